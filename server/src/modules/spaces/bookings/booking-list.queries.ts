import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { QueryRunner } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { Booking } from './booking.entity';
import type { BookingState } from './booking.terms';
import { bookingTable } from './bookings.queries';

const LATEST: KeysetOrder = { column: 'b.starts_at', idColumn: 'b.id', direction: 'DESC' };
const EARLIEST: KeysetOrder = { column: 'b.starts_at', idColumn: 'b.id', direction: 'ASC' };

type Condition = { readonly sql: string; readonly values: readonly unknown[] };

/** What staff look for among the bookings of a branch. */
export type BookingSearch = {
  readonly branchId: string;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly spaceId: string | null;
  readonly memberId: string | null;
  readonly partnerId: string | null;
  readonly seriesId: string | null;
  readonly states: readonly BookingState[] | null;
};

/** Lists the bookings of a member, the latest in front. */
export function bookingsOfMember(db: Database, memberId: string, page: PageRequest): Promise<Page<Booking>> {
  return listPage(db, LATEST, page, { sql: 'b.member_id = ?', values: [memberId] });
}

/** Lists the bookings of a partner, the latest in front. */
export function bookingsOfPartner(
  db: Database,
  partnerId: string,
  page: PageRequest,
): Promise<Page<Booking>> {
  return listPage(db, LATEST, page, { sql: 'b.partner_id = ?', values: [partnerId] });
}

/** Lists the bookings of a branch for staff, in the order of time. */
export function searchBookings(
  db: Database,
  search: BookingSearch,
  { page, now }: { readonly page: PageRequest; readonly now: Date },
): Promise<Page<Booking>> {
  const at = (column: string, value: string | null): Condition[] =>
    value === null ? [] : [{ sql: `b.${column} = ?`, values: [value] }];
  const conditions: Condition[] = [
    ...at('branch_id', search.branchId),
    ...at('space_id', search.spaceId),
    ...at('member_id', search.memberId),
    ...at('partner_id', search.partnerId),
    ...at('series_id', search.seriesId),
    ...(search.from ? [{ sql: 'b.starts_at >= ?', values: [sqlInstant(search.from)] }] : []),
    ...(search.to ? [{ sql: 'b.starts_at < ?', values: [sqlInstant(search.to)] }] : []),
    ...(search.states === null ? [] : [anyState(search.states, now)]),
  ];
  return listPage(db, EARLIEST, page, {
    sql: conditions.map(({ sql }) => sql).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  });
}

/** The states as SQL; the same as `bookingState` says of one booking. */
const STATES: Readonly<Record<BookingState, string>> = {
  REQUESTED: "(b.status = 'REQUESTED' AND b.starts_at > :now)",
  LAPSED: "(b.status = 'REQUESTED' AND b.starts_at <= :now)",
  CONFIRMED:
    "(b.status = 'CONFIRMED' AND b.left_at IS NULL AND b.checked_in_at IS NULL AND (b.release_at IS NULL OR b.release_at > :now) AND b.ends_at > :now)",
  CHECKED_IN:
    "(b.status = 'CONFIRMED' AND b.left_at IS NULL AND b.checked_in_at IS NOT NULL AND b.ends_at > :now)",
  RELEASED:
    "(b.status = 'CONFIRMED' AND b.left_at IS NULL AND b.checked_in_at IS NULL AND b.release_at <= :now)",
  ENDED:
    "(b.status = 'CONFIRMED' AND (b.left_at IS NOT NULL OR (b.ends_at <= :now AND (b.checked_in_at IS NOT NULL OR b.release_at IS NULL OR b.release_at > :now))))",
  CANCELLED: "b.status = 'CANCELLED'",
  REFUSED: "b.status = 'REFUSED'",
};

function anyState(states: readonly BookingState[], now: Date): Condition {
  const sql = states.length === 0 ? '1 = 0' : `(${states.map((state) => STATES[state]).join(' OR ')})`;
  const count = sql.split(':now').length - 1;
  return { sql: sql.replaceAll(':now', '?'), values: Array.from({ length: count }, () => sqlInstant(now)) };
}

async function listPage(
  db: Database,
  order: KeysetOrder,
  page: PageRequest,
  where: Condition,
): Promise<Page<Booking>> {
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await bookingTable.list(db.read, `WHERE ${where.sql} AND ${condition} ${orderBy}`, [
    ...where.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: ({ startsAt, id }) => [sqlInstant(startsAt), id],
    node: (booking) => booking,
    totalCount: () => count(db.read, where),
  });
}

async function count(db: QueryRunner, { sql, values }: Condition): Promise<number> {
  const rows = (await db.query(`SELECT COUNT(*) AS total FROM booking b WHERE ${sql}`, [...values])) as {
    total: number | string;
  }[];
  return Number(rows[0]?.total ?? 0);
}

/** Lists the bookings of a branch on a day that were not refused or cancelled, in the order of time. */
export function bookingsOfDay(
  db: QueryRunner,
  { branchId, from, to }: { readonly branchId: string; readonly from: Date; readonly to: Date },
): Promise<Booking[]> {
  return bookingTable.list(
    db,
    "WHERE b.branch_id = ? AND b.starts_at >= ? AND b.starts_at < ? AND b.status IN ('REQUESTED', 'CONFIRMED') ORDER BY b.starts_at, b.id LIMIT 10000",
    [branchId, sqlInstant(from), sqlInstant(to)],
  );
}

/**
 * Makes a short text that changes whenever bookings, blocks or items of a branch on a day change, or somebody
 * did not come in time: sums of versions, because nothing is ever deleted. One statement.
 */
export async function readBoardVersion(
  db: QueryRunner,
  wanted: { readonly branchId: string; readonly from: Date; readonly to: Date; readonly now: Date },
): Promise<string> {
  const { branchId, from, to, now } = wanted;
  const span = [branchId, sqlInstant(from), sqlInstant(to)];
  const rows = (await db.query(
    `SELECT COALESCE(SUM(b.version), 0) AS versions, COUNT(*) AS bookings,
       COALESCE(SUM(CASE WHEN b.status = 'CONFIRMED' AND b.checked_in_at IS NULL AND b.release_at <= ? THEN 1 WHEN b.status = 'REQUESTED' AND b.starts_at <= ? THEN 1 ELSE 0 END), 0) AS gone,
       (SELECT COALESCE(SUM(k.version), 0) FROM space_block k WHERE k.branch_id = ?) AS blocks,
       (SELECT COALESCE(SUM(i.version), 0) FROM space_item i WHERE i.branch_id = ?) AS items
     FROM booking b WHERE b.branch_id = ? AND b.starts_at >= ? AND b.starts_at < ?`,
    [sqlInstant(now), sqlInstant(now), branchId, branchId, ...span],
  )) as Record<'versions' | 'bookings' | 'gone' | 'blocks' | 'items', number | string>[];
  const [row] = rows;
  return row ? [row.versions, row.bookings, row.gone, row.blocks, row.items].map(Number).join('-') : '';
}
