import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';

import { languageOfPath } from '../lib/paths';
import { App } from './App';
import { loadLanguage } from './languages';
import { recordPlainPage } from './moves/plain-page';
import { preloadPageAt } from './preload-page-at';
import { yieldToBrowser } from './scheduling';

/**
 * Draws the portal over the page the server sent, which stays until words and page are here and is then
 * replaced in one frame.
 */
export async function startPortal(): Promise<void> {
  const { pathname } = location;
  const handOver = recordPlainPage(document);
  await loadLanguage(languageOfPath(pathname));
  await yieldToBrowser();
  await preloadPageAt(pathname);
  await yieldToBrowser();
  const root = document.getElementById('root');
  // As a transition the page is drawn in slices, between which a touch or a key is answered.
  if (root !== null) startTransition(() => createRoot(root).render(<App onShown={handOver} />));
}
