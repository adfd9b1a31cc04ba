import type { Page } from 'playwright-core';

import { useBrowser } from '../harness/browser';
import { useDevelopmentLibrary } from '../harness/development-library';
import { everyAddress, portalRoutes } from '../harness/portal-routes';
import type { PageName, PortalRoute } from '../harness/portal-routes';

/** A page that is drawn over what the server sent may move by this much. */
const MOST_SHIFT = 0.02;
/** Pages that one person alone may see ask who is there, and lead everybody else away. */
const OWN = [
  'proposal',
  'registration',
  'booking',
  'myBookings',
  'myVolunteering',
  'businessPath',
  'myLibrary',
  'myMessages',
  'myData',
  'myBusiness',
  'mySecurity',
  'myPartners',
  'myPartner',
  'partnerGroups',
  'partnerVisits',
  'partnerSuggestions',
  'partnerYear',
  'classSets',
  'myHistory',
  'myInternet',
  'kiosk',
  'myLists',
  'setPassword',
  'verify',
  'survey',
  'answerSurvey',
  'newsletterSubscription',
  'feedbackCase',
];
const ASKED = 'asked:';
/** Ways of pages that their plain address does not show. */
const VARIANTS: readonly PageName[] = [
  'search',
  'search that finds nothing',
  'size tool',
  'price tool',
  'week of events',
  'exhibition',
];

const visit = useBrowser();
const library = useDevelopmentLibrary();
let routes: Record<PageName, PortalRoute>;
beforeAll(async () => {
  routes = await portalRoutes(library());
});

test(
  'every page comes to life as it was sent, asks nothing and does not move, also far from Pasuruan',
  () =>
    visit({ address: library(), timeZone: 'America/New_York' }, async (page) => {
      const noises = collectNoises(page);
      const searches = ['/cari?q=laskar&tampil=sampul', '/acara?tampil=agenda', '/acara?tampil=poster'];
      const addresses = [
        ...everyAddress(routes),
        ...VARIANTS.map((name) => ({ page: name, path: routes[name].en })),
        ...searches.map((path) => ({ page: 'search', path })),
      ];
      for (const { page: name, path } of addresses) {
        noises.splice(0);
        const shift = await shiftWhileItComesToLife(page, path);

        expect({
          path,
          noises: OWN.includes(name) ? noises.filter((noise) => !noise.startsWith(ASKED)) : noises,
          isStill: shift <= MOST_SHIFT || OWN.includes(name),
        }).toEqual({ path, noises: [], isStill: true });
      }
    }),
  600_000,
);

test.each([
  ['/judul/ttl_00000000000000000000000000', 404],
  ['/en/nowhere', 404],
  ['/cari?setelah=x', 400],
])('%s, which leads nowhere, comes to life as it was sent', (path, status) =>
  visit({ address: library(), expectedTrouble: [/Failed to load resource/] }, async (page) => {
    const response = await page.goto(path);
    await page.locator('#root[data-is-alive]').waitFor({ state: 'attached' });

    expect(response?.status()).toBe(status);
    expect(await page.locator('main h1').count()).toBe(1);
  }),
);

/** Whatever React or the browser has to say, and what is asked of the graph. */
function collectNoises(page: Page): string[] {
  const noises: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) noises.push(message.text().slice(0, 1_000));
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.pathname === '/graphql')
      noises.push(`${ASKED} ${url.searchParams.get('operationName') ?? request.postData() ?? ''}`);
  });
  return noises;
}

async function shiftWhileItComesToLife(page: Page, path: string): Promise<number> {
  await page.goto(path, { waitUntil: 'load' });
  await page.locator('#root[data-is-alive]').waitFor({ state: 'attached' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 150);
      }),
  );
}
