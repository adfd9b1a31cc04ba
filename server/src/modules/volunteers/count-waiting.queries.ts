import type { Database } from '../../platform/db/database';
import { toWaitingQueue } from '../../platform/waiting';
import type { WaitingQueue } from '../../platform/waiting';

type Waiting = {
  readonly offers: number | string;
  readonly offersSince: Date | string | null;
  readonly letters: number | string;
  readonly lettersSince: Date | string | null;
};

/** Counts what waits for an answer of staff, in one statement: people who offered to help, and letters of hours they asked for. */
export async function countVolunteersWaiting(db: Database): Promise<Readonly<Record<string, WaitingQueue>>> {
  const [row] = await db.query<Waiting>(`SELECT
      offer.total AS offers, offer.since AS offersSince, letter.total AS letters, letter.since AS lettersSince
    FROM (SELECT COUNT(*) AS total, MIN(created_at) AS since FROM (
      SELECT created_at FROM volunteer_application WHERE status = 'SUBMITTED'
      UNION ALL SELECT created_at FROM volunteer_guest) made) offer
    CROSS JOIN (SELECT COUNT(*) AS total, MIN(created_at) AS since FROM volunteer_letter WHERE status = 'REQUESTED') letter`);
  return {
    volunteerApplicationCount: toWaitingQueue(row && { total: row.offers, since: row.offersSince }),
    volunteerLetterCount: toWaitingQueue(row && { total: row.letters, since: row.lettersSince }),
  };
}
