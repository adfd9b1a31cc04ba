/* Keeps the page of a member's library for reading without a connection; everything else goes to the network untouched. */
const KEPT = "pustaka-saya-1";
const PAGES = ["/pustaka-saya", "/en/my-library"];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const wanted = event.data?.keep;
  if (Array.isArray(wanted)) event.waitUntil(keepAll(wanted.filter((path) => typeof path === "string" && path.startsWith("/"))));
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin) return;
  if (PAGES.includes(pathname) && event.request.mode === "navigate") event.respondWith(networkFirst(event.request, pathname));
  else if (/^\/(assets|covers)\//.test(pathname)) event.respondWith(keptFirst(event.request, pathname));
});

/* Files carry a hash in their names, so what is no longer named by the page can go. */
async function keepAll(paths) {
  const cache = await caches.open(KEPT);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of paths) if (!known.has(path) || PAGES.includes(path)) await cache.add(path).catch(() => undefined);
  for (const path of known) if (!paths.includes(path) && !PAGES.includes(path)) await cache.delete(path);
}

async function networkFirst(request, pathname) {
  try {
    const answer = await fetch(request);
    if (answer.ok) await (await caches.open(KEPT)).put(pathname, answer.clone());
    return answer;
  } catch (error) {
    const kept = await (await caches.open(KEPT)).match(pathname);
    if (kept !== undefined) return kept;
    throw error;
  }
}

async function keptFirst(request, pathname) {
  // Looking does not make an empty cache where signing out has just wiped one.
  return (await caches.match(pathname, { cacheName: KEPT })) ?? fetch(request);
}
