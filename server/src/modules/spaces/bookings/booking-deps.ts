import type { Actor } from '../../../platform/auth/actor';
import type { DataKey } from '../../../platform/auth/keys/data-key';
import { secretLink, verifySecretLink } from '../../../platform/auth/keys/secret-link';
import { holdsAt } from '../../../platform/auth/rights';
import type { QueryRunner } from '../../../platform/db/table';
import { requireDuty } from '../../partners';
import type { SpaceClashes } from '../occupancy/space-clashes';
import type { SpaceDeps } from '../save-space';
import { say } from '../words/say';
import type { Booking } from './booking.entity';

/** What bookings need beside the rest: what else fills spaces, and the key that makes links nobody can guess. */
export type BookingDeps = SpaceDeps & { readonly dataKey: DataKey; readonly clashes: SpaceClashes };

/** What a booking is called in refusals. */
export const BOOKING_NOUN = say('booking.noun');

const LINK = 'booking link';
const DOOR = 'space door';

/** Makes the secret link of a booking: `<id>.<secret>`, worked out from the key of the library, kept nowhere. */
export function bookingLink({ dataKey }: Pick<BookingDeps, 'dataKey'>, bookingId: string): string {
  return secretLink(dataKey, LINK, bookingId);
}

/** Reads which booking a link leads to; null when it was not made here. */
export function readBookingLink({ dataKey }: Pick<BookingDeps, 'dataKey'>, link: string): string | null {
  return verifySecretLink(dataKey, LINK, link);
}

/** Makes the code that hangs at the door of a space: whoever scans it is there. */
export function doorCode({ dataKey }: Pick<BookingDeps, 'dataKey'>, spaceId: string): string {
  return secretLink(dataKey, DOOR, spaceId);
}

/** Reads which space a code of a door is of; null when it was not made here. */
export function readDoorCode({ dataKey }: Pick<BookingDeps, 'dataKey'>, code: string): string | null {
  return verifySecretLink(dataKey, DOOR, code);
}

/** Names a booking: by its id, or by the secret link that whoever booked has. */
export type BookingReference = { readonly id?: string | null; readonly link?: string | null };

/** The id of the booking that is meant; null when its link was not made here. */
export function findReferredId(
  deps: Pick<BookingDeps, 'dataKey'>,
  { id, link }: BookingReference,
): string | null {
  return link != null ? readBookingLink(deps, link) : (id ?? null);
}

/** Tells whether the caller is staff with a right at a branch, or the program itself. */
export function isStaffAt(
  actor: Actor,
  right: 'bookings.read' | 'bookings.write' | 'bookings.override',
  branchId: string,
): boolean {
  return actor.kind === 'system' || (actor.kind === 'staff' && holdsAt(actor, right, branchId));
}

/** Tells whether the caller booked: the member, an operator of the partner, or the holder of the link. */
export async function isBooker(
  deps: Pick<BookingDeps, 'dataKey'>,
  db: QueryRunner,
  actor: Actor,
  { booking, link }: { readonly booking: Booking; readonly link?: string | null },
): Promise<boolean> {
  if (link != null) return readBookingLink(deps, link) === booking.id;
  if (actor.kind !== 'member') return false;
  if (booking.memberId !== null) return booking.memberId === actor.memberId;
  return booking.partnerId !== null && (await requireDuty(db, actor, booking.partnerId, 'OPERATOR')) === null;
}
