import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus, lockCopies } from '../../catalogue';
import { lockMember } from '../../members';
import { loanLost } from '../circulation.events';
import { followClassSet } from '../class-sets/follow-class-set';
import type { ChargeReason } from '../accounts/account-entry.terms';
import { insertEntry } from '../accounts/account-entries.queries';
import { lockOpenCase } from './copy-cases.queries';
import type { Loan } from '../loans/loan.entity';
import { closeLoan, lockLoans, findLostLoan, readLoan } from '../loans/loans.queries';
import type { LostCharges } from './copy-case.rules';
import { chargesWhenLost, lostRulesFrom, refundWhenNeverLost, refundWhenReturned } from './copy-case.rules';
import { refusal } from '../refusals/refusal.rules';
import { chargesOfLoan } from '../accounts/loan-charges.queries';
import { decideOpenCase, overdueReference, openCase } from './open-and-decide-case';
import type { CirculationDeps } from '../deps';
import { calculateFineOfLoan } from '../loans/end-loan';
import { loadLoanPolicy } from '../rules/policy-cache';
import { toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';

/** Declares a copy on loan lost: its price, a fee and the fine are charged by the rules of the loan. */
export function declareLost(
  deps: CirculationDeps,
  actor: Actor,
  request: { loanId: string; idempotencyKey: string },
): Promise<Result<{ loanId: string; charge: Rupiah }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'declareLost', request), async (tx) => {
    const seen = await readLoan(tx, request.loanId);
    if (!seen) return fail(thingUnknown(['loanId']));
    if (seen.memberId !== null) await lockMember(deps, tx, seen.memberId);
    const [copy] = await lockCopies(deps.db, tx, [seen.copyId]);
    const [loan] = await lockLoans(deps.db, tx, [seen.id]);
    if (!copy || !loan || loan.closedAt !== null)
      return fail(toWordedRefusal(refusal('LOAN_CLOSED', { needs: 'never' })));
    const claim = loan.status === 'CLAIMED_RETURNED' ? await lockOpenCase(deps.db, tx, copy.id) : null;
    if (claim) await decideOpenCase(deps, tx, actor, { open: claim, resolution: 'CHARGED', note: null });
    return ok({ loanId: loan.id, charge: await loseLoan(deps, tx, actor, { loan, copy }) });
  });
}

/**
 * Ends a locked loan as lost, charges it, and opens the case that is decided when the copy is found, replaced
 * or given up.
 */
export async function loseLoan(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { loan, copy }: { loan: Loan; copy: CirculatingCopy },
): Promise<Rupiah> {
  const charges = await chargesFor(deps, tx, loan, copy.price);
  const charge = await postCharges(deps, tx, actor, { loan, charges });
  await closeLoan(tx, loan.id, {
    status: 'LOST',
    at: deps.clock.now(),
    returnedAt: null,
    branchId: null,
    by: toPrincipal(actor),
  });
  await changeCopyStatus(deps, tx, actor, { copy, to: 'LOST', alsoTell: [loanLost(loan.id)] });
  await openCase(deps, tx, actor, {
    kind: 'LOST',
    copyId: copy.id,
    loanId: loan.id,
    branchId: loan.deskBranchId,
    note: null,
  });
  await followClassSet(tx, loan, deps.clock.now());
  return charge;
}

/**
 * Credits what the rules give back when a lost copy returns, and what it would not have cost had the desk
 * known of its return in time; once.
 */
export async function refundLostCopy(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { copy: Pick<CirculatingCopy, 'id' | 'price'>; returnedAt: Date; branchId: string },
): Promise<void> {
  const loan = await findLostLoan(tx, given.copy.id);
  if (!loan || loan.closedAt === null) return;
  const borne = await chargesOfLoan(tx, loan.id);
  if (!borne || borne.isRefunded) return;
  const amount = await calculateRefund(deps, tx, {
    loan,
    closedAt: loan.closedAt,
    charged: {
      replacement: borne.sumOf('LOST'),
      processingFee: borne.sumOf('PROCESSING'),
      fine: borne.sumOf('OVERDUE'),
    },
    price: given.copy.price,
    returnedAt: given.returnedAt,
  });
  if (amount === 0) return;
  const now = deps.clock.now();
  await insertEntry(tx, {
    id: deps.newId('acc', now),
    memberId: borne.memberId,
    kind: 'REFUND',
    reason: 'LOST',
    amount: -amount,
    method: null,
    loanId: loan.id,
    branchId: given.branchId,
    receiptNumber: null,
    note: null,
    occurredAt: now,
    recordedBy: toPrincipal(actor),
    chargeKey: `refund:${loan.id}`,
  });
}

/**
 * A copy that came back before its loan was closed as lost costs only the fine until then; one that came
 * back later costs what the rules keep.
 */
async function calculateRefund(
  deps: CirculationDeps,
  tx: EntityManager,
  lost: {
    readonly loan: Loan;
    readonly closedAt: Date;
    readonly charged: LostCharges;
    readonly price: Rupiah | null;
    readonly returnedAt: Date;
  },
): Promise<Rupiah> {
  const { loan, closedAt, charged, price, returnedAt } = lost;
  const policy = await loadLoanPolicy(await deps.policies.current(tx), loan);
  if (returnedAt >= closedAt) {
    const days = { lostOn: toCivilDate(closedAt), returnedOn: toCivilDate(returnedAt) };
    return refundWhenReturned(charged, days, lostRulesFrom(policy.book));
  }
  const at = await overdueReference(tx, loan, returnedAt);
  const fine = await calculateFineOfLoan(tx, { loan, policy, price, at });
  return refundWhenNeverLost(charged, fine.amount);
}

async function chargesFor(
  deps: CirculationDeps,
  tx: EntityManager,
  loan: Loan,
  price: Rupiah | null,
): Promise<LostCharges> {
  const policy = await loadLoanPolicy(await deps.policies.current(tx), loan);
  const fine = await calculateFineOfLoan(tx, {
    loan,
    policy,
    price,
    at: await overdueReference(tx, loan, deps.clock.now()),
  });
  return chargesWhenLost(price ?? 0, fine.amount, lostRulesFrom(policy.book));
}

async function postCharges(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { loan, charges }: { loan: Loan; charges: LostCharges },
): Promise<Rupiah> {
  const now = deps.clock.now();
  const lines: readonly (readonly [ChargeReason, Rupiah])[] = [
    ['OVERDUE', charges.fine],
    ['LOST', charges.replacement],
    ['PROCESSING', charges.processingFee],
  ];
  for (const [reason, amount] of lines) {
    if (amount === 0 || loan.memberId === null) continue;
    await insertEntry(tx, {
      id: deps.newId('acc', now),
      memberId: loan.memberId,
      kind: 'CHARGE',
      reason,
      amount,
      method: null,
      loanId: loan.id,
      branchId: loan.branchId,
      receiptNumber: null,
      note: null,
      occurredAt: now,
      recordedBy: toPrincipal(actor),
      chargeKey: `${reason.toLowerCase()}:${loan.id}:${loan.version}`,
    });
  }
  return lines.reduce((sum, [, amount]) => sum + amount, 0);
}
