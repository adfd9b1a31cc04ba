import { randomBytes } from 'node:crypto';

import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import { hasEventAbout } from './data/event-lists';
import { eventById } from './data/events';
import { personById } from './data/people';
import { programmeById } from './data/programmes';
import { registrationById } from './data/registrations';
import { sessionById } from './data/sessions';
import {
  CertificateCheckResolver,
  CertificateResolver,
  EventCertificatesResolver,
} from './graphql/certificate.resolver';
import { CheckInResultResolver, DoorResolver, SessionAttendanceResolver } from './graphql/door.resolver';
import {
  EventCreditResolver,
  EventPartnerResolver,
  EventPlaceResolver,
  EventWorkResolver,
  RecommendedTitleResolver,
} from './graphql/event-parts.resolver';
import {
  EventGalleryResolver,
  EventPhotoMutations,
  EventPhotoResolver,
} from './graphql/event-photo.resolver';
import { EventMutations } from './graphql/event.mutations';
import { EventQueries } from './graphql/event.queries';
import { EventResolver, ExhibitionWorksResolver, PerformanceWorksResolver } from './graphql/event.resolver';
import { EVENT_OBJECT_TYPES } from './graphql/event.type';
import { CalendarAddressResolver } from './graphql/calendar-address.resolver';
import { FollowResolver } from './graphql/follow.resolver';
import {
  EventOutcomeResolver,
  FeedbackResolver,
  RegistrationFeedbackResolver,
} from './graphql/feedback.resolver';
import {
  EventFiguresResolver,
  SessionConflictResolver,
  SessionConflictsResolver,
} from './graphql/figures.resolver';
import { StatisticsResolver } from './graphql/statistics.resolver';
import { ifKnown, PersonResolver } from './graphql/person.resolver';
import { PlannedSessionsResolver } from './graphql/plan.resolver';
import { PendingRegistrationsResolver } from './graphql/pending-registrations.resolver';
import { ProgrammeMutations } from './graphql/programme.mutations';
import { ifShown, ProgrammeResolver } from './graphql/programme.resolver';
import { RegistrationMutations } from './graphql/registration.mutations';
import {
  EventPlaceInSessionResolver,
  ifOwn,
  RegisteredPersonResolver,
  RegistrationResolver,
  ViewerRegistrationsResolver,
} from './graphql/registration.resolver';
import { ProposalResolver } from './graphql/proposal.resolver';
import { SessionMutations } from './graphql/session.mutations';
import { SessionResolver } from './graphql/session.resolver';
import { ifVisible } from './programmes.policy';
import { PROGRAMMES_THINGS } from './programmes.things';
import { createSessionEffect } from './use-cases/closure-effect';
import { finishEvents, forgetRegistrants, markNoShows } from './use-cases/door/after-sessions';
import { forgetProposals } from './use-cases/proposals/forget-proposals';
import { expireOffers } from './use-cases/registration/expire-offers';
import { programmesPersonalData } from './use-cases/registration/forget-registrant';
import type { RegistrationDeps } from './use-cases/registration/registration-deps';

export type { Programme } from './data/programmes';
export { OWN_CALENDAR_FOLDERS } from './data/paths';
export type { CalendarFacts, CalendarItem } from './feeds/write-calendar';
export { writeCalendar } from './feeds/write-calendar';
export { activityReportFile } from './http/activity-report-file';
export { attendanceListFile } from './http/attendance-list-file';
export type { OwnCalendar } from './http/own-calendar';
export { ownCalendar } from './http/own-calendar';
export { programmeForViewer } from './graphql/programme.resolver';
export { ProgrammeType } from './graphql/programme.type';
export { createSessionEffect } from './use-cases/closure-effect';
export { registrationById } from './data/registrations';
export { RegistrationType } from './graphql/registration.type';
export { certificateFile } from './http/certificate-file';
export { PHOTO_WIDTHS } from './domain/photo-terms';
export { eventPhotoFile, readPhotoName } from './http/event-photo-file';
export type { EventPoster, PosterRequest } from './http/event-poster';
export { eventPoster } from './http/event-poster';
export { proposalLink } from './use-cases/proposals/proposal-link';
export { MOST_PER_PARTY } from './domain/registration-terms';
export { ticketQr, ticketText } from './domain/ticket';
export { linkOf as registrationLink } from './use-cases/registration/registration-deps';
export { seedSampleProgrammes } from './sample/seed-sample-programmes';

/** Opens the room of programmes, events and registrations. */
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
  const deps: RegistrationDeps = { ...setup, chance: (bytes) => randomBytes(bytes) };
  closures.register(createSessionEffect(deps));
  return {
    name: 'programmes',
    personalData: programmesPersonalData(deps),
    answers: (text) => hasEventAbout(deps, text),
    resolvers: [
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
      new DoorResolver(deps),
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
    ],
    orphanedTypes: [...EVENT_OBJECT_TYPES],
    things: PROGRAMMES_THINGS,
    nodes: [
      {
        prefix: 'evt',
        type: 'Event',
        load: async (context, id) => ifVisible(context, await context.loader(eventById).load(id)),
      },
      {
        prefix: 'prg',
        type: 'Programme',
        load: async (context, id) => ifShown(context, await context.loader(programmeById).load(id)),
      },
      {
        prefix: 'reg',
        type: 'Registration',
        load: async (context, id) => ifOwn(deps, context, await context.loader(registrationById).load(id)),
      },
      {
        prefix: 'evp',
        type: 'EventPerson',
        load: async (context, id) => ifKnown(context, await context.loader(personById).load(id)),
      },
      {
        prefix: 'evs',
        type: 'EventSession',
        load: async (context, id) => {
          const session = await context.loader(sessionById).load(id);
          return session && ifVisible(context, await context.loader(eventById).load(session.eventId))
            ? session
            : null;
        },
      },
    ],
    jobs: [
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
    ],
  };
}
