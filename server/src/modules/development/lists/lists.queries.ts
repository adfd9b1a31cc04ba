import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { Selection } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, replaceRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Competence, PostCompetence, StaffPost, StaffRank } from './lists.entity';
import { CompetenceEntity, PostCompetenceEntity, StaffPostEntity, StaffRankEntity } from './lists.entity';

/** How many entries each of these lists has at most. */
export const MOST_ENTRIES = 200;

/** The three lists: ranks, posts, competences. */
export const LISTS = {
  rank: table(StaffRankEntity, 'l'),
  post: table(StaffPostEntity, 'l'),
  competence: table(CompetenceEntity, 'l'),
} as const;
/** Names one of the lists. */
export type ListName = keyof typeof LISTS;
const keys: Readonly<Record<ListName, Selection<{ readonly id: string; readonly version: number }>>> = {
  rank: LISTS.rank.pick('id', 'version'),
  post: LISTS.post.pick('id', 'version'),
  competence: LISTS.competence.pick('id', 'version'),
};
const required = table(PostCompetenceEntity, 'r');
const IN_ORDER = `ORDER BY l.position, l.id LIMIT ${MOST_ENTRIES}`;

/** Lists all ranks, also those out of use. */
export function listRanks(db: Database): Promise<StaffRank[]> {
  return LISTS.rank.list(db, IN_ORDER, []);
}

/** Lists all posts, also those out of use. */
export function listPosts(db: Database): Promise<StaffPost[]> {
  return LISTS.post.list(db, IN_ORDER, []);
}

/** Lists all competences, also those out of use. */
export function listCompetences(db: Database): Promise<Competence[]> {
  return LISTS.competence.list(db, IN_ORDER, []);
}

/** Ranks by id. */
export const rankById = defineLoader<string, StaffRank | null>('rankById', async ({ db }, ids) =>
  indexBy(ids, await LISTS.rank.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Posts by id. */
export const postById = defineLoader<string, StaffPost | null>('postById', async ({ db }, ids) =>
  indexBy(ids, await LISTS.post.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** Competences by id. */
export const competenceById = defineLoader<string, Competence | null>('competenceById', async ({ db }, ids) =>
  indexBy(ids, await LISTS.competence.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** What posts ask for, by post. */
export const requiredByPost = defineLoader<string, PostCompetence[]>('requiredByPost', async ({ db }, ids) =>
  groupBy(ids, await listRequired(db, ids), ({ postId }) => postId),
);

/** Lists which levels some posts ask for. */
export async function listRequired(db: Database, postIds: readonly string[]): Promise<PostCompetence[]> {
  if (postIds.length === 0) return [];
  return required.list(
    db,
    `WHERE r.post_id IN (${placeholders(postIds)}) ORDER BY r.post_id, r.competence_id`,
    postIds,
  );
}

/** Tells whether all of some entries of a list exist. */
export async function doAllExist(
  tx: EntityManager,
  list: ListName,
  ids: readonly string[],
): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const found = await keys[list].list(tx, `WHERE l.id IN (${placeholders(wanted)})`, wanted);
  return found.length === wanted.length;
}

/** Locks an entry of a list until the unit ends and gives its version; null when there is none. */
export async function lockEntry(
  db: Database,
  tx: EntityManager,
  list: ListName,
  id: string,
): Promise<{ readonly version: number } | null> {
  return keys[list].first(tx, `WHERE l.id = ?${db.forUpdate}`, [id]);
}

/** Counts the entries of a list, so that it stays one that people read. */
export async function countEntries(tx: EntityManager, list: ListName): Promise<number> {
  return (await keys[list].list(tx, `LIMIT ${MOST_ENTRIES}`, [])).length;
}

/** Writes a new entry of a list. */
export async function insertEntry(
  tx: EntityManager,
  list: ListName,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  await insertRows(tx, LISTS[list].name, [LISTS[list].write(row)]);
}

/** Changes an entry of a list. */
export async function changeEntry(
  tx: EntityManager,
  list: ListName,
  id: string,
  changes: Readonly<Record<string, unknown>>,
): Promise<void> {
  await updateRow(tx, LISTS[list].name, id, LISTS[list].write(changes));
}

/** Replaces which levels a post asks for. */
export async function replaceRequired(
  tx: EntityManager,
  postId: string,
  rows: readonly PostCompetence[],
): Promise<void> {
  await replaceRows(tx, required, { column: 'post_id', id: postId }, rows);
}
