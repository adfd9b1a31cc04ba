import type { SearchDocument } from '../../../platform/search';

/** The documents of a chunk and the last row that was read for it, which need not have one; null at the end. */
export type DocumentChunk = { readonly documents: SearchDocument[]; readonly last: string | null };
