import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/graphql/loader';
import type { SearchDocument } from '../../../platform/search';
import type { DocumentChunk } from './document-chunk';

/** Where an authority's names, other names and titles are kept. */
type AuthorityTables = {
  readonly kind: 'contributor' | 'subject'; readonly name: string; readonly variants: string; readonly variantName: string; readonly links: string; readonly owner: string;
};

const CONTRIBUTOR: AuthorityTables = {
  kind: 'contributor', name: 'preferred_name', variants: 'contributor_variant', variantName: 'name', links: 'contribution', owner: 'contributor_id',
};
const SUBJECT: AuthorityTables = { kind: 'subject', name: 'heading', variants: 'subject_variant', variantName: 'heading', links: 'title_subject', owner: 'subject_id' };

/** Reads the search documents of some contributors; those that are gone are left out. */
export function contributorDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  return documentsOf(db, CONTRIBUTOR, ids);
}

/** Reads the search documents of some subjects; those that are gone are left out. */
export function subjectDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  return documentsOf(db, SUBJECT, ids);
}

/** Reads the documents of the contributors after an id. */
export function contributorDocumentsAfter(db: Database, after: string, limit: number): Promise<DocumentChunk> {
  return documentsAfter(db, CONTRIBUTOR, { after, limit });
}

/** Reads the documents of the subjects after an id. */
export function subjectDocumentsAfter(db: Database, after: string, limit: number): Promise<DocumentChunk> {
  return documentsAfter(db, SUBJECT, { after, limit });
}

async function documentsOf(db: Database, tables: AuthorityTables, ids: readonly string[]): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  return readDocuments(db, tables, { condition: (column) => `${column} IN (${placeholders(ids)})`, values: ids });
}

async function documentsAfter(db: Database, tables: AuthorityTables, { after, limit }: { after: string; limit: number }): Promise<DocumentChunk> {
  const page = await db.query<{ last: string | null }>(`SELECT MAX(id) AS last FROM (SELECT id FROM ${tables.kind} WHERE id > ? ORDER BY id LIMIT ${limit}) page`, [after]);
  const last = page[0]?.last ?? null;
  return { documents: last === null ? [] : await readDocuments(db, tables, { condition: (column) => `${column} > ? AND ${column} <= ?`, values: [after, last] }), last };
}

type Selection = { readonly condition: (column: string) => string; readonly values: readonly string[] };

async function readDocuments(db: Database, tables: AuthorityTables, { condition, values }: Selection): Promise<SearchDocument[]> {
  const { kind, name, variants, variantName, links, owner } = tables;
  const rows = await db.query<{ id: string; name: string }>(`SELECT id, ${name} AS name FROM ${kind} WHERE ${condition('id')} ORDER BY id`, values);
  const others = await db.query<{ id: string; name: string }>(`SELECT ${owner} AS id, ${variantName} AS name FROM ${variants} WHERE ${condition(owner)} ORDER BY ${owner}, position`, values);
  const counts = await db.query<{ id: string; total: number | string }>(`SELECT ${owner} AS id, COUNT(DISTINCT title_id) AS total FROM ${links} WHERE ${condition(owner)} GROUP BY ${owner}`, values);
  const titles = new Map(counts.map(({ id, total }) => [id, Number(total)]));
  const forms = new Map<string, string[]>();
  for (const other of others) forms.set(other.id, [...(forms.get(other.id) ?? []), other.name]);
  // A name that leads to no title would lead readers nowhere; the back office finds it in its own list.
  return rows.filter(({ id }) => titles.has(id)).map((row) => authorityDocument(kind, { ...row, forms: forms.get(row.id) ?? [], titles: titles.get(row.id) ?? 0 }));
}

function authorityDocument(kind: string, { id, name, forms, titles }: { id: string; name: string; forms: string[]; titles: number }): SearchDocument {
  return {
    id, kind, group: null, headline: [name, ...forms], people: [], subjects: [], context: [], identifiers: [],
    facets: { material: null, language: null, audience: null, classes: null, year: null },
    branches: [], sort: { title: name, year: null, addedAt: 0 }, popularity: titles, weight: titles,
  };
}
