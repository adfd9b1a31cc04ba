import type { Module } from '../../platform/module';
import { eventById } from './events/events.queries';
import { personById } from './people/people.queries';
import { personIfVisible } from './people/person.graphql';
import { nullUnlessVisible } from './programmes.policy';
import { programmeIfVisible } from './programmes/programme.graphql';
import { programmeById } from './programmes/programmes.queries';
import type { RegistrationDeps } from './registrations/registration-deps';
import { registrationIfOwn } from './registrations/registration.graphql';
import { registrationById } from './registrations/registrations.queries';
import { sessionById } from './sessions/sessions.queries';

/** What of programmes an id alone leads to, each as far as the caller may see it. */
export function createNodes(deps: RegistrationDeps): Module['nodes'] {
  return [
    {
      prefix: 'evt',
      type: 'Event',
      load: async (context, id) => nullUnlessVisible(context, await context.loader(eventById).load(id)),
    },
    {
      prefix: 'prg',
      type: 'Programme',
      load: async (context, id) => programmeIfVisible(context, await context.loader(programmeById).load(id)),
    },
    {
      prefix: 'reg',
      type: 'Registration',
      load: async (context, id) =>
        registrationIfOwn(deps, context, await context.loader(registrationById).load(id)),
    },
    {
      prefix: 'evp',
      type: 'EventPerson',
      load: async (context, id) => personIfVisible(context, await context.loader(personById).load(id)),
    },
    {
      prefix: 'evs',
      type: 'EventSession',
      load: async (context, id) => {
        const session = await context.loader(sessionById).load(id);
        return session && nullUnlessVisible(context, await context.loader(eventById).load(session.eventId))
          ? session
          : null;
      },
    },
  ];
}
