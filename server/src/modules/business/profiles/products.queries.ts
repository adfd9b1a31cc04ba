import type { EntityManager } from 'typeorm';

import { placeholders } from '../../../platform/db/placeholders';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { deleteRows, insertRows } from '../../../platform/db/write-rows';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import { BusinessAcceptedProductEntity } from '../moderation/business-accepted.entity';
import type { BusinessProduct } from './business-parts.entity';
import { BusinessProductEntity } from './business-parts.entity';

const products = table(BusinessProductEntity, 'p');
const accepted = table(BusinessAcceptedProductEntity, 'p');
/** How many products a business shows at most. */
export const MOST_PRODUCTS = 30;
const OF_BUSINESS = `WHERE p.business_id = ? ORDER BY p.position, p.id LIMIT ${MOST_PRODUCTS}`;

/** All products by business, in their order: for owners and staff. */
export const productsByBusiness = defineLoader<string, BusinessProduct[]>(
  'productsByBusiness',
  async ({ db }, ids) => {
    const found = await products.list(db, ofBusinesses(ids), ids);
    return groupBy(ids, found, (product) => product.businessId);
  },
);

/** Products as staff last accepted them, by business: for owners and staff. */
export const acceptedProductsByBusiness = defineLoader<string, BusinessProduct[]>(
  'acceptedProductsByBusiness',
  async ({ db }, ids) => {
    const found = await accepted.list(db, ofBusinesses(ids), ids);
    return groupBy(ids, found, (product) => product.businessId);
  },
);

/**
 * Products that the public may see, as staff accepted them, by business; permits and photos only where they
 * are shown.
 */
export const listedProducts = defineLoader<string, BusinessProduct[]>(
  'listedProducts',
  async ({ db }, ids) => {
    const shown = `${accepted.omit('pirt', 'halal', 'photoUploadId', 'photoAlt').columns}, CASE WHEN l.shows_permits = 1 THEN p.pirt END AS pirt, CASE WHEN l.shows_permits = 1 THEN p.halal END AS halal,
    CASE WHEN l.shows_photos = 1 THEN p.photo_upload_id END AS photo_upload_id, CASE WHEN l.shows_photos = 1 THEN p.photo_alt END AS photo_alt`;
    const sql = `SELECT ${shown} FROM business_listing l JOIN business_accepted_product p ON p.business_id = l.business_id WHERE l.business_id IN (${placeholders(ids)}) AND l.shows_products = 1 ORDER BY p.position, p.id LIMIT 5000`;
    const rows = await db.query<RawRow>(sql, ids);
    return groupBy(
      ids,
      rows.map((row) => withPublicId(accepted.read(row))),
      (product) => product.businessId,
    );
  },
);

/**
 * Gives the public version of a product an id of its own, so that a client cache never mixes it with what its
 * owner changed since.
 */
export function withPublicId(product: BusinessProduct): BusinessProduct {
  return { ...product, id: product.id.replace(/^bpr_/, 'bps_') };
}

/** Reads the accepted products, inside the transaction that has locked the business. */
export function loadAcceptedProducts(tx: EntityManager, businessId: string): Promise<BusinessProduct[]> {
  return accepted.list(tx, OF_BUSINESS, [businessId]);
}

/** Reads the products of a business, inside the transaction that has locked it. */
export function loadProducts(tx: EntityManager, businessId: string): Promise<BusinessProduct[]> {
  return products.list(tx, OF_BUSINESS, [businessId]);
}

/** Replaces the products of a business. */
export async function replaceProducts(
  tx: EntityManager,
  businessId: string,
  list: readonly BusinessProduct[],
): Promise<void> {
  await deleteRows(tx, products.name, 'business_id', [businessId]);
  await insertRows(tx, products.name, list.map(products.write));
}

function ofBusinesses(ids: readonly string[]): string {
  return `WHERE p.business_id IN (${placeholders(ids)}) ORDER BY p.position, p.id LIMIT 5000`;
}
