/** States of a registration. */
export const REGISTRATION_STATUSES = [
  'PENDING',
  'CONFIRMED',
  'WAITING',
  'OFFERED',
  'CANCELLED',
  'EXPIRED',
  'DECLINED',
] as const;
/** One of the states of a registration. */
export type RegistrationStatus = (typeof REGISTRATION_STATUSES)[number];

/** Kinds of registration. */
export const REGISTRATION_KINDS = ['PARTY', 'SCHOOL_GROUP', 'PARTNER_GROUP', 'WALK_IN'] as const;
/** One of the kinds of registration. */
export type RegistrationKind = (typeof REGISTRATION_KINDS)[number];

/** The most people that one registration may bring, whatever an event allows. */
export const MOST_PER_PARTY = 50;

/** States of a place in a session. */
export const PLACE_STATUSES = ['RESERVED', 'WAITING', 'CANCELLED', 'NO_SHOW'] as const;
/** One of the states of a place in a session. */
export type PlaceStatus = (typeof PLACE_STATUSES)[number];

/** Tells whether a registration in this state keeps seats from others. */
export function holdsSeats(status: RegistrationStatus): boolean {
  return status === 'CONFIRMED' || status === 'OFFERED';
}

/** Tells whether a registration in this state is still open. */
export function isOpen(status: RegistrationStatus): boolean {
  return holdsSeats(status) || status === 'PENDING' || status === 'WAITING';
}
