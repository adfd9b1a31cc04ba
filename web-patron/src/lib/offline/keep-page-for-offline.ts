import { keepPage } from '@pustaka/web-shared/offline/keep-page.ts';

import { isMaybeSignedIn } from '../member/signed-in';
import { pageAt } from '../paths';
import { KEPT_FILES } from './kept-files';

/**
 * Lets the open page, home or *my library*, open without a connection. What is the member's own is kept apart
 * and wiped at sign-out.
 */
export async function keepPageForOffline(): Promise<void> {
  const page = location.pathname;
  const mayKeep = (): boolean => pageAt(page) !== 'myLibrary' || isMaybeSignedIn();
  await keepPage({ script: '/offline.js', page, files: KEPT_FILES, mayKeep });
}
