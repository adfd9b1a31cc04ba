import type { Actor } from '../../../platform/auth/actor';
import { holdsAt } from '../../../platform/auth/rights';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { changeRank, lockHoldQueue } from './hold-ranks.queries';
import type { Hold } from './hold.entity';
import { lockHoldsOfTitle, readHold } from './holds.queries';
import { holdsAtNewPositions, ranksAfterMove } from './hold-queue.rules';
import { refusal } from '../refusals/refusal.rules';
import type { CirculationDeps } from '../deps';
import { toOpenHolds } from './load-hold-queue';
import { parseReason } from '../accounts/record-money';
import { toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';
import { say } from '../words/say';

/** A hold that goes to another position of its queue, counted from 1; the reason stays in the audit log. */
export type MoveRequest = {
  readonly id: string;
  readonly queuePosition: number;
  readonly reason: string;
  readonly idempotencyKey: string;
};

/**
 * Moves a hold within its queue. Who moves another at the same time waits and moves it in the queue as it
 * then is: each hold keeps a position of its own and there is no gap. Asks for the right at the branch of
 * every hold that another position is given to. A hold whose copy is kept already stands in no queue.
 */
export function moveHold(
  deps: CirculationDeps,
  actor: Actor,
  request: MoveRequest,
): Promise<Result<{ holdId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'moveHold', request), async (tx) => {
    const reason = parseReason(request.reason);
    if (!reason.ok) return reason;
    if (!Number.isInteger(request.queuePosition) || request.queuePosition < 1) return fail(NO_POSITION);
    const seen = await readHold(tx, request.id);
    if (!seen) return fail(thingUnknown(['id']));
    await lockHoldQueue(deps.db, tx, seen.titleId);
    const holds = await lockHoldsOfTitle(deps.db, tx, seen.titleId);
    const hold = holds.find(({ id }) => id === seen.id);
    if (!hold) return fail(toWordedRefusal(refusal('HOLD_CLOSED', { needs: 'never' })));
    if (hold.status !== 'QUEUED') return fail(KEPT);
    const ranks = ranksAfterMove(toOpenHolds(holds), hold.id, request.queuePosition);
    const moved = holdsAtNewPositions(toOpenHolds(holds), ranks);
    if (
      !mayMove(
        actor,
        holds.filter(({ id }) => id === hold.id || moved.includes(id)),
      )
    )
      return fail(OF_OTHERS);
    for (const { holdId, rank } of ranks) await changeRank(tx, holdId, rank);
    return ok({ holdId: hold.id });
  });
}

function mayMove(actor: Actor, moved: readonly Hold[]): boolean {
  return (
    actor.kind === 'system' ||
    (actor.kind === 'staff' &&
      moved.every(({ pickupBranchId }) => holdsAt(actor, 'circulation.resolve', pickupBranchId)))
  );
}

const OF_OTHERS: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['queuePosition'],
  message: say('moveHold.ofOthers'),
};
const NO_POSITION: Refusal = {
  code: 'INVALID',
  field: ['queuePosition'],
  message: say('moveHold.noPosition'),
};
const KEPT: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['id'],
  message: say('moveHold.kept'),
};
