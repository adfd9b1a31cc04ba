import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner, Selection } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { LoaderDefinition } from '../../../platform/graphql/loader';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { portalPath } from '../shared/portal-paths';
import type { Title } from './title.entity';
import { TitleEntity } from './title.entity';

/** The table of titles, as `t`. */
export const titleTable = table(TitleEntity, 't', { nodeType: 'Title' } as const);
/** Reads titles, of the table `t`. */
export const titles = mapSelection(titleTable, withPath);

/** Adds the path to the row itself, which was made for this reader: lists would notice a copy of each row. */
function withPath(row: Omit<Title, 'path'>): Title {
  return Object.assign(row, { path: portalPath.title(row.id) });
}

/** Titles by id. */
export const titleById = defineLoader<string, Title | null>('titleById', async ({ db }, ids) =>
  indexBy(ids, await titlesByIds(db, ids), (title) => title.id),
);

/** Reads titles by id in no particular order. */
export async function titlesByIds(
  db: Database,
  ids: readonly string[],
  selection = titles,
): Promise<Title[]> {
  if (ids.length === 0) return [];
  return selection.list(db, `WHERE t.id IN (${placeholders(ids)})`, ids);
}

/** Reads titles by any spelling of a number, at most 20, oldest first. */
export async function titlesByLookupKeys(
  db: Database,
  keys: readonly string[],
  limit = 20,
): Promise<Title[]> {
  if (keys.length === 0) return [];
  const matching = `SELECT title_id FROM identifier WHERE lookup_key IN (${placeholders(keys)})`;
  return titles.list(db, `WHERE t.id IN (${matching}) ORDER BY t.id LIMIT ${limit}`, keys);
}

/** Writes new titles. */
export async function insertTitles(
  tx: EntityManager,
  rows: readonly EntityRow<TitleEntity>[],
): Promise<void> {
  await insertRows(tx, titleTable.name, rows.map(titleTable.write));
}

/** Changes a title. */
export async function changeTitle(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<TitleEntity>>,
): Promise<void> {
  await updateRow(tx, titleTable.name, id, titleTable.write(changes));
}

/** The name of a property of titles that is a column. */
export type TitleColumn = keyof EntityRow<TitleEntity>;

/**
 * Which columns of titles are read, and the loader that reads them. Of a title that was read in part only those
 * fields count whose columns were asked for: it may go nowhere but into the answer it was read for.
 */
export type TitleColumns = {
  readonly selection: Selection<Title>;
  readonly loader: LoaderDefinition<string, Title | null>;
};

/** Whole titles. */
export const EVERY_COLUMN: TitleColumns = { selection: titles, loader: titleById };

/** Callers think of ever new selections; after this many, whole titles are read for them. */
const MOST_SELECTIONS = 200;

const selections = new Map<string, TitleColumns>();

/**
 * Returns the same for the same columns, so that titles asked for in several places of a query are read
 * together.
 */
export function titleColumns(names: ReadonlySet<TitleColumn>): TitleColumns {
  const selection = mapSelection(titleTable.pick('id', ...names), withPath);
  const known = selections.get(selection.columns);
  if (known) return known;
  if (selections.size >= MOST_SELECTIONS) return EVERY_COLUMN;
  const made = { selection, loader: loaderOf(selection) };
  selections.set(selection.columns, made);
  return made;
}

function loaderOf(selection: Selection<Title>): TitleColumns['loader'] {
  return defineLoader('titleInPartById', async ({ db }, ids) =>
    indexBy(ids, await titlesByIds(db, ids, selection), (title) => title.id),
  );
}

/** Editions of the same intellectual creation. */
export type Work = {
  readonly nodeType: 'Work';
  readonly id: string;
  readonly title: string;
  readonly editionCount: number;
};

/** Works by id, with the number of their editions. */
export const workById = defineLoader<string, Work | null>('workById', async ({ db }, ids) => {
  const works = await db.query<{ id: string; title: string; editions: number | string }>(
    `SELECT w.id, w.title, (SELECT COUNT(*) FROM title t WHERE t.work_id = w.id) AS editions FROM work w WHERE w.id IN (${placeholders(ids)})`,
    ids,
  );
  const read = works.map(({ id, title, editions }): Work => ({
    nodeType: 'Work',
    id,
    title,
    editionCount: Number(editions),
  }));
  return indexBy(ids, read, (work) => work.id);
});

/** Tells whether there is a title with an id. */
export async function isTitle(tx: QueryRunner, id: string): Promise<boolean> {
  return (await titleTable.pick('id').first(tx, 'WHERE t.id = ?', [id])) !== null;
}
