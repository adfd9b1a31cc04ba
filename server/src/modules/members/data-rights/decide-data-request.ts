import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { DataRequestEntity } from './data-request.entity';
import type { DataRequest } from './data-request.entity';
import { readDataRequest } from './data-requests.queries';
import { refuse } from '../shared/member-refusal.rules';
import { memberChanged } from '../members.events';
import { liftBlockById } from '../desk/block-member';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { textRefusal } from '../shared/refusals';
import { say } from '../words/say';

/** What staff answer. */
export type DataDecision = {
  readonly id: string;
  readonly isAccepted: boolean;
  readonly reason: string | null;
  readonly idempotencyKey?: string | null;
};

const LONGEST_REASON = 600;

/**
 * Answers a request. An accepted erasure stays open until its day, so that it can still be withdrawn; a
 * refusal needs a reason the member will read.
 */
export function decideDataRequest(
  deps: MemberDeps,
  actor: Actor,
  decision: DataDecision,
): Promise<Result<{ requestId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'decideDataRequest', decision),
    async (tx) => {
      const { isAccepted, reason } = decision;
      const wrong =
        isAccepted && reason === null ? null : textRefusal(reason ?? '', LONGEST_REASON, ['reason']);
      if (wrong) return fail(wrong);
      const seen = await readDataRequest(tx, decision.id);
      if (seen) await lockedMember(deps, tx, seen.memberId);
      const request = await readDataRequest(tx, decision.id);
      if (request?.status !== 'OPEN') return fail(NOT_OPEN);
      await write(deps, tx, actor, { request, decision });
      return ok({ requestId: request.id });
    },
  );
}

async function write(
  deps: MemberDeps,
  tx: EntityManager,
  actor: Actor,
  { request, decision }: { request: DataRequest; decision: DataDecision },
): Promise<void> {
  const { isAccepted, reason } = decision;
  const staysOpen = isAccepted && request.kind === 'ERASE';
  const status = isAccepted ? 'DONE' : 'REFUSED';
  const decidedAt = deps.clock.now();
  await tx.update(
    DataRequestEntity,
    { id: request.id },
    {
      ...(staysOpen ? {} : { status, openKey: null }),
      decidedAt,
      decidedBy: toPrincipal(actor),
      reason: reason?.trim() ?? null,
    },
  );
  if (!isAccepted && request.blockId !== null) await liftBlockById(deps, tx, { id: request.blockId, actor });
  await recordEvents(tx, [memberChanged(request.memberId)], decidedAt);
}

const NOT_OPEN = refuse('NOT_FOUND', ['id'], say('decideDataRequest.noRequest'));
