import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import type { CirculatingCopy } from '../../catalogue';
import { copyIdWithBarcode, hasMovedSince, lockCopies, readBarcode } from '../../catalogue';
import { lockMember } from '../../members';
import type { Hold } from '../holds/hold.entity';
import { holdOfCopy, lockHoldsOfTitle, requeueHold } from '../holds/holds.queries';
import type { Loan } from '../loans/loan.entity';
import { lockOpenLoanOfCopy, findLostLoan, openLoanOfCopy } from '../loans/loans.queries';
import { closeTransfer, findOpenTransfer } from '../transfers/transfers.queries';
import { rankAtFront } from '../holds/hold-queue.rules';
import { refusal } from '../refusals/refusal.rules';
import type { SetAside } from '../class-sets/class-set-copies.queries';
import { findSetAside } from '../class-sets/class-set-copies.queries';
import { findLiableMember } from '../accounts/loan-charges.queries';
import { closeCaseOnScan, overdueReference } from '../cases/open-and-decide-case';
import type { CirculationDeps } from '../deps';
import { endLoan } from '../loans/end-loan';
import { toOpenHolds } from '../holds/load-hold-queue';
import { findSuspensionEnd } from '../borrowers/load-borrower';
import { refundLostCopy } from '../cases/declare-lost';
import { branchUnknown, toWordedRefusal } from '../refusals/refusal-messages';
import type { Destination } from '../transfers/release-copy';
import { sendToBranch, settleCopy, shelveForHold } from '../transfers/release-copy';
import { say } from '../words/say';
import { returnInstant } from './scan-time';

/** A scan at the desk that returns a copy, or shows that one was found or has arrived. */
export type CheckInRequest = {
  readonly barcode: string;
  readonly branchId: string;
  /** The day on which it was really returned, for example the Saturday of the book drop. */
  readonly returnedOn?: string | null;
  readonly scannedAt?: Date | null;
  readonly idempotencyKey: string;
};

/** What a check-in did. */
export type CheckInOutcome = {
  readonly copyId: string;
  readonly loanId: string | null;
  readonly fine: Rupiah;
  readonly overdueDays: number;
  readonly suspendedUntil: string | null;
  readonly holdId: string | null;
  readonly transferId: string | null;
};

/**
 * Returns a copy and says where it goes. A second scan of the same copy changes nothing: no second fine, no
 * second hold.
 */
export function checkIn(
  deps: CirculationDeps,
  actor: Actor,
  request: CheckInRequest,
): Promise<Result<CheckInOutcome, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'checkIn', request), (tx) =>
      takeBack(deps, tx, actor, request),
    ),
  );
}

/** Takes a copy back inside an open unit. What refuses it is told before anything is written. */
export async function takeBack(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  request: Omit<CheckInRequest, 'idempotencyKey'>,
): Promise<Result<CheckInOutcome, Refusal>> {
  const barcode = readBarcode(request.barcode);
  const copyId = barcode === null ? null : await copyIdWithBarcode(tx, barcode);
  if (copyId === null)
    return fail(toWordedRefusal(refusal('UNKNOWN_BARCODE', { needs: 'never' }), ['barcode']));
  if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
    return fail(branchUnknown(['branchId']));
  const { copy, loan, lost, memberSuspendedUntil } = await lockReturn(deps, tx, copyId);
  if (copy.status === 'WITHDRAWN')
    return fail(toWordedRefusal(refusal('COPY_WITHDRAWN', { needs: 'never' }), ['barcode']));
  if (!loan && copy.status === 'IN_PROCESSING') {
    const claimed = await findSetAside(tx, copyId);
    if (claimed) return fail(waitsForClass(copy.barcode, claimed));
  }
  const returnedAt = returnInstant(deps.clock.now(), request, loan ?? lost);
  if (!returnedAt.ok) return returnedAt;
  if (!loan && request.scannedAt && (await hasMovedSince(tx, copyId, returnedAt.value)))
    return ok(nothingMore(copyId));
  const end = loan
    ? await endLoan(deps, tx, actor, {
        loan,
        copy,
        returnedAt: await overdueReference(tx, loan, returnedAt.value),
        branchId: request.branchId,
        suspendedUntil: memberSuspendedUntil,
      })
    : null;
  await closeCaseOnScan(deps, tx, actor, { copy, loan });
  if (!loan && copy.status === 'LOST')
    await refundLostCopy(deps, tx, actor, { copy, returnedAt: returnedAt.value, branchId: request.branchId });
  const destination = await arrive(deps, tx, actor, {
    copy,
    branchId: request.branchId,
    wasOnLoan: loan !== null,
  });
  return ok({
    copyId,
    loanId: loan?.id ?? null,
    fine: end?.fine ?? 0,
    overdueDays: end?.lateUnits ?? 0,
    suspendedUntil: end?.suspendedUntil ?? null,
    ...destination,
  });
}

