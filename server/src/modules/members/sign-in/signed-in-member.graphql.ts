import type { Actor } from '../../../platform/auth/actor';
import { fault } from '../../../platform/graphql/errors/faults';
import type { PasswordOwner } from './change-password';

/** Gives the member who is signed in; throws FORBIDDEN to anybody else. */
export function signedInMember(actor: Actor): Actor & { kind: 'member' } {
  if (actor.kind === 'member') return actor;
  throw fault('FORBIDDEN', 'Only a member can do this.');
}

/**
 * Gives the member whose password may be changed in this session, also one who may do nothing else yet;
 * throws FORBIDDEN to anybody else.
 */
export function passwordOwner(actor: Actor): PasswordOwner {
  if (actor.kind === 'anonymous' && actor.mustChangePassword)
    return { ...actor.mustChangePassword, isLimited: true };
  const { memberId, sessionId } = signedInMember(actor);
  return { memberId, sessionId, isLimited: false };
}
