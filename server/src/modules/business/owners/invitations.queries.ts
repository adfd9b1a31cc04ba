import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { BusinessInvitation } from '../profiles/business-parts.entity';
import { BusinessInvitationEntity } from '../profiles/business-parts.entity';

const invitations = table(BusinessInvitationEntity);

/** Counts the invitations of a business that can still be accepted. */
export async function countOpenInvitations(
  tx: EntityManager,
  businessId: string,
  now: Date,
): Promise<number> {
  const [open] = await tx.query<{ total: number | string }[]>(
    'SELECT COUNT(*) AS total FROM business_invitation WHERE business_id = ? AND expires_at > ? AND used_at IS NULL',
    [businessId, sqlInstant(now)],
  );
  return Number(open?.total ?? 0);
}

/** Writes an invitation. */
export async function insertInvitation(tx: EntityManager, invitation: BusinessInvitation): Promise<void> {
  await insertRows(tx, invitations.name, [invitations.write(invitation)]);
}

/** Finds an invitation by the digest of its code, used or not; null when it has expired. */
export function findInvitation(
  tx: EntityManager,
  codeHash: string,
  now: Date,
): Promise<BusinessInvitation | null> {
  return invitations.first(tx, 'WHERE code_hash = ? AND expires_at > ?', [codeHash, sqlInstant(now)]);
}

/** Uses an invitation up; false when it was used before. */
export async function consumeInvitation(
  db: Database,
  tx: EntityManager,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const open = await invitations
    .pick('id')
    .first(tx, `WHERE id = ? AND used_at IS NULL${db.forUpdate}`, [id]);
  if (open) await tx.query('UPDATE business_invitation SET used_at = ? WHERE id = ?', [sqlInstant(now), id]);
  return open !== null;
}

/** Deletes the unused invitations that somebody made for a business. */
export async function deleteUnusedInvitations(
  tx: EntityManager,
  businessId: string,
  createdBy: string,
): Promise<void> {
  await tx.query(
    'DELETE FROM business_invitation WHERE business_id = ? AND created_by = ? AND used_at IS NULL',
    [businessId, createdBy],
  );
}
