import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/graphql/loader';
import type { SearchChange } from '../../../platform/search';
import { contributorDocuments, subjectDocuments } from './authority-documents';
import { titleDocuments } from './title-documents';

/** A fact of the outbox, as search hears of it. */
export type CatalogueFact = { readonly name: string; readonly subjectId: string };

/** Names of facts after which documents of the catalogue change. */
export const CATALOGUE_FACTS: ReadonlySet<string> = new Set(['title.changed', 'title.deleted', 'copy.changed', 'contributor.changed', 'subject.changed', 'work.changed']);

const CHUNK = 500;

type Touched = { readonly titles: Set<string>; readonly contributors: Set<string>; readonly subjects: Set<string> };

/**
 * Works out what the index must take in after some facts. Everything is read as it is now, so facts may come twice or in
 * any order. The number of titles of people and subjects follows with their titles.
 */
export async function changedDocuments(db: Database, facts: readonly CatalogueFact[]): Promise<SearchChange> {
  const touched = await touchedBy(db, facts);
  const upsert = [
    ...(await inChunks([...touched.titles], (ids) => titleDocuments(db, ids))),
    ...(await inChunks([...touched.contributors], (ids) => contributorDocuments(db, ids))),
    ...(await inChunks([...touched.subjects], (ids) => subjectDocuments(db, ids))),
  ];
  const found = new Set(upsert.map(({ id }) => id));
  const asked = [...touched.titles, ...touched.contributors, ...touched.subjects];
  return { upsert, remove: asked.filter((id) => !found.has(id)) };
}

async function touchedBy(db: Database, facts: readonly CatalogueFact[]): Promise<Touched> {
  const idsOf = (...names: string[]) => [...new Set(facts.filter(({ name }) => names.includes(name)).map(({ subjectId }) => subjectId))];
  const described = idsOf('title.changed');
  const people = idsOf('contributor.changed');
  const subjects = idsOf('subject.changed');
  return {
    titles: new Set([
      ...described, ...idsOf('title.deleted', 'copy.changed'),
      ...(await linked(db, 'SELECT title_id AS id FROM contribution WHERE contributor_id', people)),
      ...(await linked(db, 'SELECT title_id AS id FROM title_subject WHERE subject_id', subjects)),
      ...(await linked(db, 'SELECT id FROM title WHERE work_id', idsOf('work.changed'))),
    ]),
    contributors: new Set([...people, ...(await linked(db, 'SELECT DISTINCT contributor_id AS id FROM contribution WHERE title_id', described))]),
    subjects: new Set([...subjects, ...(await linked(db, 'SELECT DISTINCT subject_id AS id FROM title_subject WHERE title_id', described))]),
  };
}

async function linked(db: Database, select: string, ids: readonly string[]): Promise<string[]> {
  return inChunks(ids, async (some) => (await db.query<{ id: string }>(`${select} IN (${placeholders(some)})`, [...some])).map(({ id }) => id));
}

async function inChunks<Item, Found>(items: readonly Item[], read: (some: readonly Item[]) => Promise<readonly Found[]>): Promise<Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < items.length; start += CHUNK) found.push(...(await read(items.slice(start, start + CHUNK))));
  return found;
}
