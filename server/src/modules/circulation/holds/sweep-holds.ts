import { toCivilDate } from '../../../shared/civil-date';
import { ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import { lockMember } from '../../members';
import { expiredHoldIds, lockHold, readHold, resumableHoldIds, suspend } from './holds.queries';
import { hasShelfTimeEnded, shelfRulesFrom } from './hold-queue.rules';
import { ANY, ruleBook } from '../rules/rule-matrix.rules';
import { endHold } from './change-hold';
import type { CirculationDeps } from '../deps';

const ACTOR = { kind: 'system', name: 'holds' } as const;
const AT_ONCE = 500;

/**
 * Ends holds that were not collected in time, each in a unit of its own; their copies go to the next in the
 * queue. Safe to repeat.
 */
export async function expireHolds(deps: CirculationDeps): Promise<number> {
  const today = toCivilDate(deps.clock.now());
  let ended = 0;
  for (const id of await expiredHoldIds(deps.db, today, AT_ONCE)) if (await expire(deps, id, today)) ended++;
  return ended;
}

/** Resumes holds whose suspension ends today or ended before. Safe to repeat. */
export async function resumeHolds(deps: CirculationDeps): Promise<number> {
  const ids = await resumableHoldIds(deps.db, toCivilDate(deps.clock.now()), AT_ONCE);
  for (const id of ids)
    await deps.db.transaction(async (tx) => ok(await suspend(tx, id, { isSuspended: false, until: null })));
  return ids.length;
}

async function expire(deps: CirculationDeps, id: string, today: string): Promise<boolean> {
  const result = await deps.db.transaction(async (tx) => {
    const seen = await readHold(tx, id);
    if (!seen?.memberId || seen.trappedCopyId === null) return ok(false);
    await lockMember(deps, tx, seen.memberId);
    await lockCopies(deps.db, tx, [seen.trappedCopyId]);
    const hold = await lockHold(deps.db, tx, id);
    if (!hold || hold.status !== 'READY' || hold.collectBy === null) return ok(false);
    const policies = await deps.policies.current(tx);
    const rules = shelfRulesFrom(
      ruleBook(policies.rules, { branch: hold.pickupBranchId, category: ANY, materialType: ANY }),
    );
    if (
      !hasShelfTimeEnded(hold.collectBy, today, {
        calendar: await policies.calendarOf(hold.pickupBranchId),
        rules,
      })
    )
      return ok(false);
    await endHold(deps, tx, ACTOR, { hold, status: 'EXPIRED', reason: null });
    return ok(true);
  });
  return result.ok && result.value;
}
