import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import { placeholders } from '../../../platform/db/placeholders';
import type { RawRow } from '../../../platform/db/table';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { CONTACT_EMAIL } from '../../partners';
import type { Booking } from './booking.entity';
import { MOST_WEEKS } from './booking.terms';
import { bookingTable } from './bookings.queries';
import { takenByHours } from '../../library';

type Row = { readonly id: string; readonly memberId: string | null; readonly cause: string };

/** Bookings with the operators of their partner; two lines of one member at a partner are one reader. */
const BOOKED = `booking b LEFT JOIN partner_person pp ON pp.partner_id = b.partner_id AND pp.member_id IS NOT NULL AND pp.duties LIKE '%OPERATOR%'`;
/** Somebody reads it: its member, operators of its partner, else the contact of the partner or the guest. */
const REAL =
  'b.is_sample = 0 AND (b.member_id IS NOT NULL OR b.partner_id IS NOT NULL OR b.guest_name IS NOT NULL)';

/** What is looked for: the cause as an SQL expression, and the condition with its values. */
type Search<Template extends string> = {
  readonly template: Template;
  readonly cause: string;
  readonly condition: string;
  readonly values: readonly string[];
};

/** Finds bookings that were not told yet, once for each of their readers. */
async function findUntold<Template extends string>(
  db: Database,
  { template, cause, condition, values }: Search<Template>,
): Promise<NotificationTrigger<Template>[]> {
  const told = `CONCAT(${cause}, CASE WHEN pp.member_id IS NULL THEN '' ELSE CONCAT(':', pp.member_id) END)`;
  const rows = await db.query<Row>(
    `SELECT DISTINCT b.id, COALESCE(b.member_id, pp.member_id) AS memberId, ${told} AS cause FROM ${BOOKED} WHERE ${condition} AND ${REAL} AND ${notTold(told)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [...values],
  );
  return rows.map(({ id, memberId, cause: found }) => ({
    cause: found,
    template,
    memberId,
    aboutId: id,
    aboutDate: null,
    happenedAt: null,
  }));
}

/** Of a series that was made as a whole the first date speaks for the others. */
const SPEAKS_FOR_SERIES = `(b.series_id IS NULL OR b.moved_at IS NOT NULL OR b.restored_at IS NOT NULL OR b.decided_at IS NOT NULL
      OR NOT EXISTS (SELECT 1 FROM booking e WHERE e.series_id = b.series_id AND e.starts_at < b.starts_at AND e.decided_at IS NULL AND e.status <> 'REQUESTED'))`;

/** A moment, and since when something counts as new. */
type Lately = { readonly now: Date; readonly since: Date };

/**
 * Finds bookings to come that became certain after a moment: made, approved, moved by those who booked, or back
 * after a closure. Of a series the first is told, for all. What staff moved last gets another letter.
 */
export function findConfirmedBookings(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'BOOKING_CONFIRMED'>[]> {
  const from = sqlInstant(since);
  return findUntold(db, {
    template: 'BOOKING_CONFIRMED',
    cause: "CONCAT('booking.confirmed:', b.id, ':', b.version)",
    condition: `b.status = 'CONFIRMED' AND b.checked_in_at IS NULL AND b.starts_at > ? AND (b.created_at > ? OR b.decided_at > ? OR b.restored_at > ? OR b.moved_at > ?)
      AND (b.moved_at IS NULL OR b.moved_by = 'member' OR b.decided_at > b.moved_at OR b.restored_at > b.moved_at) AND ${SPEAKS_FOR_SERIES}`,
    values: [sqlInstant(now), from, from, from, from],
  });
}

/** Finds bookings to come that staff moved after a moment, once for each move. */
export function findMovedBookings(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'BOOKING_MOVED'>[]> {
  return findUntold(db, {
    template: 'BOOKING_MOVED',
    cause: "CONCAT('booking.moved:', b.id, ':', b.moved_at)",
    condition: `b.status IN ('CONFIRMED', 'REQUESTED') AND b.starts_at > ? AND b.moved_at > ? AND b.moved_by <> 'member'`,
    values: [sqlInstant(now), sqlInstant(since)],
  });
}

/** Finds bookings that begin between two moments, once for each day that they are moved to. */
export function findBookingReminders(
  db: Database,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<NotificationTrigger<'BOOKING_REMINDER'>[]> {
  return findUntold(db, {
    template: 'BOOKING_REMINDER',
    cause: "CONCAT('booking.soon:', b.id, ':', SUBSTR(b.starts_at, 1, 10))",
    // Until 2026-11-30 the cause was the booking alone.
    condition: `b.status = 'CONFIRMED' AND b.starts_at >= ? AND b.starts_at < ? AND (b.moved_at IS NOT NULL OR ${notTold("CONCAT('booking.soon:', b.id)")})`,
    values: [sqlInstant(from), sqlInstant(until)],
  });
}

/** Finds bookings to come that staff refused or cancelled after a moment; who cancelled their own knows. */
export function findCancelledBookings(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'BOOKING_OFF'>[]> {
  const from = sqlInstant(since);
  return findUntold(db, {
    template: 'BOOKING_OFF',
    cause: "CONCAT('booking.off:', b.id, ':', b.version)",
    condition: `b.starts_at > ? AND ((b.status = 'CANCELLED' AND b.cancelled_by <> 'member' AND b.cancelled_at > ?) OR (b.status = 'REFUSED' AND b.decided_at > ?))`,
    values: [sqlInstant(now), from, from],
  });
}

/** Finds bookings that go on and for which nobody came in time. */
export function findReleasedBookings(
  db: Database,
  now: Date,
): Promise<NotificationTrigger<'BOOKING_RELEASED'>[]> {
  const moment = sqlInstant(now);
  const dayBefore = sqlInstant(new Date(now.getTime() - 86_400_000));
  return findUntold(db, {
    template: 'BOOKING_RELEASED',
    cause: "CONCAT('booking.released:', b.id)",
    condition: `b.status = 'CONFIRMED' AND b.starts_at > ? AND b.checked_in_at IS NULL AND b.release_at <= ? AND b.ends_at > ?`,
    values: [dayBefore, moment, moment],
  });
}

/** Whom letters about bookings of guests and partners go to. */
export type BookingContact = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
};

/** Lists the contacts of bookings without a member: of the guest, or of a partner without operators. */
export async function listBookingContacts(db: Database, ids: readonly string[]): Promise<BookingContact[]> {
  if (ids.length === 0) return [];
  return db.query<BookingContact>(
    `SELECT b.id, COALESCE(b.guest_name, p.name, '') AS name, CASE WHEN p.id IS NULL THEN b.guest_email ELSE ${CONTACT_EMAIL} END AS email, b.guest_phone AS phone, b.locale
     FROM booking b LEFT JOIN partner p ON p.id = b.partner_id WHERE b.id IN (${placeholders(ids)}) AND b.member_id IS NULL`,
    [...ids],
  );
}

const FACTS = [
  'status',
  'startsAt',
  'endsAt',
  'releaseAt',
  'checkedInAt',
  'decisionReason',
  'cancelReason',
  'closureId',
  'restoredAt',
  'movedAt',
  'movedFrom',
  'decidedAt',
  'memberId',
  'seriesId',
] as const;
const facts = bookingTable.pick(...FACTS);
const dates = bookingTable.pick('startsAt');

/** What a letter about a booking needs to know. */
export type BookingLetterFacts = Pick<Booking, (typeof FACTS)[number]> &
  PlaceNames & {
    /** Whether hours of their own took it, and not a closure. */
    readonly isByHours: boolean;
  };

/** How a letter names a place. */
export type PlaceNames = {
  readonly space: LocalizedText;
  readonly branch: LocalizedText;
  readonly itemCode: string | null;
};

type Names = Record<'spaceName' | 'branchName', string> &
  Record<'spaceEnglish' | 'branchEnglish', string | null>;

const NAMES =
  'p.name_id AS spaceName, p.name_en AS spaceEnglish, n.name_id AS branchName, n.name_en AS branchEnglish';

function readNames({ spaceName, spaceEnglish, branchName, branchEnglish }: Names) {
  return {
    space: { indonesian: spaceName, english: spaceEnglish },
    branch: { indonesian: branchName, english: branchEnglish },
  };
}

/** Finds what a letter about a booking says; null when it is gone. */
export async function findBookingFacts(db: Database, id: string): Promise<BookingLetterFacts | null> {
  const [row] = await db.query<
    RawRow & Names & { readonly itemCode: string | null; readonly hours: number | string }
  >(
    `SELECT ${facts.columns}, ${NAMES}, i.code AS itemCode, ${takenByHours('b.closure_id')} AS hours
     FROM booking b JOIN space p ON p.id = b.space_id JOIN branch n ON n.id = b.branch_id LEFT JOIN space_item i ON i.id = b.item_id WHERE b.id = ?`,
    [id],
  );
  if (!row) return null;
  const { itemCode, hours } = row;
  return { ...facts.read(row), ...readNames(row), itemCode, isByHours: Number(hours) > 0 };
}

/** Lists when the later dates of a series begin that hold, the first in front. */
export async function listLaterDates(
  db: Database,
  { seriesId, startsAt }: { readonly seriesId: string; readonly startsAt: Date },
): Promise<Date[]> {
  const found = await dates.list(
    db,
    `WHERE b.series_id = ? AND b.starts_at > ? AND b.status = 'CONFIRMED' ORDER BY b.starts_at LIMIT ${MOST_WEEKS}`,
    [seriesId, sqlInstant(startsAt)],
  );
  return found.map((booking) => booking.startsAt);
}

/** Finds how letters name a space; null when it is gone. */
export async function findPlaceNames(
  db: Database,
  spaceId: string,
): Promise<Omit<PlaceNames, 'itemCode'> | null> {
  const [row] = await db.query<Names>(
    `SELECT ${NAMES} FROM space p JOIN branch n ON n.id = p.branch_id WHERE p.id = ?`,
    [spaceId],
  );
  return row ? readNames(row) : null;
}
