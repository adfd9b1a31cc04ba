import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { Rupiah } from '../../../shared/rupiah';

/** What titles that somebody borrowed would have cost, and how many have no price in the books. */
export type Savings = {
  readonly amount: Rupiah;
  readonly titleCount: number;
  readonly unpricedCount: number;
};

/**
 * Adds up the prices of the titles a member borrowed since a moment, as far as the loans are still linked to
 * them. A title counts once, however often it was borrowed or renewed.
 */
export async function savingsSince(db: Database, memberId: string, since: Date): Promise<Savings> {
  const sql = `SELECT COUNT(*) AS titles, COALESCE(SUM(priced.price), 0) AS amount, COUNT(*) - COUNT(priced.price) AS unpriced FROM (
      SELECT MAX(c.price) AS price FROM loan l JOIN copy c ON c.id = l.copy_id WHERE l.member_id = ? AND l.checked_out_at >= ? AND l.status <> 'VOIDED' GROUP BY c.title_id) priced`;
  const [row] = await db.query<Record<'titles' | 'amount' | 'unpriced', number | string>>(sql, [
    memberId,
    sqlInstant(since),
  ]);
  return {
    amount: Number(row?.amount ?? 0),
    titleCount: Number(row?.titles ?? 0),
    unpricedCount: Number(row?.unpriced ?? 0),
  };
}
