import type { DoorHelpers } from './attendance/door-helpers';
import { randomBytes } from 'node:crypto';

import type { DataKey } from '../../platform/auth/keys/data-key';
import type { Database } from '../../platform/db/database';
import type { LinkResults } from '../../platform/link-results';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import type { SpaceClashes } from '../spaces';
import { findEndedSessions, findSessionUses } from './sessions/session-conflicts.queries';
import { tellOfPublicEvents } from './changes/tell-of-public-events';
import { eventChanges, registrationChanges } from './changes/programme-changes';
import { eventListSource } from './listing/event-list-source';
import { hasEventAbout } from './listing/event-lists.queries';
import {
  OwnAppRegistrationResolver,
  OwnAppRegistrationsResolver,
} from './own-apps/own-app-registrations.graphql';
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
  EventBudgetResolver,
} from './memories/event-photo.graphql';
import { EventPhotoUrlResolver } from './memories/event-photo.type';
import { EventPictureUrlResolver } from './event-parts/event-parts.type';
import { EventMutations } from './events/event-mutations.graphql';
import { EventQueries } from './listing/event-list.graphql';
import { EventForStaffResolver, EventManagementResolver } from './events/event-management.graphql';
import { EventResolver, ExhibitionWorksResolver, PerformanceWorksResolver } from './events/event.graphql';
import { CalendarAddressResolver } from './feeds/calendar-address.graphql';
import { FollowResolver } from './programmes/follow.graphql';
import { EventOutcomeMutations, EventOutcomeResolver } from './memories/event-outcome.graphql';
import {
  EventFiguresResolver,
  SessionConflictResolver,
  SessionConflictsResolver,
} from './statistics/figures.graphql';
import { StatisticsResolver } from './statistics/statistics.graphql';
import { PersonResolver } from './people/person.graphql';
import { PlannedSessionsResolver } from './sessions/planned-sessions.graphql';
import { registrationListSource } from './registration-lists/registration-list-source';
import { PendingRegistrationsResolver } from './registration-lists/pending-registrations.graphql';
import { ProgrammeMutations, ProgrammeResolver } from './programmes/programme.graphql';
import { RegistrationMutations } from './registrations/registration-mutations.graphql';
import {
  EventPlaceInSessionResolver,
  RegisteredPersonResolver,
  RegistrationResolver,
  ViewerRegistrationsResolver,
} from './registrations/registration.graphql';
import { RegistrationContactResolver } from './registrations/registration-contact.graphql';
import { PartnerGroupResolver } from './partner-groups/partner-group.graphql';
import { ProposalResolver } from './proposals/proposal.graphql';
import { VisitResolver } from './proposals/visit.graphql';
import { SessionMutations, SessionResolver, SpaceSessionsResolver } from './sessions/session.graphql';
import { createNodes } from './programmes-nodes.graphql';
import { PROGRAMMES_RESOURCES } from './programmes.resources';
import { PROGRAMMES_PICTURES } from './published-pictures';
import { createSessionEffect } from './sessions/move-sessions';
import { finishEvents, forgetRegistrants, markNoShows } from './attendance/finish-sessions';
import { forgetProposals } from './proposals/forget-proposals';
import { expireOffers } from './waiting-list/expire-offers';
import { programmesPersonalData } from './registrants/forget-registrant';
import { PROGRAMMES_WAITING } from './count-waiting';
import type { RegistrationDeps } from './registrations/registration-deps';
import { EVENT_OBJECT_TYPES } from './events/event.type';

