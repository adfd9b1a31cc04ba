import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import { consultationById } from './bookings/consultations.queries';
import { mentorById } from './mentors/mentors.queries';
import { BusinessConsultationsResolver } from './bookings/business-consultations.graphql';
import { ConsultationMutations } from './bookings/booking.graphql';
import { ConsultationResolver, consultationIfVisible } from './bookings/consultation.graphql';
import { ConsultationOutcomeResolver, FollowUpResolver } from './outcomes/follow-up.graphql';
import { GuideMentorsResolver } from './mentors/guide-mentors.graphql';
import { ImpactResolver } from './impact/impact.graphql';
import { mentorIfVisible, MentorResolver } from './mentors/mentor.graphql';
import { SlotResolver } from './slots/slot.graphql';
import type { BusySources } from '../volunteers';
import { busyMentors } from './mentors/busy-mentors.queries';
import { createHourEffect } from './slots/cancel-closed-hours';
import { consultationsPersonalData } from './forget-member';

export { consultationCalendarItems } from './bookings/consultation-dates.queries';
export { seedSampleConsultations } from './sample/seed-sample-consultations';
export type { ConsultationLetterFacts } from './letter-facts.queries';
export { findConsultationFacts } from './letter-facts.queries';
export {
  findBookingNotices,
  findCancellationNotices,
  findConsultationReminders,
  findFollowUpNotices,
  findMovedBookingNotices,
  findRestoredBookingNotices,
} from './notifications.queries';

/** Consultations and their hours are called by whom one meets; whoever comes is not named. */
const ofMentor = (table: string): string => `(SELECT m.name FROM mentor m WHERE m.id = ${table}.mentor_id)`;

const RESOURCES: Module['resources'] = [
  {
    prefix: 'mtr',
    table: 'mentor',
    branchColumn: 'branch_id',
    nameColumn: 'name',
    // Only who has booked is told where to come in.
    hidden: new Set(['online_url']),
  },
  {
    prefix: 'cst',
    table: 'consultation_slot',
    branchColumn: 'branch_id',
    nameColumn: ofMentor('consultation_slot'),
  },
  {
    prefix: 'cns',
    table: 'consultation',
    branchColumn: 'branch_id',
    nameColumn: ofMentor('consultation'),
  },
];

/** Creates the module of consultations for small businesses. */
export function createConsultations({
  closures,
  busy,
  ...deps
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly closures: ClosureEffects;
  readonly busy: BusySources;
}): Module {
  busy.register(busyMentors);
  closures.register(createHourEffect(deps));
  return {
    name: 'consultations',
    personalData: consultationsPersonalData(deps),
    resolvers: [
      new MentorResolver(deps),
      new GuideMentorsResolver(),
      new SlotResolver(deps),
      new ConsultationResolver(),
      new ConsultationMutations(deps),
      new ConsultationOutcomeResolver(deps),
      new FollowUpResolver(),
      new BusinessConsultationsResolver(),
      new ImpactResolver(),
    ],
    nodes: [
      {
        prefix: 'mtr',
        type: 'Mentor',
        load: async (context, id) => mentorIfVisible(context, await context.loader(mentorById).load(id)),
      },
      {
        prefix: 'cns',
        type: 'Consultation',
        load: async (context, id) =>
          consultationIfVisible(context, await context.loader(consultationById).load(id)),
      },
    ],
    resources: RESOURCES,
  };
}
