import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound, stale } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import { lockPersonFor } from '../people/person-access';
import { say } from '../words/say';
import { removePaperOf } from '../papers/papers.queries';
import { removeProof } from './learning.queries';
import { changeProof, findProof } from './proofs';

type ProofRequest = { readonly id: string; readonly idempotencyKey?: string | null };
type Done = Promise<Result<{ staffId: string }, Refusal>>;

/**
 * Notes that the paper of a certificate or of training was seen: never one's own, and only in the words that were
 * read. Refused when its owner changed it since.
 */
export function confirmStaffProof(
  deps: DevelopmentDeps,
  actor: Actor,
  request: ProofRequest & { readonly version: number },
): Done {
  const act = idempotentRequest(deps, actor, 'confirmStaffProof', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const proof = await findProof(tx, request.id);
    if (!proof) return fail(notFound(['id'], say('proof')));
    const { staffId } = proof.row;
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayVouch' });
    if (!locked.ok) return locked;
    const known = await findProof(tx, request.id);
    if (!known) return fail(notFound(['id'], say('proof')));
    if (known.row.version !== request.version) return fail(stale(say('proof'), known.row.version));
    const seen = {
      seenBy: toPrincipal(actor),
      seenOn: toCivilDate(deps.clock.now()),
      wasSeen: true,
      version: known.row.version + 1,
    };
    await changeProof(tx, known, seen);
    return ok({ staffId });
  });
}

/** Removes a certificate or training that was entered by mistake: of oneself only if nobody has ever seen it. */
export function removeStaffProof(deps: DevelopmentDeps, actor: Actor, request: ProofRequest): Done {
  const act = idempotentRequest(deps, actor, 'removeStaffProof', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const proof = await findProof(tx, request.id);
    if (!proof) return fail(notFound(['id'], say('proof')));
    const { staffId } = proof.row;
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayAdd' });
    if (!locked.ok) return locked;
    const known = await findProof(tx, request.id);
    if (!known) return fail(notFound(['id'], say('proof')));
    if (known.row.wasSeen && !locked.value.access.mayVouch)
      return fail({ code: 'NOT_ALLOWED', field: ['staffId'], message: say('seenStays') });
    await removePaperOf(tx, request.id);
    await removeProof(tx, proof.kind, request.id);
    return ok({ staffId });
  });
}
