import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { BusinessProfile } from './business.entity';
import { BusinessEntity } from './business.entity';

/** The profiles, of the table `b`. */
export const businesses = table(BusinessEntity, 'b');
/** More businesses than one person has. */
const MOST_OWN = 20;

/** Profiles by id, whatever their state. */
export const profileById = defineLoader<string, BusinessProfile | null>(
  'businessProfileById',
  async ({ db }, ids) => {
    const profiles = await businesses.list(db, `WHERE b.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, profiles, (profile) => profile.id);
  },
);

/** Businesses by member, the oldest first. */
export const profilesByMember = defineLoader<string, BusinessProfile[]>(
  'businessesByMember',
  async ({ db }, ids) => {
    const rows = await db.query<RawRow & { member_id: string }>(
      `SELECT o.member_id, ${businesses.columns} FROM business_owner o JOIN business b ON b.id = o.business_id WHERE o.member_id IN (${placeholders(ids)}) ORDER BY o.since, b.id LIMIT ${ids.length * MOST_OWN}`,
      ids,
    );
    return groupBy(ids, rows, (row) => row.member_id).map((owned) => owned.map(businesses.read));
  },
);

/** Lists the businesses of a member, the oldest first. */
export function profilesOfMember(db: Database, memberId: string): Promise<BusinessProfile[]> {
  return businesses.list(
    db,
    `JOIN business_owner o ON o.business_id = b.id WHERE o.member_id = ? ORDER BY o.since, b.id LIMIT ${MOST_OWN}`,
    [memberId],
  );
}

/** Locks a business until the unit ends; null when there is none. */
export function lockBusiness(db: Database, tx: EntityManager, id: string): Promise<BusinessProfile | null> {
  return businesses.first(tx, `WHERE b.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new business. */
export async function insertBusiness(
  tx: EntityManager,
  business: Partial<BusinessProfile> & Pick<BusinessProfile, 'id'>,
): Promise<void> {
  await insertRows(tx, businesses.name, [businesses.write(business)]);
}

/** Changes a business that is locked. */
export async function changeBusiness(
  tx: EntityManager,
  id: string,
  changes: Partial<BusinessProfile>,
): Promise<void> {
  await updateRow(tx, businesses.name, id, businesses.write(changes));
}

/** Finds the slugs that begin like one. */
export async function listSlugsLike(tx: EntityManager, slug: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ slug: string }[]>('SELECT slug FROM business WHERE slug LIKE ? LIMIT 1000', [
    `${slug}%`,
  ]);
  return new Set(rows.map((row) => row.slug));
}
