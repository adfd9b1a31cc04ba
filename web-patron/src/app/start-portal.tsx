import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';

import { languageOfPath } from '../lib/paths';
import { App } from './App';
import { loadLanguage } from './languages';
import { notePlainPage } from './moves/plain-page';
import { preloadPageAt } from './preload-page-at';
import { nextTurn } from './turns';

/**
 * Draws the portal over the page the server sent, which stays until words and page are here and is then
 * replaced in one frame.
 */
export async function startPortal(): Promise<void> {
  const { pathname } = location;
  const handOver = notePlainPage(document);
  await loadLanguage(languageOfPath(pathname));
  await nextTurn();
  await preloadPageAt(pathname);
  await nextTurn();
  const root = document.getElementById('root');
  // As a transition the page is drawn in slices, between which a touch or a key is answered.
  if (root !== null) startTransition(() => createRoot(root).render(<App onShown={handOver} />));
}
