import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Rupiah } from '../../../shared/rupiah';
import type { CirculatingCopy } from '../../catalogue';
import { placeMemberBlock } from '../../members';
import { loanReturned } from '../circulation.events';
import { followClassSet } from '../class-sets/follow-class-set';
import { insertEntry, loadUnpaidFines } from '../accounts/account-entries.queries';
import type { Loan } from './loan.entity';
import { closeLoan } from './loans.queries';
import type { Fine } from '../overdue/overdue.rules';
import { fineFor, fineRulesFrom } from '../overdue/overdue.rules';
import { suspensionFor, suspensionRulesFrom } from '../overdue/overdue.rules';
import type { CirculationDeps } from '../deps';
import type { LoanPolicy } from '../rules/policy-cache';
import { toDue, loadLoanPolicy } from '../rules/policy-cache';

/** What coming back cost. */
export type LoanEnd = {
  readonly fine: Rupiah;
  readonly lateUnits: number;
  readonly suspendedUntil: string | null;
};

/** A return: the locked loan and copy, when it came back and where. */
export type ReturnOfLoan = {
  readonly loan: Loan;
  readonly copy: Pick<CirculatingCopy, 'price'>;
  readonly returnedAt: Date;
  readonly branchId: string;
  readonly suspendedUntil: string | null;
};

/** Closes a loan that came back: posts its fine or suspension by the rules it was lent under. */
export async function endLoan(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  end: ReturnOfLoan,
): Promise<LoanEnd> {
  const { loan, returnedAt, branchId } = end;
  // Taken before the fine is posted: what undoes a return looks for what came at or after its end.
  const now = deps.clock.now();
  const policy = await loadLoanPolicy(await deps.policies.current(tx), loan);
  const fine = await postFine(deps, tx, actor, {
    loan,
    policy,
    price: end.copy.price,
    at: returnedAt,
    branchId,
  });
  const suspendedUntil = await suspendFor(deps, tx, actor, { end, policy });
  await closeLoan(tx, loan.id, { status: 'RETURNED', at: now, returnedAt, branchId, by: toPrincipal(actor) });
  await recordEvents(tx, [loanReturned(loan.id)], now);
  await followClassSet(tx, loan, now);
  return { fine: fine.amount, lateUnits: fine.units, suspendedUntil };
}

/**
 * Computes the fine of a loan as of an instant; what else the member owes for lateness is read only where a
 * rule asks.
 */
export async function calculateFineOfLoan(
  tx: EntityManager,
  { loan, policy, price, at }: { loan: Loan; policy: LoanPolicy; price: Rupiah | null; at: Date },
): Promise<Fine> {
  const rules = fineRulesFrom(policy.book);
  const otherUnpaidFines =
    rules.fineDebtMax === 'unlimited' || loan.memberId === null
      ? 0
      : await loadUnpaidFines(tx, loan.memberId);
  return fineFor({ due: toDue(loan), returnedAt: at, calendar: policy.calendar }, rules, {
    price,
    otherUnpaidFines,
  });
}

/**
 * Posts the fine of a loan as of an instant; at most once for each state of the loan. Posts nothing when
 * there is none.
 */
export async function postFine(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { loan: Loan; policy: LoanPolicy; price: Rupiah | null; at: Date; branchId: string },
): Promise<Fine> {
  const { loan, branchId } = given;
  const fine = await calculateFineOfLoan(tx, given);
  if (fine.amount > 0 && loan.memberId !== null) {
    const now = deps.clock.now();
    await insertEntry(tx, {
      id: deps.newId('acc', now),
      memberId: loan.memberId,
      kind: 'CHARGE',
      reason: 'OVERDUE',
      amount: fine.amount,
      method: null,
      loanId: loan.id,
      branchId,
      receiptNumber: null,
      note: null,
      occurredAt: now,
      recordedBy: toPrincipal(actor),
      chargeKey: `overdue:${loan.id}:${loan.version}`,
    });
  }
  return fine;
}

async function suspendFor(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { end, policy }: { end: ReturnOfLoan; policy: LoanPolicy },
): Promise<string | null> {
  const { loan, returnedAt } = end;
  const found = suspensionFor(
    { due: toDue(loan), returnedAt, calendar: policy.calendar },
    suspensionRulesFrom(policy.book),
    end.suspendedUntil,
  );
  if (!found.ok || found.value === null || loan.memberId === null) return null;
  await placeMemberBlock(deps, tx, {
    memberId: loan.memberId,
    kind: 'SUSPENDED',
    reason: `Terlambat ${found.value.days} hari`,
    until: found.value.until,
    actor,
  });
  return found.value.until;
}
