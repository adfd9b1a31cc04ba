import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import type { VolunteerGuest } from './guest.entity';
import { VolunteerGuestEntity } from './guest.entity';

/** The most guests that a list gives. */
export const MOST_GUESTS = 100;

/** The table `g` of guests. */
export const guestTable = table(VolunteerGuestEntity, 'g', { nodeType: 'VolunteerGuest' } as const);

/** Lists who waits, the oldest first. */
export function listGuests(db: Database): Promise<VolunteerGuest[]> {
  return guestTable.list(db, `ORDER BY g.created_at, g.id LIMIT ${MOST_GUESTS}`, []);
}

/** Locks a guest until the unit ends; null when there is none any more. */
export function lockGuest(db: Database, tx: EntityManager, id: string): Promise<VolunteerGuest | null> {
  return guestTable.first(tx, `WHERE g.id = ?${db.forUpdate}`, [id]);
}

/** Removes a guest who was answered. */
export async function deleteGuest(tx: EntityManager, id: string): Promise<void> {
  await tx.query('DELETE FROM volunteer_guest WHERE id = ?', [id]);
}

/** Removes guests whom nobody answered since a moment; returns how many. */
export async function forgetGuests(
  tx: EntityManager,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<number> {
  const due = await guestTable
    .pick('id')
    .list(tx, `WHERE g.created_at < ? ORDER BY g.created_at, g.id LIMIT ${limit}`, [sqlInstant(before)]);
  for (const { id } of due) await deleteGuest(tx, id);
  return due.length;
}
