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
import { DistinctMembersEntity } from './distinct-members.entity';
import { MemberEntity } from '../profile/member.entity';
import { refuse } from '../shared/member-refusal.rules';
import { noMember } from '../shared/refusals';
import type { MergeDeps } from './merge-deps';
import { say } from '../words/say';

/** Two cards that are two people's. */
export type DistinctRequest = {
  readonly firstId: string;
  readonly secondId: string;
  readonly idempotencyKey?: string | null;
};

/** Notes that two cards are two people's: the pair is not shown again. A second note changes nothing. */
export function markDistinct(
  deps: MergeDeps,
  actor: Actor,
  request: DistinctRequest,
): Promise<Result<{ firstId: string; secondId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'markNotDuplicate', request), async (tx) => {
      const [firstId = '', secondId = ''] = [request.firstId, request.secondId].sort();
      if (firstId === secondId) return fail(refuse('INVALID', ['secondId'], say('shared.sameCard')));
      for (const field of ['firstId', 'secondId'] as const)
        if (!(await tx.existsBy(MemberEntity, { id: request[field], isActive: true })))
          return fail(noMember([field]));
      const now = deps.clock.now();
      if (!(await tx.existsBy(DistinctMembersEntity, { firstId, secondId })))
        await tx.insert(DistinctMembersEntity, {
          id: deps.newId('dst', now),
          firstId,
          secondId,
          markedAt: now,
          markedBy: toPrincipal(actor),
        });
      return ok({ firstId, secondId });
    }),
  );
}
