import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { withTexts } from '../../../platform/db/texts';
import { insertRows, replaceRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { EntityRow } from '../../../platform/db/table';
import { CHANNEL_CODES } from '../channels/channel.terms';
import type { Post, PostDelivery, PostReach, PostText } from './post.entity';
import { PostDeliveryEntity, PostEntity, PostReachEntity, PostTextEntity } from './post.entity';

const postTable = table(PostEntity, 'p');
const texts = table(PostTextEntity, 't');
const deliveries = table(PostDeliveryEntity, 'd');
const reach = table(PostReachEntity, 'r');
/** Reads posts, of the table `p`. */
export const posts = mapSelection(postTable, (row): Post => ({
  ...withTexts(row, 'name', 'alt'),
  nodeType: 'Post',
}));

const MOST_TEXTS = CHANNEL_CODES.length * 2;
/** The most days that are noted of one post on one channel, and shown. */
export const MOST_REACH_DAYS = 60;

/** A row of a post as it is written. */
export type PostRow = EntityRow<PostEntity>;

/** Posts by id. */
export const postById = defineLoader<string, Post | null>('postById', async ({ db }, ids) =>
  indexBy(ids, await posts.list(db, `WHERE p.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Texts by post, in the order of channels that the reader gives them. */
export const textsByPost = defineLoader<string, PostText[]>('textsByPost', async ({ db }, ids) =>
  groupBy(ids, await readTexts(db, ids), ({ postId }) => postId),
);

/** Deliveries by post. */
export const deliveriesByPost = defineLoader<string, PostDelivery[]>(
  'deliveriesByPost',
  async ({ db }, ids) => groupBy(ids, await readDeliveries(db, ids), ({ postId }) => postId),
);

/** What was read of posts on channels, by delivery, the latest day first. */
export const reachByDelivery = defineLoader<string, PostReach[]>('reachByDelivery', async ({ db }, ids) => {
  const rest = `WHERE r.delivery_id IN (${placeholders(ids)}) ORDER BY r.delivery_id, r.day DESC LIMIT ${ids.length * MOST_REACH_DAYS}`;
  return groupBy(ids, await reach.list(db, rest, ids), ({ deliveryId }) => deliveryId);
});

/** Reads the texts of posts. */
export function readTexts(db: QueryRunner, ids: readonly string[]): Promise<PostText[]> {
  const rest = `WHERE t.post_id IN (${placeholders(ids)}) ORDER BY t.post_id, t.channel, t.locale DESC LIMIT ${ids.length * MOST_TEXTS}`;
  return texts.list(db, rest, ids);
}

/** Reads the deliveries of posts. */
export function readDeliveries(db: QueryRunner, ids: readonly string[]): Promise<PostDelivery[]> {
  const rest = `WHERE d.post_id IN (${placeholders(ids)}) ORDER BY d.post_id, d.id LIMIT ${ids.length * CHANNEL_CODES.length}`;
  return deliveries.list(db, rest, ids);
}

/** Finds a post; null when there is none. */
export function findPost(db: QueryRunner, id: string): Promise<Post | null> {
  return posts.first(db, 'WHERE p.id = ?', [id]);
}

/** Locks a post until the unit ends; null when there is none. */
export function lockPost(db: Database, tx: EntityManager, id: string): Promise<Post | null> {
  return posts.first(tx, `WHERE p.id = ?${db.forUpdate}`, [id]);
}

/** Finds a delivery. */
export function findDelivery(db: QueryRunner, id: string): Promise<PostDelivery | null> {
  return deliveries.first(db, 'WHERE d.id = ?', [id]);
}

/** Writes a new post. */
export async function insertPost(tx: EntityManager, row: PostRow): Promise<void> {
  await insertRows(tx, postTable.name, [postTable.write(row)]);
}

/** Changes some columns of a post. */
export async function changePost(tx: EntityManager, id: string, changes: Partial<PostRow>): Promise<void> {
  await updateRow(tx, postTable.name, id, postTable.write(changes));
}

/** Writes the texts of a post in place of those it had. */
export async function replaceTexts(
  tx: EntityManager,
  postId: string,
  rows: readonly PostText[],
): Promise<void> {
  await replaceRows(tx, texts, { column: 'post_id', id: postId }, rows);
}

/** Writes new deliveries. */
export async function insertDeliveries(tx: EntityManager, rows: readonly PostDelivery[]): Promise<void> {
  await insertRows(tx, deliveries.name, rows.map(deliveries.write));
}

/** Removes deliveries that were never tried. */
export async function removeDeliveries(tx: EntityManager, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx.query(`DELETE FROM post_delivery WHERE id IN (${placeholders(ids)})`, [...ids]);
}

/** Changes some columns of a delivery. */
export async function changeDelivery(
  tx: EntityManager,
  id: string,
  changes: Partial<PostDelivery>,
): Promise<void> {
  await updateRow(tx, deliveries.name, id, deliveries.write(changes));
}

/** Plans what was not tried yet of a post; null keeps it from being tried. */
export async function planDeliveries(tx: EntityManager, postId: string, at: Date | null): Promise<void> {
  await tx.query("UPDATE post_delivery SET next_try_at = ? WHERE post_id = ? AND state = 'PLANNED'", [
    at === null ? null : sqlInstant(at),
    postId,
  ]);
}

/** Notes what was read of a post on a channel on a day, in place of what was noted before. */
export async function noteReach(tx: EntityManager, row: PostReach): Promise<void> {
  await tx.query('DELETE FROM post_reach WHERE delivery_id = ? AND day = ?', [row.deliveryId, row.day]);
  await insertRows(tx, reach.name, [reach.write(row)]);
}

/**
 * Counts active staff, but for some, whose roles allow an act at every branch: a library of one person has nobody else
 * who could approve, and whoever is limited to branches may not.
 */
export async function countOthersWith(
  tx: EntityManager,
  permission: string,
  staffIds: readonly string[],
): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    `SELECT COUNT(DISTINCT s.id) AS total FROM staff_member s JOIN staff_assignment m ON m.staff_member_id = s.id JOIN staff_role r ON r.code = m.role_code
     WHERE s.is_active = 1 AND m.branch_id = '*' AND s.id NOT IN (${placeholders(staffIds)}) AND r.permissions LIKE ?`,
    [...staffIds, `%"${permission}"%`],
  );
  return Number(row?.total ?? 0);
}

const MOST_BRANCHES = 500;

/** Lists the ids of all branches. */
export async function listBranchIds(tx: EntityManager): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(`SELECT id FROM branch ORDER BY id LIMIT ${MOST_BRANCHES}`);
  return rows.map(({ id }) => id);
}
