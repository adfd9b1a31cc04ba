import type { Page } from 'playwright-core';

import { useBrowser } from '../harness/browser';
import { settle } from '../harness/settle';

const visit = useBrowser();

test('what a reader typed before the scripts came stays typed, and the focus stays in the box', () =>
  visit({}, async (page) => {
    const letScriptsCome = await holdScripts(page);
    await page.goto('/cari?q=sejarah');
    await page.locator('input[type="search"]').fill('laskar pel');
    await page.locator('input[type="search"]').press('End');
    letScriptsCome();
    await page.locator('#root[data-is-alive]').waitFor();
    await page.keyboard.type('angi');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari?q=laskar+pelangi');
  }));

test('a link that has the focus when the scripts come keeps it', () =>
  visit({}, async (page) => {
    const letScriptsCome = await holdScripts(page);
    await page.goto('/cari?q=sejarah');
    const link = page.locator('main ol.rows h2 a').nth(2);
    const address = await link.getAttribute('href');
    await link.focus();
    letScriptsCome();
    await page.locator('#root[data-is-alive]').waitFor();

    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(address);
  }));

test('without the large scripts the page can be read, searched and left by its links', () =>
  visit({}, async (page) => {
    await holdScripts(page);
    await page.goto('/');
    await page.locator('input[type="search"]').fill('laskar pelangi');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cari\?.*q=laskar\+pelangi/);
    await page.locator('main ol.rows h2 a').first().click();
    await page.waitForURL(/\/judul\//);

    expect(await page.locator('main h1').innerText()).toMatch(/laskar pelangi/i);
  }));

test('nothing on the page moves when it comes to life', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    for (const path of ['/', '/cari?q=sejarah', '/en/search?q=sejarah']) {
      const letScriptsCome = await holdScripts(page);
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.evaluate(watchShifts);
      letScriptsCome();
      await settle(page);

      expect({
        path,
        shifts: await page.evaluate(() => document.documentElement.dataset['shifts'] ?? 'none'),
      }).toEqual({ path, shifts: 'none' });
    }
  }));

/** Keeps the drawing script of the portal back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const gate: { open: () => void } = { open: () => undefined };
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  await page.route(/\/assets\/react-[^/]+\.js$/, async (route) => {
    await opened;
    await route.continue().catch(() => undefined);
  });
  return () => gate.open();
}

function watchShifts(): void {
  const note = (list: PerformanceObserverEntryList) =>
    (document.documentElement.dataset['shifts'] = JSON.stringify(list.getEntries()));
  new PerformanceObserver(note).observe({ type: 'layout-shift' });
}
