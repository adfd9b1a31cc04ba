import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { Booking } from './booking.entity';
import { bookingTable } from './bookings.queries';

/** So many bookings are forgotten in one go. */
const AT_ONCE = 500;
const NAMED =
  '(member_id IS NOT NULL OR guest_name IS NOT NULL OR guest_key IS NOT NULL OR purpose IS NOT NULL)';

/** Lists bookings that ended before a moment and still say whose they are. */
export async function listOldBookings(db: Database, before: Date): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM booking WHERE starts_at < ? AND ${NAMED} ORDER BY starts_at LIMIT ${AT_ONCE}`,
    [sqlInstant(before)],
  );
  return rows.map(({ id }) => id);
}

/** Takes from old bookings whose they were. */
export async function forgetBookers(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE booking SET member_id = NULL, guest_name = NULL, guest_email = NULL, guest_phone = NULL, guest_key = NULL, purpose = NULL, override_reason = NULL, decision_reason = NULL, cancel_reason = NULL WHERE id IN (${placeholders(ids)})`,
    [...ids],
  );
}

/** Takes from who waited for something before a moment whose it was. */
export async function forgetWaits(tx: EntityManager, before: Date): Promise<void> {
  await tx.query('UPDATE booking_wait SET member_id = NULL WHERE member_id IS NOT NULL AND starts_at < ?', [
    sqlInstant(before),
  ]);
}

/** Lists the bookings of a member that are not over. */
export function bookingsToCome(
  tx: EntityManager,
  { memberId, now }: { readonly memberId: string; readonly now: Date },
): Promise<Pick<Booking, 'id' | 'version'>[]> {
  return bookingTable
    .pick('id', 'version')
    .list(
      tx,
      "WHERE b.member_id = ? AND b.ends_at > ? AND b.left_at IS NULL AND b.status IN ('REQUESTED', 'CONFIRMED') ORDER BY b.id LIMIT 1000",
      [memberId, sqlInstant(now)],
    );
}

/** Takes a member off all waiting lists. */
export async function closeWaitsOf(
  tx: EntityManager,
  { memberId, now }: { readonly memberId: string; readonly now: Date },
): Promise<void> {
  await tx.query('UPDATE booking_wait SET closed_at = ? WHERE member_id = ? AND closed_at IS NULL', [
    sqlInstant(now),
    memberId,
  ]);
}
