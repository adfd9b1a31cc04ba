import type { EntityManager } from 'typeorm';

import type { Database } from '../../../../platform/db/database';
import { table } from '../../../../platform/db/table';
import { deleteRows, insertRows } from '../../../../platform/db/write-rows';
import type { FeedbackReply } from '../case.entity';
import { FeedbackReplyEntity } from '../case.entity';

const replies = table(FeedbackReplyEntity, 'r');

/** So many common answers are kept. */
export const MOST_REPLIES = 100;

/** Lists the common answers by name. */
export function listReplies(db: Database): Promise<FeedbackReply[]> {
  return replies.list(db, `ORDER BY r.name, r.id LIMIT ${MOST_REPLIES}`, []);
}

/** Reads a common answer. */
export function replyById(db: Database, id: string): Promise<FeedbackReply | null> {
  return replies.first(db, 'WHERE r.id = ?', [id]);
}

/** Counts the common answers. */
export async function countReplies(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>('SELECT COUNT(*) AS total FROM feedback_reply');
  return Number(row?.total ?? 0);
}

/** Writes a common answer. */
export async function insertReply(tx: EntityManager, reply: FeedbackReply): Promise<void> {
  await insertRows(tx, replies.name, [replies.write(reply)]);
}

/** Removes a common answer. */
export async function deleteReply(tx: EntityManager, id: string): Promise<void> {
  await deleteRows(tx, replies.name, 'id', [id]);
}
