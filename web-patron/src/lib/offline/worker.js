/* Keeps the first page and the page of a member's library for reading without a connection, and shows notes of the library. */
import { findKept, startOfflineWorker } from '@pustaka/web-shared/offline/offline-worker.js';

import { KEPT_FILES } from './kept-files';

/* These pages are the same for everybody; what is a member's own is not in them. */
const CACHES = {
  '/': 'beranda-1',
  '/en': 'home-1',
  '/pustaka-saya': 'pustaka-saya-1',
  '/en/my-library': 'my-library-1',
};
const CARDS = { id: '/pustaka-saya', en: '/en/my-library' };

startOfflineWorker({
  caches: CACHES,
  files: KEPT_FILES,
  lasting: KEPT_FILES,
  addressOf: (page) => page,
  answerPage: (request, path) => (path.startsWith('/staff') ? undefined : fromNetworkOrKept(request, path)),
});

/* Without a connection nobody meets the browser's own page, but one that says what can be opened. */
async function fromNetworkOrKept(request, path) {
  try {
    const answer = await fetch(request);
    if (answer.ok && CACHES[path] !== undefined)
      await (await caches.open(CACHES[path])).put(path, answer.clone());
    return answer;
  } catch {
    return (CACHES[path] === undefined ? undefined : await findKept(CACHES, path)) ?? withoutNetwork(path);
  }
}

function withoutNetwork(pathname) {
  const language = pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
  const words = {
    id: {
      title: 'Tidak ada internet',
      text: 'Halaman ini butuh internet. Kartu dan tiket Anda tetap bisa dibuka bila pernah dibuka di HP ini.',
      card: 'Kartu dan tiket saya',
      home: 'Beranda',
      again: 'Coba lagi',
    },
    en: {
      title: 'No internet',
      text: 'This page needs the internet. Your card and tickets can be opened if they were opened on this phone before.',
      card: 'My card and tickets',
      home: 'Home',
      again: 'Try again',
    },
  }[language];
  const page = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title>
    <style>body{font:16px/1.5 system-ui,sans-serif;margin:0;padding:2rem 1.25rem;background:#FBF8F3;color:#14292b}a{display:block;margin-top:1rem;padding:.75rem 1rem;border:1px solid #0B3A3D;border-radius:.5rem;color:#0B3A3D;font-weight:600;text-decoration:none}@media(prefers-color-scheme:dark){body{background:#0b1f20;color:#eef3f1}a{color:#eef3f1;border-color:#eef3f1}}</style>
    <h1>${words.title}</h1><p>${words.text}</p><a href="${CARDS[language]}">${words.card}</a><a href="${language === 'en' ? '/en' : '/'}">${words.home}</a><a href="">${words.again}</a></html>`;
  return new Response(page, {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/* Notes of the library: what is said comes from it and names no title. */
self.addEventListener('push', (event) => {
  const note = noteIn(event.data);
  event.waitUntil(
    self.registration.showNotification(note.title, {
      body: note.body,
      tag: note.tag,
      icon: '/favicon.svg',
      data: { path: note.path },
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openPage(event.notification.data?.path));
});

function noteIn(data) {
  const plain = { title: 'Pustaka Pasuruan', body: '', tag: 'pustaka', path: CARDS.id };
  try {
    return { ...plain, ...data?.json() };
  } catch {
    return plain;
  }
}

async function openPage(path) {
  const target = Object.values(CARDS).includes(path) ? path : CARDS.id;
  const open = (await self.clients.matchAll({ type: 'window' })).find(
    ({ url }) => new URL(url).pathname === target,
  );
  return open === undefined ? self.clients.openWindow(target) : open.focus();
}
