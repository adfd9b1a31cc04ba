import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toHistoryPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Candidate } from '../shifts/shift-lists.queries';
import type { Shift, ShiftNeed } from '../shifts/shift.entity';
import { lockShift, readNeed } from '../shifts/shifts.queries';
import { say } from '../shift-words/say';
import { readAssignment, waitingFor } from '../sign-up/assignments.queries';
import { listFitting } from '../sign-up/list-candidates';
import type { ShiftAssignment } from '../sign-up/shift-assignment.entity';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS, whyNotPlan } from '../sign-up/shift-deps';
import { lockNeed } from '../sign-up/take-shift';
import { isOwnAssignment } from './own-assignment';
import {
  closeOffer,
  lockOffer,
  offerPersonTable,
  offerTable,
  openOfferOf,
  readOffer,
} from './offers.queries';

/** Which place is offered, and to whom: one colleague, or everybody who fits. */
export type OfferRequest = {
  readonly id: string;
  readonly toStaffId?: string | null;
  readonly idempotencyKey: string;
};

/** What was offered, and to how many. */
export type Offered = { readonly offerId: string; readonly askedCount: number };

/**
 * Offers the place of whoever asks to everybody who fits, or of a colleague to one of them; they keep it until somebody
 * accepts. Where people wait nothing is offered: a place that is given back is theirs.
 */
export function offerOwnShift(
  deps: ShiftDeps,
  actor: Actor,
  request: OfferRequest,
): Promise<Result<Offered, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'offerShift', request), async (tx) => {
    const seen = await readAssignment(tx, request.id);
    const shift = seen && (await lockShift(deps.db, tx, seen.shiftId));
    const assignment = shift && (await readAssignment(tx, request.id));
    const need = assignment && (await readNeed(tx, assignment.needId));
    if (!shift || !assignment || !need || !isOwnAssignment(actor, assignment))
      return fail(notFound(['id'], SHIFT_NOUNS.assignment));
    const refused = whyNotOffer(deps, { shift, assignment });
    if (refused) return fail(refused);
    if ((await waitingFor(tx, need.id)).length > 0)
      return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('offer.someoneWaits') });
    const fitting = await listFitting(deps, tx, { need, shift });
    const { toStaffId } = request;
    const asked = toStaffId == null ? fitting : fitting.filter(({ staffId }) => staffId === toStaffId);
    const offer = { need, shift, openKey: assignment.id, assignmentId: assignment.id };
    return write(deps, tx, actor, { ...offer, asked, isForAll: toStaffId == null });
  });
}

/** Offers a free place of a shift to everybody who fits; staff do so for shifts that are short. */
export function offerFreePlace(
  deps: ShiftDeps,
  actor: Actor,
  request: { readonly needId: string; readonly idempotencyKey: string },
): Promise<Result<Offered, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'offerFreePlace', request), async (tx) => {
    const found = await lockNeed(deps, tx, request.needId);
    if (!found) return fail(notFound(['needId'], SHIFT_NOUNS.need));
    const { need, shift } = found;
    const refused = whyNotPlan(actor, shift, ['needId']) ?? whyNotOffer(deps, { shift, assignment: null });
    if (refused) return fail(refused);
    if (need.taken >= need.needed)
      return fail({ code: 'NOT_ALLOWED', field: ['needId'], message: say('offer.nothingFree') });
    const asked = await listFitting(deps, tx, { need, shift });
    return write(deps, tx, actor, {
      need,
      shift,
      openKey: need.id,
      assignmentId: null,
      asked,
      isForAll: true,
    });
  });
}

type Place = { readonly shift: Shift; readonly assignment: ShiftAssignment | null };

function whyNotOffer({ clock }: ShiftDeps, { shift, assignment }: Place): Refusal | null {
  const field = [assignment === null ? 'needId' : 'id'];
  if (shift.status !== 'OPEN' || shift.startsAt <= clock.now())
    return { code: 'NOT_ALLOWED', field, message: say('offer.tooLate') };
  return assignment !== null && assignment.status !== 'CONFIRMED'
    ? { code: 'NOT_ALLOWED', field, message: say('hours.notConfirmed') }
    : null;
}

type NewOffer = {
  readonly need: ShiftNeed;
  readonly shift: Shift;
  readonly openKey: string;
  readonly assignmentId: string | null;
  readonly asked: readonly Candidate[];
  readonly isForAll: boolean;
};

async function write(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { need, shift, openKey, assignmentId, asked, isForAll }: NewOffer,
): Promise<Result<Offered, Refusal>> {
  const field = [assignmentId === null ? 'needId' : 'id'];
  if (asked.length === 0) return fail({ code: 'NOT_ALLOWED', field, message: say('offer.nobodyFits') });
  if (await openOfferOf(tx, openKey))
    return fail({ code: 'ALREADY_EXISTS', field, message: say('offer.already') });
  const now = deps.clock.now();
  const id = deps.newId('sho', now);
  await insertRows(tx, offerTable.name, [
    offerTable.write({
      id,
      needId: need.id,
      assignmentId,
      openKey,
      status: 'OPEN',
      isForAll,
      endsAt: shift.startsAt,
      createdAt: now,
      createdBy: toHistoryPrincipal(actor),
      closedAt: null,
    }),
  ]);
  await insertRows(
    tx,
    offerPersonTable.name,
    asked.map(({ memberId, staffId }) =>
      offerPersonTable.write({
        id: deps.newId('shq', now),
        offerId: id,
        memberId,
        staffId,
        askedAt: now,
        declinedAt: null,
      }),
    ),
  );
  return ok({ offerId: id, askedCount: asked.length });
}

/** Takes an offer of one's own place back. A repeat changes nothing. */
export function withdrawOffer(
  deps: ShiftDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Promise<Result<{ offerId: string }, Refusal>> {
  return withIdempotency(
    deps.db,
    idempotentRequest(deps, actor, 'withdrawShiftOffer', request),
    async (tx) => {
      const seen = await readOffer(tx, request.id);
      const assignment =
        seen && seen.assignmentId !== null ? await readAssignment(tx, seen.assignmentId) : null;
      if (!assignment || !isOwnAssignment(actor, assignment))
        return fail(notFound(['id'], say('offer.noun')));
      await lockShift(deps.db, tx, assignment.shiftId);
      const offer = await lockOffer(deps.db, tx, request.id);
      if (offer?.status === 'OPEN')
        await closeOffer(tx, offer.id, { status: 'ENDED', now: deps.clock.now() });
      return ok({ offerId: request.id });
    },
  );
}
