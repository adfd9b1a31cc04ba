import type { SearchDocument } from '../../../platform/search';

/**
 * Documents in the order of ids, and the id of the last thing that was looked at, which need not have a
 * document; null when there are no more.
 */
export type DocumentPage = { readonly documents: readonly SearchDocument[]; readonly last: string | null };

/** Reads the documents of so many things after an id. */
export type DocumentPages = (after: string, limit: number) => Promise<DocumentPage>;

/** What comes after the last thing. */
export const NO_PAGE: DocumentPage = { documents: [], last: null };
