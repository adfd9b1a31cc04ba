import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { DocumentSource } from '../../../platform/projection/document-source';
import type { SearchDocument } from '../../../platform/search';
import { allDocuments } from './all-documents';
import { contributorDocuments, subjectDocuments } from './authority-documents.queries';
import { titleDocuments } from './title-documents.queries';

const CHUNK = 500;

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
  const described = idsOf('title.changed');
  const people = idsOf('contributor.changed');
  const subjects = idsOf('subject.changed');
  return [
    ...described,
    ...people,
    ...subjects,
    ...idsOf('title.deleted', 'copy.changed', 'authority.released'),
    ...(await linked(db, 'SELECT title_id AS id FROM contribution WHERE contributor_id', people)),
    ...(await linked(db, 'SELECT title_id AS id FROM title_subject WHERE subject_id', subjects)),
    ...(await linked(db, 'SELECT DISTINCT contributor_id AS id FROM contribution WHERE title_id', described)),
    ...(await linked(db, 'SELECT DISTINCT subject_id AS id FROM title_subject WHERE title_id', described)),
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

async function linked(db: Database, select: string, ids: readonly string[]): Promise<string[]> {
  return inChunks(ids, async (some) =>
    (await db.query<{ id: string }>(`${select} IN (${placeholders(some)})`, [...some])).map(({ id }) => id),
  );
}

async function inChunks<Item, Found>(
  items: readonly Item[],
  read: (some: readonly Item[]) => Promise<readonly Found[]>,
): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < items.length; start += CHUNK)
    found.push(...(await read(items.slice(start, start + CHUNK))));
  return found;
}
