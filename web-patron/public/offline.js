/* Keeps the page of a member's library for reading without a connection, and shows notes of the library; everything else goes to the network untouched. */
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

/* Notes of the library: what is said comes from it and names no title. */
self.addEventListener("push", (event) => {
  const note = noteIn(event.data);
  event.waitUntil(self.registration.showNotification(note.title, { body: note.body, tag: note.tag, icon: "/favicon.svg", data: { path: note.path } }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openPage(event.notification.data?.path));
});

function noteIn(data) {
  const plain = { title: "Pustaka Pasuruan", body: "", tag: "pustaka", path: PAGES[0] };
  try {
    return { ...plain, ...data?.json() };
  } catch {
    return plain;
  }
}

async function openPage(path) {
  const target = PAGES.includes(path) ? path : PAGES[0];
  const open = (await self.clients.matchAll({ type: "window" })).find(({ url }) => new URL(url).pathname === target);
  return open === undefined ? self.clients.openWindow(target) : open.focus();
}
