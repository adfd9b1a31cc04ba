import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { EndedHold } from '../occupancy/space-clashes';
import type { BookingWait } from './booking-wait.entity';
import { BookingWaitEntity } from './booking-wait.entity';

/** The table of those who wait. */
export const waitTable = table(BookingWaitEntity, 'w', { nodeType: 'BookingWait' } as const);

/** Places on waiting lists by id. */
export const waitById = defineLoader<string, BookingWait | null>('bookingWaitById', async ({ db }, ids) => {
  const rows = await waitTable.list(db, `WHERE w.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (wait) => wait.id);
});

/** Spans of spaces, as things stand at a moment. */
type WantedSpans = {
  readonly spaceIds: readonly string[];
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
};

/** Whoever left the line so long ago has no turn any more that others come after. */
const LINE_MS = 14 * 86_400_000;

/** Lists who waits for spaces at some time, or left the line lately, first ones first. */
export function waitsInSpaces(
  db: QueryRunner,
  { spaceIds, from, to, now }: WantedSpans,
): Promise<BookingWait[]> {
  return waitTable.list(
    db,
    `WHERE w.space_id IN (${placeholders(spaceIds)}) AND w.starts_at < ? AND w.ends_at > ? AND (w.closed_at IS NULL OR w.closed_at > ?) AND w.member_id IS NOT NULL ORDER BY w.id LIMIT 5000`,
    [...spaceIds, sqlInstant(to), sqlInstant(from), sqlInstant(new Date(now.getTime() - LINE_MS))],
  );
}

/** Reads places on waiting lists without a lock; those that do not exist are left out. */
export async function readWaits(db: QueryRunner, ids: readonly string[]): Promise<BookingWait[]> {
  if (ids.length === 0) return [];
  return waitTable.list(db, `WHERE w.id IN (${placeholders(ids)}) ORDER BY w.id`, ids);
}

/** Reads a place on the list without a lock; null when there is none. */
export function readWait(db: QueryRunner, id: string): Promise<BookingWait | null> {
  return waitTable.first(db, 'WHERE w.id = ?', [id]);
}

/** Lists who still waits for something to come, a page after another in the order of ids. */
export function openWaitsAfter(
  db: QueryRunner,
  { after, now, limit }: { readonly after: string; readonly now: Date; readonly limit: number },
): Promise<BookingWait[]> {
  return waitTable.list(
    db,
    'WHERE w.id > ? AND w.closed_at IS NULL AND w.starts_at > ? AND w.member_id IS NOT NULL ORDER BY w.id LIMIT ?',
    [after, sqlInstant(now), limit],
  );
}

/** Lists what a member waits for that is still to come. */
export function waitsOfMember(db: QueryRunner, memberId: string, now: Date): Promise<BookingWait[]> {
  return waitTable.list(
    db,
    'WHERE w.member_id = ? AND w.starts_at > ? AND w.closed_at IS NULL ORDER BY w.starts_at, w.id LIMIT 50',
    [memberId, sqlInstant(now)],
  );
}

/** Locks a place on the list. */
export function lockWait(db: Database, tx: EntityManager, id: string): Promise<BookingWait | null> {
  return waitTable.first(tx, `WHERE w.id = ?${db.forUpdate}`, [id]);
}

/** Closes what a member waited for in a space once they have a booking at that time. */
export async function closeWaits(
  tx: EntityManager,
  booked: {
    readonly memberId: string;
    readonly spaceId: string;
    readonly bookingId: string;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly now: Date;
  },
): Promise<void> {
  await tx.query(
    'UPDATE booking_wait SET closed_at = ?, booking_id = ? WHERE member_id = ? AND starts_at < ? AND ends_at > ? AND space_id = ? AND closed_at IS NULL',
    [
      sqlInstant(booked.now),
      booked.bookingId,
      booked.memberId,
      sqlInstant(booked.endsAt),
      sqlInstant(booked.startsAt),
      booked.spaceId,
    ],
  );
}

/** Lists what held spaces at some time and holds them no longer, with the moment at which it let go. */
export async function endedHolds(db: QueryRunner, wanted: WantedSpans): Promise<EndedHold[]> {
  const { spaceIds, from, to, now } = wanted;
  const inSpaces = `IN (${placeholders(spaceIds)})`;
  const rows = (await db.query(
    `SELECT b.space_id AS spaceId, b.item_id AS itemId, b.starts_at AS startsAt, b.ends_at AS endsAt,
       CASE WHEN b.status = 'CANCELLED' THEN b.cancelled_at WHEN b.status = 'REFUSED' THEN b.decided_at WHEN b.left_at IS NOT NULL THEN b.left_at WHEN b.status = 'REQUESTED' THEN b.starts_at ELSE b.release_at END AS endedAt
     FROM booking b WHERE b.space_id ${inSpaces} AND b.starts_at < ? AND b.ends_at > ?
       AND (b.status IN ('CANCELLED', 'REFUSED') OR b.left_at IS NOT NULL OR (b.status = 'REQUESTED' AND b.starts_at <= ?) OR (b.status = 'CONFIRMED' AND b.checked_in_at IS NULL AND b.release_at <= ?))
     UNION ALL SELECT k.space_id, k.item_id, k.starts_at, k.ends_at, k.lifted_at FROM space_block k WHERE k.space_id ${inSpaces} AND k.starts_at < ? AND k.ends_at > ? AND k.lifted_at IS NOT NULL
     ORDER BY endedAt DESC LIMIT 5000`,
    [
      ...spaceIds,
      sqlInstant(to),
      sqlInstant(from),
      sqlInstant(now),
      sqlInstant(now),
      ...spaceIds,
      sqlInstant(to),
      sqlInstant(from),
    ],
  )) as { [Key in keyof EndedHold]: EndedHold[Key] extends Date ? Date | string : EndedHold[Key] }[];
  return rows.map(({ spaceId, itemId, startsAt, endsAt, endedAt }) => ({
    spaceId,
    itemId,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
    endedAt: readInstant(endedAt),
  }));
}
