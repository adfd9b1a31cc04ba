import './styles/index.css';

import { applyTheme, readThemeChoice } from '@pustaka/web-shared/theme.ts';

import { fetchAhead } from './app/fetch-ahead';
import { yieldToBrowser, waitForPage } from './app/scheduling';

/** The large parts of the portal, in the order they need each other; each is a file of its own. */
const PARTS = [() => import('react-dom/client'), () => import('./app/client')] as const;

applyTheme(readThemeChoice());
void start();

/**
 * Lets the page the server sent appear first, which can be read and used as it is. Then runs the parts one by
 * one, each in a turn of its own: run together they would hold up a phone for a noticeable while.
 */
async function start(): Promise<void> {
  await waitForPage();
  fetchAhead(document);
  for (const load of PARTS) {
    await load();
    await yieldToBrowser();
  }
  const { startPortal } = await import('./app/start-portal');
  await startPortal();
}
