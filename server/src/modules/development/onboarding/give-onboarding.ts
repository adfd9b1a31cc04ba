import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { DevelopmentDeps } from '../deps';
import type { DevelopmentRole } from '../development.terms';
import { lockPersonFor } from '../people/person-access';
import { listReadSops } from '../knowledge/sop.queries';
import { say } from '../words/say';
import { changeStep, findStep, insertSteps, itemsToGive } from './onboarding.queries';

/**
 * Gives somebody what their post and everybody does on joining, and what they have not got yet; tells how many. A procedure
 * whose version in force they have read is done with.
 */
export async function giveItems(
  tx: EntityManager,
  person: { readonly staffId: string; readonly postId: string | null; readonly startsOn: CivilDate },
): Promise<number> {
  const { staffId, startsOn } = person;
  const items = await itemsToGive(tx, person);
  const read = await listReadSops(tx, staffId);
  await insertSteps(
    tx,
    items.map(({ id, dueDays, sopId }) => ({
      staffId,
      itemId: id,
      dueOn: addDays(startsOn, dueDays),
      doneOn: sopId === null ? null : (read.get(sopId) ?? null),
      confirmedOn: null,
      confirmedBy: null,
    })),
  );
  return items.length;
}

/** Gives somebody the lists of their post, as their lead or the head; what they have already stays as it is. */
export function giveOnboarding(
  deps: DevelopmentDeps,
  actor: Actor,
  request: {
    readonly staffId: string;
    readonly startsOn: CivilDate;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'giveOnboarding', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { staffId, startsOn } = request;
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right: 'mayVouch' });
    if (!locked.ok) return locked;
    const postId = locked.value.person.profile?.postId ?? null;
    const given = await giveItems(tx, { staffId, postId, startsOn });
    return given === 0
      ? fail({ code: 'NOT_ALLOWED', field: ['staffId'], message: say('nothingToGive') })
      : ok({ staffId });
  });
}

/** Ticks an item, or takes the tick back: each their own, the person theirs and the lead or head theirs. */
export function tickOnboardingStep(
  deps: DevelopmentDeps,
  actor: Actor,
  request: {
    readonly staffId: string;
    readonly itemId: string;
    readonly as: DevelopmentRole;
    readonly isDone: boolean;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ staffId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'tickOnboardingStep', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { staffId, itemId, as, isDone } = request;
    const right = as === 'SELF' ? 'isSelf' : 'mayVouch';
    const locked = await lockPersonFor({ db: deps.db, tx }, actor, { staffId, right });
    if (!locked.ok) return locked;
    const known = await findStep(tx, { staffId, itemId });
    if (!known) return fail(notFound(['itemId'], say('onboardingItem')));
    const today = toCivilDate(deps.clock.now());
    await changeStep(
      tx,
      { staffId, itemId },
      as === 'SELF'
        ? { doneOn: isDone ? (known.doneOn ?? today) : null }
        : { confirmedOn: isDone ? today : null, confirmedBy: isDone ? toPrincipal(actor) : null },
    );
    return ok({ staffId });
  });
}
