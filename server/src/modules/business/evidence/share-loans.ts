import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { BusinessDeps } from '../deps';
import { BUSINESS_NOUN } from '../deps';
import { setLoansShared } from '../owners/owners.queries';
import { lockEditableBusiness } from '../profiles/save-business-change';

/** What an owner says about their own loans, and nobody else's. */
export type ShareLoansRequest = {
  readonly businessId: string;
  readonly isShared: boolean;
  readonly idempotencyKey?: string | null;
};

/** Lets an owner show beside the business what they borrow for it, or ends that at once. */
export function shareBusinessLoans(
  deps: BusinessDeps,
  actor: Actor & { kind: 'member' },
  request: ShareLoansRequest,
): Promise<Result<{ businessId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'shareBusinessLoans', request),
    async (tx) => {
      const { businessId, isShared } = request;
      const opened = await lockEditableBusiness(deps, tx, { actor, id: businessId });
      if (!opened) return fail(notFound(['businessId'], BUSINESS_NOUN));
      const owner = { businessId, memberId: actor.memberId };
      await setLoansShared(tx, owner, isShared ? deps.clock.now() : null);
      return ok({ businessId });
    },
  );
}
