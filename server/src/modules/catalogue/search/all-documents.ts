import type { Database } from '../../../platform/db/database';
import type { SearchDocument } from '../../../platform/search';
import { contributorDocumentsAfter, subjectDocumentsAfter } from './authority-documents';
import type { DocumentChunk } from './document-chunk';
import { titleDocumentsAfter } from './title-documents';

/** Small enough that a chunk is forgotten before the garbage collector has to carry it along. */
const CHUNK = 250;

type ReadAfter = (db: Database, after: string, limit: number) => Promise<DocumentChunk>;

/** Reads every document of the catalogue in chunks, to build the index anew. What changes meanwhile comes again as an event. */
export async function* allDocuments(db: Database): AsyncIterable<SearchDocument[]> {
  yield* chunksOf(db, titleDocumentsAfter);
  yield* chunksOf(db, contributorDocumentsAfter);
  yield* chunksOf(db, subjectDocumentsAfter);
}

async function* chunksOf(db: Database, readAfter: ReadAfter): AsyncIterable<SearchDocument[]> {
  for (let after: string | null = ''; after !== null; ) {
    const { documents, last }: DocumentChunk = await readAfter(db, after, CHUNK);
    if (documents.length > 0) yield documents;
    after = last;
  }
}
