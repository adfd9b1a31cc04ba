import type { Actor } from '../../../platform/auth/actor';
import type { Result } from '../../../shared/result';
import { changeEventStatus } from '../../../modules/programmes/events/change-event-status';
import { createEvent } from '../../../modules/programmes/events/save-event';
import { createEventPerson } from '../../../modules/programmes/people/save-person';
import { createProgramme } from '../../../modules/programmes/programmes/save-programme';
import type { App } from '../../create-app';

const LIBRARY: Actor = { kind: 'system', name: 'test' };

/** Publishes an event of a programme with somebody who makes it, and gives the ids of all three. */
export async function addInvitation(
  house: App,
  name: string,
): Promise<{ readonly event: string; readonly programme: string; readonly eventPerson: string }> {
  const { programmeId } = done(
    await createProgramme(house, LIBRARY, {
      kind: 'STORYTELLING',
      name: { indonesian: name },
      details: { status: 'PUBLISHED' },
    }),
  );
  const { personId } = done(
    await createEventPerson(house, LIBRARY, {
      person: { name, isPublic: true, headline: { indonesian: 'Pendongeng' } },
    }),
  );
  const { eventId } = done(
    await createEvent(house, LIBRARY, {
      format: 'ACTIVITY',
      kind: 'STORYTELLING',
      name: { indonesian: name },
      sessions: [{ startsAt: new Date('2026-12-05T02:00:00Z'), endsAt: new Date('2026-12-05T03:30:00Z') }],
      details: {
        programmeId,
        people: [{ personId, role: 'STORYTELLER' }],
        placeKind: 'ELSEWHERE',
        venueName: 'Balai',
        venueAddress: 'Jl. Pahlawan',
        summary: { indonesian: name },
      },
    }),
  );
  done(await changeEventStatus(house, LIBRARY, { id: eventId, version: 1, status: 'PUBLISHED' }));
  return { event: eventId, programme: programmeId, eventPerson: personId };
}

function done<Value>(result: Result<Value, { readonly message: { readonly EN: string } }>): Value {
  if (!result.ok) throw new Error(result.refusals[0]?.message.EN);
  return result.value;
}
