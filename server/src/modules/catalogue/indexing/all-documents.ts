import type { Database } from '../../../platform/db/database';
import type { SearchDocument } from '../../../platform/search';
import { createContributorPages, createSubjectPages } from './authority-documents.queries';
import type { DocumentPages } from './document-pages';
import { createTitlePages } from './title-documents.queries';

/** Small enough that a chunk is forgotten before the garbage collector has to carry it along. */
const CHUNK = 250;

/**
 * Reads every document of the catalogue in chunks, to build the index anew. What changes meanwhile comes
 * again as an event.
 */
export async function* allDocuments(db: Database): AsyncIterable<readonly SearchDocument[]> {
  yield* chunksOf(createTitlePages(db));
  yield* chunksOf(createContributorPages(db));
  yield* chunksOf(createSubjectPages(db));
}

async function* chunksOf(pages: DocumentPages): AsyncIterable<readonly SearchDocument[]> {
  for (let after: string | null = ''; after !== null;) {
    const { documents, last }: Awaited<ReturnType<DocumentPages>> = await pages(after, CHUNK);
    if (documents.length > 0) yield documents;
    after = last;
  }
}
