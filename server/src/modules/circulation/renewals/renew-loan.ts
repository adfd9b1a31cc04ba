import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import type { MemberForLending } from '../../members';
import { loanRenewed } from '../circulation.events';
import type { Loan } from '../loans/loan.entity';
import { lockLoans, loadOpenLoans, renew } from '../loans/loans.queries';
import { toDueDay, toDueInstant, isOverdueAt } from '../due-dates/due-date.rules';
import type { Channel } from '../refusals/refusal.rules';
import { refusal, unresolvedRefusals } from '../refusals/refusal.rules';
import { decideRenewal } from './renewal.rules';
import type { RenewalFacts } from './renewal.rules';
import type { CirculationDeps } from '../deps';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { deskAnswer, findReason } from '../refusals/refusal-messages';
import { postFine } from '../loans/end-loan';
import { toDue, isRunningLate, loadLoanPolicy } from '../rules/policy-cache';
import { borrowingMember } from '../borrowers/load-borrower';
import { toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';
import { loadWaitingReaders } from './load-waiting-readers';

/** A renewal inside an open unit; the member is locked. */
export type Renewal = {
  readonly loanId: string;
  readonly member: MemberForLending;
  readonly channel: Channel;
  readonly answers?: readonly RefusalAnswer[] | null;
};

/** Renews one loan of a locked member. An overdue one pays its fine first, at the desk. */
export async function renewLoan(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  renewal: Renewal,
): Promise<Result<{ loanId: string }, Refusal>> {
  const loans = await loadOpenLoans(tx, renewal.member.id);
  const known = loans.find(({ id }) => id === renewal.loanId);
  if (!known) return fail(thingUnknown(['loanIds']));
  const [copy] = await lockCopies(deps.db, tx, [known.copyId]);
  const [loan] = await lockLoans(deps.db, tx, [known.id]);
  if (!copy || !loan || loan.closedAt !== null)
    return fail(toWordedRefusal(refusal('LOAN_CLOSED', { needs: 'never' })));
  if (loan.status === 'CLAIMED_RETURNED')
    return fail(toWordedRefusal(refusal('CLAIMED_RETURNED', { needs: 'never' })));
  const facts = await renewalFacts(deps, tx, { loan, loans, titleId: copy.titleId, renewal });
  const decision = decideRenewal(facts);
  const [first, ...others] = unresolvedRefusals(decision.refusals, deskAnswer(actor, renewal.answers));
  if (first || !decision.due)
    return first
      ? fail(toWordedRefusal(first), ...others.map((other) => toWordedRefusal(other)))
      : fail(toWordedRefusal(refusal('NO_OPEN_DAYS', { needs: 'never' })));
  if (isOverdueAt(facts.loan.due, facts.now))
    await postFine(deps, tx, actor, {
      loan,
      policy: await loadLoanPolicy(await deps.policies.current(tx), loan),
      price: copy.price,
      at: facts.now,
      branchId: loan.branchId,
    });
  const { due } = decision.due;
  const reason = findReason(renewal.answers);
  await renew(tx, loan, {
    id: deps.newId('rnw', facts.now),
    due: { at: toDueInstant(due), on: toDueDay(due) },
    isSeen: renewal.channel === 'desk',
    at: facts.now,
    by: toPrincipal(actor),
    reason,
    overrides: decision.refusals.map(({ code }) => ({ refusal: code, reason })),
  });
  await recordEvents(tx, [loanRenewed(loan.id)], facts.now);
  return ok({ loanId: loan.id });
}

/** Reads what decides about a renewal; `loans` are the open loans of the member, who is locked. */
async function renewalFacts(
  deps: CirculationDeps,
  tx: EntityManager,
  given: {
    loan: Loan;
    loans: readonly Loan[];
    titleId: string;
    renewal: Pick<Renewal, 'member' | 'channel'>;
  },
): Promise<RenewalFacts> {
  const { loan, loans, titleId, renewal } = given;
  const policies = await deps.policies.current(tx);
  const now = deps.clock.now();
  return {
    now,
    channel: renewal.channel,
    member: await borrowingMember(tx, renewal.member, { rules: policies.rules, today: toCivilDate(now) }),
    loan: {
      id: loan.id,
      due: toDue(loan),
      renewals: loan.renewalCount,
      unseenRenewals: loan.unseenRenewalCount,
    },
    otherOverdueLoans: loans.filter((other) => other.id !== loan.id && isRunningLate(other, now)).length,
    waiting: await loadWaitingReaders(tx, {
      titleId,
      copyId: loan.copyId,
      memberId: renewal.member.id,
      today: toCivilDate(now),
    }),
    rows: policies.rules,
    key: { branch: loan.branchId, category: loan.memberCategory, materialType: loan.materialType },
    calendar: await policies.calendarOf(loan.branchId),
  };
}
