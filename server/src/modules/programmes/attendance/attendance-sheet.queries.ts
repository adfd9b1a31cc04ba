import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { hasEarned } from '../certificates/certificate.rules';
import type { PlaceStatus } from '../registrations/registration.terms';

/** One person at one session of an event. */
export type SheetMark = {
  readonly sessionId: string;
  readonly placeId: string;
  readonly ticketCode: string;
  readonly status: PlaceStatus;
  readonly attendedAt: Date | null;
};
/**
 * Somebody with a place at an event, and where they were; `hasEarned` says whether it is enough for a
 * certificate, null without such a rule.
 */
export type SheetRow = {
  readonly personId: string;
  readonly name: string;
  readonly isCompanion: boolean;
  readonly seats: number;
  readonly attendedCount: number;
  readonly hasEarned: boolean | null;
  readonly marks: readonly SheetMark[];
};
/** Who came to which session of an event. */
export type AttendanceSheet = {
  readonly heldCount: number;
  readonly neededCount: number | null;
  readonly peopleCount: number;
  readonly rows: readonly SheetRow[];
};

type PlaceOnSheet = {
  personId: string;
  name: string;
  isCompanion: number;
  seats: number;
  sessionId: string;
  placeId: string;
  ticketCode: string;
  status: PlaceStatus;
  attendedAt: Date | string | null;
};

/** The most people of one sheet. */
const MOST_PEOPLE = 300;

/**
 * Everybody with a confirmed place at a session that takes place; an event has a bounded number of sessions,
 * so their marks are bounded too.
 */
const OF_EVENT = `FROM registration r JOIN registered_person p ON p.registration_id = r.id
  WHERE r.event_id = ? AND r.status = 'CONFIRMED'
    AND EXISTS (SELECT 1 FROM event_place l JOIN event_session s ON s.id = l.session_id AND s.status = 'SCHEDULED' WHERE l.person_id = p.id AND l.status <> 'CANCELLED')`;
const PEOPLE = `SELECT p.id, p.name, p.is_companion, p.seats, p.ticket_code ${OF_EVENT} ORDER BY p.name, p.id LIMIT ${MOST_PEOPLE}`;
const COUNTS = `SELECT (SELECT COUNT(*) FROM event_session WHERE event_id = ? AND status = 'SCHEDULED') AS held, (SELECT COUNT(*) ${OF_EVENT}) AS people`;

/**
 * Tells by name who of those with a confirmed place came to which session that takes place; at most 300
 * people, and how many there are.
 */
export async function attendanceSheet(
  db: Database,
  event: { readonly id: string; readonly certificateSessions: number | null },
): Promise<AttendanceSheet> {
  const [counted] = await db.query<{ held: number | string; people: number | string }>(COUNTS, [
    event.id,
    event.id,
  ]);
  const rows = await db.query<PlaceOnSheet>(
    `SELECT p.id AS personId, p.name, p.is_companion AS isCompanion, p.seats, l.session_id AS sessionId, l.id AS placeId, p.ticket_code AS ticketCode, l.status, l.attended_at AS attendedAt
     FROM (${PEOPLE}) p JOIN event_place l ON l.person_id = p.id AND l.status <> 'CANCELLED' JOIN event_session s ON s.id = l.session_id AND s.status = 'SCHEDULED'
     ORDER BY p.name, p.id, s.starts_at`,
    [event.id],
  );
  const held = Number(counted?.held ?? 0);
  const people = new Map<string, PlaceOnSheet[]>();
  for (const row of rows) people.set(row.personId, [...(people.get(row.personId) ?? []), row]);
  return {
    heldCount: held,
    neededCount: event.certificateSessions,
    peopleCount: Number(counted?.people ?? 0),
    rows: [...people.values()].map((places) => rowOf(places, { needed: event.certificateSessions, held })),
  };
}

function rowOf(
  places: readonly PlaceOnSheet[],
  { needed, held }: { readonly needed: number | null; readonly held: number },
): SheetRow {
  const [{ personId = '', name = '', isCompanion = 0, seats = 1 } = {}] = places;
  const attendedCount = places.filter(({ attendedAt }) => attendedAt !== null).length;
  return {
    personId,
    name,
    isCompanion: isCompanion === 1,
    seats,
    attendedCount,
    hasEarned:
      needed === null || isCompanion === 1 || seats !== 1 ? null : hasEarned(attendedCount, { needed, held }),
    marks: places.map(({ sessionId, placeId, ticketCode, status, attendedAt }) => ({
      sessionId,
      placeId,
      ticketCode,
      status,
      attendedAt: attendedAt === null ? null : readInstant(attendedAt),
    })),
  };
}
