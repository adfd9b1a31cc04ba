import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { ListVisibility } from './reading-list.rules';
import { MOST_LISTS } from './reading-list.rules';
import type { ReviewStatus } from '../reviews/review.rules';

/** A list of titles. */
export type ReadingList = {
  readonly id: string;
  readonly memberId: string;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: ListVisibility;
  readonly isNamed: boolean;
  readonly status: ReviewStatus;
  readonly refusalReason: string | null;
  readonly createdAt: Date;
  readonly version: number;
};

type Row = Omit<ReadingList, 'isNamed' | 'createdAt' | 'version'> & {
  isNamed: number;
  createdAt: Date | string;
  version: number | string;
};

const COLUMNS =
  'l.id, l.member_id AS memberId, l.name, l.description, l.visibility, l.is_named AS isNamed, l.status, l.refusal_reason AS refusalReason, l.created_at AS createdAt, l.version';
const SELECT = `SELECT ${COLUMNS} FROM reading_list l`;
const NEWEST: KeysetOrder = { column: 'l.created_at', idColumn: 'l.id', direction: 'DESC' };
const OLDEST: KeysetOrder = { ...NEWEST, direction: 'ASC' };
const TITLES_IN_SIGHT = 4;
const LAST_ADDED: KeysetOrder = { column: 't.added_at', idColumn: 't.title_id', direction: 'DESC' };

/** How many titles stand in lists. */
export const titleCountByList = defineLoader<string, { listId: string; count: number } | null>(
  'titleCountByList',
  async ({ db }, ids) => {
    const rows = await db.query<{ list_id: string; total: number | string }>(
      `SELECT list_id, COUNT(*) AS total FROM reading_list_title WHERE list_id IN (${placeholders(ids)}) GROUP BY list_id`,
      ids,
    );
    return indexBy(
      ids,
      rows.map(({ list_id: listId, total }) => ({ listId, count: Number(total) })),
      ({ listId }) => listId,
    );
  },
);

/** The ids of the titles that were added last to lists, four of each at most. */
export const newestTitlesByList = defineLoader<
  string,
  { listId: string; titleIds: readonly string[] } | null
>('newestTitlesByList', async ({ db }, ids) => {
  const ranked = `SELECT list_id, title_id, added_at, ROW_NUMBER() OVER (PARTITION BY list_id ORDER BY added_at DESC, title_id DESC) AS place FROM reading_list_title WHERE list_id IN (${placeholders(ids)})`;
  const rows = await db.query<{ list_id: string; title_id: string }>(
    `SELECT list_id, title_id FROM (${ranked}) ranked WHERE place <= ${TITLES_IN_SIGHT} ORDER BY list_id, place`,
    ids,
  );
  const titlesOf = (listId: string): string[] =>
    rows.filter((row) => row.list_id === listId).map((row) => row.title_id);
  return indexBy(
    ids,
    [...new Set(rows.map((row) => row.list_id))].map((listId) => ({ listId, titleIds: titlesOf(listId) })),
    ({ listId }) => listId,
  );
});

/** Whether titles stand in lists; keys are `<list> <title>`. */
export const isListed = defineLoader<string, boolean>('isListed', async ({ db }, keys) => {
  const pairs = keys.map((key) => key.split(' '));
  const [lists, titles] = [
    [...new Set(pairs.map(([list = '']) => list))],
    [...new Set(pairs.map(([, title = '']) => title))],
  ];
  const sql = `SELECT list_id, title_id FROM reading_list_title WHERE list_id IN (${placeholders(lists)}) AND title_id IN (${placeholders(titles)})`;
  const rows = await db.query<{ list_id: string; title_id: string }>(sql, [...lists, ...titles]);
  const found = new Set(rows.map((row) => `${row.list_id} ${row.title_id}`));
  return keys.map((key) => found.has(key));
});

