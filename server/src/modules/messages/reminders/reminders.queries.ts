import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { MessageEntity } from '../queue/message.entity';

const letters = table(MessageEntity, 'g').pick('id', 'memberId', 'aboutDate');

/** Lists letters about overdue loans that were written to members since a moment. */
export function listOverdueLetters(
  tx: EntityManager,
  { memberIds, since }: { readonly memberIds: readonly string[]; readonly since: Date },
): Promise<{ readonly id: string; readonly memberId: string | null; readonly aboutDate: string | null }[]> {
  return memberIds.length === 0
    ? Promise.resolve([])
    : letters.list(
        tx,
        `WHERE g.member_id IN (${placeholders(memberIds)}) AND g.created_at >= ? AND g.template = 'LOAN_OVERDUE' AND g.status IN ('QUEUED', 'SENT')`,
        [...memberIds, sqlInstant(since)],
      );
}

/** Returns which of these letters stand in the table: one whose cause was there before was not written. */
export async function listWrittenLetters(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await letters.list(tx, `WHERE g.id IN (${placeholders(ids)})`, ids);
  return new Set(rows.map(({ id }) => id));
}

/** Letters of one kind of cause that somebody asked for. */
export type AskedLetters = {
  readonly ids: readonly string[];
  readonly causePrefix: string;
  readonly by: string;
};

// What a process has taken counts as sent: it may be on its way already.
const UNTAKEN = "status = 'QUEUED' AND attempts = 0 AND cause LIKE ?";

/**
 * Tells whether somebody else asked for some of these letters that nobody has taken to send. Of those that have left
 * it says nothing: whoever printed one is named in it by then.
 */
export async function areOfOthers(
  tx: EntityManager,
  { ids, causePrefix, by }: AskedLetters,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM message WHERE id IN (${placeholders(ids)}) AND ${UNTAKEN} AND COALESCE(sent_by, '') <> ? LIMIT 1`,
    [...ids, `${causePrefix}%`, by],
  );
  return rows.length > 0;
}

/**
 * Removes letters that somebody asked for and nobody has taken to send; returns the ids of those that were too
 * late.
 */
export async function removeUntakenLetters(
  tx: EntityManager,
  { ids, causePrefix, by }: AskedLetters,
): Promise<readonly string[]> {
  const untaken = `${UNTAKEN} AND sent_by = ?`;
  const values = [...ids, `${causePrefix}%`, by];
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM message WHERE id IN (${placeholders(ids)}) AND ${untaken}`,
    values,
  );
  await tx.query(`DELETE FROM message WHERE id IN (${placeholders(ids)}) AND ${untaken}`, values);
  const removed = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !removed.has(id));
}
