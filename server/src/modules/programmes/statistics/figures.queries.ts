import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { CountedGroup } from '../../../shared/small-groups';
import { hideSmallGroups } from '../../../shared/small-groups';

/** How many came to an event, each counted once however many sessions they attended. */
export type AttendanceFigures = {
  readonly registered: number;
  readonly attended: number;
  readonly noShow: number;
  readonly walkIn: number;
  readonly byAgeBand: readonly CountedGroup[];
  readonly bySex: readonly CountedGroup[];
  readonly byKelurahan: readonly CountedGroup[];
};
/** Loans of the titles of an event in the 30 days before it began and the 30 days from then on. */
export type ReadingListLoans = { readonly before: number; readonly after: number };

type PersonOfEvent = {
  age_band: string | null;
  sex: string | null;
  kelurahan_code: string | null;
  seats: number;
  came: number | string | null;
  stayed_away: number | string;
};

const MOST_PEOPLE = 20_000;
const DAYS_MS = 30 * 86_400_000;
/** Stands for what nobody said. */
const UNKNOWN = 'UNKNOWN';

/** Counts who came to an event; groups of fewer than five are not told apart. */
export async function attendanceFigures(db: Database, eventId: string): Promise<AttendanceFigures> {
  const people = await db.query<PersonOfEvent>(
    `SELECT p.age_band, p.sex, p.kelurahan_code, p.seats, MAX(l.attended_count) AS came, MIN(CASE WHEN l.status = 'NO_SHOW' THEN 1 ELSE 0 END) AS stayed_away
     FROM registration r JOIN registered_person p ON p.registration_id = r.id JOIN event_place l ON l.person_id = p.id
     WHERE r.event_id = ? AND r.status = 'CONFIRMED' AND l.status <> 'CANCELLED' GROUP BY p.id, p.age_band, p.sex, p.kelurahan_code, p.seats LIMIT ${MOST_PEOPLE}`,
    [eventId],
  );
  const heads = await db.query<{ age_band: string | null; sex: string | null; heads: number | string }>(
    'SELECT h.age_band, h.sex, SUM(h.head_count) AS heads FROM head_count h JOIN event_session s ON s.id = h.session_id WHERE s.event_id = ? GROUP BY h.age_band, h.sex',
    [eventId],
  );
  const came = people
    .filter((person) => person.came !== null)
    .map((person) => ({
      age: person.age_band,
      sex: person.sex,
      kelurahan: person.kelurahan_code,
      count: Number(person.came),
    }));
  const counted = heads.map(({ age_band, sex, heads: count }) => ({
    age: age_band,
    sex,
    kelurahan: null,
    count: Number(count),
  }));
  const all = [...came, ...counted];
  return {
    registered: sum(people.map(({ seats }) => seats)),
    attended: sum(came.map(({ count }) => count)),
    noShow: sum(
      people
        .filter(({ came: count, stayed_away }) => count === null && Number(stayed_away) === 1)
        .map(({ seats }) => seats),
    ),
    walkIn: sum(counted.map(({ count }) => count)),
    byAgeBand: grouped(all, ({ age }) => age),
    bySex: grouped(all, ({ sex }) => sex),
    byKelurahan: grouped(came, ({ kelurahan }) => kelurahan),
  };
}

/**
 * Counts the loans of the titles recommended for an event, in the 30 days before it begins and from then on.
 */
export async function readingListLoans(db: Database, eventId: string): Promise<ReadingListLoans> {
  const [event] = await db.query<{ starts_at: Date | string | null }>(
    'SELECT starts_at FROM event WHERE id = ?',
    [eventId],
  );
  if (!event?.starts_at) return { before: 0, after: 0 };
  const start = readInstant(event.starts_at).getTime();
  const [from, middle, until] = [-DAYS_MS, 0, DAYS_MS].map((shift) => sqlInstant(new Date(start + shift)));
  const [row] = await db.query<{ earlier: number | string | null; later: number | string | null }>(
    `SELECT SUM(CASE WHEN l.checked_out_at < ? THEN 1 ELSE 0 END) AS earlier, SUM(CASE WHEN l.checked_out_at >= ? THEN 1 ELSE 0 END) AS later
     FROM event_title t JOIN copy c ON c.title_id = t.title_id JOIN loan l ON l.copy_id = c.id
     WHERE t.event_id = ? AND l.checked_out_at >= ? AND l.checked_out_at < ? AND l.status <> 'VOIDED'`,
    [middle, middle, eventId, from, until],
  );
  return { before: Number(row?.earlier ?? 0), after: Number(row?.later ?? 0) };
}

/**
 * Counts rows by a value; what nobody said is a group too, and groups of fewer than five are not told apart.
 */
export function grouped<Row extends { readonly count: number }>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | null,
): CountedGroup[] {
  const counts = new Map<string, number>();
  for (const row of rows)
    counts.set(valueOf(row) ?? UNKNOWN, (counts.get(valueOf(row) ?? UNKNOWN) ?? 0) + row.count);
  return hideSmallGroups(
    [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((one, other) => one.value.localeCompare(other.value)),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
