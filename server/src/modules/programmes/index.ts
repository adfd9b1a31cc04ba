import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import { eventById } from './data/events';
import { personById } from './data/people';
import { PROGRAMMES_TABLES } from './data/personal-data';
import { programmeById } from './data/programmes';
import { sessionById } from './data/sessions';
import { EventCreditResolver, EventPartnerResolver, EventPlaceResolver, EventWorkResolver, RecommendedTitleResolver } from './graphql/event-parts.resolver';
import { EventMutations } from './graphql/event.mutations';
import { EventQueries } from './graphql/event.queries';
import { EventResolver, ExhibitionWorksResolver, PerformanceWorksResolver } from './graphql/event.resolver';
import { EVENT_OBJECT_TYPES } from './graphql/event.type';
import { ifKnown, PersonResolver } from './graphql/person.resolver';
import { ProgrammeMutations } from './graphql/programme.mutations';
import { ifShown, ProgrammeResolver } from './graphql/programme.resolver';
import { SessionMutations } from './graphql/session.mutations';
import { SessionResolver } from './graphql/session.resolver';
import { ifVisible } from './programmes.policy';

export { PROGRAMMES_ENTITIES } from './data/entities';
export type { CalendarFacts, CalendarItem } from './feeds/write-calendar';
export { writeCalendar } from './feeds/write-calendar';
export type { EventPoster, PosterRequest } from './http/event-poster';
export { eventPoster } from './http/event-poster';
export { seedSampleProgrammes } from './sample/seed-sample-programmes';

/** Opens the room of programmes, events and registrations. */
export function createProgrammes(deps: { readonly db: Database; readonly clock: Clock; readonly newId: NewId }): Module {
  return {
    name: 'programmes', personalData: { tables: PROGRAMMES_TABLES },
    resolvers: [
      new EventQueries(), new EventResolver(), new ExhibitionWorksResolver(), new PerformanceWorksResolver(), new EventPlaceResolver(), new EventCreditResolver(), new EventPartnerResolver(),
      new EventWorkResolver(), new RecommendedTitleResolver(), new SessionResolver(), new ProgrammeResolver(), new PersonResolver(),
      new EventMutations(deps), new SessionMutations(deps), new ProgrammeMutations(deps),
    ],
    orphanedTypes: [...EVENT_OBJECT_TYPES],
    nodes: [
      { prefix: 'evt', type: 'Event', load: async (context, id) => ifVisible(context, await context.loader(eventById).load(id)) },
      { prefix: 'prg', type: 'Programme', load: async (context, id) => ifShown(context, await context.loader(programmeById).load(id)) },
      { prefix: 'evp', type: 'EventPerson', load: async (context, id) => ifKnown(context, await context.loader(personById).load(id)) },
      {
        prefix: 'evs', type: 'EventSession', load: async (context, id) => {
          const session = await context.loader(sessionById).load(id);
          return session && ifVisible(context, await context.loader(eventById).load(session.eventId)) ? session : null;
        },
      },
    ],
  };
}
