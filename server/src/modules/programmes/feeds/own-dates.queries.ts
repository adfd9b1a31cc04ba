import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';

/**
 * A date of an event at which somebody of a family has, hopes for, or gave back a place. `revision` only
 * grows.
 */
export type OwnDate = {
  readonly sessionId: string;
  readonly eventId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly sessionName: string | null;
  readonly sessionNameEn: string | null;
  readonly place: readonly (string | null)[];
  readonly placeEn: readonly (string | null)[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly isAllDay: boolean;
  readonly fromDate: string;
  readonly untilDate: string;
  readonly state: 'CERTAIN' | 'HOPED' | 'OFF';
  readonly revision: number;
  readonly updatedAt: Date;
};

type DateOfFamily = {
  session_id: string;
  event_id: string;
  name_id: string;
  name_en: string | null;
  session_name_id: string | null;
  session_name_en: string | null;
  place_kind: string;
  venue_name: string | null;
  venue_address: string | null;
  space_id_name: string | null;
  space_en_name: string | null;
  branch_id_name: string | null;
  branch_en_name: string | null;
  branch_address: string | null;
  starts_at: Date | string;
  ends_at: Date | string;
  is_all_day: number;
  from_date: string;
  until_date: string;
  session_status: string;
  event_status: string;
  certain: number | string;
  hoped: number | string;
  revision: number | string;
  session_changed: Date | string;
  event_changed: Date | string;
};

const MOST = 500;

/**
 * Lists the dates of a family from a moment on, each once: all places of the parties they registered, and
 * their own places in the parties of others.
 */
export async function ownDates(
  db: Database,
  { family, since }: { readonly family: readonly string[]; readonly since: Date },
): Promise<OwnDate[]> {
  const list = placeholders(family);
  const rows = await db.query<DateOfFamily>(
    `SELECT s.id AS session_id, e.id AS event_id, e.name_id, e.name_en, s.name_id AS session_name_id, s.name_en AS session_name_en, e.place_kind, e.venue_name, e.venue_address, p.name_id AS space_id_name, p.name_en AS space_en_name,
      b.name_id AS branch_id_name, b.name_en AS branch_en_name, b.address AS branch_address, s.starts_at, s.ends_at, s.is_all_day, s.from_date, s.until_date, s.status AS session_status, e.status AS event_status,
      o.certain, o.hoped, s.sequence + e.sequence + o.versions AS revision, s.updated_at AS session_changed, e.updated_at AS event_changed
     FROM (
       SELECT l.session_id, SUM(CASE WHEN l.status IN ('RESERVED', 'NO_SHOW') AND r.status = 'CONFIRMED' THEN 1 ELSE 0 END) AS certain,
         SUM(CASE WHEN l.status <> 'CANCELLED' AND r.status IN ('WAITING', 'OFFERED', 'PENDING') THEN 1 ELSE 0 END) AS hoped, SUM(r.version + l.version) AS versions
       FROM (SELECT w.id FROM event_place w JOIN registration g ON g.id = w.registration_id WHERE g.member_id IN (${list})
         UNION SELECT w.id FROM event_place w JOIN registered_person m ON m.id = w.person_id WHERE m.member_id IN (${list})) f
       JOIN event_place l ON l.id = f.id JOIN registration r ON r.id = l.registration_id GROUP BY l.session_id
     ) o JOIN event_session s ON s.id = o.session_id JOIN event e ON e.id = s.event_id LEFT JOIN space p ON p.id = s.space_id LEFT JOIN branch b ON b.id = e.branch_id
     WHERE s.ends_at > ? ORDER BY s.starts_at, s.id LIMIT ${MOST}`,
    [...family, ...family, sqlInstant(since)],
  );
  return rows.map(toDate);
}

function toDate(row: DateOfFamily): OwnDate {
  const isElsewhere = row.place_kind === 'ELSEWHERE';
  const [sessionChanged, eventChanged] = [readInstant(row.session_changed), readInstant(row.event_changed)];
  return {
    sessionId: row.session_id,
    eventId: row.event_id,
    name: row.name_id,
    nameEn: row.name_en,
    sessionName: row.session_name_id,
    sessionNameEn: row.session_name_en,
    place: isElsewhere
      ? [row.venue_name, row.venue_address]
      : [row.space_id_name, row.branch_id_name, row.branch_address],
    placeEn: isElsewhere
      ? [row.venue_name, row.venue_address]
      : [
          row.space_en_name ?? row.space_id_name,
          row.branch_en_name ?? row.branch_id_name,
          row.branch_address,
        ],
    startsAt: readInstant(row.starts_at),
    endsAt: readInstant(row.ends_at),
    isAllDay: row.is_all_day === 1,
    fromDate: row.from_date,
    untilDate: row.until_date,
    state: stateOf(row),
    revision: Number(row.revision),
    updatedAt: sessionChanged > eventChanged ? sessionChanged : eventChanged,
  };
}

/** What was called off, or given back, stays as off, so that it leaves the calendars that know it. */
function stateOf({
  session_status: session,
  event_status: event,
  certain,
  hoped,
}: DateOfFamily): OwnDate['state'] {
  if (session === 'CANCELLED' || event === 'CANCELLED') return 'OFF';
  if (Number(certain) > 0) return event === 'POSTPONED' ? 'HOPED' : 'CERTAIN';
  return Number(hoped) > 0 ? 'HOPED' : 'OFF';
}
