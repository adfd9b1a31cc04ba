import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { StaffCard } from './duty.entity';
import { StaffCardEntity } from './duty.entity';

/** The table of library cards that colleagues linked. */
export const staffCardTable = table(StaffCardEntity, 'k');

/** Finds the card that a colleague has linked; null when there is none. */
export function cardOfStaff(db: QueryRunner, staffId: string): Promise<StaffCard | null> {
  return staffCardTable.first(db, 'WHERE k.staff_id = ? AND k.open_link = 1', [staffId]);
}

/** Finds the open link of a card to a colleague; null when there is none. */
export function cardOfMember(db: QueryRunner, memberId: string): Promise<StaffCard | null> {
  return staffCardTable.first(db, 'WHERE k.member_id = ? AND k.open_link = 1', [memberId]);
}

/**
 * Tells whether a card is a colleague's own: linked now, or until a moment after `since`. Who takes the link away after
 * they helped still does not sign off their own hours.
 */
export async function isOwnCard(
  db: QueryRunner,
  actor: Actor,
  { memberId, since }: { readonly memberId: string | null; readonly since: Date },
): Promise<boolean> {
  if (actor.kind !== 'staff' || memberId === null) return false;
  const found = await staffCardTable.first(
    db,
    'WHERE k.staff_id = ? AND k.member_id = ? AND (k.unlinked_at IS NULL OR k.unlinked_at >= ?) LIMIT 1',
    [actor.staffId, memberId, sqlInstant(since)],
  );
  return found !== null;
}

/** Ends the open link of a colleague to their card; the row stays. */
export async function endLinkOf(tx: EntityManager, staffId: string, now: Date): Promise<void> {
  await tx.query(
    'UPDATE staff_card SET unlinked_at = ?, open_link = NULL WHERE staff_id = ? AND open_link = 1',
    [sqlInstant(now), staffId],
  );
}

/** Deletes some links of accounts that are not active any more, and some that ended before a moment; tells how many. */
export async function deleteLinksBefore(
  tx: EntityManager,
  { before, most }: { readonly before: Date; readonly most: number },
): Promise<number> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT k.id FROM staff_card k JOIN staff_member s ON s.id = k.staff_id WHERE k.unlinked_at < ? OR s.is_active = 0 LIMIT ${most}`,
    [sqlInstant(before)],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await tx.query(`DELETE FROM staff_card WHERE id IN (${placeholders(ids)})`, ids);
  return ids.length;
}
