import type { Database } from '../../../platform/db/database';
import type { DocumentSource } from '../../../platform/projection/document-source';
import type { SearchDocument } from '../../../platform/search';
import { allDocuments } from './all-documents';
import { contributorDocuments, subjectDocuments } from './authority-documents.queries';
import { inChunks } from './in-chunks';
import { listLinkedDocuments } from './linked-documents.queries';
import { titleDocuments } from './title-documents.queries';

/** A fact of the outbox, as search hears of it. */
type Fact = { readonly name: string; readonly subjectId: string };

/** How search follows the catalogue: which documents facts touch, and what these documents are now. */
export const catalogueDocuments: DocumentSource = { touchedBy, load, all: allDocuments };

/**
 * A title changes with its own facts, its copies, its people and its subjects; people and subjects count
 * their titles.
 */
async function touchedBy(db: Database, facts: readonly Fact[]): Promise<string[]> {
  const idsOf = (...names: string[]) => [
    ...new Set(facts.filter(({ name }) => names.includes(name)).map(({ subjectId }) => subjectId)),
  ];
  const titles = idsOf('title.changed');
  const contributors = idsOf('contributor.changed');
  const subjects = idsOf('subject.changed');
  return [
    ...titles,
    ...contributors,
    ...subjects,
    ...idsOf('title.deleted', 'copy.changed', 'authority.released'),
    ...(await listLinkedDocuments(db, { titles, contributors, subjects })),
  ];
}

async function load(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  const ofType = (prefix: string) => ids.filter((id) => id.startsWith(prefix));
  return [
    ...(await inChunks(ofType('ttl_'), (some) => titleDocuments(db, some))),
    ...(await inChunks(ofType('ctb_'), (some) => contributorDocuments(db, some))),
    ...(await inChunks(ofType('sbj_'), (some) => subjectDocuments(db, some))),
  ];
}
