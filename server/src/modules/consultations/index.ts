import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { ClosureEffects } from '../library';
import { consultationById } from './data/consultations';
import { mentorById } from './data/mentors';
import { BusinessConsultationsResolver } from './graphql/business-consultations.resolver';
import { ConsultationMutations } from './graphql/consultation.mutations';
import { ConsultationResolver, ifSeen } from './graphql/consultation.resolver';
import { ConsultationOutcomeResolver, FollowUpResolver } from './graphql/follow-up.resolver';
import { GuideMentorsResolver } from './graphql/guide-mentors.resolver';
import { ImpactResolver } from './graphql/impact.resolver';
import { ifShown, MentorResolver } from './graphql/mentor.resolver';
import { SlotResolver } from './graphql/slot.resolver';
import { createHourEffect } from './use-cases/closure-effect';
import { consultationsPersonalData } from './use-cases/member-data';

export { seedSampleConsultations } from './sample/seed-sample-consultations';

/** Opens the room of consultations for small businesses. */
export function createConsultations({
  closures,
  ...deps
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly closures: ClosureEffects;
}): Module {
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
        load: async (context, id) => ifShown(context, await context.loader(mentorById).load(id)),
      },
      {
        prefix: 'cns',
        type: 'Consultation',
        load: async (context, id) => ifSeen(context, await context.loader(consultationById).load(id)),
      },
    ],
    things: [
      { prefix: 'mtr', table: 'mentor', branchColumn: 'branch_id' },
      { prefix: 'cst', table: 'consultation_slot', branchColumn: 'branch_id' },
      { prefix: 'cns', table: 'consultation', branchColumn: 'branch_id' },
    ],
  };
}
