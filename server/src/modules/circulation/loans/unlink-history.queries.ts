import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';

/** The tables that say who read what. */
export type HistoryTable = 'loan' | 'hold';

/**
 * Where members may stand as those who acted: table, the column of the loan or hold, the column of the actor.
 */
const ACTORS = {
  loan: [
    ['loan', 'id', 'checked_out_by'],
    ['loan', 'id', 'closed_by'],
    ['loan_renewal', 'loan_id', 'renewed_by'],
  ],
  hold: [
    ['hold', 'id', 'placed_by'],
    ['hold', 'id', 'closed_by'],
  ],
} as const;

/**
 * Lists what ended before a moment and still names its reader, oldest first; not of those who keep their
 * history themselves or owe something for the loan.
 */
export async function listIdsToUnlink(
  tx: EntityManager,
  table: HistoryTable,
  { before, most }: { before: Date; most: number },
): Promise<string[]> {
  const owes =
    '(SELECT COALESCE(SUM(e.amount), 0) FROM account_entry e WHERE e.member_id = x.member_id) > 0 AND EXISTS (SELECT 1 FROM account_entry c WHERE c.loan_id = x.id)';
  // A case that is not decided yet needs to know whose loan it was; a lost copy may be found years later.
  const isOpenCase =
    "EXISTS (SELECT 1 FROM copy_case k WHERE k.loan_id = x.id AND k.resolved_at IS NULL AND k.kind <> 'LOST')";
  const sql = `SELECT x.id FROM ${table} x JOIN member m ON m.id = x.member_id
    WHERE x.closed_at < ? AND m.keeps_history = 0${table === 'loan' ? ` AND NOT (${owes})` : ''} ${table === 'loan' ? `AND NOT (${isOpenCase})` : ''} ORDER BY x.closed_at, x.id LIMIT ${most}`;
  return (await tx.query<{ id: string }[]>(sql, [sqlInstant(before)])).map(({ id }) => id);
}

/** Takes the reader off loans or holds. */
export async function unlinkMembers(
  tx: EntityManager,
  table: HistoryTable,
  ids: readonly string[],
): Promise<void> {
  await tx.query(`UPDATE ${table} SET member_id = NULL WHERE id IN (${placeholders(ids)})`, [...ids]);
}

/**
 * Removes what would still tell who the reader was: who renewed or cancelled, and which loan a settled fine
 * was for. A lost copy may yet be found, and its price refunded: that line keeps its loan.
 */
export async function removeTraces(
  tx: EntityManager,
  table: HistoryTable,
  ids: readonly string[],
): Promise<void> {
  const some = placeholders(ids);
  for (const [name, key, column] of ACTORS[table])
    await tx.query(
      `UPDATE ${name} SET ${column} = 'member' WHERE ${key} IN (${some}) AND ${column} LIKE 'mbr%'`,
      [...ids],
    );
  if (table === 'hold') return;
  await tx.query(
    `UPDATE account_entry SET loan_id = NULL, charge_key = NULL WHERE loan_id IN (SELECT l.id FROM loan l WHERE l.id IN (${some}) AND l.status <> 'LOST')`,
    [...ids],
  );
}
