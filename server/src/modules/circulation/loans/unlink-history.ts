import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { placeholders } from '../../../platform/db/placeholders';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { CirculationDeps } from '../deps';

/**
 * What a person read is kept this long after the return, for claims; then it is nobody's business (UU
 * 27/2022, decisions of the library).
 */
export const DAYS_UNTIL_UNLINKED = 30;
const AT_ONCE = 500;
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
 * Takes the person off loans and holds that ended 30 days ago, unless they keep their history themselves or
 * still owe something for the loan. Age group, category, branch and dates stay for statistics. Safe to
 * repeat; returns how many.
 */
export async function unlinkHistory(deps: CirculationDeps): Promise<number> {
  const before = sqlInstant(toInstant(addDays(toCivilDate(deps.clock.now()), -DAYS_UNTIL_UNLINKED)));
  let unlinked = 0;
  for (const table of ['loan', 'hold'] as const) {
    for (let count = AT_ONCE; count === AT_ONCE; unlinked += count)
      count = await unlinkSome(deps, table, before);
  }
  return unlinked;
}

async function unlinkSome(deps: CirculationDeps, table: 'loan' | 'hold', before: string): Promise<number> {
  const result = await deps.db.transaction(async (tx) => {
    const owes =
      '(SELECT COALESCE(SUM(e.amount), 0) FROM account_entry e WHERE e.member_id = x.member_id) > 0 AND EXISTS (SELECT 1 FROM account_entry c WHERE c.loan_id = x.id)';
    // A case that is not decided yet needs to know whose loan it was; a lost copy may be found years later.
    const isOpenCase =
      "EXISTS (SELECT 1 FROM copy_case k WHERE k.loan_id = x.id AND k.resolved_at IS NULL AND k.kind <> 'LOST')";
    const sql = `SELECT x.id FROM ${table} x JOIN member m ON m.id = x.member_id
      WHERE x.closed_at < ? AND m.keeps_history = 0${table === 'loan' ? ` AND NOT (${owes})` : ''} ${table === 'loan' ? `AND NOT (${isOpenCase})` : ''} ORDER BY x.closed_at, x.id LIMIT ${AT_ONCE}`;
    const ids = (await tx.query<{ id: string }[]>(sql, [before])).map(({ id }) => id);
    if (ids.length > 0) {
      await tx.query(`UPDATE ${table} SET member_id = NULL WHERE id IN (${placeholders(ids)})`, ids);
      await removeTraces(tx, table, ids);
    }
    return ok(ids.length);
  });
  return result.ok ? result.value : 0;
}

/**
 * Who renewed or cancelled, and which loan a settled fine was for, would still tell who the reader was. A
 * lost copy may yet be found, and its price refunded: that line keeps its loan.
 */
async function removeTraces(
  tx: EntityManager,
  table: 'loan' | 'hold',
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
