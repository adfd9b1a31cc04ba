import type { Page } from 'playwright-core';

/** Opens an address and waits until its data stands on the page and nothing moves any more. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'load' });
  await settle(page);
}

/** Waits until the portal stands in the place of the page the server sent, no request runs, nothing is marked busy and fonts are there. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('page-files') === null || document.querySelector('.theme-switch') !== null);
  await page.waitForLoadState('networkidle');
  await page.locator('main h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
