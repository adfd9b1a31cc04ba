import type { EntityManager } from 'typeorm';

import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { CirculatingCopy } from '../../catalogue';
import type { Hold } from './hold.entity';
import type { HoldState, OpenHold } from './hold-queue.rules';
import { nextHoldFor } from './hold-queue.rules';
import { lastShelfDay, shelfRulesFrom } from './hold-queue.rules';
import { ANY, ruleBook } from '../rules/rule-matrix.rules';
import type { RuleRow } from '../rules/rule-matrix.rules';
import type { CirculationDeps } from '../deps';

const STATES: Readonly<Record<string, HoldState>> = {
  QUEUED: 'queued',
  IN_TRANSIT: 'inTransit',
  READY: 'waiting',
};

/** Gives the open holds of a title as the rules of the queue see them. */
export function toOpenHolds(holds: readonly Hold[]): OpenHold[] {
  return holds.map((hold) => ({
    id: hold.id,
    memberId: hold.memberId ?? '',
    rank: hold.queueRank,
    target: hold.copyId === null ? { kind: 'title' } : { kind: 'copy', copyId: hold.copyId },
    state: STATES[hold.status] ?? 'queued',
    trappedCopyId: hold.trappedCopyId,
    pickupBranch: hold.pickupBranchId,
    startsOn: hold.startsOn,
    suspension: hold.isSuspended ? { until: hold.suspendedUntil } : null,
  }));
}

/** Finds the hold that a free copy fills next; null if nobody waits for it. */
export function firstHoldFor(
  copy: CirculatingCopy,
  holds: readonly Hold[],
  { today, rules }: { today: CivilDate; rules: readonly RuleRow[] },
): Hold | null {
  const { valueOf } = ruleBook(rules, {
    branch: copy.branchId,
    category: ANY,
    materialType: copy.materialType,
  });
  const found = nextHoldFor(
    { id: copy.id, isHoldable: !copy.isReferenceOnly, closedBranches: [] },
    toOpenHolds(holds),
    { today, lookAheadDays: valueOf('holdLookAheadDays') },
  );
  return found ? (holds.find(({ id }) => id === found.id) ?? null) : null;
}

/**
 * Computes the last day on which a copy is kept on the shelf of the pickup branch; without any open day,
 * today.
 */
export async function getCollectByDay(
  deps: CirculationDeps,
  tx: EntityManager,
  { hold, copy, at }: { hold: Hold; copy: CirculatingCopy; at: Date },
): Promise<CivilDate> {
  const policies = await deps.policies.current(tx);
  const book = ruleBook(policies.rules, {
    branch: hold.pickupBranchId,
    category: ANY,
    materialType: copy.materialType,
  });
  const calendar = await policies.calendarOf(hold.pickupBranchId);
  const day = lastShelfDay(
    { trappedOn: toCivilDate(at), membersLastDay: hold.wantedUntil, calendar },
    shelfRulesFrom(book),
  );
  return day.ok ? day.value : toCivilDate(at);
}
