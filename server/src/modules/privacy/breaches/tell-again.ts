import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { PrivacyDeps } from '../deps';
import { say } from '../words/say';
import { chooseFailedAgain } from './letters.queries';
import type { VersionedBreach } from './save-breach';
import { finishBreach, lockOpenBreach } from './save-breach';

/** Writes once more to those whose letter about a breach failed: perhaps another way leads to them by now. */
export function tellAgain(
  deps: PrivacyDeps,
  actor: Actor,
  request: VersionedBreach,
): Promise<Result<{ readonly breachId: string; readonly count: number }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'tellDataBreachAgain', request),
    async (tx) => {
      const locked = await lockOpenBreach(deps, tx, request);
      if (!locked.ok) return locked;
      const found = locked.value;
      const count = await chooseFailedAgain(tx, found.id, { now: deps.clock.now(), by: toPrincipal(actor) });
      if (count === 0) return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('noneFailed') });
      await finishBreach(deps, tx, { found, changes: {} });
      return ok({ breachId: found.id, count });
    },
  );
}
