import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import type { CirculationDeps } from '../deps';
import type { HistoryTable } from './unlink-history.queries';
import { listIdsToUnlink, removeTraces, unlinkMembers } from './unlink-history.queries';

/**
 * What a person read is kept this long after the return, for claims; then it is nobody's business (UU
 * 27/2022, decisions of the library).
 */
export const DAYS_UNTIL_UNLINKED = 30;
const AT_ONCE = 500;

/**
 * Takes the person off loans and holds that ended 30 days ago, unless they keep their history themselves or
 * still owe something for the loan. Age group, category, branch and dates stay for statistics. Safe to
 * repeat; returns how many.
 */
export async function unlinkHistory(deps: CirculationDeps): Promise<number> {
  const before = toInstant(addDays(toCivilDate(deps.clock.now()), -DAYS_UNTIL_UNLINKED));
  let unlinked = 0;
  for (const table of ['loan', 'hold'] as const) {
    for (let count = AT_ONCE; count === AT_ONCE; unlinked += count)
      count = await unlinkSome(deps, table, before);
  }
  return unlinked;
}

async function unlinkSome(deps: CirculationDeps, table: HistoryTable, before: Date): Promise<number> {
  const result = await deps.db.transaction(async (tx) => {
    const ids = await listIdsToUnlink(tx, table, { before, most: AT_ONCE });
    if (ids.length > 0) {
      await unlinkMembers(tx, table, ids);
      await removeTraces(tx, table, ids);
    }
    return ok(ids.length);
  });
  return result.ok ? result.value : 0;
}
