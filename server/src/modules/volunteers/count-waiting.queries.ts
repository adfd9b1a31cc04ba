import type { Database } from '../../platform/db/database';

type Waiting = {
  readonly applications: number | string;
  readonly guests: number | string;
  readonly letters: number | string;
};

/** Counts what waits for an answer of staff, in one statement: people who offered to help, and letters of hours they asked for. */
export async function countVolunteersWaiting(db: Database): Promise<Readonly<Record<string, number>>> {
  const [row] = await db.query<Waiting>(`SELECT
    (SELECT COUNT(*) FROM volunteer_application WHERE status = 'SUBMITTED') AS applications,
    (SELECT COUNT(*) FROM volunteer_guest) AS guests,
    (SELECT COUNT(*) FROM volunteer_letter WHERE status = 'REQUESTED') AS letters`);
  return {
    volunteerApplicationCount: Number(row?.applications ?? 0) + Number(row?.guests ?? 0),
    volunteerLetterCount: Number(row?.letters ?? 0),
  };
}
