import { coloursIn, findBarriersInAllLooks } from '../harness/accessibility';
import { useSharedWindows } from '../harness/browser';
import { pageNames, portalRoutes } from '../harness/portal-routes';
import type { PageName, PortalRoute } from '../harness/portal-routes';
import { follow, open } from '../harness/settle';

const visit = useSharedWindows();
let routes: Record<PageName, PortalRoute>;
beforeAll(async () => {
  routes = await portalRoutes();
});

for (const name of pageNames) {
  for (const language of ['id', 'en'] as const) {
    test(`axe finds nothing on ${name} by day, by night and on a phone, where nobody scrolls sideways at 320 pixels (${language})`, () =>
      visit({ language }, async (page) => {
        // Both ways to come to a page: by its address, and from another.
        await (language === 'id' ? open : follow)(page, routes[name][language]);

        expect(await findBarriersInAllLooks(page, coloursIn[language])).toEqual({});
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
      }));
  }
}
