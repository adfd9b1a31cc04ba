import type { Context } from '../../../platform/graphql/context';
import { toCivilDate } from '../../../shared/civil-date';
import { copyById } from '../../catalogue';
import { memberById, notLiftedBlocksByMember, openBlocks } from '../../members';
import { balanceByMember } from '../accounts/account-entries.queries';
import { queueByTitle } from '../holds/holds.queries';
import type { Loan } from '../loans/loan.entity';
import { openLoansByMember } from '../loans/loans.queries';
import { freeCopiesByTitle } from './free-copies.queries';
import type { Due } from '../due-dates/due-date.rules';
import { refusal } from '../refusals/refusal.rules';
import { decideRenewal } from './renewal.rules';
import type { RenewalFacts, WaitingReaders } from './renewal.rules';
import { holdsOfOthers, waitingReaders } from './renewal.rules';
import { toOpenHolds } from '../holds/load-hold-queue';
import { toDue, isRunningLate } from '../rules/policy-cache';
import { toMemberBlocks } from '../../eligibility';
import type { Policies } from '../rules/policy-cache';
import type { CirculationRefusal } from '../refusals/refusal-messages';
import { toWordedRefusal } from '../refusals/refusal-messages';

/** Whether a loan can be renewed: when it would be due, or why it cannot. */
export type Renewable = { readonly newDue: Due | null; readonly refusals: readonly CirculationRefusal[] };

/**
 * Asks the rules whether a loan could be renewed now, from batches, so that a page of loans asks once. The
 * renewal itself asks again under its locks.
 */
export async function loadRenewability(context: Context, policies: Policies, loan: Loan): Promise<Renewable> {
  if (loan.closedAt !== null || loan.memberId === null)
    return { newDue: null, refusals: [toWordedRefusal(refusal('LOAN_CLOSED', { needs: 'never' }))] };
  if (loan.status === 'CLAIMED_RETURNED')
    return { newDue: null, refusals: [toWordedRefusal(refusal('CLAIMED_RETURNED', { needs: 'never' }))] };
  const facts = await factsOf(context, policies, { loan, memberId: loan.memberId });
  if (!facts)
    return { newDue: null, refusals: [toWordedRefusal(refusal('LOAN_CLOSED', { needs: 'never' }))] };
  const { due, refusals } = decideRenewal(facts);
  return refusals.length > 0 || !due
    ? { newDue: null, refusals: refusals.map((one) => toWordedRefusal(one)) }
    : { newDue: due.due, refusals: [] };
}

async function factsOf(
  context: Context,
  policies: Policies,
  { loan, memberId }: { loan: Loan; memberId: string },
): Promise<RenewalFacts | null> {
  const now = context.clock.now();
  const [member, blocks, debt, loans, waiting] = await Promise.all([
    context.loader(memberById).load(memberId),
    context.loader(notLiftedBlocksByMember).load(memberId),
    context.loader(balanceByMember).load(memberId),
    context.loader(openLoansByMember).load(memberId),
    waitingOf(context, { loan, memberId }),
  ]);
  if (!member) return null;
  return {
    now,
    channel: context.actor.kind === 'staff' ? 'desk' : 'self',
    member: {
      id: memberId,
      standing: member.isProvisional ? 'provisional' : 'full',
      membershipUntil: member.expiresOn,
      blocks: toMemberBlocks({ openBlocks: openBlocks(blocks, context.clock) }),
      debt,
      guaranteesDebt: 0,
    },
    loan: {
      id: loan.id,
      due: toDue(loan),
      renewals: loan.renewalCount,
      unseenRenewals: loan.unseenRenewalCount,
    },
    otherOverdueLoans: loans.filter((other) => other.id !== loan.id && isRunningLate(other, now)).length,
    waiting,
    rows: policies.rules,
    key: { branch: loan.branchId, category: loan.memberCategory, materialType: loan.materialType },
    calendar: await policies.calendarOf(loan.branchId),
  };
}

async function waitingOf(
  context: Context,
  { loan, memberId }: { loan: Loan; memberId: string },
): Promise<WaitingReaders> {
  const copy = await context.loader(copyById).load(loan.copyId);
  const queue = copy ? await context.loader(queueByTitle).load(copy.titleId) : [];
  const waiting = holdsOfOthers(toOpenHolds(queue), { memberId, today: toCivilDate(context.clock.now()) });
  const freeCopies =
    copy && waiting.length > 0 ? await context.loader(freeCopiesByTitle).load(copy.titleId) : [];
  return waitingReaders(
    waiting,
    loan.copyId,
    freeCopies.map(({ id }) => id),
  );
}
