/**
 * Starts the worker that lets a few pages of an app open without a connection. Only pages and files that are
 * the same for everybody are kept; all that is about people goes to the network untouched.
 *
 * @param {object} app what one of the two web apps says of itself
 * @param {Readonly<Record<string, string>>} app.caches by the name of a kept page its cache: each has its own,
 *   so that what one no longer names can go without taking anything from the others
 * @param {RegExp} app.files the files that pages are made of and that may be kept
 * @param {RegExp} app.lasting those among them whose name changes with their content
 * @param {(name: string) => string} app.addressOf the address of a kept page
 * @param {(request: Request, path: string) => Promise<Response> | undefined} app.answerPage answers the
 *   opening of a page; undefined leaves it to the browser
 */
export function startOfflineWorker(app) {
  self.addEventListener('install', () => self.skipWaiting());
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  // One after the other: what was asked to be kept before somebody signed out is wiped with the rest.
  let work = Promise.resolve();
  const inTurn = (act) => (work = work.then(act).catch(() => undefined));
  self.addEventListener('message', (event) => {
    const { page, keep, wipe } = event.data ?? {};
    if (wipe === true) event.waitUntil(inTurn(wipeAll).then(() => event.ports[0]?.postMessage('wiped')));
    else if (app.caches[page] !== undefined && Array.isArray(keep))
      event.waitUntil(inTurn(() => keepPage(app, page, keep)));
  });
  self.addEventListener('fetch', (event) => {
    const { request } = event;
    const { pathname, origin } = new URL(request.url);
    if (request.method !== 'GET' || origin !== self.location.origin) return;
    const answer =
      request.mode === 'navigate'
        ? app.answerPage(request, pathname)
        : app.files.test(pathname)
          ? answerFile(app, request, pathname)
          : undefined;
    if (answer !== undefined) event.respondWith(answer);
  });
}

/**
 * Finds what is kept under an address, first in the cache of the page named: a page goes with the files it was
 * kept with. Looking does not make an empty cache where signing out has just wiped one.
 *
 * @param {Readonly<Record<string, string>>} caches by the name of a kept page its cache
 * @param {string} path
 * @param {string} [page] the page whose cache is looked into first
 */
export async function findKept(caches, path, page) {
  const others = Object.keys(caches).filter((name) => name !== page);
  for (const name of page === undefined ? others : [page, ...others]) {
    const found = await self.caches.match(path, { cacheName: caches[name] });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Keeps a page with its files, and lets go what the page no longer names. */
async function keepPage({ caches, files, lasting, addressOf }, page, wanted) {
  const address = addressOf(page);
  const paths = [address, ...wanted.filter((path) => typeof path === 'string' && files.test(path))];
  const cache = await self.caches.open(caches[page]);
  const known = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  for (const path of paths)
    if (!known.has(path) || !lasting.test(path)) await cache.add(path).catch(() => undefined);
  for (const path of known) if (!paths.includes(path)) await cache.delete(path);
}

async function wipeAll() {
  for (const name of await self.caches.keys()) await self.caches.delete(name);
}

/** A file whose name lasts as long as its content need not be asked for twice. */
async function answerFile({ caches, lasting }, request, path) {
  if (lasting.test(path)) return (await findKept(caches, path)) ?? fetch(request);
  return fetch(request).catch(async (error) => (await findKept(caches, path)) ?? Promise.reject(error));
}
