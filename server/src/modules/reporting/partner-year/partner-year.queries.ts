import type { Database } from '../../../platform/db/database';
import { sqlInstant } from '../../../platform/db/columns';
import { toInstant } from '../../../shared/civil-date';

/** What a partner and the library did together in a year. A number of people under ten is null: nobody is told apart. */
export type PartnerYear = {
  readonly year: number;
  /**
   * Class sets that were lent, their copies, the pupils who had one, and what became of the copies: untold with
   * the pupils, because each has about one.
   */
  readonly classSets: {
    readonly count: number;
    readonly copies: number | null;
    readonly pupils: number | null;
    readonly returned: number | null;
    readonly missing: number;
  };
  /** Groups that were registered for events, the places they had, and how many came. */
  readonly groups: {
    readonly count: number;
    readonly events: number;
    readonly places: number | null;
    readonly attended: number | null;
  };
  /** Visits that took place in the year. */
  readonly visits: { readonly classVisits: number; readonly libraryStops: number };
};

const FEWEST_PEOPLE = 10;

/** Counts a year of a partner, in three statements. */
export async function countPartnerYear(
  db: Database,
  { partnerId, year, now }: { readonly partnerId: string; readonly year: number; readonly now: Date },
): Promise<PartnerYear> {
  const asked = { partnerId, from: `${year}-01-01`, to: `${year + 1}-01-01` };
  return {
    year,
    classSets: await countClassSets(db, asked),
    groups: await countGroups(db, asked),
    visits: await countVisits(db, { ...asked, now }),
  };
}

type Asked = { readonly partnerId: string; readonly from: string; readonly to: string };
type Numbers<Name extends string> = Readonly<Record<Name, number | string | null>>;

async function countClassSets(
  db: Database,
  { partnerId, from, to }: Asked,
): Promise<PartnerYear['classSets']> {
  const [row] = await db.query<Numbers<'sets' | 'copies' | 'pupils' | 'back' | 'lost'>>(
    `SELECT COUNT(DISTINCT s.id) AS sets, COUNT(k.loan_id) AS copies, COUNT(DISTINCT k.pupil_id) AS pupils,
      SUM(CASE WHEN l.closed_at IS NOT NULL AND l.status <> 'LOST' THEN 1 ELSE 0 END) AS back, SUM(CASE WHEN l.status = 'LOST' THEN 1 ELSE 0 END) AS lost
     FROM class_set s LEFT JOIN class_set_copy k ON k.class_set_id = s.id AND k.loan_id IS NOT NULL LEFT JOIN loan l ON l.id = k.loan_id
     WHERE s.partner_id = ? AND s.lent_at >= ? AND s.lent_at < ?`,
    [partnerId, sqlInstant(toInstant(from)), sqlInstant(toInstant(to))],
  );
  const pupils = people(row?.pupils);
  return {
    count: Number(row?.sets ?? 0),
    copies: pupils === null ? null : Number(row?.copies ?? 0),
    pupils,
    returned: pupils === null ? null : Number(row?.back ?? 0),
    missing: Number(row?.lost ?? 0),
  };
}

async function countGroups(db: Database, { partnerId, from, to }: Asked): Promise<PartnerYear['groups']> {
  const [row] = await db.query<Numbers<'registrations' | 'events' | 'places' | 'came'>>(
    `SELECT COUNT(DISTINCT r.id) AS registrations, COUNT(DISTINCT r.event_id) AS events, SUM(l.seats) AS places,
      SUM(CASE WHEN l.attended_at IS NULL THEN 0 ELSE COALESCE(l.attended_count, l.seats) END) AS came
     FROM registration r JOIN event e ON e.id = r.event_id AND e.status IN ('PUBLISHED', 'DONE')
     JOIN event_place l ON l.registration_id = r.id JOIN event_session s ON s.id = l.session_id AND s.status = 'SCHEDULED'
     WHERE r.partner_id = ? AND r.status = 'CONFIRMED' AND l.status <> 'CANCELLED' AND s.from_date >= ? AND s.from_date < ?`,
    [partnerId, from, to],
  );
  return {
    count: Number(row?.registrations ?? 0),
    events: Number(row?.events ?? 0),
    places: people(row?.places),
    attended: people(row?.came),
  };
}

async function countVisits(
  db: Database,
  { partnerId, from, to, now }: Asked & { readonly now: Date },
): Promise<PartnerYear['visits']> {
  const rows = await db.query<{ purpose: string; total: number | string }>(
    `SELECT p.purpose, COUNT(DISTINCT p.id) AS total FROM event_proposal p JOIN event e ON e.id = p.event_id JOIN event_session s ON s.event_id = e.id
     WHERE p.partner_id = ? AND p.status = 'ACCEPTED' AND p.purpose <> 'EVENT' AND e.status IN ('IN_REVIEW', 'DONE')
       AND s.status = 'SCHEDULED' AND s.ends_at <= ? AND s.from_date >= ? AND s.from_date < ? GROUP BY p.purpose`,
    [partnerId, sqlInstant(now), from, to],
  );
  const of = (purpose: string): number => Number(rows.find((row) => row.purpose === purpose)?.total ?? 0);
  return { classVisits: of('CLASS_VISIT'), libraryStops: of('LIBRARY_STOP') };
}

/** Nobody is counted by fewer than ten; none at all is none. */
function people(count: number | string | null | undefined): number | null {
  const number = Number(count ?? 0);
  return number > 0 && number < FEWEST_PEOPLE ? null : number;
}
