import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { mapSelection } from '../../../platform/db/map-selection';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { businessPath } from '../paths';
import type { BusinessListing } from './business-listing.entity';
import { BusinessListingEntity } from './business-listing.entity';
import type { ListingFilter } from './listing-filter.queries';
import { listingCondition } from './listing-filter.queries';

/** What the directory can be ordered by. */
export type ListingOrderField = 'NAME' | 'PUBLISHED_AT';

const listings = mapSelection(
  table(BusinessListingEntity, 'l', { nodeType: 'Business' } as const).omit('searchText'),
  (listing): BusinessListing => ({ ...listing, id: listing.businessId, path: businessPath(listing.slug) }),
);
const ORDERS: Readonly<Record<ListingOrderField, string>> = {
  NAME: 'l.name_sort',
  PUBLISHED_AT: 'l.published_at',
};
const OPEN_DATA_BATCH = 500;

/** Listings by id of the business; null if it is not in the directory. */
export const listingById = defineLoader<string, BusinessListing | null>(
  'listingById',
  async ({ db }, ids) => {
    const found = await listings.list(db, `WHERE l.business_id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, found, (listing) => listing.id);
  },
);

/** Listings by slug, the last part of their address. */
export const listingBySlug = defineLoader<string, BusinessListing | null>(
  'listingBySlug',
  async ({ db }, slugs) => {
    const found = await listings.list(db, `WHERE l.slug IN (${placeholders(slugs)})`, slugs);
    return indexBy(slugs, found, (listing) => listing.slug);
  },
);

/** Lists the directory, by name unless ordered. */
export async function listListings(
  db: Database,
  list: {
    filter: ListingFilter;
    page: PageRequest;
    order?: { field: ListingOrderField; direction: 'ASC' | 'DESC' } | null;
  },
): Promise<Page<BusinessListing>> {
  const { page } = list;
  const { field, direction } = list.order ?? { field: 'NAME', direction: 'ASC' };
  const order: KeysetOrder = { column: ORDERS[field], idColumn: 'l.business_id', direction };
  const selection = listingCondition(list.filter);
  const { condition, values, orderBy } = keysetClause(order, page);
  const found = await listings.list(db, `WHERE ${selection.condition} AND ${condition} ${orderBy}`, [
    ...selection.values,
    ...values,
  ]);
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM business_listing l WHERE ${selection.condition}`,
      selection.values,
    );
    return Number(row?.total ?? 0);
  };
  const position = ({ nameSort, publishedAt, id }: BusinessListing): [string, string] => [
    field === 'NAME' ? nameSort : sqlInstant(publishedAt),
    id,
  ];
  return keysetPage(found, { page, order, position, node: (listing) => listing, totalCount });
}

/** Lists the businesses whose owners allow open data, batch by batch, by id. */
export async function* openDataBatches(db: Database): AsyncGenerator<BusinessListing[]> {
  for (let after = '', batch: BusinessListing[] = []; ; after = batch.at(-1)?.id ?? '') {
    batch = await listings.list(
      db,
      `WHERE l.is_open_data = 1 AND l.business_id > ? ORDER BY l.business_id LIMIT ${OPEN_DATA_BATCH}`,
      [after],
    );
    yield batch;
    if (batch.length < OPEN_DATA_BATCH) return;
  }
}

/** Tells whether a business of the directory answers a search. */
export async function hasListingAbout(db: Database, text: string): Promise<boolean> {
  const { condition, values } = listingCondition({ text });
  return (
    (await db.query(`SELECT l.business_id FROM business_listing l WHERE ${condition} LIMIT 1`, [...values]))
      .length > 0
  );
}
