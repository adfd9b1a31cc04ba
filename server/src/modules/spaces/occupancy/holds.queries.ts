import { readInstant, sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import type { SpaceClashes } from './space-clashes';
import type { Hold } from './occupancy.rules';

/** A hold with the space that it is of. */
export type SpaceHold = Hold & { readonly spaceId: string };

/** Which holds are asked for: of these spaces, between two moments, as things stand now. */
export type WantedHolds = {
  readonly spaceIds: readonly string[];
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  /** A booking that is to be moved holds nothing against itself. */
  readonly exceptBookingId?: string;
  /** What this member booked is not in their own way. */
  readonly exceptMemberId?: string | null;
};

type HoldRow = {
  readonly id: string;
  readonly spaceId: string;
  readonly itemId: string | null;
  readonly kind: string | null;
  readonly partySize: number;
  readonly startsAt: Date | string;
  readonly endsAt: Date | string;
};

/** A library with 300 seats has some 2,000 bookings a day; two weeks of one space stay below. */
const MOST = 40_000;
/** A booking ends on its day, and padding is at most a day: what holds began not long before. */
const LONGEST_MS = 2 * 86_400_000;

/**
 * The condition of a booking that holds its place at `?`, twice: one that somebody decided for and for which
 * nobody came in time holds nothing any more, nor does a request that nobody decided in time.
 */
export const HOLDS = `((b.status = 'CONFIRMED' AND (b.checked_in_at IS NOT NULL OR b.release_at IS NULL OR b.release_at > ?)) OR (b.status = 'REQUESTED' AND b.starts_at > ?))`;

/** Lists what holds spaces between two moments: bookings, blocks, and what modules above put there. */
export async function findHolds(
  db: QueryRunner,
  clashes: SpaceClashes,
  wanted: WantedHolds,
): Promise<SpaceHold[]> {
  if (wanted.spaceIds.length === 0) return [];
  const uses = await clashes.findUses(db, wanted);
  return [
    ...(await bookingHolds(db, wanted)),
    ...(await blockHolds(db, wanted)),
    ...uses.map(({ id, spaceId, itemId, startsAt, endsAt }): SpaceHold => ({
      id,
      spaceId,
      source: itemId === undefined ? 'EVENT' : 'BOOKING',
      itemId: itemId ?? null,
      isKit: false,
      partySize: 0,
      startsAt,
      endsAt,
    })),
  ];
}

/** Lists the bookings that hold spaces between two moments. */
export async function bookingHolds(db: QueryRunner, wanted: WantedHolds): Promise<SpaceHold[]> {
  const { spaceIds, from, to, now, exceptBookingId = '', exceptMemberId = null } = wanted;
  const rows = (await db.query(
    `SELECT b.id, b.space_id AS spaceId, b.item_id AS itemId, i.kind, b.party_size AS partySize, b.starts_at AS startsAt, b.blocked_until AS endsAt
     FROM booking b LEFT JOIN space_item i ON i.id = b.item_id
     WHERE b.space_id IN (${placeholders(spaceIds)}) AND b.starts_at >= ? AND b.starts_at < ? AND b.blocked_until > ? AND b.id <> ? AND (b.member_id IS NULL OR b.member_id <> ?) AND ${HOLDS} ORDER BY b.starts_at LIMIT ${MOST}`,
    [
      ...spaceIds,
      sqlInstant(new Date(from.getTime() - LONGEST_MS)),
      sqlInstant(to),
      sqlInstant(from),
      exceptBookingId,
      exceptMemberId ?? '',
      sqlInstant(now),
      sqlInstant(now),
    ],
  )) as HoldRow[];
  return rows.map((row) => toHold(row, 'BOOKING'));
}

async function blockHolds(db: QueryRunner, { spaceIds, from, to }: WantedHolds): Promise<SpaceHold[]> {
  const rows = (await db.query(
    `SELECT k.id, k.space_id AS spaceId, k.item_id AS itemId, NULL AS kind, 0 AS partySize, k.starts_at AS startsAt, k.ends_at AS endsAt
     FROM space_block k WHERE k.space_id IN (${placeholders(spaceIds)}) AND k.ends_at > ? AND k.starts_at < ? AND k.lifted_at IS NULL ORDER BY k.starts_at LIMIT ${MOST}`,
    [...spaceIds, sqlInstant(from), sqlInstant(to)],
  )) as HoldRow[];
  return rows.map((row) => toHold(row, 'BLOCK'));
}

function toHold(
  { kind, startsAt, endsAt, partySize, ...row }: HoldRow,
  source: 'BOOKING' | 'BLOCK',
): SpaceHold {
  return {
    ...row,
    source,
    isKit: kind === 'EQUIPMENT',
    partySize: Number(partySize),
    startsAt: readInstant(startsAt),
    endsAt: readInstant(endsAt),
  };
}
