import type { EventStatus, RegistrationMode, RegistrationScope } from '../events/event.terms';

/** What decides when one can register for an event. */
export type RegistrationFacts = {
  readonly status: EventStatus;
  readonly registrationMode: RegistrationMode;
  readonly registrationScope: RegistrationScope;
  readonly registrationOpensAt: Date | null;
  readonly registrationClosesAt: Date | null;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly publicFrom: Date | null;
};

/**
 * When registration closes: as decided, else when the series begins, or for single sessions when the last one
 * ends; null while there are no sessions.
 */
export function closingOfRegistration({
  registrationClosesAt,
  registrationScope,
  startsAt,
  endsAt,
}: RegistrationFacts): Date | null {
  return registrationClosesAt ?? (registrationScope === 'SERIES' ? startsAt : endsAt);
}

/**
 * Tells whether one can register at a moment: the event has dates, takes place, is public and registration
 * has opened but not closed.
 */
export function isRegistrationOpen(facts: RegistrationFacts, now: Date): boolean {
  const closes = closingOfRegistration(facts);
  const { status, registrationMode, registrationOpensAt, publicFrom, startsAt } = facts;
  const isOffered =
    status === 'PUBLISHED' && registrationMode !== 'NONE' && publicFrom !== null && publicFrom <= now;
  return (
    isOffered &&
    startsAt !== null &&
    closes !== null &&
    now < closes &&
    (registrationOpensAt === null || registrationOpensAt <= now)
  );
}
