import type { Database } from '../../../../platform/db/database';
import type { CivilDate } from '../../../../shared/civil-date';
import type { CaseKind, CaseStatus } from '../case.terms';

/** What letters about a case say; what was written stands in none to its sender. */
export type CaseLetterFacts = {
  readonly id: string;
  readonly number: string;
  readonly kind: CaseKind;
  readonly status: CaseStatus;
  readonly subject: string;
  readonly text: string;
  readonly dueOn: CivilDate;
  readonly reopenings: number;
};

const COLUMNS =
  'c.id, c.number, c.kind, c.status, c.subject, c.case_text AS text, c.due_on AS dueOn, c.reopenings';

/** Finds what to say about a case. */
export async function findCaseFacts(db: Database, caseId: string): Promise<CaseLetterFacts | null> {
  const [row] = await db.query<CaseLetterFacts>(`SELECT ${COLUMNS} FROM feedback_case c WHERE c.id = ?`, [
    caseId,
  ]);
  return row ?? null;
}

/** Finds a case with the answer that a letter tells; null when it is gone. */
export async function findAnsweredCase(
  db: Database,
  entryId: string,
): Promise<(CaseLetterFacts & { readonly answer: string }) | null> {
  const [row] = await db.query<CaseLetterFacts & { readonly answer: string }>(
    `SELECT ${COLUMNS}, e.entry_text AS answer FROM feedback_entry e JOIN feedback_case c ON c.id = e.case_id WHERE e.id = ? AND e.entry_text IS NOT NULL`,
    [entryId],
  );
  return row ?? null;
}
