import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

import { readLibraryContact } from '../lib/library-contact';
import { languageOfPath } from '../lib/paths';
import { isNotice } from '../lib/states/NoticePage';
import { App } from './App';
import type { FirstPage } from './App';
import { createClient } from './client';
import { writeInitialResults } from './initial-data';
import { loadLanguage } from './languages';
import { preloadPageAt } from './preload-page-at';
import { waitForPage, yieldToBrowser } from './scheduling';

/**
 * Brings the page the server sent to life: the same page is drawn over it, which changes nothing on the
 * screen. A page that comes empty, as in development, is drawn anew.
 */
export async function startPortal(): Promise<void> {
  const { pathname } = location;
  await loadLanguage(languageOfPath(pathname));
  await yieldToBrowser();
  const page = await preloadPageAt(pathname);
  await yieldToBrowser();
  const root = document.getElementById('root');
  if (root === null) return;
  const client = createClient();
  if (page?.pageDocument !== undefined) writeInitialResults(client, page.pageDocument, document);
  const onShown = (): void => {
    root.dataset['isAlive'] = '';
    void waitForPage()
      .then(() => import('./watch-notices'))
      .then(({ watchNotices }) => watchNotices());
  };
  const app = <App client={client} first={readFirstPage(root)} onShown={onShown} />;
  // As a transition the page is drawn in slices, between which a touch or a key is answered.
  startTransition(() => {
    if (root.hasChildNodes()) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}

function readFirstPage(root: HTMLElement): FirstPage {
  const { now, origin, notice } = root.dataset;
  return {
    moment: { now: now === undefined ? new Date() : new Date(now), origin: origin ?? location.origin },
    contact: readLibraryContact(document),
    notice: isNotice(notice) ? notice : null,
  };
}
