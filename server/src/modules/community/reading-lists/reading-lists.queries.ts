import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { ReadingListEntity, ReadingListTitleEntity } from './reading-list.entity';
import type { ReadingList } from './reading-list.entity';
import { MOST_LISTS } from './reading-list.rules';
import type { ReviewStatus } from '../reviews/review.rules';

const lists = table(ReadingListEntity, 'l');
const additions = table(ReadingListTitleEntity, 't').pick('titleId', 'createdAt');
const NEWEST: KeysetOrder = { column: 'l.created_at', idColumn: 'l.id', direction: 'DESC' };
const TITLES_IN_SIGHT = 4;
const LAST_ADDED: KeysetOrder = { column: 't.created_at', idColumn: 't.title_id', direction: 'DESC' };

/** A title in a list. */
type ListedTitle = { readonly listId: string; readonly titleId: string };

/** How many titles stand in lists. */
export const titleCountByList = defineLoader<string, { listId: string; count: number } | null>(
  'titleCountByList',
  async ({ db }, ids) => {
    const rows = await db.query<{ listId: string; total: number | string }>(
      `SELECT list_id AS listId, COUNT(*) AS total FROM reading_list_title WHERE list_id IN (${placeholders(ids)}) GROUP BY list_id`,
      ids,
    );
    return indexBy(
      ids,
      rows.map(({ listId, total }) => ({ listId, count: Number(total) })),
      ({ listId }) => listId,
    );
  },
);

/** The ids of the titles that were added last to lists, four of each at most. */
export const newestTitlesByList = defineLoader<
  string,
  { listId: string; titleIds: readonly string[] } | null
>('newestTitlesByList', async ({ db }, ids) => {
  const ranked = `SELECT list_id, title_id, created_at, ROW_NUMBER() OVER (PARTITION BY list_id ORDER BY created_at DESC, title_id DESC) AS place FROM reading_list_title WHERE list_id IN (${placeholders(ids)})`;
  const rows = await db.query<ListedTitle>(
    `SELECT list_id AS listId, title_id AS titleId FROM (${ranked}) ranked WHERE place <= ${TITLES_IN_SIGHT} ORDER BY list_id, place`,
    ids,
  );
  const titlesOf = (listId: string): string[] =>
    rows.filter((row) => row.listId === listId).map(({ titleId }) => titleId);
  return indexBy(
    ids,
    [...new Set(rows.map((row) => row.listId))].map((listId) => ({ listId, titleIds: titlesOf(listId) })),
    ({ listId }) => listId,
  );
});

/** Whether titles stand in lists; keys are `<list> <title>`. */
export const isListed = defineLoader<string, boolean>('isListed', async ({ db }, keys) => {
  const pairs = keys.map((key) => key.split(' '));
  const [listIds, titleIds] = [
    [...new Set(pairs.map(([list = '']) => list))],
    [...new Set(pairs.map(([, title = '']) => title))],
  ];
  const rows = await db.query<ListedTitle>(
    `SELECT list_id AS listId, title_id AS titleId FROM reading_list_title WHERE list_id IN (${placeholders(listIds)}) AND title_id IN (${placeholders(titleIds)})`,
    [...listIds, ...titleIds],
  );
  const found = new Set(rows.map(({ listId, titleId }) => `${listId} ${titleId}`));
  return keys.map((key) => found.has(key));
});

/** Reads a list. */
export function readingListById(db: Pick<Database, 'query'>, id: string): Promise<ReadingList | null> {
  return lists.first(db, 'WHERE l.id = ?', [id]);
}

/** Locks a list until the unit ends. */
export function lockReadingList(db: Database, tx: EntityManager, id: string): Promise<ReadingList | null> {
  return lists.first(tx, `WHERE l.id = ?${db.forUpdate}`, [id]);
}

/** Lists what a member collected, newest first. */
export function listReadingListsByMember(db: Database, memberId: string): Promise<ReadingList[]> {
  return lists.list(
    db,
    `WHERE l.member_id = ? ORDER BY l.created_at DESC, l.id DESC LIMIT ${MOST_LISTS * 2}`,
    [memberId],
  );
}

/** Which public lists are asked for, and how. */
type PublicListsAsked = {
  readonly status: ReviewStatus;
  readonly titleId?: string | null;
  readonly direction?: 'ASC' | 'DESC';
  readonly page: PageRequest;
};

/** Lists public lists in a state, also those with a title: unless ordered, what waits the longest first, others newest first. */
export async function publicListsIn(
  db: Database,
  { status, titleId, direction, page }: PublicListsAsked,
): Promise<Page<ReadingList>> {
  const order: KeysetOrder = { ...NEWEST, direction: direction ?? (status === 'PENDING' ? 'ASC' : 'DESC') };
  const clause = keysetClause(order, page);
  const within =
    titleId == null ? '' : ' AND l.id IN (SELECT list_id FROM reading_list_title WHERE title_id = ?)';
  const where = `l.visibility = 'PUBLIC' AND l.status = ?${within}`;
  const values = titleId == null ? [status] : [status, titleId];
  const rows = await lists.list(db, `WHERE ${where} AND ${clause.condition} ${clause.orderBy}`, [
    ...values,
    ...clause.values,
  ]);
  const totalCount = async (): Promise<number> =>
    Number(
      (
        await db.query<{ total: number | string }>(
          `SELECT COUNT(*) AS total FROM reading_list l WHERE ${where}`,
          values,
        )
      )[0]?.total ?? 0,
    );
  return keysetPage(rows, {
    page,
    order,
    position: ({ createdAt, id }) => [sqlInstant(createdAt), id],
    node: (list) => list,
    totalCount,
  });
}

/** Public lists by a title that stands in them, newest first, at most five. */
export const publicListsByTitle = defineLoader<string, ReadingList[]>(
  'publicListsByTitle',
  async ({ db }, ids) => {
    const ranked = `SELECT t.title_id, l.id, ROW_NUMBER() OVER (PARTITION BY t.title_id ORDER BY l.created_at DESC, l.id DESC) AS place FROM reading_list_title t JOIN reading_list l ON l.id = t.list_id
    WHERE t.title_id IN (${placeholders(ids)}) AND l.visibility = 'PUBLIC' AND l.status = 'PUBLISHED'`;
    const rows = await db.query<RawRow & { readonly titleId: string }>(
      `SELECT ${lists.columns}, r.title_id AS titleId FROM reading_list l JOIN (${ranked}) r ON r.id = l.id WHERE r.place <= 5 ORDER BY l.created_at DESC, l.id DESC`,
      ids,
    );
    return ids.map((id) => rows.filter(({ titleId }) => titleId === id).map(lists.read));
  },
);

/** Lists the ids of the titles of a list, the one added last first. */
export async function titlesOfList(db: Database, listId: string, page: PageRequest): Promise<Page<string>> {
  const clause = keysetClause(LAST_ADDED, page);
  const rows = await additions.list(db, `WHERE t.list_id = ? AND ${clause.condition} ${clause.orderBy}`, [
    listId,
    ...clause.values,
  ]);
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
    position: ({ createdAt, titleId }) => [sqlInstant(createdAt), titleId],
    node: ({ titleId }) => titleId,
    totalCount,
  });
}

/** Counts the lists of a member inside a unit. */
export async function countListsOfMember(tx: EntityManager, memberId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM reading_list WHERE member_id = ?',
    [memberId],
  );
  return Number(row?.total ?? 0);
}

/** Counts the titles of a list inside a unit. */
export async function countTitlesOfList(tx: EntityManager, listId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM reading_list_title WHERE list_id = ?',
    [listId],
  );
  return Number(row?.total ?? 0);
}
