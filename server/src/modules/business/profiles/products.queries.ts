import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';

/** What a business makes or sells. */
export type BusinessProduct = {
  readonly id: string;
  readonly businessId: string;
  readonly name: string;
  readonly description: string | null;
  readonly price: number | null;
  readonly priceUnit: string | null;
  readonly pirt: string | null;
  readonly halal: string | null;
  readonly photoUploadId: string | null;
  readonly photoAlt: string | null;
  readonly isAvailable: boolean;
};

type Row = {
  id: string;
  business_id: string;
  name: string;
  description: string | null;
  price: number | string | null;
  price_unit: string | null;
  pirt: string | null;
  halal: string | null;
  photo_upload_id: string | null;
  photo_alt: string | null;
  is_available: number;
};

const COLUMNS =
  'id, business_id, name, description, price, price_unit, pirt, halal, photo_upload_id, photo_alt, is_available';
/** How many products a business shows at most. */
export const MOST_PRODUCTS = 30;

/** All products by business, in their order: for owners and staff. */
export const productsByBusiness = defineLoader<string, BusinessProduct[]>(
  'productsByBusiness',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM business_product WHERE business_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT 5000`,
      ids,
    );
    return groupBy(ids, rows.map(toProduct), (product) => product.businessId);
  },
);

/**
 * Products that the public may see, as staff accepted them, by business; permits and photos only where they
 * are shown.
 */
export const listedProducts = defineLoader<string, BusinessProduct[]>(
  'listedProducts',
  async ({ db }, ids) => {
    const shown = `p.id, p.business_id, p.name, p.description, p.price, p.price_unit, CASE WHEN l.shows_permits = 1 THEN p.pirt END AS pirt, CASE WHEN l.shows_permits = 1 THEN p.halal END AS halal,
    CASE WHEN l.shows_photos = 1 THEN p.photo_upload_id END AS photo_upload_id, CASE WHEN l.shows_photos = 1 THEN p.photo_alt END AS photo_alt, p.is_available`;
    const sql = `SELECT ${shown} FROM business_listing l JOIN business_accepted_product p ON p.business_id = l.business_id WHERE l.business_id IN (${placeholders(ids)}) AND l.shows_products = 1 ORDER BY p.position, p.id LIMIT 5000`;
    const rows = await db.query<Row>(sql, ids);
    return groupBy(ids, rows.map(toProduct).map(withPublicId), (product) => product.businessId);
  },
);

/** Products as staff last accepted them, by business: for owners and staff. */
export const acceptedProductsByBusiness = defineLoader<string, BusinessProduct[]>(
  'acceptedProductsByBusiness',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM business_accepted_product WHERE business_id IN (${placeholders(ids)}) ORDER BY position, id LIMIT 5000`,
      ids,
    );
    return groupBy(ids, rows.map(toProduct), (product) => product.businessId);
  },
);

/**
 * Gives a product as the public sees it an id of its own: callers that keep things by id never mix it with
 * what its owner changed since.
 */
export function withPublicId(product: BusinessProduct): BusinessProduct {
  return { ...product, id: product.id.replace(/^bpr_/, 'bps_') };
}

/** Reads the products that staff accepted, inside the unit that has locked the business. */
export async function loadAcceptedProducts(
  tx: EntityManager,
  businessId: string,
): Promise<BusinessProduct[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM business_accepted_product WHERE business_id = ? ORDER BY position, id LIMIT ${MOST_PRODUCTS}`,
    [businessId],
  );
  return rows.map(toProduct);
}

/** Reads the products of a business inside the unit that has locked it. */
export async function loadProducts(tx: EntityManager, businessId: string): Promise<BusinessProduct[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM business_product WHERE business_id = ? ORDER BY position, id LIMIT ${MOST_PRODUCTS}`,
    [businessId],
  );
  return rows.map(toProduct);
}

function toProduct(row: Row): BusinessProduct {
  return {
    id: row.id,
    businessId: row.business_id,
    name: row.name,
    description: row.description,
    price: row.price === null ? null : Number(row.price),
    priceUnit: row.price_unit,
    pirt: row.pirt,
    halal: row.halal,
    photoUploadId: row.photo_upload_id,
    photoAlt: row.photo_alt,
    isAvailable: row.is_available === 1,
  };
}
