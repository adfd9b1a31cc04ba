import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { ShortLink } from './link.entity';
import { ShortLinkEntity } from './link.entity';

/** So many links stand on the page of links at most. */
const MOST_LISTED = 50;

/** The table of links, for writing. */
export const LINKS = table(ShortLinkEntity, 'l');
/** Links with their labels as texts. */
export const links = mapSelection(LINKS, (row): ShortLink => withTexts(row, 'label'));

/** What is written of a link. */
export type LinkRow = Parameters<typeof LINKS.write>[0];

/** Finds a link by its code. */
export function findLinkByCode(db: QueryRunner, code: string): Promise<ShortLink | null> {
  return links.first(db, 'WHERE l.code = ?', [code]);
}

/** Finds the link of a post on a channel. */
export function findLinkOfPost(
  tx: EntityManager,
  postId: string,
  channelCode: string,
): Promise<ShortLink | null> {
  return links.first(tx, 'WHERE l.post_id = ? AND l.channel_code = ?', [postId, channelCode]);
}

/** Adds a link. */
export async function insertLink(tx: EntityManager, row: LinkRow): Promise<void> {
  await insertRows(tx, LINKS.name, [LINKS.write(row)]);
}

/** Changes a link. */
export async function updateLink(tx: EntityManager, id: string, changes: LinkRow): Promise<void> {
  await updateRow(tx, LINKS.name, id, LINKS.write(changes));
}

/** Finds a link; null when there is none. */
export function findLink(db: QueryRunner, id: string): Promise<ShortLink | null> {
  return links.first(db, 'WHERE l.id = ?', [id]);
}

/** Locks a link until the unit ends; null when there is none. */
export function lockLink(db: Database, tx: EntityManager, id: string): Promise<ShortLink | null> {
  return links.first(tx, `WHERE l.id = ?${db.forUpdate}`, [id]);
}

/** Lists the links that stand on the page of links, the newest first. */
export function listListedLinks(db: Database, now: Date): Promise<ShortLink[]> {
  return links.list(
    db,
    `WHERE l.listed_until > ? ORDER BY l.created_at DESC, l.id DESC LIMIT ${MOST_LISTED}`,
    [sqlInstant(now)],
  );
}

/** Which links a list holds. */
export type LinkFilter = {
  /** Those of posts, or those that staff made by themselves. */
  readonly isOfPost?: boolean | null;
  /** Those that stand on the page of links now, or those that do not. */
  readonly isListed?: boolean | null;
};

/** How a list of links is ordered. */
export type LinkOrder = { readonly field: 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' };

type LinkList = { readonly filter: LinkFilter; readonly now: Date };

/** Lists links, the newest first unless ordered. */
export async function listLinks(
  db: Database,
  list: LinkList & { readonly orderBy?: LinkOrder | null; readonly page: PageRequest },
): Promise<Page<ShortLink>> {
  const order: KeysetOrder = {
    column: 'l.created_at',
    idColumn: 'l.id',
    direction: list.orderBy?.direction ?? 'DESC',
  };
  const selection = conditionOf(list);
  const { condition, values, orderBy } = keysetClause(order, list.page);
  const rows = await links.list(db, `WHERE ${selection.sql} AND ${condition} ${orderBy}`, [
    ...selection.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page: list.page,
    order,
    position: ({ id, createdAt }) => [sqlInstant(createdAt), id],
    node: (row) => row,
    totalCount: () => countLinks(db, list),
  });
}

/** Counts the links that fit a filter. */
export async function countLinks(db: Database, list: LinkList): Promise<number> {
  const { sql, values } = conditionOf(list);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM short_link l WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf({ filter: { isOfPost, isListed }, now }: LinkList): Condition {
  const at = sqlInstant(now);
  return allOf(
    isOfPost == null ? null : { sql: `l.post_id IS ${isOfPost ? 'NOT ' : ''}NULL`, values: [] },
    isListed == null
      ? null
      : isListed
        ? { sql: 'l.listed_until > ?', values: [at] }
        : { sql: '(l.listed_until IS NULL OR l.listed_until <= ?)', values: [at] },
  );
}
