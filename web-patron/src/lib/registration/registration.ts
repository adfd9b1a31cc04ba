import type { RegistrationFactsFragment } from './RegistrationFacts.generated';

/** Is a registration as the people it belongs to see it. */
export type ShownRegistration = RegistrationFactsFragment;

/** Is one of those who come. */
export type RegisteredPerson = ShownRegistration['people'][number];

/** Says by what somebody may act on a registration: its id, for its account, or its secret link. */
export type Claim = { readonly id: string } | { readonly link: string };

const OPEN: readonly ShownRegistration['status'][] = ['CONFIRMED', 'OFFERED', 'WAITING', 'PENDING'];

/** Tells whether a registration can still lead to a place; an unknown state counts as closed. */
export function isOpenRegistration({ status }: Pick<ShownRegistration, 'status'>): boolean {
  return OPEN.includes(status);
}

/**
 * Tells whether what one registered for does not take place: the event was cancelled, or the dates fall out
 * and may come back.
 */
export function findCancelledPart({
  session,
  event,
}: Pick<ShownRegistration, 'session' | 'event'>): 'event' | 'dates' | null {
  if (event.status === 'CANCELLED') return 'event';
  const areDatesOff =
    session === null ? event.nextSession === null && event.endsAt === null : session.status === 'CANCELLED';
  return areDatesOff ? 'dates' : null;
}

/** Tells whether what one registered for is over. */
export function isOver(
  { session, event }: Pick<ShownRegistration, 'session' | 'event'>,
  now: string,
): boolean {
  const endsAt = session?.endsAt ?? event.endsAt;
  return endsAt !== null && endsAt < now;
}

/** Tells whether somebody gave all their places back while others of the party still come. */
export function hasLeft({ places }: RegisteredPerson): boolean {
  return places.length > 0 && places.every(({ status }) => status === 'CANCELLED');
}

/** Gives those who still come. */
export function comingPeople({ people }: Pick<ShownRegistration, 'people'>): readonly RegisteredPerson[] {
  return people.filter((person) => !hasLeft(person));
}
