import { keepPage } from '@pustaka/web-shared/offline/keep-page.ts';

import { KEPT_FILES } from './kept-files';

/** The screens that go on without a connection. */
export type OfflineScreen = 'desk' | 'door' | 'count';

/** Lets a screen open without a connection; nothing about people is kept with it. */
export async function keepPageForOffline(screen: OfflineScreen): Promise<void> {
  await keepPage({ script: '/staff/offline.js', page: screen, files: KEPT_FILES });
}
