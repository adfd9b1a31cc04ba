import type { Actor } from '../../../platform/auth/actor';
import { fault } from '../../../platform/graphql/faults';

/** Gives the member who is signed in; throws FORBIDDEN to anybody else. */
export function signedInMember(actor: Actor): Actor & { kind: 'member' } {
  if (actor.kind === 'member') return actor;
  throw fault('FORBIDDEN', 'Only a member can do this.');
}
