import type { Page } from 'playwright-core';

import { settle } from './settle';

const librarian = { email: 'pustakawan@contoh.pustaka', password: 'contoh-pasuruan' };
const administrator = 'admin@contoh.pustaka';

/** Signs the sample librarian in, by keyboard, at the door of the back office. */
export async function signIn(page: Page, password: string = librarian.password, email: string = librarian.email): Promise<void> {
  await page.goto('/staff/sign-in');
  await page.locator('input[autocomplete="username"]').fill(email);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.keyboard.press('Enter');
}

/** Opens a page of the back office as the sample librarian. */
export async function openAsLibrarian(page: Page, path: string): Promise<void> {
  await signIn(page);
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.goto(path);
  await settle(page);
}

/** Opens a page of the back office as the sample administrator. */
export async function openAsAdministrator(page: Page, path: string): Promise<void> {
  await signIn(page, librarian.password, administrator);
  await page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  await page.goto(path);
  await settle(page);
}

/** Chooses the language of the back office before its first page. */
export async function speak(page: Page, language: 'id' | 'en'): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('pustaka.staff.language', chosen), language);
}
