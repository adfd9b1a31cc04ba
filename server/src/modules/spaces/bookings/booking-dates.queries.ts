import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { BookingDeps } from './booking-deps';
import { readBookingLink } from './booking-deps';
import { bookingState } from './booking-state.rules';
import type { BookingState } from './booking.terms';

/** A booking as calendars tell it: when, where and how it stands, never by whom or what for. */
export type BookingDate = {
  readonly id: string;
  /** Grows with every change. */
  readonly revision: number;
  readonly space: string;
  readonly spaceEn: string | null;
  /** What is written on the item; null for the whole space. */
  readonly itemCode: string | null;
  readonly branch: string;
  readonly branchEn: string | null;
  readonly branchAddress: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: 'CERTAIN' | 'HOPED' | 'OFF';
  readonly updatedAt: Date;
};

type Moment = Date | string;
type Row = Pick<
  BookingDate,
  'id' | 'space' | 'spaceEn' | 'itemCode' | 'branch' | 'branchEn' | 'branchAddress'
> & {
  readonly version: number;
  readonly status: 'REQUESTED' | 'CONFIRMED' | 'REFUSED' | 'CANCELLED';
  readonly startsAt: Moment;
  readonly endsAt: Moment;
  readonly releaseAt: Moment | null;
  readonly checkedInAt: Moment | null;
  readonly leftAt: Moment | null;
  readonly decidedAt: Moment | null;
  readonly cancelledAt: Moment | null;
  readonly createdAt: Moment;
  readonly movedAt: Moment | null;
  readonly restoredAt: Moment | null;
};

const MOST = 300;
const SELECT = `SELECT b.id, b.version, b.status, b.starts_at AS startsAt, b.ends_at AS endsAt, b.release_at AS releaseAt, b.checked_in_at AS checkedInAt, b.left_at AS leftAt, b.decided_at AS decidedAt, b.cancelled_at AS cancelledAt, b.created_at AS createdAt, b.moved_at AS movedAt, b.restored_at AS restoredAt,
    p.name_id AS space, p.name_en AS spaceEn, i.code AS itemCode, h.name_id AS branch, h.name_en AS branchEn, h.address AS branchAddress
  FROM booking b JOIN space p ON p.id = b.space_id JOIN branch h ON h.id = b.branch_id LEFT JOIN space_item i ON i.id = b.item_id`;

/** Lists what members booked from a moment on, what was called off too. */
export async function bookingDatesOf(
  db: Database,
  {
    memberIds,
    since,
    now,
  }: { readonly memberIds: readonly string[]; readonly since: Date; readonly now: Date },
): Promise<BookingDate[]> {
  const rows = await db.query<Row>(
    `${SELECT} WHERE b.member_id IN (${placeholders(memberIds)}) AND b.starts_at > ? ORDER BY b.starts_at, b.id LIMIT ${MOST}`,
    [...memberIds, sqlInstant(since)],
  );
  return rows.map((row) => toDate(row, now));
}

/** Reads the booking that a secret link leads to; null when it was not made here or the booking is gone. */
export async function bookingDateByLink(
  deps: Pick<BookingDeps, 'db' | 'dataKey'>,
  link: string,
  now: Date,
): Promise<BookingDate | null> {
  const id = readBookingLink(deps, link);
  if (id === null) return null;
  const [row] = await deps.db.query<Row>(`${SELECT} WHERE b.id = ?`, [id]);
  return row ? toDate(row, now) : null;
}

const STATES: Readonly<Record<BookingState, BookingDate['state']>> = {
  REQUESTED: 'HOPED',
  CONFIRMED: 'CERTAIN',
  CHECKED_IN: 'CERTAIN',
  ENDED: 'CERTAIN',
  LAPSED: 'OFF',
  RELEASED: 'OFF',
  CANCELLED: 'OFF',
  REFUSED: 'OFF',
};

function toDate(row: Row, now: Date): BookingDate {
  const { id, version, status, space, spaceEn, itemCode, branch, branchEn, branchAddress } = row;
  const moment = (value: Moment | null): Date | null => (value === null ? null : readInstant(value));
  const [startsAt, endsAt] = [readInstant(row.startsAt), readInstant(row.endsAt)];
  const [checkedInAt, leftAt] = [moment(row.checkedInAt), moment(row.leftAt)];
  const changes = [row.createdAt, row.decidedAt, row.cancelledAt, row.movedAt, row.restoredAt].flatMap(
    (at) => moment(at) ?? [],
  );
  const state = bookingState(
    { status, startsAt, endsAt, checkedInAt, leftAt, releaseAt: moment(row.releaseAt) },
    now,
  );
  return {
    id,
    revision: version,
    space,
    spaceEn,
    itemCode,
    branch,
    branchEn,
    branchAddress,
    startsAt,
    endsAt,
    state: STATES[state],
    updatedAt: new Date(Math.max(...changes.map((at) => at.getTime()))),
  };
}
