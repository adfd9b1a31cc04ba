import { randomBytes } from 'node:crypto';

import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import { eventListSource } from './listing/event-list-source';
import { hasEventAbout } from './listing/event-lists.queries';
import { eventById } from './events/events.queries';
import { personById } from './people/people.queries';
import { programmeById } from './programmes/programmes.queries';
import { registrationById } from './registrations/registrations.queries';
import { sessionById } from './sessions/sessions.queries';
import {
  CertificateCheckResolver,
  CertificateResolver,
  EventCertificatesResolver,
} from './certificates/certificate.graphql';
import {
  CheckInResultResolver,
  CheckInResolver,
  SessionAttendanceResolver,
} from './attendance/check-in.graphql';
import {
  EventCreditResolver,
  EventPartnerResolver,
  EventPlaceResolver,
  EventWorkResolver,
  RecommendedTitleResolver,
} from './event-parts/event-parts.graphql';
import {
  EventGalleryResolver,
  EventPhotoMutations,
  EventPhotoResolver,
} from './memories/event-photo.graphql';
import { EventMutations } from './events/event-mutations.graphql';
import { EventQueries } from './listing/event-list.graphql';
import { EventResolver, ExhibitionWorksResolver, PerformanceWorksResolver } from './events/event.graphql';
import { CalendarAddressResolver } from './feeds/calendar-address.graphql';
import { FollowResolver } from './programmes/follow.graphql';
import {
  EventOutcomeResolver,
  FeedbackResolver,
  RegistrationFeedbackResolver,
} from './memories/feedback.graphql';
import {
  EventFiguresResolver,
  SessionConflictResolver,
  SessionConflictsResolver,
} from './statistics/figures.graphql';
import { StatisticsResolver } from './statistics/statistics.graphql';
import { personIfVisible, PersonResolver } from './people/person.graphql';
import { PlannedSessionsResolver } from './sessions/planned-sessions.graphql';
import { registrationListSource } from './registration-lists/registration-list-source';
import { PendingRegistrationsResolver } from './registration-lists/pending-registrations.graphql';
import { ProgrammeMutations, programmeIfVisible, ProgrammeResolver } from './programmes/programme.graphql';
import { RegistrationMutations } from './registrations/registration-mutations.graphql';
import {
  EventPlaceInSessionResolver,
  registrationIfOwn,
  RegisteredPersonResolver,
  RegistrationResolver,
  ViewerRegistrationsResolver,
} from './registrations/registration.graphql';
import { ProposalResolver } from './proposals/proposal.graphql';
import { SessionMutations, SessionResolver } from './sessions/session.graphql';
import { nullUnlessVisible } from './programmes.policy';
import { PROGRAMMES_RESOURCES } from './programmes.resources';
import { createSessionEffect } from './sessions/move-sessions';
import { finishEvents, forgetRegistrants, markNoShows } from './attendance/finish-sessions';
import { forgetProposals } from './proposals/forget-proposals';
import { expireOffers } from './waiting-list/expire-offers';
import { programmesPersonalData } from './registrants/forget-registrant';
import { PROGRAMMES_WAITING } from './count-waiting';
import type { RegistrationDeps } from './registrations/registration-deps';
import { EVENT_OBJECT_TYPES } from './events/event.type';

export { kindName as eventKindName } from './events/event-words';
export type { ProgrammeStatistics } from './statistics/statistics.queries';
export {
  attendanceByAudience,
  figuresByProgramme,
  programmeStatistics,
} from './statistics/statistics.queries';
export type { Programme } from './programmes/programme.entity';
export { OWN_CALENDAR_FOLDERS } from './file-paths';
export type { CalendarFacts, CalendarItem } from './feeds/write-calendar';
export { writeCalendar } from './feeds/write-calendar';
export { activityReportFile } from './memories/activity-report-file';
export { attendanceListFile } from './attendance/attendance-list-file';
export type { OwnCalendar } from './feeds/own-calendar';
export { ownCalendar } from './feeds/own-calendar';
export { programmeForViewer } from './programmes/programme.graphql';
export { ProgrammeType } from './programmes/programme.type';
export { createSessionEffect } from './sessions/move-sessions';
export { registrationById } from './registrations/registrations.queries';
export { RegistrationType } from './registrations/registration.type';
export { certificateFile, eventCertificatesFile } from './certificates/certificate-file';
export { PHOTO_WIDTHS } from './memories/photo.terms';
export { eventPhotoFile, readPhotoName } from './memories/event-photo-file';
export type { EventPoster, PosterRequest } from './events/event-poster';
export { eventPoster } from './events/event-poster';
export { proposalLink } from './proposals/proposal-link';
export { ticketQr, ticketText } from './attendance/ticket';
export { buildRegistrationLink as registrationLink } from './registrations/registration-deps';
export { seedSampleProgrammes } from './sample/seed-sample-programmes';
export {
  findCalledOffNotices,
  findConfirmationNotices,
  findEventReminders,
  findFeedbackRequests,
  findMovedSessionNotices,
  findNewEventNotices,
  findOfferNotices,
} from './notifications.queries';
export type { EventPlaceNames, LetterDate, RegistrationFacts } from './letter-facts.queries';
export {
  eventEndsAfter,
  findNewEventFacts,
  findProposalFacts,
  findRegistrationFacts,
  mayStillAnswer,
} from './letter-facts.queries';
export type { Registrant } from './letter-readers.queries';
export { listGuests, listRegistrants } from './letter-readers.queries';
export { findProposalAnswerNotices, findProposalConfirmations } from './proposals/proposal-notices.queries';

