import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { invalid } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Held } from '../registrations/change-registration';
import { withLockedRegistration } from '../registrations/change-registration';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { isOpen } from '../registrations/registration.terms';
import {
  changePlace,
  changeRegistration,
  loadPlaces,
  registeredPeople,
} from '../registrations/registrations.queries';
import { lockSessions } from '../sessions/sessions.queries';
import { releaseSeats } from '../sessions/take-seats';
import { fillFromWaiting } from '../waiting-list/fill-from-waiting-list';
import { say } from '../words/say';
import { findNumberedPerson } from './partner-groups.queries';

/** To how many a group shrinks that was registered by its number. */
export type ReduceGroupRequest = {
  readonly id: string;
  readonly count: number;
  readonly idempotencyKey: string;
};

/**
 * Lets fewer come of a group that was registered by its number; the seats go to those who wait. More can never
 * come this way.
 */
export function reducePartnerGroup(
  deps: RegistrationDeps,
  actor: Actor,
  request: ReduceGroupRequest,
): Promise<Result<{ registrationId: string }, Refusal>> {
  return withLockedRegistration(
    deps,
    actor,
    { operation: 'reducePartnerGroup', request },
    async (tx, held) => {
      const { registration, event } = held;
      if (registration.kind !== 'PARTNER_GROUP' || !isOpen(registration.status))
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('partnerGroups.isOver') });
      const person = await findNumberedPerson(tx, registration.id);
      if (!person) return fail({ code: 'NOT_ALLOWED', field: ['id'], message: say('partnerGroups.byNames') });
      if (request.count < 1 || request.count > person.seats)
        return fail(invalid(['count'], say('partnerGroups.fewer', { most: person.seats })));
      await shrink(deps, tx, held, { ...person, count: request.count });
      await fillFromWaiting(deps, tx, event);
      return ok({ registrationId: registration.id });
    },
  );
}

async function shrink(
  deps: RegistrationDeps,
  tx: EntityManager,
  { event, registration }: Held,
  { id, seats, count }: { readonly id: string; readonly seats: number; readonly count: number },
): Promise<void> {
  const less = seats - count;
  if (less === 0) return;
  const now = deps.clock.now();
  const notOver = new Set(
    (await lockSessions(deps.db, tx, event.id)).filter(({ endsAt }) => endsAt > now).map((one) => one.id),
  );
  for (const place of await loadPlaces(tx, registration.id)) {
    if (place.personId !== id || place.status === 'CANCELLED' || !notOver.has(place.sessionId)) continue;
    if (place.status === 'RESERVED') await releaseSeats(tx, [place.sessionId], less);
    await changePlace(tx, place.id, { seats: count, version: place.version + 1 });
  }
  await updateRow(tx, registeredPeople.name, id, registeredPeople.write({ seats: count }));
  await changeRegistration(tx, registration.id, {
    partySize: registration.partySize - less,
    version: registration.version + 1,
  });
}
