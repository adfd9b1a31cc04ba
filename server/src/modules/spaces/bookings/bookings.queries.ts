import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { EntityRow, QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { updateRow } from '../../../platform/db/write-rows';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { Booking } from './booking.entity';
import { BookingEntity } from './booking.entity';
import { HOLDS } from '../occupancy/holds.queries';
import type { CountedBooking } from './booking-state.rules';

/** The table of bookings, for reading and writing. */
export const bookingTable = table(BookingEntity, 'b', { nodeType: 'Booking' } as const);

/** Bookings by id, whoever they belong to. */
export const bookingById = defineLoader<string, Booking | null>('bookingById', async ({ db }, ids) => {
  const rows = await bookingTable.list(db, `WHERE b.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows, (booking) => booking.id);
});

/** Reads a booking without a lock; null when there is none. */
export function readBooking(db: QueryRunner, id: string): Promise<Booking | null> {
  return bookingTable.first(db, 'WHERE b.id = ?', [id]);
}

/** Locks a booking until the unit ends; its person and its space come first in the lock order. */
export function lockBooking(db: Database, tx: EntityManager, id: string): Promise<Booking | null> {
  return bookingTable.first(tx, `WHERE b.id = ?${db.forUpdate}`, [id]);
}

/** Changes some columns of a booking. */
export async function changeBooking(
  tx: EntityManager,
  id: string,
  changes: Partial<EntityRow<BookingEntity>>,
): Promise<void> {
  await updateRow(tx, bookingTable.name, id, bookingTable.write(changes));
}

/** Whose bookings are counted: those of a member, of a partner, or of the contact of a guest. */
export type BookerKey = {
  readonly column: 'memberId' | 'partnerId' | 'guestKey';
  readonly value: string;
};

const counted = bookingTable.pick(
  'id',
  'spaceId',
  'status',
  'startsAt',
  'endsAt',
  'checkedInAt',
  'leftAt',
  'releaseAt',
  'freeUntil',
  'cancelledAt',
  'cancelledBy',
);

/** Lists the bookings of somebody from a moment on, under the lock of that person. */
export function bookingsOfBooker(
  tx: EntityManager,
  who: BookerKey,
  from: Date,
): Promise<(CountedBooking & Pick<Booking, 'id'>)[]> {
  return counted.list(
    tx,
    `WHERE b.${bookingTable.columnName(who.column)} = ? AND b.starts_at >= ? ORDER BY b.starts_at LIMIT 2000`,
    [who.value, sqlInstant(from)],
  );
}

/** Finds the bookings of a member that can be checked in now, first ones first. */
export function arrivalsOfMember(
  tx: QueryRunner,
  { memberId, from, now }: { readonly memberId: string; readonly from: Date; readonly now: Date },
): Promise<Booking[]> {
  return bookingTable.list(
    tx,
    "WHERE b.member_id = ? AND b.status = 'CONFIRMED' AND b.checked_in_at IS NULL AND b.starts_at <= ? AND b.ends_at > ? ORDER BY b.starts_at, b.id LIMIT 20",
    [memberId, sqlInstant(from), sqlInstant(now)],
  );
}

/** A span of a space that a booking has. */
export type BookedSpan = { readonly spaceId: string; readonly startsAt: Date; readonly endsAt: Date };

/** Lists when spaces are booked or blocked as far as an event would be in the way; never by whom. */
export async function spansAgainstEvents(
  tx: QueryRunner,
  wanted: {
    readonly spaceIds: readonly string[];
    readonly from: Date;
    readonly to: Date;
    readonly now: Date;
  },
): Promise<BookedSpan[]> {
  const { spaceIds, from, to, now } = wanted;
  if (spaceIds.length === 0) return [];
  const inSpaces = `IN (${placeholders(spaceIds)})`;
  const rows = (await tx.query(
    `SELECT b.space_id AS spaceId, b.starts_at AS startsAt, b.blocked_until AS endsAt FROM booking b LEFT JOIN space_item i ON i.id = b.item_id
     WHERE b.space_id ${inSpaces} AND b.blocked_until > ? AND b.starts_at < ? AND (i.kind IS NULL OR i.kind <> 'EQUIPMENT') AND ${HOLDS}
     UNION ALL SELECT k.space_id, k.starts_at, k.ends_at FROM space_block k WHERE k.space_id ${inSpaces} AND k.ends_at > ? AND k.starts_at < ? AND k.item_id IS NULL AND k.lifted_at IS NULL
     ORDER BY 2 LIMIT 40000`,
    [
      ...spaceIds,
      sqlInstant(from),
      sqlInstant(to),
      sqlInstant(now),
      sqlInstant(now),
      ...spaceIds,
      sqlInstant(from),
      sqlInstant(to),
    ],
  )) as { spaceId: string; startsAt: Date | string; endsAt: Date | string }[];
  return rows.map(({ spaceId, startsAt, endsAt }) => ({
    spaceId,
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  }));
}

/** Locks the bookings that hold a space, or one item of it, at some time; the space is locked before them. */
export function lockBookingsAt(
  db: Database,
  tx: EntityManager,
  wanted: {
    readonly spaceId: string;
    readonly itemId: string | null;
    readonly startsAt: Date;
    readonly endsAt: Date;
    readonly now: Date;
  },
): Promise<Booking[]> {
  const { spaceId, itemId, startsAt, endsAt, now } = wanted;
  const ofItem = itemId === null ? '' : ' AND b.item_id = ?';
  return bookingTable.list(
    tx,
    `WHERE b.space_id = ? AND b.starts_at < ? AND b.ends_at > ? AND b.ends_at > ?${ofItem} AND b.left_at IS NULL AND ${HOLDS} ORDER BY b.id LIMIT 5000${db.forUpdate}`,
    [
      spaceId,
      sqlInstant(endsAt),
      sqlInstant(startsAt),
      sqlInstant(now),
      ...(itemId === null ? [] : [itemId]),
      sqlInstant(now),
      sqlInstant(now),
    ],
  );
}