/** Reads a list. */
export async function readingListById(db: Pick<Database, 'query'>, id: string): Promise<ReadingList | null> {
  const [row] = await db.query<Row>(`${SELECT} WHERE l.id = ?`, [id]);
  return row ? toList(row) : null;
}

/** Locks a list until the unit ends. */
export async function lockReadingList(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<ReadingList | null> {
  const [row] = await tx.query<Row[]>(`${SELECT} WHERE l.id = ?${db.forUpdate}`, [id]);
  return row ? toList(row) : null;
}

/** Lists what a member collected, newest first. */
export async function listReadingListsByMember(db: Database, memberId: string): Promise<ReadingList[]> {
  return (
    await db.query<Row>(
      `${SELECT} WHERE l.member_id = ? ORDER BY l.created_at DESC, l.id DESC LIMIT ${MOST_LISTS * 2}`,
      [memberId],
    )
  ).map(toList);
}

/** Lists public lists in a state: what waits the longest first, others newest first. */
export async function publicListsIn(
  db: Database,
  status: ReviewStatus,
  page: PageRequest,
): Promise<Page<ReadingList>> {
  const order = status === 'PENDING' ? OLDEST : NEWEST;
  const clause = keysetClause(order, page);
  const where = "l.visibility = 'PUBLIC' AND l.status = ?";
  const rows = await db.query<Row>(`${SELECT} WHERE ${where} AND ${clause.condition} ${clause.orderBy}`, [
    status,
    ...clause.values,
  ]);
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          `SELECT COUNT(*) AS total FROM reading_list l WHERE ${where}`,
          [status],
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(readInstant(row.createdAt)), row.id],
    node: toList,
    totalCount,
  });
}

/** Public lists by a title that stands in them, newest first, at most five. */
export const publicListsByTitle = defineLoader<string, ReadingList[]>(
  'publicListsByTitle',
  async ({ db }, ids) => {
    const ranked = `SELECT t.title_id, l.id, ROW_NUMBER() OVER (PARTITION BY t.title_id ORDER BY l.created_at DESC, l.id DESC) AS place FROM reading_list_title t JOIN reading_list l ON l.id = t.list_id
    WHERE t.title_id IN (${placeholders(ids)}) AND l.visibility = 'PUBLIC' AND l.status = 'PUBLISHED'`;
    const rows = await db.query<Row & { titleId: string }>(
      `SELECT ${COLUMNS}, r.title_id AS titleId FROM reading_list l JOIN (${ranked}) r ON r.id = l.id WHERE r.place <= 5 ORDER BY l.created_at DESC, l.id DESC`,
      ids,
    );
    return ids.map((id) => rows.filter(({ titleId }) => titleId === id).map(toList));
  },
);

/** Lists the ids of the titles of a list, the one added last first. */
export async function titlesOfList(db: Database, listId: string, page: PageRequest): Promise<Page<string>> {
  const clause = keysetClause(LAST_ADDED, page);
  const rows = await db.query<{ title_id: string; added_at: Date | string }>(
    `SELECT t.title_id, t.added_at FROM reading_list_title t WHERE t.list_id = ? AND ${clause.condition} ${clause.orderBy}`,
    [listId, ...clause.values],
  );
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          'SELECT COUNT(*) AS total FROM reading_list_title WHERE list_id = ?',
          [listId],
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order: LAST_ADDED,
    position: (row) => [sqlInstant(readInstant(row.added_at)), row.title_id],
    node: (row) => row.title_id,
    totalCount,
  });
}

/** Counts inside a unit: the lists of a member, or the titles of a list. */
export async function countIn(
  tx: EntityManager,
  table: 'reading_list' | 'reading_list_title',
  column: 'member_id' | 'list_id',
  id: string,
): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM ${table} WHERE ${column} = ?`,
    [id],
  );
  return Number(row?.total ?? 0);
}

function toList(row: Row): ReadingList {
  return {
    ...row,
    version: Number(row.version),
    isNamed: Number(row.isNamed) === 1,
    createdAt: readInstant(row.createdAt),
  };
}
