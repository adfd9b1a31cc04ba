/* Keeps the page of the back office and its files, so that the desk opens without a connection; everything else, all that is about people, goes to the network untouched. */
const KEPT = "pustaka-staff-1";
const PAGE = "/staff/";
const FILES = /^\/staff\/(assets\/|theme\.js$|favicon\.svg$)/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const wanted = event.data?.keep;
  if (Array.isArray(wanted)) event.waitUntil(keepAll(wanted.filter((path) => typeof path === "string" && FILES.test(path))));
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  if (event.request.mode === "navigate" && pathname.startsWith(PAGE)) event.respondWith(networkFirst(event.request));
  else if (FILES.test(pathname)) event.respondWith(keptFirst(event.request, pathname));
});

/* Files carry a hash in their names, so what the page no longer names can go. */
async function keepAll(paths) {
  const cache = await caches.open(KEPT);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of [PAGE, ...paths]) if (!known.has(path) || !path.includes("/assets/")) await cache.add(path).catch(() => undefined);
  for (const path of known) if (path !== PAGE && !paths.includes(path)) await cache.delete(path);
}

/* Every address of the back office has the same page. */
async function networkFirst(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(PAGE, { cacheName: KEPT });
    if (kept !== undefined) return kept;
    throw error;
  }
}

async function keptFirst(request, pathname) {
  if (pathname.includes("/assets/")) return (await caches.match(pathname, { cacheName: KEPT })) ?? fetch(request);
  return fetch(request).catch(async (error) => (await caches.match(pathname, { cacheName: KEPT })) ?? Promise.reject(error));
}
