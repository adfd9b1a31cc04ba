import type { EntityManager } from 'typeorm';

import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batch, runBatch } from '../../../platform/db/transactions/batch';
import { toCivilDate } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { Rupiah } from '../../../shared/rupiah';
import type { CirculatingCopy } from '../../catalogue';
import { lockCopyQuery, readBarcode } from '../../catalogue';
import type { MemberForLending } from '../../members';
import { lockMemberQuery } from '../../members';
import { balanceQuery } from '../accounts/account-entries.queries';
import type { Hold } from '../holds/hold.entity';
import { lockHoldsQuery } from '../holds/holds.queries';
import type { Loan } from '../loans/loan.entity';
import { openLoanOfCopy, openLoansQuery } from '../loans/loans.queries';
import type { CheckOutFacts, CopyClaim, CopyCondition } from './check-out-facts.terms';
import { isFilledBy } from '../holds/hold-queue.rules';
import type { RuleRow } from '../rules/rule-matrix.rules';
import { holdsOfOthers } from '../renewals/renewal.rules';
import type { CirculationDeps } from '../deps';
import { toOpenHolds, firstHoldFor } from '../holds/load-hold-queue';
import { isRunningLate } from '../rules/policy-cache';
import { memberWithDebt } from '../borrowers/load-borrower';
import type { Policies } from '../rules/policy-cache';

/** Everything read for one check-out, under the locks of member, copy and holds. */
export type Lending = {
  readonly member: MemberForLending;
  readonly copy: CirculatingCopy;
  readonly holds: readonly Hold[];
  readonly ownLoan: Loan | null;
  readonly otherLoan: Loan | null;
  readonly calendar: OpeningCalendar;
  readonly othersWaiting: number;
  readonly facts: Omit<CheckOutFacts, 'today'>;
};

/** What a scan of a card and a copy finds. */
export type Scanned = {
  readonly member: MemberForLending | null;
  readonly copy: CirculatingCopy | null;
  readonly holds: readonly Hold[];
  readonly loans: readonly Loan[];
  readonly debt: Rupiah;
  readonly policies: Policies;
};

/**
 * Builds the batch query that locks the member, the copy and the hold queue of its title in this order, and
 * reads the facts the decision needs.
 */
export function lockScanQuery(
  deps: CirculationDeps,
  { memberId, barcode }: { memberId: string; barcode: string },
): BatchQuery<Omit<Scanned, 'policies'> & { readonly versions: string }> {
  const { statements, toResult: answer } = batch([
    lockMemberQuery(deps, memberId),
    lockCopyQuery(deps.db, barcode),
    lockHoldsQuery(deps.db, barcode),
    openLoansQuery(memberId),
    balanceQuery(memberId),
    deps.policies.versions,
  ]);
  return {
    statements,
    toResult: (results) => {
      const [member, copy, holds, loans, debt, versions] = answer(results);
      return { member, copy, holds, loans, debt, versions };
    },
  };
}

/** Locks what a scan of a card and a copy finds; no copy has the empty barcode. */
export async function lockScan(
  deps: CirculationDeps,
  tx: EntityManager,
  { memberId, barcode }: { readonly memberId: string; readonly barcode: string },
): Promise<Scanned> {
  const asked = lockScanQuery(deps, { memberId, barcode: readBarcode(barcode) ?? '' });
  const { versions, ...found } = await runBatch(tx, asked);
  return { ...found, policies: await deps.policies.of(tx, versions) };
}

/** Builds the facts that decide about a check-out. */
export async function readCheckOutFacts(
  tx: EntityManager,
  scanned: Omit<Scanned, 'member' | 'copy'> & { member: MemberForLending; copy: CirculatingCopy },
  { branchId, at }: { branchId: string; at: Date },
): Promise<Lending> {
  const { member, copy, holds, loans, debt, policies } = scanned;
  const ownLoan = loans.find(({ copyId }) => copyId === copy.id) ?? null;
  const openLoan = ownLoan ?? (copy.status === 'ON_LOAN' ? await openLoanOfCopy(tx, copy.id) : null);
  const queue = holdsOfOthers(toOpenHolds(holds), { memberId: member.id, today: toCivilDate(at) });
  const facts = {
    purpose: 'lend' as const,
    member: await memberWithDebt(tx, member, { rules: policies.rules, debt, today: toCivilDate(at) }),
    copy: {
      id: copy.id,
      condition: conditionOf(copy),
      isReferenceOnly: copy.isReferenceOnly,
      openLoan: openLoan?.memberId ? { id: openLoan.id, memberId: openLoan.memberId } : null,
      claim: claimOn(copy, holds, { memberId: member.id, today: toCivilDate(at), rules: policies.rules }),
    },
    loans: loans.map((loan) => ({
      branch: loan.branchId,
      materialType: loan.materialType,
      purpose: 'lend' as const,
    })),
    overdueLoans: loans.filter((loan) => isRunningLate(loan, at)).length,
    rows: policies.rulesOn(toCivilDate(at)),
    key: { branch: branchId, category: member.categoryCode, materialType: copy.materialType },
  };
  return {
    member,
    copy,
    holds,
    ownLoan,
    otherLoan: ownLoan ? null : openLoan,
    calendar: await policies.calendarOf(branchId),
    othersWaiting: queue.filter((hold) => isFilledBy(hold, copy.id)).length,
    facts,
  };
}

/**
 * The hold that claims a copy: the one it is kept for, or for a copy on the shelf the first one it would
 * fill, unless the member's own comes before.
 */
function claimOn(
  copy: CirculatingCopy,
  holds: readonly Hold[],
  { memberId, today, rules }: { memberId: string; today: string; rules: readonly RuleRow[] },
): CopyClaim | null {
  const keeper = holds.find(({ trappedCopyId }) => trappedCopyId === copy.id);
  if (keeper?.memberId)
    return {
      holdId: keeper.id,
      memberId: keeper.memberId,
      state: keeper.status === 'READY' ? 'waiting' : 'inTransit',
    };
  const next = copy.status === 'AVAILABLE' ? firstHoldFor(copy, holds, { today, rules }) : null;
  const own = holds.find((hold) => hold.memberId === memberId && hold.status === 'READY');
  return next?.memberId && !own ? { holdId: next.id, memberId: next.memberId, state: 'queued' } : null;
}

function conditionOf({ status }: CirculatingCopy): CopyCondition {
  return status === 'ON_HOLD_SHELF' ? 'AVAILABLE' : status;
}
