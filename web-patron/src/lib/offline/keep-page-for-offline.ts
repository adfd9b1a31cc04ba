import { keepPage } from '@pustaka/web-shared/offline/keep-page.ts';

import { KEPT_FILES } from './kept-files';

/**
 * Lets the open page, home or *my library*, open without a connection. What is the member's own is kept apart
 * and wiped at sign-out.
 */
export async function keepPageForOffline(): Promise<void> {
  await keepPage({ script: '/offline.js', page: location.pathname, files: KEPT_FILES });
}
