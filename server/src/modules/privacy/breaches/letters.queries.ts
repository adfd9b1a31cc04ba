import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader } from '../../../platform/graphql/loader';

/** What makes the letter to one person necessary, as SQL over `data_breach_person p`: each attempt has its own. */
export const LETTER_CAUSE =
  "CASE WHEN p.attempt = 1 THEN CONCAT('data.breach:', p.id) ELSE CONCAT('data.breach:', p.id, ':', p.attempt) END";

/** So many outcomes are noted in one run. */
const NOTED_AT_ONCE = 500;

/** How the letters of a breach stand. Who was erased since is not counted as waiting. */
export type LetterCounts = {
  readonly chosen: number;
  readonly told: number;
  readonly failed: number;
  /** Of those who can still be told. */
  readonly untold: number;
  readonly firstToldAt: Date | null;
};

const NO_LETTERS: LetterCounts = { chosen: 0, told: 0, failed: 0, untold: 0, firstToldAt: null };

const COUNTED = `SELECT p.breach_id AS id, COUNT(*) AS chosen, COUNT(p.told_at) AS told, MIN(p.told_at) AS firstToldAt,
    SUM(CASE WHEN p.told_at IS NULL AND p.failed_at IS NOT NULL AND p.member_id IS NOT NULL THEN 1 ELSE 0 END) AS failed,
    SUM(CASE WHEN p.told_at IS NULL AND p.member_id IS NOT NULL THEN 1 ELSE 0 END) AS untold
  FROM data_breach_person p`;
/** Counts come as text from one of the engines. */
type CountedRow = Record<'chosen' | 'told' | 'failed' | 'untold', number | string> & {
  readonly id: string;
  readonly firstToldAt: Date | string | null;
};

function toCounts({ chosen, told, failed, untold, firstToldAt }: CountedRow): LetterCounts {
  return {
    chosen: Number(chosen),
    told: Number(told),
    failed: Number(failed),
    untold: Number(untold),
    firstToldAt: firstToldAt === null ? null : readInstant(firstToldAt),
  };
}

/** Counts the letters of one breach, in a unit that changes it. */
export async function countLettersOf(tx: EntityManager, breachId: string): Promise<LetterCounts> {
  const [row] = await tx.query<CountedRow[]>(`${COUNTED} WHERE p.breach_id = ? GROUP BY p.breach_id`, [
    breachId,
  ]);
  return row ? toCounts(row) : NO_LETTERS;
}

/** How the letters stand, by breach. */
export const lettersByBreach = defineLoader<string, LetterCounts>('lettersByBreach', async ({ db }, ids) => {
  const rows = await db.query<CountedRow>(
    `${COUNTED} WHERE p.breach_id IN (${placeholders(ids)}) GROUP BY p.breach_id`,
    [...ids],
  );
  const counts = new Map(rows.map((row) => [row.id, toCounts(row)]));
  return ids.map((id) => counts.get(id) ?? NO_LETTERS);
});

/** What became of the letter to one person. */
export type LetterOutcome = {
  readonly id: string;
  readonly breachId: string;
  /** When it left; null when it failed. */
  readonly sentAt: Date | null;
};

/** Lists letters that left or failed since people were chosen, as far as that is not noted yet. */
export async function listUnnotedLetters(db: Database, chosenAfter: Date): Promise<LetterOutcome[]> {
  const rows = await db.query<{ id: string; breachId: string; sentAt: Date | string | null }>(
    `SELECT p.id, p.breach_id AS breachId, g.sent_at AS sentAt FROM data_breach_person p JOIN message g ON g.cause = ${LETTER_CAUSE}
     WHERE p.chosen_at > ? AND p.told_at IS NULL AND (g.status = 'SENT' OR (p.failed_at IS NULL AND g.status IN ('FAILED', 'SKIPPED')))
     ORDER BY p.chosen_at, p.id LIMIT ${NOTED_AT_ONCE}`,
    [sqlInstant(chosenAfter)],
  );
  return rows.map(({ id, breachId, sentAt }) => ({
    id,
    breachId,
    sentAt: sentAt === null ? null : readInstant(sentAt),
  }));
}

/** Notes what became of the letter to one person. */
export async function noteLetter(tx: EntityManager, { id, sentAt }: LetterOutcome, now: Date): Promise<void> {
  const column = sentAt === null ? 'failed_at' : 'told_at';
  await tx.query(`UPDATE data_breach_person SET ${column} = ? WHERE id = ?`, [sqlInstant(sentAt ?? now), id]);
}

/** Chooses those whose letter failed once more; returns how many. */
export async function chooseFailedAgain(
  tx: EntityManager,
  breachId: string,
  { now, by }: { readonly now: Date; readonly by: string },
): Promise<number> {
  const failed = 'breach_id = ? AND told_at IS NULL AND failed_at IS NOT NULL AND member_id IS NOT NULL';
  const rows = await tx.query<{ id: string }[]>(`SELECT id FROM data_breach_person WHERE ${failed}`, [
    breachId,
  ]);
  await tx.query(
    `UPDATE data_breach_person SET attempt = attempt + 1, failed_at = NULL, chosen_at = ?, chosen_by = ? WHERE ${failed}`,
    [sqlInstant(now), by, breachId],
  );
  return rows.length;
}
