import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { SearchDocument } from '../../../platform/search';
import type { StoredTitleRow } from '../titles/titles.queries';
import { callNumberText } from '../classification/call-number';
import { classPlace } from '../classification/class-notation';
import { toCallNumber } from '../titles/title-rows';
import type { DocumentParts } from './document-parts.queries';
import { type DocumentPages, NO_PAGE } from './document-pages';
import { createPartsReader } from './document-parts.queries';

/** Columns of a title that a document is made of. */
const COLUMNS = `t.id, t.work_id, t.title_proper, t.subtitle, t.parallel_title, t.original_title, t.variant_titles, t.publisher,
  t.publication_place, t.publication_year, t.series, t.material_type, t.languages, t.audience, t.class_number, t.call_prefix, t.call_class, t.call_entry,
  t.call_title, t.notes, t.summary, t.table_of_contents, t.responsibility, t.added_at`;

/** What a document is made of. */
export type DocumentTitleRow = Pick<
  StoredTitleRow,
  | 'id'
  | 'work_id'
  | 'title_proper'
  | 'subtitle'
  | 'parallel_title'
  | 'original_title'
  | 'variant_titles'
  | 'publisher'
  | 'publication_place'
  | 'publication_year'
  | 'series'
  | 'material_type'
  | 'languages'
  | 'audience'
  | 'class_number'
  | 'call_prefix'
  | 'call_class'
  | 'call_entry'
  | 'call_title'
  | 'notes'
  | 'summary'
  | 'table_of_contents'
  | 'responsibility'
  | 'added_at'
>;

/** Longer notes add no word that anybody searches for. */
const LONGEST_BODY = 6_000;

/** Reads the search documents of some titles; those that are gone are left out. */
export async function titleDocuments(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<DocumentTitleRow>(
    `SELECT ${COLUMNS} FROM title t WHERE t.id IN (${placeholders(ids)}) ORDER BY t.id`,
    [...ids],
  );
  const parts = await createPartsReader(db)({
    condition: (column) => `${column} IN (${placeholders(ids)})`,
    values: ids,
  });
  return rows.map((row) => titleDocument(row, parts));
}

/** Makes the reader of all titles: it gives the documents of the titles after an id, in the order of ids. */
export function createTitlePages(db: Database): DocumentPages {
  const readParts = createPartsReader(db);
  return async (after, limit) => {
    const rows = await db.query<DocumentTitleRow>(
      `SELECT ${COLUMNS} FROM title t WHERE t.id > ? ORDER BY t.id LIMIT ${limit}`,
      [after],
    );
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return NO_PAGE;
    const parts = await readParts({
      condition: (column) => `${column} BETWEEN ? AND ?`,
      values: [first.id, last.id],
    });
    return { documents: rows.map((row) => titleDocument(row, parts)), last: last.id };
  };
}

function titleDocument(row: DocumentTitleRow, parts: DocumentParts): SearchDocument {
  const branches = parts.branches.get(row.id) ?? [];
  const callNumber = toCallNumber(row);
  return {
    id: row.id,
    kind: 'title',
    group: row.work_id,
    headline: headlineOf(row),
    people: parts.people.get(row.id) ?? [],
    subjects: parts.subjects.get(row.id) ?? [],
    context: [row.publisher, ...seriesTitles(row.series)].filter((text) => text !== null),
    places: row.publication_place === null ? [] : [row.publication_place],
    identifiers: [
      ...(parts.identifiers.get(row.id) ?? []),
      ...(callNumber ? [callNumberText(callNumber)] : row.class_number === null ? [] : [row.class_number]),
    ],
    body: bodyOf(row),
    credits: row.responsibility ?? undefined,
    facets: {
      material: row.material_type,
      language: listOf(row.languages)[0] ?? null,
      audience: row.audience,
      classes: treeClass(row.class_number),
      year: row.publication_year,
    },
    branches,
    sort: {
      title: row.title_proper,
      year: row.publication_year,
      addedAt: readInstant(row.added_at).getTime(),
    },
    popularity: branches.reduce((sum, { copies }) => sum + copies, 0),
  };
}

function headlineOf(row: DocumentTitleRow): string[] {
  const main = row.subtitle === null ? row.title_proper : `${row.title_proper} : ${row.subtitle}`;
  return [main, row.parallel_title, row.original_title, ...listOf(row.variant_titles)].filter(
    (title) => title !== null,
  );
}

/** Islam is one family of the class tree, whether a library writes 2X4 or 297.4. */
function treeClass(classNumber: string | null): string | null {
  if (classNumber === null) return null;
  const place = classPlace(classNumber);
  return place?.hundred === '2X' ? place.ten : classNumber;
}

function bodyOf(row: DocumentTitleRow): string {
  if (row.notes === null && row.summary === null && row.table_of_contents === null) return '';
  return [...listOf(row.notes), row.summary, row.table_of_contents]
    .filter((text) => text !== null)
    .join('\n')
    .slice(0, LONGEST_BODY);
}

function listOf(text: string | null): string[] {
  return text === null ? [] : (JSON.parse(text) as string[]);
}

function seriesTitles(series: string | null): string[] {
  if (series === null) return [];
  return (JSON.parse(series) as { title: string; number: string | null }[]).map(({ title, number }) =>
    number === null ? title : `${title} ${number}`,
  );
}
