import type { Database } from '../../../platform/db/database';
import type { Sex } from '../../members';
import type { AgeBand } from '../../../shared/age-band';

/** Somebody with a confirmed place in a session, as a list to sign tells them apart. */
export type ExpectedRow = {
  readonly name: string;
  readonly sex: Sex | null;
  readonly ageBand: AgeBand | null;
  readonly kelurahanCode: string | null;
  readonly school: string | null;
  readonly seats: number;
};

/** The most names on one printed list. */
const MOST_ON_PAPER = 1_000;

/** Lists who has a confirmed place in a session, by name; those who wait are not on a list to sign. */
export function expectedAt(db: Database, sessionId: string): Promise<ExpectedRow[]> {
  return db.query<ExpectedRow>(
    `SELECT p.name, p.sex, p.age_band AS ageBand, p.kelurahan_code AS kelurahanCode, COALESCE(p.school, r.school_name) AS school, l.seats
     FROM event_place l JOIN registered_person p ON p.id = l.person_id JOIN registration r ON r.id = l.registration_id
     WHERE l.session_id = ? AND l.status <> 'CANCELLED' AND r.status = 'CONFIRMED' ORDER BY p.name, p.id LIMIT ${MOST_ON_PAPER}`,
    [sessionId],
  );
}
