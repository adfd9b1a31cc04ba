/* Keeps the page of the back office and its files, so that the desk and the door of an event open without a connection; everything else, all that is about people, goes to the network untouched. */

/* One cache for each screen: what one no longer names can go without taking anything from the other. */
const KEPT = { desk: 'pustaka-staff-1', door: 'pustaka-staff-door-1' };
const PAGE = '/staff/';
const FILES = /^\/staff\/(assets\/|theme\.js$|favicon\.svg$)/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('message', (event) => {
  const wanted = event.data?.keep;
  const name = KEPT[event.data?.screen ?? 'desk'];
  if (Array.isArray(wanted) && name !== undefined)
    event.waitUntil(
      keepAll(
        name,
        wanted.filter((path) => typeof path === 'string' && FILES.test(path)),
      ),
    );
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' && pathname.startsWith(PAGE))
    event.respondWith(networkFirst(event.request));
  else if (FILES.test(pathname)) event.respondWith(keptFirst(event.request, pathname));
});

/* Files carry a hash in their names, so what the page no longer names can go. */
async function keepAll(name, paths) {
  const cache = await caches.open(name);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of [PAGE, ...paths])
    if (!known.has(path) || !path.includes('/assets/')) await cache.add(path).catch(() => undefined);
  for (const path of known) if (path !== PAGE && !paths.includes(path)) await cache.delete(path);
}

/* Looks in the cache of the screen first: a page goes with the files it was kept with. */
async function keptOf(screen, path) {
  const others = Object.keys(KEPT).filter((name) => name !== screen);
  for (const name of [screen, ...others]) {
    const found = await caches.match(path, { cacheName: KEPT[name] });
    if (found !== undefined) return found;
  }
  return undefined;
}

/* Every address of the back office has the same page. */
async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await keptOf(
      new URL(request.url).pathname.startsWith('/staff/door/') ? 'door' : 'desk',
      PAGE,
    );
    if (page !== undefined) return page;
    throw error;
  }
}

async function keptFirst(request, pathname) {
  if (pathname.includes('/assets/')) return (await keptOf('desk', pathname)) ?? fetch(request);
  return fetch(request).catch(async (error) => (await keptOf('desk', pathname)) ?? Promise.reject(error));
}
