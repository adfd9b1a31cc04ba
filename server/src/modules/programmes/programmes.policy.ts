import type { Actor } from '../../platform/auth/actor';
import { isAllowed } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import type { EventViewer } from './listing/event-filter.queries';
import type { Event } from './events/event.entity';
import { isPublicAt } from './events/event-status.rules';

/** Tells whether the actor is staff that sees events and programmes before the public does. */
export function canReadProgrammes(actor: Actor): boolean {
  return isAllowed(actor, { staff: 'programmes.read' });
}

/** Says as whom a request looks at events. */
export function toEventViewer({ actor, clock }: Pick<Context, 'actor' | 'clock'>): EventViewer {
  return { canSeeAll: canReadProgrammes(actor), now: clock.now() };
}

/**
 * Gives an event back if the caller may see it: everybody from `publicFrom` on, staff always; null otherwise.
 */
export function nullUnlessVisible(
  context: Pick<Context, 'actor' | 'clock'>,
  event: Event | null,
): Event | null {
  if (event === null || canReadProgrammes(context.actor)) return event;
  return isPublicAt(context.clock.now(), event) ? event : null;
}
