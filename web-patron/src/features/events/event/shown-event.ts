import type { EventPageQuery } from './EventPage.generated';

/** Is an event as its page knows it. */
export type ShownEvent = NonNullable<EventPageQuery['event']>;

/** Is one dated occurrence of it. */
export type ShownSession = ShownEvent['sessions'][number];

/** Gives the sessions that take place. */
export function heldSessions(event: Pick<ShownEvent, 'sessions'>): readonly ShownSession[] {
  return event.sessions.filter(({ status }) => status !== 'CANCELLED');
}

/**
 * Tells whether every date that is still to come was called off, so that the event is not over but does not
 * take place either.
 */
export function areAllDatesOff({ sessions }: Pick<ShownEvent, 'sessions'>, now: Date): boolean {
  const toCome = sessions.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime());
  return toCome.length > 0 && toCome.every(({ status }) => status === 'CANCELLED');
}
