import type { Permission } from '../../../../lib/session/session-context';
import type { BookRoomMutation } from './BookRoom.generated';

/** Why a booking was refused. */
export type Refusal = BookRoomMutation['createBooking']['userErrors'][number];

/** What could be had instead. */
export type Alternative = NonNullable<Extract<Refusal, { readonly reason: unknown }>['alternative']>;

/** Tells whether this person may pass all that stands against a booking, with a reason. */
export function canPass(refusals: readonly Refusal[], can: (permission: Permission) => boolean): boolean {
  return (
    refusals.length > 0 &&
    refusals.every(
      (refusal) => 'reason' in refusal && refusal.overridableBy !== null && can(refusal.overridableBy),
    )
  );
}
