import { useBrowser } from '../harness/browser';
import { sumOfPackedSizes } from '../harness/packed-size';
import { openAsAdministrator } from '../harness/staff';

/** What has to arrive before a screen has its heading, packed as browsers of staff get it. */
const LARGEST_BYTES = 300_000;
const FETCHED_LATER = /\/ColumnsChart[^/]*\.js$/;
const SCREENS = [
  '/',
  '/desk',
  '/catalogue',
  '/catalogue/new',
  '/copies',
  '/members',
  '/loans',
  '/events/new',
  '/planner',
  '/rules',
  '/reports',
  '/audit',
  '/accounts',
];

const visit = useBrowser();

test('no screen of the back office needs more than 300 kB of scripts, packed, to show itself', () =>
  visit({}, async (page) => {
    const loaded = new Set<string>();
    const known = new Map<string, number>();
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      // On a slow machine charts, which are fetched once a screen stands, may come before the heading is seen.
      if (pathname.endsWith('.js') && !FETCHED_LATER.test(pathname)) loaded.add(pathname);
    });
    await openAsAdministrator(page, '/staff/');
    for (const path of SCREENS) {
      // What the screen before still fetches is not counted.
      await page.goto('about:blank');
      loaded.clear();
      await page.goto(`/staff${path}`, { waitUntil: 'commit' });
      await page.locator('h1').first().waitFor();
      const scripts = [...loaded];

      const bytes = await sumOfPackedSizes(scripts, { packing: 'brotli', known });
      expect({ path, over: Math.max(0, bytes - LARGEST_BYTES) }).toEqual({ path, over: 0 });
      expect(scripts.length).toBeGreaterThan(3);
    }
  }));
