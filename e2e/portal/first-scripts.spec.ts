import { gzipSync } from 'node:zlib';

import { fetchPage } from '../harness/library';
import { portalRoutes } from '../harness/portal-routes';

const LARGEST_BYTES = 170_000;

test('no page needs more than 170 kB of scripts, packed, and all of them are named in it', async () => {
  const routes = await portalRoutes();
  for (const name of ['home', 'search', 'title'] as const) {
    const html = await (await fetchPage(routes[name].id)).text();
    const scripts = [...new Set([...html.matchAll(/\/assets\/[^"]+\.js/g)].map(([path]) => path))];
    const sizes = await Promise.all(scripts.map(packedSize));

    expect({
      name,
      isDrawn: scripts.some((path) => path.includes('/react-')),
      isWithin: sum(sizes) <= LARGEST_BYTES,
    }).toEqual({ name, isDrawn: true, isWithin: true });
  }
});

async function packedSize(path: string): Promise<number> {
  return gzipSync(Buffer.from(await (await fetchPage(path)).arrayBuffer()), { level: 9 }).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
