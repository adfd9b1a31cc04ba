import { randomBytes } from 'node:crypto';

import type { NodeSource } from '../../platform/graphql/node';
import type { Module } from '../../platform/module';
import { VolunteerApplicationActs } from './applications/application-acts.graphql';
import { VolunteerApplicationResolver } from './applications/application.graphql';
import { volunteerApplicationById } from './applications/applications.queries';
import { VolunteerCheckActs } from './checks/check-acts.graphql';
import { VolunteerCheckResolver } from './checks/check.graphql';
import type { VolunteersDeps } from './deps';
import { forgetAnswersJob } from './forget-answers.job';
import { LettersOfVolunteerResolver, VolunteerLetterResolver } from './letters/letter.graphql';
import { countVolunteersWaiting } from './count-waiting.queries';
import { VolunteerGuestResolver } from './guests/guest.graphql';
import { volunteerLetterById } from './letters/letters.queries';
import { lettersPersonalData } from './letters/personal-data';
import { joinAgreements } from './people/join-agreements';
import { leaveUnfitShifts } from './sign-up/leave-unfit-shifts';
import { VolunteerRoleHoldingResolver } from './people/role-holding.graphql';
import { VolunteerResolver } from './people/volunteer.graphql';
import { volunteerById } from './people/volunteers.queries';
import { VOLUNTEER_TABLES } from './personal-data';
import { volunteerOpportunityById } from './roles/opportunities.queries';
import { VolunteerOpportunityResolver } from './roles/opportunity.graphql';
import { VolunteerRoleResolver } from './roles/role.graphql';
import { volunteerRoleById } from './roles/roles.queries';
import { ShiftFeedbackResolver } from './thanks/feedback.graphql';
import { VolunteerMilestoneResolver } from './thanks/milestone.graphql';
import { canSeeVolunteer } from './volunteers.policy';
import { isAllowed } from '../../platform/graphql/access';

export type { FitnessQuestion } from './people/role-fitness';
export { seedSampleVolunteers } from './sample/seed-sample-volunteers';
export { letterFile as volunteerLetterFile } from './letters/letter-file';
export { whyNotInRole } from './people/role-fitness';
export type { ShiftLetterFacts } from './sign-up/shift-facts.queries';
export {
  findConfirmedShifts,
  findMovedShifts,
  findOfferedShifts,
  findOfferFacts,
  findPassedShifts,
  findShiftFacts,
  findShiftReminders,
  findShiftsOff,
} from './sign-up/shift-letters.queries';
export type { ShiftThanksFacts } from './thanks/thanks.queries';
export { findShiftsToThank, findShiftThanks } from './thanks/thanks.queries';
export { findGroupPlaceFacts, GROUP_PLACE_PREFIX, groupPlaceFinders } from './groups/group-letters.queries';
export { groupMinutesBetween } from './groups/groups.queries';
export { durationText } from './letters/letter-words';
export { seedSampleLetters } from './sample/seed-sample-letters';
export { seedSampleShifts } from './sample/seed-sample-shifts';
export { shiftCalendarItems } from './sign-up/shift-dates.queries';
export { memberOfCard } from './groups/groups.queries';
export { dutyRosterFile } from './duty/roster-file';
export { createShifts } from './shifts-module';
export type { BusyMember, BusySource, BusySources } from './sign-up/busy-sources';
export { createBusySources } from './sign-up/busy-sources';
export type { SignedHours } from './hours/hours.queries';
export { signedHours } from './hours/hours.queries';
export type { Unfitness } from './people/role-fitness.rules';
export { unfitnessMessage } from './people/unfitness-message';
export type { CheckKind, UnfitnessCode } from './volunteer.terms';
export { findHoursLetter, findHoursLetterNotices } from './letters/letter-notices.queries';
export { findVolunteerAnswerNotices } from './notifications.queries';
export type { VolunteerAnswerFacts } from './letter-facts.queries';
export { findVolunteerAnswer } from './letter-facts.queries';

const nameOfMember = (table: string): string =>
  `(SELECT m.name FROM member m WHERE m.id = ${table}.member_id)`;

