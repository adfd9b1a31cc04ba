import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { principalOf } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { civilDateOf } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import type { MemberForLending } from '../../members';
import { loanRenewed } from '../circulation.events';
import type { Loan } from '../loans/loans.queries';
import { lockLoans, openLoansOf, renew } from '../loans/loans.queries';
import { dueDayOf, dueInstantOf, isOverdueAt } from '../due-dates/due';
import type { Channel } from '../refusals/refusal.rules';
import { refusal, standingRefusals } from '../refusals/refusal.rules';
import { decideRenewal } from './renewal.rules';
import type { RenewalFacts } from './renewal-facts';
import type { CirculationDeps } from '../deps';
import type { RefusalAnswer } from '../refusals/override-answers';
import { deskAnswer, reasonIn } from '../refusals/override-answers';
import { postFine } from '../loans/end-loan';
import { dueOf, isRunningLate, policyOf } from '../rules/loan-policy';
import { borrowingMember } from '../borrowers/load-borrower';
import { inWords, thingUnknown } from '../refusals/refusal-messages';
import { waitingFor } from './load-waiting-readers';

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
  const loans = await openLoansOf(tx, renewal.member.id);
  const known = loans.find(({ id }) => id === renewal.loanId);
  if (!known) return fail(thingUnknown(['loanIds']));
  const [copy] = await lockCopies(deps.db, tx, [known.copyId]);
  const [loan] = await lockLoans(deps.db, tx, [known.id]);
  if (!copy || !loan || loan.closedAt !== null)
    return fail(inWords(refusal('LOAN_CLOSED', { needs: 'never' })));
  if (loan.status === 'CLAIMED_RETURNED')
    return fail(inWords(refusal('CLAIMED_RETURNED', { needs: 'never' })));
  const facts = await renewalFacts(deps, tx, { loan, loans, titleId: copy.titleId, renewal });
  const decision = decideRenewal(facts);
  const [first, ...others] = standingRefusals(decision.refusals, deskAnswer(actor, renewal.answers));
  if (first || !decision.due)
    return first
      ? fail(inWords(first), ...others.map((other) => inWords(other)))
      : fail(inWords(refusal('NO_OPEN_DAYS', { needs: 'never' })));
  if (isOverdueAt(facts.loan.due, facts.now))
    await postFine(deps, tx, actor, {
      loan,
      policy: await policyOf(await deps.policies.current(tx), loan),
      price: copy.price,
      at: facts.now,
      branchId: loan.branchId,
    });
  const { due } = decision.due;
  await renew(tx, loan, {
    id: deps.newId('rnw', facts.now),
    due: { at: dueInstantOf(due), on: dueDayOf(due) },
    isSeen: renewal.channel === 'desk',
    at: facts.now,
    by: principalOf(actor),
    reason: reasonIn(renewal.answers),
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
    member: await borrowingMember(tx, renewal.member, { rules: policies.rules, today: civilDateOf(now) }),
    loan: {
      id: loan.id,
      due: dueOf(loan),
      renewals: loan.renewalCount,
      unseenRenewals: loan.unseenRenewalCount,
    },
    otherOverdueLoans: loans.filter((other) => other.id !== loan.id && isRunningLate(other, now)).length,
    waiting: await waitingFor(tx, {
      titleId,
      copyId: loan.copyId,
      memberId: renewal.member.id,
      today: civilDateOf(now),
    }),
    rows: policies.rules,
    key: { branch: loan.branchId, category: loan.memberCategory, materialType: loan.materialType },
    calendar: await policies.calendarOf(loan.branchId),
  };
}
