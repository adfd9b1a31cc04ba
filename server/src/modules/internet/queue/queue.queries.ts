import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import type { ComputerQueueEntry } from './computer-queue-entry.entity';
import { ComputerQueueEntryEntity } from './computer-queue-entry.entity';
import type { QueueEnd } from './queue.rules';

const entries = table(ComputerQueueEntryEntity, 'q');
/** More than a day of a branch brings. */
const MOST_WAITING = 500;

/** Lists who waits at a branch today, in their order. */
export function listWaiting(
  db: QueryRunner,
  branchId: string,
  day: CivilDate,
): Promise<ComputerQueueEntry[]> {
  return entries.list(
    db,
    `WHERE q.branch_id = ? AND q.closed_at IS NULL AND q.joined_on = ? ORDER BY q.position, q.id LIMIT ${MOST_WAITING}`,
    [branchId, day],
  );
}

/** Finds the open entry of a member, at whatever branch and of whatever day. */
export function findOpenEntryOf(db: QueryRunner, memberId: string): Promise<ComputerQueueEntry | null> {
  return entries.first(db, 'WHERE q.open_member_id = ?', [memberId]);
}

/** Finds an entry. */
export function findQueueEntry(db: QueryRunner, id: string): Promise<ComputerQueueEntry | null> {
  return entries.first(db, 'WHERE q.id = ?', [id]);
}

/** Finds the place of a guest who waits at a branch today, by the number; null when there is none. */
export async function findGuestNumber(
  db: QueryRunner,
  asked: { readonly branchId: string; readonly day: CivilDate; readonly number: number },
): Promise<string | null> {
  const entry = await entries.first(
    db,
    'WHERE q.branch_id = ? AND q.joined_on = ? AND q.number = ? AND q.closed_at IS NULL AND q.member_id IS NULL',
    [asked.branchId, asked.day, asked.number],
  );
  return entry?.id ?? null;
}

/** Locks an entry until the unit ends; null when there is none. */
export function lockQueueEntry(
  db: Database,
  tx: EntityManager,
  id: string,
): Promise<ComputerQueueEntry | null> {
  return entries.first(tx, `WHERE q.id = ?${db.forUpdate}`, [id]);
}

/** Reads the last number and place of a day at a branch, closed entries too. */
export async function readLastNumber(
  tx: EntityManager,
  branchId: string,
  day: CivilDate,
): Promise<{ readonly number: number; readonly position: number }> {
  const [row] = await tx.query<
    { readonly number: number | string | null; readonly position: number | string | null }[]
  >(
    'SELECT MAX(number) AS number, MAX(position) AS position FROM computer_queue_entry WHERE branch_id = ? AND joined_on = ?',
    [branchId, day],
  );
  return { number: Number(row?.number ?? 0), position: Number(row?.position ?? 0) };
}

/** Writes an entry. A second open one of a member violates UNIQUE. */
export async function insertQueueEntry(tx: EntityManager, row: ComputerQueueEntry): Promise<void> {
  await insertRows(tx, entries.name, [entries.write(row)]);
}

/** Changes some columns of an entry. */
export async function changeQueueEntry(
  tx: EntityManager,
  id: string,
  changes: Partial<ComputerQueueEntry>,
): Promise<void> {
  await updateRow(tx, entries.name, id, entries.write(changes));
}

/** Ends the waiting of one. */
export function closeQueueEntry(
  tx: EntityManager,
  id: string,
  closed: { readonly at: Date; readonly reason: QueueEnd },
): Promise<void> {
  return changeQueueEntry(tx, id, {
    closedAt: closed.at,
    closeReason: closed.reason,
    openMemberId: null,
    offeredItemId: null,
    offerEndsAt: null,
  });
}

/** Ends what is left of earlier days at a branch. */
export async function closeEarlierDays(
  tx: EntityManager,
  branchId: string,
  { today, now }: { readonly today: CivilDate; readonly now: Date },
): Promise<void> {
  await tx.query(
    "UPDATE computer_queue_entry SET closed_at = ?, close_reason = 'DAY_OVER', open_member_id = NULL, offered_item_id = NULL, offer_ends_at = NULL WHERE branch_id = ? AND closed_at IS NULL AND joined_on < ?",
    [sqlInstant(now), branchId, today],
  );
}

/** Ends the waiting of a member who leaves the library. */
export async function closeEntryOf(tx: EntityManager, memberId: string, now: Date): Promise<void> {
  const entry = await findOpenEntryOf(tx, memberId);
  if (entry) await closeQueueEntry(tx, entry.id, { at: now, reason: 'LEFT' });
}

/** Forgets who waited before an instant; when, where and how it ended stay for statistics. */
export async function unlinkEntriesBefore(tx: EntityManager, before: Date): Promise<void> {
  await tx.query(
    'UPDATE computer_queue_entry SET member_id = NULL, open_member_id = NULL WHERE joined_at < ? AND member_id IS NOT NULL',
    [sqlInstant(before)],
  );
}
