import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { addDays, toInstant } from '../../../shared/civil-date';
import type { ClosedDays } from '../../library';
import type { Booking } from './booking.entity';
import { bookingTable } from './bookings.queries';

/** More than a branch books in a year; a bound, not a target. */
const MOST = 200_000;

/**
 * Locks the spaces of branches and then the bookings on closed days that have not begun, so that whoever books
 * at the same time is reached or refused.
 */
export async function lockBookingsOnDays(
  db: Database,
  tx: EntityManager,
  { branchIds, from, to, now }: ClosedDays,
): Promise<Booking[]> {
  const branches = placeholders(branchIds);
  await tx.query(
    `SELECT p.id FROM space p WHERE p.branch_id IN (${branches}) ORDER BY p.id LIMIT 5000${db.forUpdate}`,
    [...branchIds],
  );
  return bookingTable.list(
    tx,
    `WHERE b.branch_id IN (${branches}) AND b.starts_at >= ? AND b.starts_at < ? AND b.starts_at > ? AND b.status IN ('REQUESTED', 'CONFIRMED') ORDER BY b.id LIMIT ${MOST}${db.forUpdate}`,
    [...branchIds, sqlInstant(toInstant(from)), sqlInstant(toInstant(addDays(to, 1))), sqlInstant(now)],
  );
}

/** Finds the bookings that a closure took, oldest ones first. */
export function bookingsOfClosure(tx: EntityManager, closureId: string): Promise<Booking[]> {
  return bookingTable.list(tx, `WHERE b.closure_id = ? ORDER BY b.id LIMIT ${MOST}`, [closureId]);
}
