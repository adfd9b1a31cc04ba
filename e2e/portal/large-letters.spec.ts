import type { Page } from 'playwright-core';

import { findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { pageNames, portalRoutes } from '../harness/portal-routes';

const visit = useBrowser();

test('with letters twice as large nobody scrolls sideways on a phone, whatever kind of page it is', () =>
  visit({ width: 360, height: 740 }, async (page) => {
    const routes = await portalRoutes();
    const wide: Record<string, string[]> = {};
    for (const name of pageNames) {
      await page.goto(routes[name].id, { waitUntil: 'load' });
      await doubleLetters(page);
      const found = await findSidewaysScroll(page);
      if (found.length > 0) wide[name] = found;
    }

    expect(wide).toEqual({});
  }));

/** Sets the letters of the page as a reader does who asks for 200 %, and waits until they stand. */
async function doubleLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    return document.fonts.ready.then(() => undefined);
  });
}
