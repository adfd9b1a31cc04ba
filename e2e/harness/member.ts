import type { Page } from 'playwright-core';

import { settle } from './settle';

/** The mother of the sample family, who signs in by her e-mail address. */
export const mother = { login: 'ratna@contoh.pustaka', name: 'Ratna Wulandari', password: 'contoh-anggota' };

/** Fills in the door of the portal and knocks, by keyboard. */
export async function knock(page: Page, login: string, password: string): Promise<void> {
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
}

/** Opens *my library* as the mother of the sample family. */
export async function openMyLibrary(page: Page, language: 'id' | 'en' = 'id'): Promise<void> {
  const path = language === 'en' ? '/en/my-library' : '/pustaka-saya';
  await page.goto(path);
  await page.waitForURL(/\/(masuk|en\/sign-in)\?lanjut=/);
  await knock(page, mother.login, mother.password);
  await page.waitForURL(path);
  await page.locator('.hello h1').waitFor();
  await settle(page);
}
