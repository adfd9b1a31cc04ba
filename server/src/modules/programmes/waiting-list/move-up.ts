import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { changeRegistration, listWaitingRegistrations } from '../registrations/registrations.queries';
import { withLockedRegistration } from '../registrations/change-registration';
import { fillFromWaiting } from './fill-from-waiting-list';
import type { RegistrationDeps } from '../registrations/registration-deps';
import { say } from '../words/say';

/**
 * Brings a party that waits to the front of its list, and asks it at once if seats are free. Who did it, and
 * which place it had, stands in the audit log.
 */
export function moveUpRegistration(
  deps: RegistrationDeps,
  actor: Actor,
  request: { id: string; idempotencyKey?: string | null },
): Promise<Result<{ registrationId: string }, Refusal>> {
  return withLockedRegistration(
    deps,
    actor,
    { operation: 'moveUpRegistration', request },
    async (tx, { registration, event }) => {
      if (registration.status !== 'WAITING')
        return fail({ code: 'NOT_ALLOWED', field: ['id'], message: NOT_WAITING });
      const [first] = await listWaitingRegistrations(tx, event.id, registration.sessionId);
      const isFirst = first === undefined || first.id === registration.id;
      if (!isFirst)
        await changeRegistration(tx, registration.id, {
          queueNumber: first.queueNumber - 1,
          version: registration.version + 1,
        });
      await fillFromWaiting(deps, tx, event);
      return ok({ registrationId: registration.id });
    },
  );
}

const NOT_WAITING = say('moveUp.notWaiting');
