import type { Permission } from '../session/session-context';

type WithRights = {
  readonly management: { readonly heldPermissions: readonly Permission[] } | null;
};

/** Tells whether the person who is signed in holds a permission where an event is. */
export function holdsAtEvent({ management }: WithRights, permission: Permission): boolean {
  return management !== null && management.heldPermissions.includes(permission);
}