/** Creates the module of programmes, events and registrations. */
export function createProgrammes({
  closures,
  ...setup
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly closures: ClosureEffects;
}): Module {
  const deps: RegistrationDeps = { ...setup, randomBytes: (bytes) => randomBytes(bytes) };
  closures.register(createSessionEffect(deps));
  return {
    name: 'programmes',
    personalData: programmesPersonalData(deps),
    answers: (text) => hasEventAbout(deps, text),
    resolvers: createResolvers(deps),
    orphanedTypes: [...EVENT_OBJECT_TYPES],
    resources: PROGRAMMES_RESOURCES,
    nodes: createNodes(deps),
    jobs: createJobs(deps),
    waiting: PROGRAMMES_WAITING,
    lists: [eventListSource, registrationListSource],
  };
}

function createResolvers(deps: RegistrationDeps): Module['resolvers'] {
  return [
    new EventQueries(),
    new EventResolver(),
    new ExhibitionWorksResolver(),
    new PerformanceWorksResolver(),
    new EventPlaceResolver(),
    new EventCreditResolver(),
    new EventPartnerResolver(),
    new EventWorkResolver(),
    new RecommendedTitleResolver(),
    new SessionResolver(),
    new ProgrammeResolver(),
    new PersonResolver(),
    new EventMutations(deps),
    new SessionMutations(deps),
    new ProgrammeMutations(deps),
    new RegistrationResolver(deps),
    new RegistrationMutations(deps),
    new RegisteredPersonResolver(),
    new EventPlaceInSessionResolver(),
    new ViewerRegistrationsResolver(),
    new CheckInResolver(deps),
    new CheckInResultResolver(),
    new SessionAttendanceResolver(),
    new CertificateResolver(deps),
    new CertificateCheckResolver(),
    new EventCertificatesResolver(),
    new FeedbackResolver(deps),
    new RegistrationFeedbackResolver(),
    new EventOutcomeResolver(),
    new EventFiguresResolver(),
    new SessionConflictsResolver(),
    new SessionConflictResolver(),
    new PlannedSessionsResolver(),
    new ProposalResolver(deps),
    new FollowResolver(deps),
    new CalendarAddressResolver(deps),
    new PendingRegistrationsResolver(),
    new StatisticsResolver(),
    new EventPhotoMutations(deps),
    new EventGalleryResolver(),
    new EventPhotoResolver(),
  ];
}

function createNodes(deps: RegistrationDeps): Module['nodes'] {
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

function createJobs(deps: RegistrationDeps): Module['jobs'] {
  return [
    {
      name: 'expire-event-offers',
      everyMinutes: 1,
      run: async (signal) => `${await expireOffers(deps, signal)} offers ended`,
    },
    { name: 'mark-no-shows', everyMinutes: 30, run: async () => `${await markNoShows(deps)} did not come` },
    {
      name: 'finish-events',
      everyMinutes: 30,
      run: async () => `${await finishEvents(deps)} events are over`,
    },
    {
      name: 'forget-registrants',
      everyMinutes: 24 * 60,
      run: async () => `${await forgetRegistrants(deps)} registrations forgotten`,
    },
    {
      name: 'forget-proposals',
      everyMinutes: 24 * 60,
      run: async () => `${await forgetProposals(deps)} proposals forgotten`,
    },
  ];
}
