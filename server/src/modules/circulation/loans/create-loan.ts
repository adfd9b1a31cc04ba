import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import { changeCopyStatus } from '../../catalogue';
import { holdClosed, loanMade } from '../circulation.events';
import type { Hold } from '../holds/hold.entity';
import { closeHold } from '../holds/holds.queries';
import type { Override } from './loan.terms';
import { insertLoan } from './loans.queries';
import { ageBandOn } from '../../../shared/age-band';
import type { Due } from '../due-dates/due-date.rules';
import { toDueDay, toDueInstant } from '../due-dates/due-date.rules';
import type { RuleName } from '../rules/definitions/all-rules.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import { holdFulfilledBy } from '../holds/hold-queue.rules';
import type { Lending } from '../lending/load-check-out-facts';
import type { CirculationDeps } from '../deps';
import { toOpenHolds } from '../holds/load-hold-queue';
import { releaseCopy } from '../transfers/release-copy';

/** The rules whose deciding rows a loan remembers, so that "why this date?" can be answered later. */
const REMEMBERED: readonly RuleName[] = [
  'loanPeriod',
  'dueDateMode',
  'maxLoans',
  'maxRenewals',
  'finePerPeriod',
];

type NewLending = {
  readonly lending: Lending;
  readonly due: Due;
  readonly at: Date;
  readonly deskBranchId: string;
  readonly overrides: readonly Override[];
};

/** Writes a loan that nothing stands against, and fills the member's own hold on the title. */
export async function writeLoan(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: NewLending,
): Promise<{ loanId: string; isRenewal: boolean; filledHoldId: string | null }> {
  const { lending, due, at } = given;
  const { member, copy, facts } = lending;
  const now = deps.clock.now();
  const filled = await fillOwnHold(deps, tx, actor, lending);
  const loanId = deps.newId('lon', now);
  const book = ruleBook(facts.rows, facts.key);
  await insertLoan(tx, {
    id: loanId,
    copyId: copy.id,
    memberId: member.id,
    branchId: facts.key.branch,
    deskBranchId: given.deskBranchId,
    memberCategory: member.categoryCode,
    materialType: copy.materialType,
    ageBand: ageBandOn(member.birthDate, toCivilDate(at)),
    checkedOutAt: at,
    checkedOutBy: toPrincipal(actor),
    dueAt: toDueInstant(due),
    dueOn: toDueDay(due),
    isHourly: due.kind === 'hour',
    filledHoldId: filled?.id ?? null,
    overrides: given.overrides,
    ruleIds: Object.fromEntries(REMEMBERED.map((name) => [name, book.resolve(name).row?.id ?? null])),
  });
  await changeCopyStatus(deps, tx, actor, { copy, to: 'ON_LOAN', alsoTell: [loanMade(loanId)] });
  return { loanId, isRenewal: false, filledHoldId: filled?.id ?? null };
}

/**
 * The hold of the member that this copy fills: the one it is kept for, else the first in the queue it fits,
 * else one that waits on the shelf with another copy.
 */
async function fillOwnHold(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { member, copy, holds }: Lending,
): Promise<Hold | null> {
  const fulfilled = holdFulfilledBy(copy.id, member.id, toOpenHolds(holds));
  const filled = holds.find(({ id }) => id === fulfilled?.id);
  if (!filled) return null;
  const now = deps.clock.now();
  await closeHold(tx, filled.id, { status: 'FULFILLED', at: now, by: toPrincipal(actor), reason: null });
  await recordEvents(tx, [holdClosed(filled.id)], now);
  if (filled.status === 'READY' && filled.trappedCopyId !== null && filled.trappedCopyId !== copy.id)
    await releaseCopy(deps, tx, actor, { copyId: filled.trappedCopyId, branchId: filled.pickupBranchId });
  return filled;
}
