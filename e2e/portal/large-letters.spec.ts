import type { Page } from 'playwright-core';

import { findSidewaysScroll } from '../harness/accessibility';
import { useSharedWindows } from '../harness/browser';
import { pageNames, portalRoutes } from '../harness/portal-routes';
import type { PageName, PortalRoute } from '../harness/portal-routes';

const visit = useSharedWindows();
let routes: Record<PageName, PortalRoute>;
beforeAll(async () => {
  routes = await portalRoutes();
});

test.each(pageNames)('with letters twice as large nobody scrolls sideways on a phone: %s', (name) =>
  visit({ width: 360, height: 740 }, async (page) => {
    await page.goto(routes[name].id, { waitUntil: 'load' });
    // Read, and so waited for until the page is alive and has what it asked for.
    expect(await page.locator('main h1').first().innerText()).not.toBe('');
    await doubleLetters(page);
    expect(await findSidewaysScroll(page)).toEqual([]);
  }),
);

/** Sets the letters of the page as a reader does who asks for 200 %, and waits until they stand. */
async function doubleLetters(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    return document.fonts.ready.then(() => undefined);
  });
}