const RESOURCES: Module['resources'] = [
  { prefix: 'vrl', table: 'volunteer_role', nameColumn: 'name_id', englishNameColumn: 'name_en' },
  {
    prefix: 'vop',
    table: 'volunteer_opportunity',
    nameColumn: 'place_id',
    englishNameColumn: 'place_en',
  },
  {
    prefix: 'vlt',
    table: 'volunteer',
    nameColumn: nameOfMember('volunteer'),
    nameFor: 'volunteers.read',
  },
  {
    prefix: 'vap',
    table: 'volunteer_application',
    nameColumn: nameOfMember('volunteer_application'),
    nameFor: 'volunteers.read',
  },
  { prefix: 'vgu', table: 'volunteer_guest', nameColumn: 'name', nameFor: 'volunteers.read' },
  {
    prefix: 'vck',
    table: 'volunteer_check',
    nameColumn: nameOfMember('volunteer_check'),
    nameFor: 'volunteers.read',
  },
  {
    prefix: 'vhl',
    table: 'volunteer_letter',
    nameColumn: nameOfMember('volunteer_letter'),
    nameFor: 'volunteers.read',
  },
];

const NODES: readonly NodeSource[] = [
  {
    prefix: 'vrl',
    type: 'VolunteerRole',
    load: async (context, id) =>
      isAllowed(context.actor, { staff: 'volunteers.read' })
        ? context.loader(volunteerRoleById).load(id)
        : null,
  },
  {
    prefix: 'vop',
    type: 'VolunteerOpportunity',
    load: async (context, id) => {
      const found = await context.loader(volunteerOpportunityById).load(id);
      return found?.isOpen === true || isAllowed(context.actor, { staff: 'volunteers.read' }) ? found : null;
    },
  },
  {
    prefix: 'vlt',
    type: 'Volunteer',
    load: async (context, id) => {
      const found = await context.loader(volunteerById).load(id);
      return found && canSeeVolunteer(context.actor, found.memberId) ? found : null;
    },
  },
  {
    prefix: 'vap',
    type: 'VolunteerApplication',
    load: async (context, id) => {
      const found = await context.loader(volunteerApplicationById).load(id);
      return found && canSeeVolunteer(context.actor, found.memberId) ? found : null;
    },
  },
  {
    prefix: 'vhl',
    type: 'VolunteerLetter',
    load: async (context, id) => {
      const found = await context.loader(volunteerLetterById).load(id);
      return found && canSeeVolunteer(context.actor, found.memberId ?? '') ? found : null;
    },
  },
];

/** Creates the module of volunteers: what they do, who they are, what was seen of them, and who applies. */
export function createVolunteers(deps: VolunteersDeps): Module {
  const letters = lettersPersonalData(deps);
  return {
    name: 'volunteers',
    resolvers: [
      new VolunteerRoleResolver(deps),
      new VolunteerOpportunityResolver(deps),
      new VolunteerResolver(deps),
      new VolunteerRoleHoldingResolver(),
      new VolunteerCheckResolver(),
      new VolunteerCheckActs(deps),
      new VolunteerApplicationResolver(),
      new VolunteerApplicationActs(deps),
      new VolunteerGuestResolver(deps),
      new VolunteerLetterResolver({ ...deps, randomBytes: (bytes) => randomBytes(bytes) }),
      new LettersOfVolunteerResolver(),
      new VolunteerMilestoneResolver(),
      new ShiftFeedbackResolver(deps),
    ],
    personalData: {
      tables: VOLUNTEER_TABLES,
      beforeErasure: letters.beforeErasure,
      beforeMerge: async (tx, merge) => {
        await letters.beforeMerge(tx, merge);
        await joinAgreements(deps, tx, merge);
      },
      afterMerge: (tx, { keptId, actor }) => leaveUnfitShifts(deps, tx, actor, keptId),
    },
    nodes: NODES,
    resources: RESOURCES,
    jobs: [forgetAnswersJob(deps)],
    waiting: [
      {
        permission: 'volunteers.write',
        count: ({ db }) => countVolunteersWaiting(db),
      },
    ],
  };
}