/** Tells where a copy belongs that was set aside for a class: it stays with its pile, whoever scans it. */
function waitsForClass(barcode: string, { className, partnerName: partner }: SetAside): Refusal {
  return {
    code: 'NOT_ALLOWED',
    field: ['barcode'],
    message: say('classSets.waitsForClass', { barcode, className, partner }),
  };
}

/** The outcome for an offline scan of a copy that other scans have moved since: it changes nothing. */
function nothingMore(copyId: string): CheckInOutcome {
  return {
    copyId,
    loanId: null,
    fine: 0,
    overdueDays: 0,
    suspendedUntil: null,
    holdId: null,
    transferId: null,
  };
}

/**
 * Locks the member who has the copy or is liable for its loss, then the copy, then the loan, and reads again
 * what changed in between.
 */
async function lockReturn(
  deps: CirculationDeps,
  tx: EntityManager,
  copyId: string,
): Promise<{
  copy: CirculatingCopy;
  loan: Loan | null;
  lost: Loan | null;
  memberSuspendedUntil: string | null;
}> {
  const seen = (await openLoanOfCopy(tx, copyId)) ?? (await findLostLoan(tx, copyId));
  const bearer = seen ? await findLiableMember(tx, seen) : null;
  const member = bearer === null ? null : await lockMember(deps, tx, bearer);
  const [copy] = await lockCopies(deps.db, tx, [copyId]);
  if (!copy) throw new Error('The copy was deleted while it was scanned.');
  const loan = await lockOpenLoanOfCopy(deps.db, tx, copyId);
  // Lent to somebody else while this scan waited for the lock: the current borrower counts, not the former
  // one.
  const holder =
    loan?.memberId && loan.memberId !== seen?.memberId ? await lockMember(deps, tx, loan.memberId) : member;
  return {
    copy,
    loan,
    lost: copy.status === 'LOST' && seen?.status === 'LOST' ? seen : null,
    memberSuspendedUntil: holder ? findSuspensionEnd(holder) : null,
  };
}

/**
 * Puts a copy that arrives for a hold on the hold shelf. One that stays here, or was sent from here, keeps
 * its place; for any other it is decided again.
 */
async function arrive(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { copy: CirculatingCopy; branchId: string; wasOnLoan: boolean },
): Promise<Destination> {
  const { copy, branchId } = given;
  const transfer = await findOpenTransfer(tx, copy.id);
  const kept = given.wasOnLoan ? null : await holdOfCopy(tx, copy.id);
  if (transfer && transfer.toBranchId !== branchId && (kept || transfer.fromBranchId === branchId))
    return { holdId: kept?.id ?? null, transferId: transfer.id };
  if (transfer) await closeTransfer(tx, transfer.id, { at: deps.clock.now(), by: toPrincipal(actor) });
  if (kept) return arriveForHold(deps, tx, actor, { copy, branchId, hold: kept });
  return settleCopy(deps, tx, actor, { copy, branchId });
}

/**
 * At its pickup branch the copy stays on the hold shelf until its last day. Scanned at another branch it is
 * sent back, and its hold returns to the front of the queue, so that another copy may fill it sooner.
 */
async function arriveForHold(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, branchId, hold }: { copy: CirculatingCopy; branchId: string; hold: Hold },
): Promise<Destination> {
  if (hold.pickupBranchId !== branchId) {
    await requeueHold(
      tx,
      hold.id,
      rankAtFront(toOpenHolds(await lockHoldsOfTitle(deps.db, tx, copy.titleId))),
    );
    return sendToBranch(deps, tx, actor, { copy, from: branchId, to: hold.pickupBranchId, hold: null });
  }
  return hold.status === 'READY'
    ? { holdId: hold.id, transferId: null }
    : shelveForHold(deps, tx, actor, { copy, hold });
}
