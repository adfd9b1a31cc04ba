import { placesLeft } from '../../../../lib/events/when';
import { heldSessions } from '../shown-event';
import type { ShownEvent, ShownSession } from '../shown-event';

/** Gives the sessions one can still join at a moment. */
export function sessionsToJoin(event: ShownEvent, now: string): readonly ShownSession[] {
  const isSeries = event.registrationTerms.scope === 'SERIES';
  return heldSessions(event).filter(({ startsAt, endsAt }) => (isSeries ? endsAt : startsAt) > now);
}

/** Counts the places that are left in all of these sessions; null without a limit. */
export function countLeftInAll(
  sessions: readonly Pick<ShownSession, 'capacity' | 'takenCount'>[],
): number | null {
  const limits = sessions.map(placesLeft).filter((left) => left !== null);
  return limits.length === 0 ? null : Math.min(...limits);
}
