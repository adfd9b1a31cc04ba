import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { recordEvents } from '../../../platform/outbox/record-event';
import { lockMember } from '../../members';
import { holdClosed } from '../circulation.events';
import { closeHold, requeueHold } from '../holds/holds.queries';
import { lockLoans, findLostLoan } from '../loans/loans.queries';
import { closeTransfer, findOpenTransfer } from '../transfers/transfers.queries';
import { rankAtFront } from '../holds/hold-queue.rules';
import { findLiableMember } from '../accounts/loan-charges.queries';
import type { Lending } from './load-check-out-facts';
import { closeCaseOnScan, overdueReference } from '../cases/open-and-decide-case';
import type { CirculationDeps } from '../deps';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { isHoldToBeCancelled, findReason } from '../refusals/refusal-messages';
import { endLoan } from '../loans/end-loan';
import { toOpenHolds } from '../holds/load-hold-queue';
import { refundLostCopy } from '../cases/declare-lost';
import { findSuspensionEnd } from '../borrowers/load-borrower';

type ResolvedScan = {
  readonly lending: Lending;
  readonly answers: readonly RefusalAnswer[] | null | undefined;
  readonly branchId: string;
  /** When the copy was scanned: then it lay on the desk. */ readonly at: Date;
};

/**
 * Applies the overrides the desk confirmed before lending: returns the other member's loan (with its fine),
 * cancels or requeues the hold the copy was kept for, and ends its transfer.
 */
export async function resolveBlockers(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { lending, answers, branchId, at }: ResolvedScan,
): Promise<void> {
  await returnForAnother(deps, tx, actor, { lending, branchId, at });
  await closeCaseOnScan(deps, tx, actor, {
    copy: lending.copy,
    loan: lending.otherLoan,
    ...(lending.otherLoan ? { resolution: 'FOUND' as const } : {}),
  });
  if (lending.copy.status === 'LOST') await creditLoss(deps, tx, actor, { lending, branchId, at });
  const kept = lending.holds.find(
    (hold) => hold.trappedCopyId === lending.copy.id && hold.memberId !== lending.member.id,
  );
  if (kept && isHoldToBeCancelled(answers)) {
    await closeHold(tx, kept.id, {
      status: 'CANCELLED',
      at: deps.clock.now(),
      by: toPrincipal(actor),
      reason: findReason(answers),
    });
    await recordEvents(tx, [holdClosed(kept.id)], deps.clock.now());
  } else if (kept) {
    await requeueHold(tx, kept.id, rankAtFront(toOpenHolds(lending.holds)));
  }
  const transfer = lending.copy.status === 'IN_TRANSIT' ? await findOpenTransfer(tx, lending.copy.id) : null;
  if (transfer) await closeTransfer(tx, transfer.id, { at: deps.clock.now(), by: toPrincipal(actor) });
}

/**
 * Locks the liable member after the copy, against the usual lock order; a deadlock makes the transaction
 * retry.
 */
async function creditLoss(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { lending: { copy }, branchId, at }: Omit<ResolvedScan, 'answers'>,
): Promise<void> {
  const lost = await findLostLoan(tx, copy.id);
  const bearer = lost ? await findLiableMember(tx, lost) : null;
  if (bearer !== null) await lockMember(deps, tx, bearer);
  await refundLostCopy(deps, tx, actor, { copy, returnedAt: at, branchId });
}

async function returnForAnother(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { lending, branchId, at }: Omit<ResolvedScan, 'answers'>,
): Promise<void> {
  if (!lending.otherLoan) return;
  const other =
    lending.otherLoan.memberId === null ? null : await lockMember(deps, tx, lending.otherLoan.memberId);
  const [loan] = await lockLoans(deps.db, tx, [lending.otherLoan.id]);
  if (!loan || loan.closedAt !== null) return;
  const returnedAt = await overdueReference(tx, loan, at < loan.checkedOutAt ? loan.checkedOutAt : at);
  await endLoan(deps, tx, actor, {
    loan,
    copy: lending.copy,
    returnedAt,
    branchId,
    suspendedUntil: other ? findSuspensionEnd(other) : null,
  });
}
