import { languageOfPath, pageAt } from '../lib/paths';
import type { PageModule } from './lazy-page';
import { pages } from './pages';

/** Loads the page of an address ahead of its first rendering; a failure is shown by the page itself. */
export async function preloadPageAt(pathname: string): Promise<PageModule | undefined> {
  const name = pageAt(pathname);
  return name === null ? undefined : pages[name].preload(languageOfPath(pathname)).catch(() => undefined);
}
