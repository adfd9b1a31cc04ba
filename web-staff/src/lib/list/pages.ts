import type { PageInfo } from './list-definition';
import type { ListPage } from './list-state';

/** Returns the page after this one, or undefined when it is the last. */
export function nextPage(page: ListPage, info: PageInfo | null): ListPage | undefined {
  if (info === null || !info.hasNextPage || info.endCursor === null) return undefined;
  return { side: 'after', cursor: info.endCursor, number: (page?.number ?? 1) + 1 };
}

/** Returns the page before this one: null is the first page, undefined means there is none. */
export function previousPage(page: ListPage, info: PageInfo | null): ListPage | undefined {
  if (page === null) return undefined;
  if (page.number <= 2 || info === null || info.startCursor === null) return null;
  return { side: 'before', cursor: info.startCursor, number: page.number - 1 };
}
