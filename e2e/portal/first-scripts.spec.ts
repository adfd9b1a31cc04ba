import { useBrowser } from '../harness/browser';
import { fetchPage } from '../harness/library';
import { sumOfPackedSizes } from '../harness/packed-size';
import { everyAddress, portalRoutes } from '../harness/portal-routes';
import { open } from '../harness/settle';

/** Scripts that a page names, which all run before it is alive. */
const LARGEST_BYTES = 170_000;
/** Whatever scripts a page loads by itself, those of its late parts too. */
const LARGEST_FIRST_VIEW_BYTES = 300_000;

const visit = useBrowser();

test('no page needs more than 170 kB of scripts, packed, and all of them are named in it', async () => {
  const routes = await portalRoutes();
  for (const name of ['home', 'search', 'title'] as const) {
    const html = await (await fetchPage(routes[name].id)).text();
    const scripts = [...new Set([...html.matchAll(/\/assets\/[^"]+\.js/g)].map(([path]) => path))];
    expect({
      name,
      isDrawn: scripts.some((path) => path.includes('/react-')),
      bytesTooMany: Math.max(0, (await sumOfPackedSizes(scripts)) - LARGEST_BYTES),
    }).toEqual({ name, isDrawn: true, bytesTooMany: 0 });
  }
});

test('no page loads more than 300 kB of scripts, packed, before anybody does anything', () =>
  visit({ expectedTrouble: [/./] }, async (page) => {
    const loaded = new Set<string>();
    const known = new Map<string, number>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) loaded.add(pathname);
    });
    for (const { path } of everyAddress(await portalRoutes()).filter(
      ({ path: each }) => !each.startsWith('/en'),
    )) {
      loaded.clear();
      await open(page, path);

      expect({
        path,
        isWithin: (await sumOfPackedSizes(loaded, { known })) <= LARGEST_FIRST_VIEW_BYTES,
      }).toEqual({ path, isWithin: true });
    }
  }));
