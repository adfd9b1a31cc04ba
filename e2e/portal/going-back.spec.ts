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
