import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { RecordCallNumber, RecordSeries } from '../shared/bibliographic-record';
import type { Audience, MaterialType } from '../shared/catalogue.terms';
import { portalPath } from '../shared/portal-paths';
import type { TitleRow } from '../shared/rows';
import { toCallNumber } from './title-rows';

/** A bibliographic record as other rooms and the schema see it; its parts are read by loaders. */
export type Title = {
  readonly nodeType: 'Title';
  readonly id: string;
  readonly workId: string;
  readonly path: string;
  readonly sourceId: string | null;
  readonly sourceSystem: string | null;
  readonly titleProper: string;
  readonly subtitle: string | null;
  readonly parallelTitle: string | null;
  readonly originalTitle: string | null;
  readonly variantTitles: readonly string[];
  readonly responsibility: string | null;
  readonly edition: string | null;
  readonly publicationPlace: string | null;
  readonly publisher: string | null;
  readonly publicationYear: number | null;
  readonly publicationDate: string | null;
  readonly extent: string | null;
  readonly dimensions: string | null;
  readonly series: readonly RecordSeries[];
  readonly materialType: MaterialType;
  readonly contentType: string | null;
  readonly carrierType: string | null;
  readonly languageCodes: readonly string[];
  readonly audience: Audience | null;
  readonly classNumber: string | null;
  readonly callNumberParts: RecordCallNumber | null;
  readonly shelfSortKey: string | null;
  readonly notes: readonly string[];
  readonly summary: string | null;
  readonly tableOfContents: string | null;
  readonly coverUploadId: string | null;
  readonly isSample: boolean;
  readonly addedAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
};

/** A title's row as it is read back: MariaDB returns instants as dates. */
export type StoredTitleRow = Omit<TitleRow, 'added_at' | 'updated_at' | 'source_hash'> & {
  added_at: Date | string;
  updated_at: Date | string;
};

/** The names of the columns that a title is read from. */
export const TITLE_COLUMN_NAMES = [
  'id',
  'work_id',
  'source_system',
  'source_id',
  'title_proper',
  'title_sort',
  'subtitle',
  'parallel_title',
  'original_title',
  'variant_titles',
  'responsibility',
  'edition',
  'publication_place',
  'publisher',
  'publication_year',
  'publication_date',
  'extent',
  'dimensions',
  'series',
  'material_type',
  'content_type',
  'carrier_type',
  'languages',
  'audience',
  'class_number',
  'call_prefix',
  'call_class',
  'call_entry',
  'call_title',
  'shelf_sort_key',
  'notes',
  'summary',
  'table_of_contents',
  'cover_upload_id',
  'is_sample',
  'added_at',
  'updated_at',
  'version',
] as const;

/** The columns that a title is read from, of the table named `t`. */
export const TITLE_COLUMNS = titleColumnList(TITLE_COLUMN_NAMES);

/** Lists columns of the table named `t`. */
export function titleColumnList(names: readonly string[]): string {
  return names.map((name) => `t.${name}`).join(', ');
}

/** Titles by id. */
export const titleById = defineLoader<string, Title | null>('titleById', async ({ db }, ids) =>
  indexBy(ids, await titlesByIds(db, ids), (title) => title.id),
);

/** Reads titles by id in no particular order. */
export async function titlesByIds(
  db: Database,
  ids: readonly string[],
  columns = TITLE_COLUMNS,
): Promise<Title[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<StoredTitleRow>(
    `SELECT ${columns} FROM title t WHERE t.id IN (${placeholders(ids)})`,
    ids,
  );
  return rows.map(toTitle);
}

/** Reads titles by any spelling of a number, at most 20, oldest first. */
export async function titlesByLookupKeys(
  db: Database,
  keys: readonly string[],
  limit = 20,
): Promise<Title[]> {
  if (keys.length === 0) return [];
  const matching = `SELECT title_id FROM identifier WHERE lookup_key IN (${placeholders(keys)})`;
  const rows = await db.query<StoredTitleRow>(
    `SELECT ${TITLE_COLUMNS} FROM title t WHERE t.id IN (${matching}) ORDER BY t.id LIMIT ${limit}`,
    [...keys],
  );
  return rows.map(toTitle);
}

