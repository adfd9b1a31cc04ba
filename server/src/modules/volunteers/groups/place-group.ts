import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { insertRows } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { invalid, notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { endOfferIfFull } from '../offers/offers.queries';
import { lockRole } from '../roles/roles.queries';
import type { Shift, ShiftNeed } from '../shifts/shift.entity';
import { fillFromWaiting } from '../sign-up/fill-from-waiting';
import { lockPeople } from '../sign-up/people';
import { placeInShift } from '../sign-up/place-in-shift';
import type { ShiftDeps } from '../sign-up/shift-deps';
import { SHIFT_NOUNS } from '../sign-up/shift-deps';
import { shiftChanged } from '../sign-up/shift.events';
import { lockNeed } from '../sign-up/take-shift';
import { endGroupPlace } from './end-group-places';
import { MOST_IN_GROUP } from './group.terms';
import { groupPlaceTable, hasPlaces, lockGroup, takeSeats } from './groups.queries';
import { lockPlace } from './lock-place';
import { say } from './say';

/** A group that takes places: so many people without names, and members who are volunteers. */
export type PlaceGroupRequest = {
  readonly groupId: string;
  readonly needId: string;
  readonly people: number;
  readonly memberIds?: readonly string[] | null;
  readonly idempotencyKey: string;
};

type Done = Promise<Result<{ readonly groupId: string; readonly needId: string }, Refusal>>;

/**
 * Takes places for a group, all or none. Members go through the rules of everybody; people without names may not
 * take a role with children, whoever asks. Lock order: members → shift → group → role.
 */
export function placeGroup(deps: ShiftDeps, actor: Actor, request: PlaceGroupRequest): Done {
  const act = idempotentRequest(deps, actor, 'placeVolunteerGroup', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const { groupId, needId, people } = request;
    const memberIds = [...new Set(request.memberIds ?? [])].sort();
    const counted = whyNotCount(people, memberIds.length);
    if (counted) return fail(counted);
    const persons = await lockPeople(
      deps,
      tx,
      memberIds.map((memberId) => ({ memberId })),
    );
    /** Names stay out of refusals: the place in the list says who is meant. */
    const fieldOf = (memberId: string) => ['memberIds', String(request.memberIds?.indexOf(memberId) ?? 0)];
    const missing = memberIds.find((id) => !persons.some(({ key }) => key === id));
    if (missing !== undefined) return fail(notFound(fieldOf(missing), SHIFT_NOUNS.member));
    const found = await lockNeed(deps, tx, needId);
    if (found?.shift.audience !== 'VOLUNTEERS') return fail(notFound(['needId'], SHIFT_NOUNS.shift));
    const group = await lockGroup(deps.db, tx, groupId);
    if (!group) return fail(notFound(['groupId'], say('group')));
    if (!group.isActive) return fail(invalid(['groupId'], say('inactive')));
    for (const person of persons) {
      const need = (await lockNeed(deps, tx, needId))?.need ?? found.need;
      const placed = await placeInShift(deps, tx, actor, {
        person,
        shift: found.shift,
        need,
        isOwnAct: false,
        overrideReason: null,
      });
      if (!placed.ok) {
        const [first, ...others] = placed.refusals.map((one) => ({ ...one, field: fieldOf(person.key) }));
        return first ? fail(first, ...others) : placed;
      }
    }
    const refusal = people === 0 ? null : await takePlaces(deps, tx, actor, { ...found, groupId, people });
    return refusal ? fail(refusal) : ok({ groupId, needId });
  });
}

function whyNotCount(people: number, named: number): Refusal | null {
  if (!Number.isInteger(people) || people < 0 || people + named > MOST_IN_GROUP)
    return invalid(['people'], say('people', { most: MOST_IN_GROUP }));
  return people + named === 0 ? invalid(['people'], say('nobody')) : null;
}

type Taking = {
  readonly shift: Shift;
  readonly need: ShiftNeed;
  readonly groupId: string;
  readonly people: number;
};

/** Takes places for people without names; gives why not. The shift is locked. */
async function takePlaces(
  deps: ShiftDeps,
  tx: EntityManager,
  actor: Actor,
  { shift, need, groupId, people }: Taking,
): Promise<Refusal | null> {
  const now = deps.clock.now();
  if (shift.status === 'CANCELLED' || shift.endsAt <= now) return invalid(['needId'], say('over'));
  const role = need.roleId === null ? null : await lockRole(deps.db, tx, need.roleId);
  if (role?.worksWithChildren !== false)
    return { code: 'NOT_ALLOWED', field: ['needId'], message: say('children') };
  if (await hasPlaces(tx, { needId: need.id, groupId }))
    return { code: 'ALREADY_EXISTS', field: ['groupId'], message: say('alreadyIn') };
  if (!(await takeSeats(tx, need.id, people)))
    return { code: 'IN_USE', field: ['people'], message: say('full', { people }) };
  await endOfferIfFull(tx, need.id, now);
  await insertRows(tx, groupPlaceTable.name, [
    groupPlaceTable.write({
      id: deps.newId('vgp', now),
      groupId,
      shiftId: shift.id,
      needId: need.id,
      openGroupId: groupId,
      people,
      createdAt: now,
      createdBy: toPrincipal(actor),
    }),
  ]);
  await recordEvents(tx, [shiftChanged(shift.id)], now);
  return null;
}

/** Gives the places of a group back; who waits gets them. */
export async function removeGroupPlace(
  deps: ShiftDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Done {
  const act = idempotentRequest(deps, actor, 'removeVolunteerGroupPlace', request);
  const result = await withIdempotency(deps.db, act, async (tx) => {
    const place = await lockPlace(deps, tx, request.id);
    if (!place.ok) return place;
    const { groupId, needId, shiftId, notedAt } = place.value;
    if (notedAt !== null) return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('noted') });
    await endGroupPlace(deps, tx, actor, place.value);
    await recordEvents(tx, [shiftChanged(shiftId)], deps.clock.now());
    return ok({ groupId, needId });
  });
  if (result.ok) await fillFromWaiting(deps, [result.value.needId]);
  return result;
}
