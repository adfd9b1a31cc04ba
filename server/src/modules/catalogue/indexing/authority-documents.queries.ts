import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { SearchDocument } from '../../../platform/search';
import type { AuthorityTables } from './authority-forms.queries';
import { CONTRIBUTOR, SUBJECT } from './authority-forms.queries';
import { type DocumentPage, type DocumentPages, NO_PAGE } from './document-pages';

/** Reads the search documents of some contributors; those that are gone are left out. */
export function contributorDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  return documentsOf(db, CONTRIBUTOR, ids);
}

/** Reads the search documents of some subjects; those that are gone are left out. */
export function subjectDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  return documentsOf(db, SUBJECT, ids);
}

/** Makes the reader of all contributors: it gives the documents of those after an id, in the order of ids. */
export function createContributorPages(db: Database): DocumentPages {
  return (after, limit) => documentsAfter(db, CONTRIBUTOR, { after, limit });
}

/** Makes the reader of all subjects: it gives the documents of those after an id, in the order of ids. */
export function createSubjectPages(db: Database): DocumentPages {
  return (after, limit) => documentsAfter(db, SUBJECT, { after, limit });
}

async function documentsOf(
  db: Database,
  tables: AuthorityTables,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  return readDocuments(db, tables, {
    condition: (column) => `${column} IN (${placeholders(ids)})`,
    values: ids,
  });
}

async function documentsAfter(
  db: Database,
  tables: AuthorityTables,
  { after, limit }: { after: string; limit: number },
): Promise<DocumentPage> {
  const page = await db.query<{ last: string | null }>(
    `SELECT MAX(id) AS last FROM (SELECT id FROM ${tables.kind} WHERE id > ? ORDER BY id LIMIT ${limit}) page`,
    [after],
  );
  const last = page[0]?.last;
  if (last == null) return NO_PAGE;
  return {
    documents: await readDocuments(db, tables, {
      condition: (column) => `${column} > ? AND ${column} <= ?`,
      values: [after, last],
    }),
    last,
  };
}

type Selection = { readonly condition: (column: string) => string; readonly values: readonly string[] };

async function readDocuments(
  db: Database,
  tables: AuthorityTables,
  { condition, values }: Selection,
): Promise<SearchDocument[]> {
  const { kind, name, variants, variantName, links, owner } = tables;
  const rows = await db.query<{ id: string; name: string }>(
    `SELECT id, ${name} AS name FROM ${kind} WHERE ${condition('id')} ORDER BY id`,
    values,
  );
  const others = await db.query<{ id: string; name: string }>(
    `SELECT ${owner} AS id, ${variantName} AS name FROM ${variants} WHERE ${condition(owner)} ORDER BY ${owner}, position`,
    values,
  );
  const counts = await db.query<{ id: string; total: number | string }>(
    `SELECT ${owner} AS id, COUNT(DISTINCT title_id) AS total FROM ${links} WHERE ${condition(owner)} GROUP BY ${owner}`,
    values,
  );
  const titles = new Map(counts.map(({ id, total }) => [id, Number(total)]));
  const forms = new Map<string, string[]>();
  for (const other of others) forms.set(other.id, [...(forms.get(other.id) ?? []), other.name]);
  // A name that leads to no title would lead readers nowhere; the back office finds it in its own list.
  return rows
    .filter(({ id }) => titles.has(id))
    .map((row) =>
      authorityDocument(kind, { ...row, forms: forms.get(row.id) ?? [], titles: titles.get(row.id) ?? 0 }),
    );
}

function authorityDocument(
  kind: string,
  { id, name, forms, titles }: { id: string; name: string; forms: string[]; titles: number },
): SearchDocument {
  return {
    id,
    kind,
    group: null,
    headline: [name, ...forms],
    people: [],
    subjects: [],
    context: [],
    identifiers: [],
    facets: { material: null, language: null, audience: null, classes: null, year: null },
    branches: [],
    sort: { title: name, year: null, createdAt: 0 },
    popularity: titles,
    weight: titles,
  };
}
