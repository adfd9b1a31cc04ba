/* Lets the desk, the door of an event and the screen for counting open without a connection. */
import { findKept, startOfflineWorker } from '@pustaka/web-shared/offline/offline-worker.js';

import { KEPT_FILES } from './kept-files';

const CACHES = { desk: 'pustaka-staff-1', door: 'pustaka-staff-door-1', count: 'pustaka-staff-count-1' };
const PAGE = '/staff/';

startOfflineWorker({
  caches: CACHES,
  files: KEPT_FILES,
  lasting: /\/assets\//,
  // Every address of the back office has the same page.
  addressOf: () => PAGE,
  answerPage: (request, path) => (path.startsWith(PAGE) ? fromNetworkOrKept(request, path) : undefined),
});

async function fromNetworkOrKept(request, path) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await findKept(CACHES, PAGE, screenOf(path));
    if (page !== undefined) return page;
    throw error;
  }
}

function screenOf(path) {
  if (path.startsWith('/staff/door/')) return 'door';
  return path === '/staff/visits/count' ? 'count' : 'desk';
}