/** Turns a row into a title; what was not read of it stays undefined. */
export function toTitle(row: StoredTitleRow): Title {
  return {
    nodeType: 'Title',
    id: row.id,
    workId: row.work_id,
    path: portalPath.title(row.id),
    sourceId: row.source_id,
    sourceSystem: row.source_system,
    titleProper: row.title_proper,
    subtitle: row.subtitle,
    parallelTitle: row.parallel_title,
    originalTitle: row.original_title,
    variantTitles: listOf(row.variant_titles),
    responsibility: row.responsibility,
    edition: row.edition,
    publicationPlace: row.publication_place,
    publisher: row.publisher,
    publicationYear: row.publication_year,
    publicationDate: row.publication_date,
    extent: row.extent,
    dimensions: row.dimensions,
    series: listOf(row.series),
    materialType: row.material_type,
    contentType: row.content_type,
    carrierType: row.carrier_type,
    languageCodes: listOf(row.languages),
    audience: row.audience,
    classNumber: row.class_number,
    callNumberParts: toCallNumber(row),
    shelfSortKey: row.shelf_sort_key,
    notes: listOf(row.notes),
    summary: row.summary,
    tableOfContents: row.table_of_contents,
    coverUploadId: row.cover_upload_id,
    isSample: row.is_sample === 1,
    addedAt: instantOf(row.added_at),
    updatedAt: instantOf(row.updated_at),
    version: row.version,
  };
}

const NOTHING: readonly never[] = [];

/** No answer can show it. */
const NOT_READ = new Date(Number.NaN);

function instantOf(value: Date | string | undefined): Date {
  return value === undefined ? NOT_READ : readInstant(value);
}

function listOf<Item>(text: string | null | undefined): readonly Item[] {
  return text == null ? NOTHING : (JSON.parse(text) as Item[]);
}

/** The name of a column of titles. */
export type TitleColumn = (typeof TITLE_COLUMN_NAMES)[number];

/**
 * Which columns of titles are read, as a list for SELECT, and the loader that reads them. Of a title that was
 * read in part only those fields count whose columns were asked for: it may go nowhere but into the answer it
 * was read for.
 */
export type TitleColumns = { readonly list: string; readonly loader: LoaderDefinition<string, Title | null> };

/** Whole titles. */
export const EVERY_COLUMN: TitleColumns = { list: TITLE_COLUMNS, loader: titleById };

/** Callers think of ever new selections; after this many, whole titles are read for them. */
const MOST_SELECTIONS = 200;

const selections = new Map<string, TitleColumns>();

/**
 * Returns the same for the same columns, so that titles asked for in several places of a query are read
 * together.
 */
export function titleColumns(names: ReadonlySet<TitleColumn>): TitleColumns {
  const list = titleColumnList(TITLE_COLUMN_NAMES.filter((name) => name === 'id' || names.has(name)));
  const known = selections.get(list);
  if (known) return known;
  if (selections.size >= MOST_SELECTIONS) return EVERY_COLUMN;
  const made = { list, loader: loaderOf(list) };
  selections.set(list, made);
  return made;
}

function loaderOf(list: string): TitleColumns['loader'] {
  return defineLoader('titleInPartById', async ({ db }, ids) =>
    indexBy(ids, await titlesByIds(db, ids, list), (title) => title.id),
  );
}

/** Editions of the same intellectual creation. */
export type Work = {
  readonly nodeType: 'Work';
  readonly id: string;
  readonly title: string;
  readonly editionCount: number;
};

type Row = { id: string; title: string; editions: number | string };

/** Works by id, with the number of their editions. */
export const workById = defineLoader<string, Work | null>('workById', async ({ db }, ids) => {
  const sql = `SELECT w.id, w.title, (SELECT COUNT(*) FROM title t WHERE t.work_id = w.id) AS editions FROM work w WHERE w.id IN (${placeholders(ids)})`;
  const rows = await db.query<Row>(sql, ids);
  return indexBy(ids, rows.map(toWork), (work) => work.id);
});

function toWork(row: Row): Work {
  return { nodeType: 'Work', id: row.id, title: row.title, editionCount: Number(row.editions) };
}
