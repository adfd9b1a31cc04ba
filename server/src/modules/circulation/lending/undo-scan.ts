import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { instantOfId } from '../../../shared/id';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CirculatingCopy } from '../../catalogue';
import { changeCopyStatus, lockCopies } from '../../catalogue';
import { liftSuspensionsSince, lockMember } from '../../members';
import { entriesOfLoan, insertEntry } from '../accounts/account-entries.queries';
import { holdsCancelledBy } from '../holds/hold-ranks.queries';
import { holdOfCopy, reopenHold, requeueHold } from '../holds/holds.queries';
import { reopenClaim } from '../cases/copy-cases.queries';
import type { Loan } from '../loans/loan.entity';
import { closeLoan, lockLoans, markClaimed, readLoan, reopenLoan } from '../loans/loans.queries';
import { dropVoidedCopy } from '../class-sets/class-sets.queries';
import { followClassSet } from '../class-sets/follow-class-set';
import { closeTransfer, findOpenTransfer } from '../transfers/transfers.queries';
import type { CirculationDeps } from '../deps';
import { thingUnknown } from '../refusals/refusal-messages';
import { settleCopy } from '../transfers/release-copy';
import { say } from '../words/say';

/** What is undone. */
export type ScanAct = 'CHECK_OUT' | 'CHECK_IN';

type Undo = { readonly loanId: string; readonly act: ScanAct; readonly idempotencyKey: string };
type Undone = { readonly loanId: string; readonly copyId: string };

/** The screen offers ten seconds; the server allows for a slow connection. */
const UNDO_MS = 10 * 60_000;
/** A transaction takes less than this, even when it restarts. */
const ONE_MOMENT_MS = 5_000;

/**
 * Undoes a check-out or check-in of the last minutes as if it had not happened, except that it stays
 * recorded. Only whoever scanned can undo.
 */
export function undoScan(
  deps: CirculationDeps,
  actor: Actor,
  request: Undo,
): Promise<Result<Undone, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'undoScan', request), async (tx) => {
    const seen = await readLoan(tx, request.loanId);
    if (!seen) return fail(thingUnknown(['loanId']));
    if (seen.memberId !== null) await lockMember(deps, tx, seen.memberId);
    const [copy] = await lockCopies(deps.db, tx, [seen.copyId]);
    const [loan] = await lockLoans(deps.db, tx, [seen.id]);
    if (!copy || !loan || !canUndo(deps, actor, { loan, copy, act: request.act })) return fail(TOO_LATE);
    await (request.act === 'CHECK_OUT'
      ? undoCheckOut(deps, tx, actor, { loan, copy })
      : undoCheckIn(deps, tx, actor, { loan, copy }));
    return ok({ loanId: loan.id, copyId: copy.id });
  });
}

function canUndo(
  deps: CirculationDeps,
  actor: Actor,
  { loan, copy, act }: { loan: Loan; copy: CirculatingCopy; act: ScanAct },
): boolean {
  const earliest = deps.clock.now().getTime() - UNDO_MS;
  const isMine = (act === 'CHECK_OUT' ? loan.checkedOutBy : loan.closedBy) === toPrincipal(actor);
  if (act === 'CHECK_OUT')
    return (
      isMine && loan.status === 'OPEN' && loan.renewalCount === 0 && loan.checkedOutAt.getTime() >= earliest
    );
  return (
    isMine &&
    loan.status === 'RETURNED' &&
    (loan.closedAt?.getTime() ?? 0) >= earliest &&
    !['ON_LOAN', 'WITHDRAWN', 'LOST'].includes(copy.status)
  );
}

type Scanned = { readonly loan: Loan; readonly copy: CirculatingCopy };

async function undoCheckOut(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { loan, copy }: Scanned,
): Promise<void> {
  await closeLoan(tx, loan.id, {
    status: 'VOIDED',
    at: deps.clock.now(),
    returnedAt: null,
    branchId: null,
    by: toPrincipal(actor),
  });
  await dropVoidedCopy(tx, loan.id);
  if (loan.filledHoldId !== null) await reopenHold(tx, loan.filledHoldId);
  for (const id of await holdsEndedFor(tx, loan, copy)) await reopenHold(tx, id);
  await settleCopy(deps, tx, actor, { copy, branchId: loan.deskBranchId });
}

/**
 * Finds the holds that were cancelled for this loan: those ended at the time the loan was written. The scan
 * itself may be older.
 */
async function holdsEndedFor(
  tx: EntityManager,
  { id, checkedOutBy, memberId }: Loan,
  { titleId }: CirculatingCopy,
): Promise<string[]> {
  const writtenAt = instantOfId(id).getTime();
  return holdsCancelledBy(tx, {
    titleId,
    by: checkedOutBy,
    from: new Date(writtenAt - ONE_MOMENT_MS),
    to: new Date(writtenAt + ONE_MOMENT_MS),
    exceptOf: memberId,
  });
}

async function undoCheckIn(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { loan, copy }: Scanned,
): Promise<void> {
  const kept = await holdOfCopy(tx, copy.id);
  if (kept) await requeueHold(tx, kept.id, kept.queueRank);
  const transfer = await findOpenTransfer(tx, copy.id);
  if (transfer) await closeTransfer(tx, transfer.id, { at: deps.clock.now(), by: toPrincipal(actor) });
  await reverseCharges(deps, tx, actor, loan);
  if (loan.memberId !== null && loan.closedAt !== null)
    await liftSuspensionsSince(tx, deps, { memberId: loan.memberId, since: loan.closedAt, actor });
  await reopenLoan(tx, loan);
  await followClassSet(tx, loan, deps.clock.now());
  if (loan.closedAt !== null && (await reopenClaim(tx, { loanId: loan.id, since: loan.closedAt })))
    await markClaimed(tx, loan.id);
  await changeCopyStatus(deps, tx, actor, { copy, to: 'ON_LOAN' });
}

/** Reverses the charges of the return: the lines stay and reversal lines are added. */
async function reverseCharges(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  loan: Loan,
): Promise<void> {
  const now = deps.clock.now();
  const entries = await entriesOfLoan(tx, loan.id);
  for (const charge of entries.filter(
    ({ kind, occurredAt }) => kind === 'CHARGE' && loan.closedAt !== null && occurredAt >= loan.closedAt,
  )) {
    await insertEntry(tx, {
      ...charge,
      id: deps.newId('acc', now),
      kind: 'REVERSAL',
      amount: -charge.amount,
      branchId: loan.branchId,
      reversesId: charge.id,
      chargeKey: `reversal:${charge.id}`,
      occurredAt: now,
      recordedBy: toPrincipal(actor),
    });
  }
}

const TOO_LATE: Refusal = {
  code: 'NOT_ALLOWED',
  message: say('undoScan.tooLate'),
};
