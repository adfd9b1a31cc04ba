import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Shift } from '../shifts/shift.entity';
import { say } from '../shift-words/say';
import { openAssignmentOf, readAssignment } from '../sign-up/assignments.queries';
import { closeAssignment } from '../sign-up/close-assignment';
import { fillFromWaiting } from '../sign-up/fill-from-waiting';
import type { Person } from '../sign-up/people';
import { lockPeople } from '../sign-up/people';
import type { Placed } from '../sign-up/place-in-shift';
import { noPlaceFree, placeInShift } from '../sign-up/place-in-shift';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS } from '../sign-up/shift-deps';
import { lockNeed } from '../sign-up/take-shift';
import type { ShiftOffer } from './offer.entity';
import type { Asked } from './offers.queries';
import { closeOffer, declineFor, isAsked, lockOffer, readOffer } from './offers.queries';
import { askedOf } from './own-assignment';

type OfferRequest = { readonly id: string; readonly idempotencyKey: string };

/**
 * Accepts a place that is offered, by the same rule as signing up. Whoever offered their own is out of the shift in the
 * same unit; of many who accept at once one has it. A free place goes first to those who wait for it and fit. Refused,
 * all stays as it was.
 */
export async function acceptOffer(
  deps: ShiftDeps,
  actor: Actor,
  request: OfferRequest,
): Promise<Result<Placed, Refusal>> {
  const seen = await readOffer(deps.db, request.id);
  if (seen?.assignmentId === null) await fillFromWaiting(deps, [seen.needId]);
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'acceptShiftOffer', request), async (tx) => {
    const asked = askedOf(actor);
    const offer = asked && (await readOffer(tx, request.id));
    if (!asked || !offer || !(await isAsked(tx, offer.id, asked)))
      return fail(notFound(['id'], say('offer.noun')));
    return accept(deps, tx, actor, { asked, offer });
  });
}

async function accept(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { asked, offer }: { readonly asked: Asked; readonly offer: ShiftOffer },
): Promise<Result<Placed, Refusal>> {
  const leaving = offer.assignmentId === null ? null : await readAssignment(tx, offer.assignmentId);
  const people = await lockPeople(deps, tx, leaving ? [asked, leaving] : [asked]);
  const person: Person | undefined = people[0];
  if (!person) return fail(notFound([], SHIFT_NOUNS.member));
  const found = await lockNeed(deps, tx, offer.needId);
  const now = await lockOffer(deps.db, tx, offer.id);
  if (found && offer.assignmentId === null) {
    const held = await openAssignmentOf(deps.db, tx, { shiftId: found.shift.id, key: person.key });
    if (held?.status === 'CONFIRMED' && held.needId === found.need.id) return ok(placedBy(held));
    if (isOpen(deps, found.shift) && found.need.taken >= found.need.needed) return fail(...noPlaceFree());
  }
  if (!found || now?.status !== 'OPEN') return fail(gone());
  if (!isOpen(deps, found.shift))
    return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('offer.tooLate') });
  if (leaving) {
    const assignment = await readAssignment(tx, leaving.id);
    if (assignment?.status !== 'CONFIRMED') return fail(gone());
    await leave(deps, tx, actor, { assignment, offer });
  }
  return placeInShift(deps, tx, actor, { person, ...found, isOwnAct: false, overrideReason: null });
}

function isOpen({ clock }: ShiftDeps, { status, startsAt }: Shift): boolean {
  return status === 'OPEN' && startsAt > clock.now();
}

/** Whoever waited may have got the place before they accepted it. */
function placedBy({ id, shiftId, needId }: ShiftAssignment): Placed {
  return { assignmentId: id, shiftId, needId, status: 'CONFIRMED' };
}

async function leave(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { assignment, offer }: { readonly assignment: ShiftAssignment; readonly offer: ShiftOffer },
): Promise<void> {
  await closeOffer(tx, offer.id, { status: 'TAKEN', now: deps.clock.now() });
  await closeAssignment(deps, tx, actor, { assignment, reason: say('offer.passedOn').ID });
}

function gone(): Refusal {
  return { code: 'IN_USE', field: ['id'], message: say('offer.gone') };
}

/** Says that somebody cannot take what is offered to them; the others may still. A repeat changes nothing. */
export function declineOffer(
  deps: ShiftDeps,
  actor: Actor,
  request: OfferRequest,
): Promise<Result<{ offerId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'declineShiftOffer', request),
    async (tx) => {
      const asked = askedOf(actor);
      if (asked) await declineFor(tx, asked, { offerId: request.id, now: deps.clock.now() });
      return ok({ offerId: request.id });
    },
  );
}
