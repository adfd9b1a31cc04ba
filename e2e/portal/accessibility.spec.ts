import { findBarriers, findSidewaysScroll } from '../harness/accessibility';
import { useBrowser } from '../harness/browser';
import { pageNames, portalRoutes } from '../harness/portal-routes';
import type { PageName, PortalRoute } from '../harness/portal-routes';
import { open } from '../harness/settle';

const visit = useBrowser();
let routes: Record<PageName, PortalRoute>;
beforeAll(async () => {
  routes = await portalRoutes();
});

for (const name of pageNames) {
  for (const language of ['id', 'en'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      test(`axe finds nothing on ${name} (${language}, ${theme})`, () =>
        visit({ language, theme }, async (page) => {
          await open(page, routes[name][language]);

          expect(await findBarriers(page)).toEqual([]);
          expect(await page.locator('html').getAttribute('lang')).toBe(language);
        }));
    }

    test(`axe finds nothing on ${name} on a phone and nobody scrolls sideways at 320 pixels (${language})`, () =>
      visit({ language, width: 320, height: 640 }, async (page) => {
        await open(page, routes[name][language]);

        expect(await findBarriers(page)).toEqual([]);
        expect(await findSidewaysScroll(page)).toEqual([]);
      }));
  }
}
