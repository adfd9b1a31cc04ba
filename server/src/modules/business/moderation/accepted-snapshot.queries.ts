import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { deleteRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { BusinessLink, BusinessSector } from '../business.terms';
import type { KbliEdition } from '../profile-entries/profile-facts.rules';
import type { SizeClass } from '../profile-entries/profile-facts.rules';
import type { BusinessProfile } from '../profiles/businesses.queries';

/** What staff last accepted of a business. */
export type AcceptedFacts = Pick<
  BusinessProfile,
  | 'name'
  | 'sector'
  | 'summary'
  | 'description'
  | 'kelurahanCode'
  | 'regencyPlace'
  | 'street'
  | 'whatsApp'
  | 'nib'
  | 'kbliCode'
  | 'kbliEdition'
  | 'sizeClass'
  | 'links'
  | 'photoUploadId'
  | 'photoAlt'
> & { readonly businessId: string; readonly acceptedAt: Date };

type Row = {
  business_id: string;
  name: string;
  sector: BusinessSector;
  summary: string | null;
  description: string | null;
  kelurahan_code: string | null;
  regency_place: string | null;
  street: string | null;
  whatsapp: string | null;
  nib: string | null;
  kbli_code: string | null;
  kbli_edition: KbliEdition | null;
  size_class: SizeClass | null;
  links: string | null;
  photo_upload_id: string | null;
  photo_alt: string | null;
  accepted_at: Date | string;
};

const FACTS =
  'name, sector, summary, description, kelurahan_code, regency_place, street, whatsapp, nib, kbli_code, kbli_edition, size_class, links, photo_upload_id, photo_alt';
const EMPTIABLE = [
  'description',
  'price',
  'price_unit',
  'pirt',
  'halal',
  'photo_alt',
  'photo_upload_id',
] as const;
const PRODUCT =
  'id, business_id, position, name, description, price, price_unit, pirt, halal, photo_upload_id, photo_alt, is_available';

/** What staff accepted, by business: for owners and staff. */
export const acceptedByBusiness = defineLoader<string, AcceptedFacts | null>(
  'acceptedByBusiness',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT business_id, ${FACTS}, accepted_at FROM business_accepted WHERE business_id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toFacts), (facts) => facts.businessId);
  },
);

/** Reads what staff accepted of a business, inside the unit that has locked it; null when nothing. */
export async function findAcceptedFacts(
  tx: EntityManager,
  businessId: string,
): Promise<AcceptedFacts | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT business_id, ${FACTS}, accepted_at FROM business_accepted WHERE business_id = ?`,
    [businessId],
  );
  return row ? toFacts(row) : null;
}

/** Copies the current facts, products and owner names of a business into its approved snapshot. */
export async function approveSnapshot(tx: EntityManager, businessId: string, now: Date): Promise<void> {
  await deleteSnapshot(tx, businessId);
  await tx.query(
    `INSERT INTO business_accepted (business_id, ${FACTS}, accepted_at) SELECT id, ${FACTS}, ? FROM business WHERE id = ?`,
    [sqlInstant(now), businessId],
  );
  await tx.query(
    `INSERT INTO business_accepted_product (${PRODUCT}) SELECT ${PRODUCT} FROM business_product WHERE business_id = ?`,
    [businessId],
  );
  await tx.query('UPDATE business_owner SET accepted_name = public_name WHERE business_id = ?', [businessId]);
}

/** Forgets what was accepted of a business that stands in the directory no more. */
export async function deleteSnapshot(tx: EntityManager, businessId: string): Promise<void> {
  await deleteRows(tx, 'business_accepted_product', 'business_id', [businessId]);
  await deleteRows(tx, 'business_accepted', 'business_id', [businessId]);
}

/** Removes facts from the approved snapshot that the owner has emptied. */
export async function pruneSnapshot(
  tx: EntityManager,
  businessId: string,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(columns);
  if (names.length > 0)
    await tx.query(
      `UPDATE business_accepted SET ${names.map((name) => `${name} = ?`).join(', ')} WHERE business_id = ?`,
      [...Object.values(columns), businessId],
    );
}

/**
 * Takes accepted products away that the owners removed, and from the others what they emptied; whether one
 * can be had now follows the owners at once.
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

function toFacts(row: Row): AcceptedFacts {
  return {
    businessId: row.business_id,
    name: row.name,
    sector: row.sector,
    summary: row.summary,
    description: row.description,
    kelurahanCode: row.kelurahan_code,
    regencyPlace: row.regency_place,
    street: row.street,
    whatsApp: row.whatsapp,
    nib: row.nib,
    kbliCode: row.kbli_code,
    kbliEdition: row.kbli_edition,
    sizeClass: row.size_class,
    links: row.links === null ? [] : (JSON.parse(row.links) as BusinessLink[]),
    photoUploadId: row.photo_upload_id,
    photoAlt: row.photo_alt,
    acceptedAt: readInstant(row.accepted_at),
  };
}
