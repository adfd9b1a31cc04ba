import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate, isCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import { holdClosed } from '../circulation.events';
import type { Hold } from './hold.entity';
import { closeHold, lockHold, readHold, suspend } from './holds.queries';
import { refusalsForSuspension } from './hold-refusals.rules';
import { refusal } from '../refusals/refusal.rules';
import { lockMemberFor } from '../borrowers/lock-borrower';
import type { CirculationDeps } from '../deps';
import { toOpenHolds } from './load-hold-queue';
import { toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';
import { releaseCopy } from '../transfers/release-copy';

type HoldChange = { readonly id: string; readonly idempotencyKey?: string | null };
type Work = (tx: EntityManager, hold: Hold) => Promise<Result<{ holdId: string }, Refusal>>;

/** Cancels a hold; the copy that was kept for it goes to the next in the queue at once. */
export function cancelHold(
  deps: CirculationDeps,
  actor: Actor,
  request: HoldChange & { readonly reason?: string | null },
): Promise<Result<{ holdId: string }, Refusal>> {
  return change(deps, actor, { operation: 'cancelHold', request }, async (tx, hold) => {
    await endHold(deps, tx, actor, {
      hold,
      status: 'CANCELLED',
      reason: request.reason?.trim().slice(0, 300) || null,
    });
    return ok({ holdId: hold.id });
  });
}

/** Suspends a hold until a day, or until it is resumed; it keeps its place and is passed over. */
export function suspendHold(
  deps: CirculationDeps,
  actor: Actor,
  request: HoldChange & { readonly until?: string | null },
): Promise<Result<{ holdId: string }, Refusal>> {
  return change(deps, actor, { operation: 'suspendHold', request }, async (tx, hold) => {
    const until = request.until ?? null;
    if (until !== null && !isCivilDate(until))
      return fail(toWordedRefusal(refusal('NOT_IN_THE_FUTURE', { needs: 'never' }), ['resumesOn']));
    const [state] = toOpenHolds([hold]);
    const [first, ...others] = state
      ? refusalsForSuspension(state, until, toCivilDate(deps.clock.now()))
      : [];
    if (first) return fail(toWordedRefusal(first), ...others.map((other) => toWordedRefusal(other)));
    await suspend(tx, hold.id, { isSuspended: true, until });
    return ok({ holdId: hold.id });
  });
}

/** Resumes a suspended hold in its old place. */
export function resumeHold(
  deps: CirculationDeps,
  actor: Actor,
  request: HoldChange,
): Promise<Result<{ holdId: string }, Refusal>> {
  return change(deps, actor, { operation: 'resumeHold', request }, async (tx, hold) => {
    await suspend(tx, hold.id, { isSuspended: false, until: null });
    return ok({ holdId: hold.id });
  });
}

/** Closes a locked hold and gives its copy to the next in the queue. A copy on its way arrives first. */
export async function endHold(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  end: { hold: Hold; status: 'CANCELLED' | 'EXPIRED'; reason: string | null },
): Promise<void> {
  const { hold, status, reason } = end;
  const now = deps.clock.now();
  await closeHold(tx, hold.id, { status, at: now, by: toPrincipal(actor), reason });
  await recordEvents(tx, [holdClosed(hold.id)], now);
  if (hold.status === 'READY' && hold.trappedCopyId !== null)
    await releaseCopy(deps, tx, actor, { copyId: hold.trappedCopyId, branchId: hold.pickupBranchId });
}

async function change(
  deps: CirculationDeps,
  actor: Actor,
  { operation, request }: { operation: string; request: HoldChange },
  work: Work,
): Promise<Result<{ holdId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const seen = await readHold(tx, request.id);
    const member = seen?.memberId ? await lockMemberFor(deps, tx, actor, seen.memberId) : null;
    if (!seen || !member) return fail(thingUnknown(['id']));
    if (seen.trappedCopyId !== null) await lockCopies(deps.db, tx, [seen.trappedCopyId]);
    const hold = await lockHold(deps.db, tx, seen.id);
    if (!hold || hold.closedAt !== null)
      return fail(toWordedRefusal(refusal('HOLD_CLOSED', { needs: 'never' })));
    return work(tx, hold);
  });
}