export type { AttendedTraining } from './attendance/business-trainings.queries';
export { attendedTrainingsByMember } from './attendance/business-trainings.queries';
export type { Event } from './events/event.entity';
export { EventManagementType } from './events/event-management.type';
export { EventType } from './events/event.type';
export { eventById } from './events/events.queries';
export { eventPages, programmePages } from './listing/event-pages.queries';
export { kindName as eventKindName } from './events/event-words';
export type { ProgrammeStatistics } from './statistics/statistics.queries';
export {
  attendanceByAudience,
  figuresByProgramme,
  programmeStatistics,
} from './statistics/statistics.queries';
export { CountedGroupType } from './statistics/figures.graphql';
export type { Programme } from './programmes/programme.entity';
export { programmeById } from './programmes/programmes.queries';
export { FEEDBACK_DAYS, isFeedbackOpen } from './memories/feedback.rules';
export type { Held as HeldRegistration } from './registrations/change-registration';
export { withLockedRegistration } from './registrations/change-registration';
export type { Registration } from './registrations/registration.entity';
export { RegistrationReference } from './registrations/registration-inputs.type';
export type { Claim } from './registrations/registration-deps';
export type { EventSession } from './sessions/event-session.entity';
export { EventSessionType } from './sessions/session.type';
export { sessionById } from './sessions/sessions.queries';
export { OWN_CALENDAR_FOLDERS } from './file-paths';
export type { CalendarFacts, CalendarItem } from './feeds/write-calendar';
export { writeCalendar } from './feeds/write-calendar';
export { activityReportFile } from './memories/activity-report-file';
export { attendanceListFile } from './attendance/attendance-list-file';
export { bookingCalendar } from './feeds/booking-calendar';
export type { OwnCalendar } from './feeds/own-calendar';
export { ownCalendar } from './feeds/own-calendar';
export { programmeForViewer } from './programmes/programme.graphql';
export { ProgrammeType } from './programmes/programme.type';
export { createSessionEffect } from './sessions/move-sessions';
export type { DoorHelpers, HelperSource } from './attendance/door-helpers';
export { createDoorHelpers } from './attendance/door-helpers';
export { registeredSpans } from './registrations/busy-members.queries';
export { registrationById } from './registrations/registrations.queries';
export { RegistrationType } from './registrations/registration.type';
export { certificateFile, eventCertificatesFile } from './certificates/certificate-file';
export type { PhotoConsent } from './memories/photo.terms';
export { PHOTO_WIDTHS } from './memories/photo.terms';
export { PhotoConsentEnum } from './memories/event-photo.type';
export type { EventAnnouncement } from './events/event-announcement';
export { findEventAnnouncement } from './events/event-announcement';
export { visibleEvents } from './events/visible-events';
export { eventPhotoFile, readPhotoName } from './memories/event-photo-file';
export type { EventPoster, PosterRequest } from './events/event-poster';
export { eventPoster, posterSubjectOf } from './events/event-poster';
export { proposalLink } from './proposals/proposal-link';
export { readTicket, ticketCode, ticketQr, ticketText } from './attendance/ticket';
export { buildRegistrationLink as registrationLink } from './registrations/registration-deps';
export { seedSamplePartnerActs } from './sample/seed-sample-partner-acts';
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
  clashes,
  ...setup
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly dataKey: DataKey;
  readonly closures: ClosureEffects;
  readonly clashes: SpaceClashes;
  readonly helpers?: DoorHelpers;
  readonly linkResults?: LinkResults;
}): Module {
  const deps: RegistrationDeps = { ...setup, randomBytes: (bytes) => randomBytes(bytes) };
  closures.register(createSessionEffect(deps));
  clashes.register(findSessionUses);
  clashes.registerEnded(findEndedSessions);
  return {
    name: 'programmes',
    personalData: programmesPersonalData(deps),
    answers: (text) => hasEventAbout(deps, text),
    resolvers: createResolvers(deps),
    orphanedTypes: [...EVENT_OBJECT_TYPES],
    resources: PROGRAMMES_RESOURCES,
    nodes: createNodes(deps),
    jobs: createJobs(deps),
    changeSources: [eventChanges, registrationChanges],
    waiting: PROGRAMMES_WAITING,
    lists: [eventListSource, registrationListSource],
    publishedPictures: PROGRAMMES_PICTURES,
  };
}

function createResolvers(deps: RegistrationDeps): Module['resolvers'] {
  return [...createEventResolvers(deps), ...createGuestResolvers(deps), ...createStaffResolvers(deps)];
}

/** What events are. */
function createEventResolvers(deps: RegistrationDeps): Module['resolvers'] {
  return [
    new EventQueries(),
    new EventResolver(),
    new EventForStaffResolver(),
    new EventManagementResolver(),
    new ExhibitionWorksResolver(),
    new PerformanceWorksResolver(),
    new EventPlaceResolver(),
    new EventCreditResolver(),
    new EventPartnerResolver(),
    new EventWorkResolver(),
    new RecommendedTitleResolver(),
    new SessionResolver(),
    new SpaceSessionsResolver(),
    new ProgrammeResolver(),
    new PersonResolver(),
    new EventMutations(deps),
    new SessionMutations(deps),
    new ProgrammeMutations(deps),
  ];
}

/** Who comes to them. */
function createGuestResolvers(deps: RegistrationDeps): Module['resolvers'] {
  return [
    new RegistrationResolver(deps),
    new RegistrationContactResolver(),
    new RegistrationMutations(deps),
    new PartnerGroupResolver(deps),
    new RegisteredPersonResolver(),
    new EventPlaceInSessionResolver(),
    new ViewerRegistrationsResolver(),
    new OwnAppRegistrationsResolver(),
    new OwnAppRegistrationResolver(),
    new CheckInResolver(deps),
    new CheckInResultResolver(),
    new SessionAttendanceResolver(),
    new CertificateResolver(deps),
    new CertificateCheckResolver(),
    new EventCertificatesResolver(),
  ];
}

/** What the house does around them. */
function createStaffResolvers(deps: RegistrationDeps): Module['resolvers'] {
  return [
    new EventOutcomeMutations(deps),
    new EventOutcomeResolver(),
    new EventBudgetResolver(),
    new EventFiguresResolver(),
    new SessionConflictsResolver(),
    new SessionConflictResolver(),
    new PlannedSessionsResolver(),
    new ProposalResolver(deps),
    new VisitResolver(deps),
    new FollowResolver(deps),
    new CalendarAddressResolver(deps),
    new PendingRegistrationsResolver(),
    new StatisticsResolver(),
    new EventPhotoMutations(deps),
    new EventGalleryResolver(),
    new EventPhotoResolver(),
    new EventPhotoUrlResolver(),
    new EventPictureUrlResolver(),
  ];
}

function createJobs(deps: RegistrationDeps): Module['jobs'] {
  return [
    {
      name: 'expire-event-offers',
      everyMinutes: 1,
      run: async (signal) => `${await expireOffers(deps, signal)} offers ended`,
    },
    {
      name: 'tell-of-public-events',
      everyMinutes: 1,
      run: async () => `${await tellOfPublicEvents(deps)} events became public`,
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
export { EVENT_AUDIENCE_NAMES } from './events/event.terms';
