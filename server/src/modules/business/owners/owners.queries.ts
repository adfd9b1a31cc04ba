import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { BusinessOwner } from '../profiles/business.entity';
import { BusinessOwnerEntity } from '../profiles/business.entity';

const owners = table(BusinessOwnerEntity);

/** Owners by business, the first one first. */
export const ownersByBusiness = defineLoader<string, BusinessOwner[]>(
  'ownersByBusiness',
  async ({ db }, ids) => {
    const found = await owners.list(
      db,
      `WHERE business_id IN (${placeholders(ids)}) ORDER BY since, member_id LIMIT 2000`,
      ids,
    );
    return groupBy(ids, found, (owner) => owner.businessId);
  },
);

/** Reads who owns a business, inside the unit that has locked it. */
export function loadOwners(tx: EntityManager, businessId: string): Promise<BusinessOwner[]> {
  return owners.list(tx, 'WHERE business_id = ? ORDER BY since, member_id LIMIT 100', [businessId]);
}

/** Lists what a member owns, in the order in which businesses are locked. */
export function listOwnerships(tx: EntityManager, memberId: string): Promise<BusinessOwner[]> {
  return owners.list(tx, 'WHERE member_id = ? ORDER BY business_id', [memberId]);
}

/** Tells whether a member owns a business. */
export async function isOwner(db: Database, businessId: string, memberId: string): Promise<boolean> {
  const owner = await owners.first(db, 'WHERE business_id = ? AND member_id = ?', [businessId, memberId]);
  return owner !== null;
}

/** Locks a member of the library and counts what they own; null when nobody may own anything by that id. */
export async function lockOwnedCount(
  db: Database,
  tx: EntityManager,
  memberId: string,
): Promise<number | null> {
  const owned = '(SELECT COUNT(*) FROM business_owner o WHERE o.member_id = member.id)';
  const [member] = await tx.query<{ owned: number | string }[]>(
    `SELECT ${owned} AS owned FROM member WHERE id = ? AND is_active = 1${db.forUpdate}`,
    [memberId],
  );
  return member ? Number(member.owned) : null;
}

/** Makes a member an owner, whose name is not shown until they say so. */
export async function insertOwner(
  tx: EntityManager,
  owner: Pick<BusinessOwner, 'businessId' | 'memberId' | 'since'>,
): Promise<void> {
  await insertRows(tx, owners.name, [owners.write({ ...owner, publicName: null, loansSharedAt: null })]);
}

/** Writes the name by which the public reads of an owner. */
export async function setPublicName(
  tx: EntityManager,
  { businessId, memberId, publicName }: Pick<BusinessOwner, 'businessId' | 'memberId' | 'publicName'>,
): Promise<void> {
  await tx.query('UPDATE business_owner SET public_name = ? WHERE business_id = ? AND member_id = ?', [
    publicName,
    businessId,
    memberId,
  ]);
}

/** Writes since when an owner shows what they borrow; null ends it. */
export async function setLoansShared(
  tx: EntityManager,
  { businessId, memberId }: Pick<BusinessOwner, 'businessId' | 'memberId'>,
  since: Date | null,
): Promise<void> {
  await tx.query('UPDATE business_owner SET loans_shared_at = ? WHERE business_id = ? AND member_id = ?', [
    since === null ? null : sqlInstant(since),
    businessId,
    memberId,
  ]);
}

/** Takes an owner off a business. */
export async function deleteOwner(tx: EntityManager, businessId: string, memberId: string): Promise<void> {
  await tx.query('DELETE FROM business_owner WHERE business_id = ? AND member_id = ?', [
    businessId,
    memberId,
  ]);
}
