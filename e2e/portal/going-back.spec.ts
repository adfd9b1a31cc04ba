import type { Page } from 'playwright-core';

import { useBrowser } from '../harness/browser';
import { open, settle } from '../harness/settle';

const visit = useBrowser();

const resultLink = (page: Page, nth: number) => page.locator('main ol.rows h2 a').nth(nth);
const focusedAddress = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.tagName);

for (const [how, leave] of [
  ['by a click', (page: Page) => resultLink(page, 9).click()],
  ['by the keyboard', (page: Page) => resultLink(page, 9).press('Enter')],
  ['by its cover', (page: Page) => page.locator('main ol.rows a.cover').nth(9).click()],
] as const) {
  test(`who opens the tenth result ${how} and goes back finds the list where it was, with the focus on that result`, () =>
    visit({ width: 360, height: 740 }, async (page) => {
      await open(page, '/cari?q=sejarah');
      const address = await resultLink(page, 9).getAttribute('href');
      await resultLink(page, 9).scrollIntoViewIfNeeded();
      await leave(page);
      await titleStands(page, address ?? '');
      expect(await page.evaluate(() => window.scrollY)).toBe(0);
      await page.goBack();
      await resultLink(page, 9).waitFor();
      await settle(page);

      expect(await focusedAddress(page)).toBe(address);
      expect(await isOnScreen(page, 9)).toBe(true);
    }));
}

test('a new page begins at its top with the focus on its content', () =>
  visit({}, async (page) => {
    await open(page, '/cari?q=sejarah');
    await resultLink(page, 9).press('Enter');
    await titleStands(page, '/judul/*');

    expect(await page.evaluate(() => [window.scrollY, document.activeElement?.id])).toEqual([0, 'isi']);
  }));

/** The address changes before the list, which stays until the title is here, has left. */
async function titleStands(page: Page, address: string): Promise<void> {
  await page.waitForURL(`**${address}`);
  await page.locator('main article.work h1').waitFor();
  await settle(page);
}

async function isOnScreen(page: Page, nth: number): Promise<boolean> {
  const box = await resultLink(page, nth).boundingBox();
  return box !== null && box.y >= 0 && box.y < 740;
}

test('a search is one step: Back leaves it, and coming back from a title keeps the way forward', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    await open(page, '/');
    await page.locator('main input[name="q"]').first().fill('sejarah');
    await page.keyboard.press('Enter');
    await resultLink(page, 0).waitFor();
    await settle(page);
    expect(new URL(page.url()).search).toBe('?q=sejarah');
    const address = await resultLink(page, 0).getAttribute('href');

    await resultLink(page, 0).click();
    await titleStands(page, address ?? '');
    await page.goBack();
    await resultLink(page, 0).waitFor();
    await settle(page);
    expect(new URL(page.url()).search).toBe('?q=sejarah');
    await page.goForward();
    await titleStands(page, address ?? '');
    await page.goBack();
    await resultLink(page, 0).waitFor();
    await page.goBack();
    await page.waitForURL('/');
  }));

const PHONE = { width: 360, height: 740 };
const sheet = (page: Page) => page.locator('dialog[open]');
const address = (page: Page) => page.evaluate(() => location.pathname + location.search);

/** Waits until the entry that a sheet laid over its page has left the history. */
async function entryIsGone(page: Page): Promise<void> {
  await page.waitForFunction(() => (history.state as { isSheet?: true } | null)?.isSheet !== true);
}

test('Back closes the sheet of filters and stays on the page; closed by its button it leaves nothing behind', () =>
  visit(PHONE, async (page) => {
    await open(page, '/kunjungi');
    await open(page, '/cari?q=sejarah');
    const filters = page.locator('.open-filter');
    await filters.click();
    await sheet(page).waitFor();
    await page.goBack();
    await sheet(page).waitFor({ state: 'detached' });
    expect(await address(page)).toBe('/cari?q=sejarah');
    expect(await filters.evaluate((button) => button === document.activeElement)).toBe(true);

    await filters.click();
    await sheet(page).getByRole('button', { name: 'Tutup' }).click();
    await sheet(page).waitFor({ state: 'detached' });
    await entryIsGone(page);
    await page.goBack();
    await page.waitForURL('/kunjungi');
  }));

test('Back closes the sheet and keeps the filters that were ticked in it, each a step of its own', () =>
  visit(PHONE, async (page) => {
    await open(page, '/cari?q=sejarah');
    await page.locator('.open-filter').click();
    await sheet(page).locator('input[name="tersedia"]').click();
    await page.waitForURL(/tersedia=1/);
    await sheet(page).locator('input[name="jenis"]').first().click();
    await page.waitForURL(/jenis=/);
    const chosen = await address(page);

    await page.goBack();
    await sheet(page).waitFor({ state: 'detached' });
    expect(await address(page)).toBe(chosen);
    await page.goBack();
    await page.waitForURL('/cari?q=sejarah&tersedia=1');
    await page.goBack();
    await page.waitForURL('/cari?q=sejarah');
    await page.goForward();
    await page.waitForURL('/cari?q=sejarah&tersedia=1');
  }));

test('a place chosen in the menu is one step, back and forward', () =>
  visit(PHONE, async (page) => {
    await open(page, '/kunjungi');
    await open(page, '/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await sheet(page).getByRole('link', { name: 'Aturan pinjam' }).click();
    await page.getByRole('heading', { level: 1, name: 'Aturan pinjam' }).waitFor();
    expect(await sheet(page).count()).toBe(0);

    await page.goBack();
    await page.waitForURL('/');
    await page.goForward();
    await page.waitForURL('/aturan-pinjam');
    await page.goBack();
    await page.waitForURL('/');
    await page.goBack();
    await page.waitForURL('/kunjungi');
  }));

test('a page without a sheet adds nothing to the history', () =>
  visit(PHONE, async (page) => {
    await open(page, '/cari?q=sejarah');

    expect(await page.evaluate(() => history.state as { isSheet?: true } | null)).not.toHaveProperty(
      'isSheet',
    );
  }));
