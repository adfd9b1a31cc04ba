import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';

/** What a letter about a proposal needs to know. */
export type ProposalRow = {
  readonly title: string;
  readonly status: string;
  readonly answer: string | null;
  readonly decidedAt: Date | null;
};

/** Reads what a letter about a proposal says; null when the proposal is gone. */
export async function proposalLetterRow(db: Database, id: string): Promise<ProposalRow | null> {
  const [row] = await db.query<{
    title: string;
    status: string;
    answer: string | null;
    decided_at: Date | string | null;
  }>('SELECT title, status, answer, decided_at FROM event_proposal WHERE id = ?', [id]);
  return row
    ? {
        title: row.title,
        status: row.status,
        answer: row.answer,
        decidedAt: row.decided_at === null ? null : readInstant(row.decided_at),
      }
    : null;
}
