import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { holdsAt } from '../../../platform/auth/rights';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { say } from '../words/say';
import type { Person } from './people.queries';
import { findPerson, lockPerson } from './people.queries';
import type { PersonAccess } from './person-access.rules';
import { decideAccess } from './person-access.rules';

/** Somebody of the staff, with what the caller may do about them. */
export type PersonForActor = { readonly person: Person; readonly access: PersonAccess };

const NOBODY: PersonAccess = {
  isSelf: false,
  mayRead: false,
  mayWrite: false,
  mayAdd: false,
  mayVouch: false,
};

/** Tells what a caller may do about somebody; nothing for whoever is not of the staff. */
export function accessTo(actor: Actor, person: Person): PersonAccess {
  if (actor.kind === 'system')
    return { ...NOBODY, mayRead: true, mayWrite: true, mayAdd: true, mayVouch: true };
  if (actor.kind !== 'staff') return NOBODY;
  return decideAccess({
    actorId: actor.staffId,
    canReadAll: holdsAt(actor, 'development.read', person.branchId),
    canWriteAll: holdsAt(actor, 'development.write', person.branchId),
    staffId: person.staffId,
    leadId: person.profile?.leadId ?? null,
  });
}

/** Finds somebody whom the caller may see; null when there is nobody, or nobody they may see. */
export async function findVisiblePerson(
  db: QueryRunner,
  actor: Actor,
  staffId: string,
): Promise<PersonForActor | null> {
  const person = await findPerson(db, staffId);
  if (person === null) return null;
  const access = accessTo(actor, person);
  return access.mayRead ? { person, access } : null;
}

/**
 * Locks somebody for a change that the caller may make. Whom one may not see is not found; what one may see and
 * not do is refused with who can.
 */
export async function lockPersonFor(
  { db, tx }: { readonly db: Database; readonly tx: EntityManager },
  actor: Actor,
  { staffId, right }: { readonly staffId: string; readonly right: keyof PersonAccess },
): Promise<Result<PersonForActor, Refusal>> {
  const person = await lockPerson(db, tx, staffId);
  const access = person === null ? NOBODY : accessTo(actor, person);
  if (person === null || !access.mayRead) return fail(notFound(['staffId'], say('person')));
  if (!access[right])
    return fail({
      code: 'NOT_ALLOWED',
      field: ['staffId'],
      message: say(access.isSelf && right === 'mayVouch' ? 'notForOneself' : 'leadOrHead'),
    });
  return ok({ person, access });
}
