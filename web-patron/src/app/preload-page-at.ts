import { matchPath } from 'react-router';

import { PAGE_NAMES, PATHS, languageOfPath } from '../lib/paths';
import { pages } from './pages';

/** Loads the page of an address ahead of its first rendering; a failure is shown by the page itself. */
export async function preloadPageAt(pathname: string): Promise<void> {
  const language = languageOfPath(pathname);
  const name = PAGE_NAMES.find((candidate) => matchPath(PATHS[language][candidate], pathname) !== null);
  if (name !== undefined) await pages[name].preload(language).catch(() => undefined);
}
