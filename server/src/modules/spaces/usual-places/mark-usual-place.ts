import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockMember } from '../../members';
import { readSpaceItems } from '../items/space-items.queries';
import type { SpaceDeps } from '../save-space';
import { SPACE_NOUN } from '../save-space';
import { readSpaces } from '../spaces.queries';
import { say } from '../words/say';
import { deleteUsualPlace, insertUsualPlace, MOST_USUAL_PLACES, usualPlacesOf } from './usual-places.queries';

type Answer = Promise<Result<{ memberId: string }, Refusal>>;

/** Marks a space, or an item of it, as a usual place of a member; one that is marked already stays. */
export function addUsualPlace(
  deps: SpaceDeps,
  actor: Actor,
  request: { readonly spaceId: string; readonly itemId?: string | null; readonly idempotencyKey: string },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'addUsualPlace', request), async (tx) => {
    const member = actor.kind === 'member' ? await lockMember(deps, tx, actor.memberId) : null;
    if (!member) return fail(NEEDS_ACCOUNT);
    const [space] = await readSpaces(tx, [request.spaceId]);
    if (!space?.isActive) return fail(notFound(['spaceId'], SPACE_NOUN));
    const itemId = request.itemId ?? null;
    const [item] = itemId === null ? [] : await readSpaceItems(tx, [itemId]);
    if (itemId !== null && (item?.spaceId !== space.id || !item.isActive))
      return fail(notFound(['itemId'], say('booking.item')));
    const placeId = itemId ?? space.id;
    const known = await usualPlacesOf(tx, member.id);
    if (known.some((place) => place.placeId === placeId)) return ok({ memberId: member.id });
    if (known.length >= MOST_USUAL_PLACES) return fail(TOO_MANY);
    const createdAt = deps.clock.now();
    await insertUsualPlace(tx, {
      id: deps.newId('usp', createdAt),
      memberId: member.id,
      spaceId: space.id,
      itemId,
      placeId,
      createdAt,
    });
    return ok({ memberId: member.id });
  });
}

/** Takes a place from the usual ones of a member; a repeat changes nothing. */
export function removeUsualPlace(
  deps: SpaceDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Answer {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'removeUsualPlace', request), async (tx) => {
    if (actor.kind !== 'member') return fail(NEEDS_ACCOUNT);
    await deleteUsualPlace(tx, { id: request.id, memberId: actor.memberId });
    return ok({ memberId: actor.memberId });
  });
}

const NEEDS_ACCOUNT: Refusal = { code: 'NOT_ALLOWED', message: say('usualPlace.needsAccount') };
const TOO_MANY: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['spaceId'],
  message: say('usualPlace.tooMany', { most: MOST_USUAL_PLACES }),
};
