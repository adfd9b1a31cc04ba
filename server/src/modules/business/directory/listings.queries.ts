import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { BusinessLink, BusinessSector } from '../business.terms';
import type { KbliEdition } from '../profile-entries/profile-facts.rules';
import type { SizeClass } from '../profile-entries/profile-facts.rules';
import type { ListingFilter } from './listing-filter.queries';
import { listingCondition } from './listing-filter.queries';
import { businessPath } from '../paths';

/** A business as the public sees it: what its owners consented to, and nothing else. */
export type BusinessListing = {
  readonly nodeType: 'Business';
  readonly id: string;
  readonly path: string;
  readonly slug: string;
  readonly name: string;
  readonly sector: BusinessSector;
  readonly summary: string | null;
  readonly description: string | null;
  readonly ownerNames: readonly string[];
  readonly kelurahanCode: string | null;
  readonly regencyPlace: string | null;
  readonly street: string | null;
  readonly whatsApp: string | null;
  readonly nib: string | null;
  readonly kbliCode: string | null;
  readonly kbliEdition: KbliEdition | null;
  readonly sizeClass: SizeClass | null;
  readonly links: readonly BusinessLink[];
  readonly photoUploadId: string | null;
  readonly photoAlt: string | null;
  readonly isVerified: boolean;
  readonly publishedAt: Date;
  readonly changedAt: Date;
  readonly isSample: boolean;
};

type Row = {
  business_id: string;
  slug: string;
  name: string;
  name_sort: string;
  sector: BusinessSector;
  summary: string | null;
  description: string | null;
  owner_names: string;
  kelurahan_code: string | null;
  regency_place: string | null;
  street: string | null;
  whatsapp: string | null;
  nib: string | null;
  kbli_code: string | null;
  kbli_edition: KbliEdition | null;
  size_class: SizeClass | null;
  links: string;
  photo_upload_id: string | null;
  photo_alt: string | null;
  is_verified: number;
  published_at: Date | string;
  changed_at: Date | string;
  is_sample: number;
};

/** What the directory can be ordered by. */
export type ListingOrderField = 'NAME' | 'PUBLISHED_AT';

const COLUMNS = [
  'business_id',
  'slug',
  'name',
  'name_sort',
  'sector',
  'summary',
  'description',
  'owner_names',
  'kelurahan_code',
  'regency_place',
  'street',
  'whatsapp',
  'nib',
  'kbli_code',
  'kbli_edition',
  'size_class',
  'links',
  'photo_upload_id',
  'photo_alt',
  'is_verified',
  'published_at',
  'changed_at',
  'is_sample',
]
  .map((name) => `l.${name}`)
  .join(', ');
const ORDERS: Readonly<Record<ListingOrderField, 'name_sort' | 'published_at'>> = {
  NAME: 'name_sort',
  PUBLISHED_AT: 'published_at',
};

/** Listings by id of the business; null where nothing is shown. */
export const listingById = defineLoader<string, BusinessListing | null>(
  'listingById',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM business_listing l WHERE l.business_id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toListing), (listing) => listing.id);
  },
);

/** Listings by slug, the last part of their address. */
export const listingBySlug = defineLoader<string, BusinessListing | null>(
  'listingBySlug',
  async ({ db }, slugs) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM business_listing l WHERE l.slug IN (${placeholders(slugs)})`,
      slugs,
    );
    return indexBy(slugs, rows.map(toListing), (listing) => listing.slug);
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
  const column = ORDERS[field];
  const order: KeysetOrder = { column: `l.${column}`, idColumn: 'l.business_id', direction };
  const selection = listingCondition(list.filter);
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM business_listing l WHERE ${selection.condition} AND ${condition} ${orderBy}`,
    [...selection.values, ...values],
  );
  const totalCount = async (): Promise<number> => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM business_listing l WHERE ${selection.condition}`,
      selection.values,
    );
    return Number(row?.total ?? 0);
  };
  const position = (row: Row): [string, string] => [
    column === 'name_sort' ? row.name_sort : textOf(row.published_at),
    row.business_id,
  ];
  return keysetPage(rows, { page, order, position, node: toListing, totalCount });
}

/** Tells whether a business of the directory answers a search. */
export async function hasListingAbout(db: Database, text: string): Promise<boolean> {
  const { condition, values } = listingCondition({ text });
  return (
    (await db.query(`SELECT l.business_id FROM business_listing l WHERE ${condition} LIMIT 1`, [...values]))
      .length > 0
  );
}

function textOf(moment: Date | string): string {
  return moment instanceof Date ? sqlInstant(moment) : moment;
}

function toListing(row: Row): BusinessListing {
  return {
    nodeType: 'Business',
    id: row.business_id,
    path: businessPath(row.slug),
    slug: row.slug,
    name: row.name,
    sector: row.sector,
    summary: row.summary,
    description: row.description,
    ownerNames: JSON.parse(row.owner_names) as string[],
    kelurahanCode: row.kelurahan_code,
    regencyPlace: row.regency_place,
    street: row.street,
    whatsApp: row.whatsapp,
    nib: row.nib,
    kbliCode: row.kbli_code,
    kbliEdition: row.kbli_edition,
    sizeClass: row.size_class,
    links: JSON.parse(row.links) as BusinessLink[],
    photoUploadId: row.photo_upload_id,
    photoAlt: row.photo_alt,
    isVerified: row.is_verified === 1,
    publishedAt: readInstant(row.published_at),
    changedAt: readInstant(row.changed_at),
    isSample: row.is_sample === 1,
  };
}
