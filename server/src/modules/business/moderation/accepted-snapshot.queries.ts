import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { deleteRows } from '../../../platform/db/write-rows';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { PROFILE_FACTS } from '../profiles/profile-facts.columns';
import type { AcceptedFacts } from './business-accepted.entity';
import { BusinessAcceptedEntity, BusinessAcceptedProductEntity } from './business-accepted.entity';
import type { EmptiedFacts } from './moderation.rules';

const accepted = table(BusinessAcceptedEntity);
const acceptedProducts = table(BusinessAcceptedProductEntity);
/** The columns that are copied from the profile when staff accept it. */
const FACTS = PROFILE_FACTS.map(accepted.columnName).join(', ');
/** What owners can empty of a product. */
const EMPTIABLE = (
  ['description', 'price', 'priceUnit', 'pirt', 'halal', 'photoAlt', 'photoUploadId'] as const
).map(acceptedProducts.columnName);

/** The accepted facts, by business, for owners and staff. */
export const acceptedByBusiness = defineLoader<string, AcceptedFacts | null>(
  'acceptedByBusiness',
  async ({ db }, ids) => {
    const found = await accepted.list(db, `WHERE business_id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, found, (facts) => facts.businessId);
  },
);

/**
 * Reads the accepted facts of a business, inside the transaction that has locked it; null if there are none.
 */
export function findAcceptedFacts(tx: EntityManager, businessId: string): Promise<AcceptedFacts | null> {
  return accepted.first(tx, 'WHERE business_id = ?', [businessId]);
}

/** Copies the current facts, products and owner names of a business into its approved snapshot. */
export async function approveSnapshot(tx: EntityManager, businessId: string, now: Date): Promise<void> {
  await deleteSnapshot(tx, businessId);
  await tx.query(
    `INSERT INTO business_accepted (business_id, ${FACTS}, accepted_at) SELECT id, ${FACTS}, ? FROM business WHERE id = ?`,
    [sqlInstant(now), businessId],
  );
  await tx.query(
    `INSERT INTO business_accepted_product (${acceptedProducts.columns}) SELECT ${acceptedProducts.columns} FROM business_product WHERE business_id = ?`,
    [businessId],
  );
  await tx.query('UPDATE business_owner SET accepted_name = public_name WHERE business_id = ?', [businessId]);
}

/** Deletes the snapshot of a business that is no longer in the directory. */
export async function deleteSnapshot(tx: EntityManager, businessId: string): Promise<void> {
  await deleteRows(tx, 'business_accepted_product', 'business_id', [businessId]);
  await deleteRows(tx, 'business_accepted', 'business_id', [businessId]);
}

/** Removes facts from the approved snapshot that the owner has emptied. */
export async function pruneSnapshot(
  tx: EntityManager,
  businessId: string,
  emptied: EmptiedFacts,
): Promise<void> {
  const columns = accepted.write(emptied);
  const names = Object.keys(columns);
  if (names.length > 0)
    await tx.query(
      `UPDATE business_accepted SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE business_id = ?`,
      [...Object.values(columns), businessId],
    );
}

/**
 * Deletes accepted products that the owners removed, and from the others what they emptied. Whether a product
 * is available follows the owners at once.
 */
export async function pruneSnapshotProducts(tx: EntityManager, businessId: string): Promise<void> {
  const own = (column: string): string =>
    `(SELECT p.${column} FROM business_product p WHERE p.id = business_accepted_product.id)`;
  await tx.query(
    'DELETE FROM business_accepted_product WHERE business_id = ? AND id NOT IN (SELECT p.id FROM business_product p WHERE p.business_id = ?)',
    [businessId, businessId],
  );
  const emptied = EMPTIABLE.map(
    (column) => `${column} = CASE WHEN ${own(column)} IS NULL THEN NULL ELSE ${column} END`,
  );
  await tx.query(
    `UPDATE business_accepted_product SET is_available = ${own('is_available')}, ${emptied.join(', ')} WHERE business_id = ?`,
    [businessId],
  );
}

/** Finds the photos that a business shows or is to show. */
export async function loadPhotoIds(tx: EntityManager, businessId: string): Promise<ReadonlySet<string>> {
  const tables = [
    ['business', 'id'],
    ['business_product', 'business_id'],
    ['business_accepted', 'business_id'],
    ['business_accepted_product', 'business_id'],
  ] as const;
  const sql = tables
    .map(
      ([table, key]) =>
        `SELECT photo_upload_id AS id FROM ${table} WHERE ${key} = ? AND photo_upload_id IS NOT NULL`,
    )
    .join(' UNION ');
  const rows = await tx.query<{ id: string }[]>(
    sql,
    tables.map(() => businessId),
  );
  return new Set(rows.map(({ id }) => id));
}
