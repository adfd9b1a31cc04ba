import type { Database } from '../../../platform/db/database';
import type { BusinessSector } from '../business.terms';
import type { ListingFilter } from './listing-filter.queries';
import { listingCondition } from './listing-filter.queries';

/** How many listed businesses there are of each kind; what was not consented to is not counted. */
export type DirectoryFigures = {
  readonly sectors: readonly { readonly sector: BusinessSector; readonly count: number }[];
  readonly kelurahan: readonly { readonly code: string; readonly count: number }[];
  readonly outsideCityCount: number;
};

/** How many listings have one value. */
type ListingCount = { kind: string; value: string; total: number | string };

/** Counts the directory by sector and by kelurahan, as narrowed by everything but sector and place. */
export async function directoryFigures(
  db: Database,
  { sectors: _sectors, kelurahanCodes: _codes, isOutsideCity: _outside, ...filter }: ListingFilter,
): Promise<DirectoryFigures> {
  const { condition, values } = listingCondition(filter);
  const sql = `SELECT 'SECTOR' AS kind, l.sector AS value, COUNT(*) AS total FROM business_listing l WHERE ${condition} GROUP BY l.sector
    UNION ALL SELECT 'KELURAHAN' AS kind, l.kelurahan_code AS value, COUNT(*) AS total FROM business_listing l WHERE l.kelurahan_code IS NOT NULL AND ${condition} GROUP BY l.kelurahan_code
    UNION ALL SELECT 'OUTSIDE' AS kind, '' AS value, COUNT(*) AS total FROM business_listing l WHERE l.regency_place IS NOT NULL AND ${condition}`;
  const counts = await db.query<ListingCount>(sql, [...values, ...values, ...values]);
  const of = (kind: string): { value: string; count: number }[] =>
    counts
      .filter((count) => count.kind === kind)
      .map(({ value, total }) => ({ value, count: Number(total) }))
      .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
  return {
    sectors: of('SECTOR').map(({ value, count }) => ({ sector: value as BusinessSector, count })),
    kelurahan: of('KELURAHAN').map(({ value, count }) => ({ code: value, count })),
    outsideCityCount: of('OUTSIDE')[0]?.count ?? 0,
  };
}
