import type { Job } from '../../platform/jobs/job';
import type { Module } from '../../platform/module';
import type { DoorHelpers } from '../programmes';
import { registeredSpans } from '../programmes';
import { arriveAtSession } from './attendance/arrive';
import { ArrivalMutations } from './attendance/arrival.graphql';
import { OwnCardResolver } from './duty/own-card.graphql';
import { DutyResolver, StaffAbsenceResolver } from './duty/duty.graphql';
import { ShiftRulesResolver } from './duty/rules.graphql';
import { EventShiftsResolver } from './shifts/event-shifts.graphql';
import { forgetAbsences, forgetCardLinks, forgetOffers } from './duty/forget-absences';
import { dutyPointById } from './duty/duty.queries';
import { VolunteerGroupPlaceResolver, VolunteerGroupResolver } from './groups/group.graphql';
import { ShiftHoursResolver } from './hours/hours.graphql';
import { ShiftOfferResolver } from './offers/offer.graphql';
import { shiftsPersonalData } from './shift-personal-data';
import { endShiftsOfEvents } from './shifts/change-shift';
import { moveShiftsWithEvents } from './shifts/move-shifts';
import { ShiftNeedResolver } from './shifts/need.graphql';
import { ShiftMutations } from './shifts/shift-mutations.graphql';
import { ShiftResolver } from './shifts/shift.graphql';
import { shiftIfVisible } from './shifts/shift.policy';
import { shiftById } from './shifts/shifts.queries';
import { assignmentIfVisible, ShiftAssignmentResolver } from './sign-up/assignment.graphql';
import { assignmentById } from './sign-up/assignments.queries';
import { fillAllShifts } from './sign-up/fill-from-waiting';
import type { CardDeps } from './duty/link-card';
import { ShiftErrorType } from './sign-up/shift-error.type';

/** What belongs to a shift stands where the shift does, and is called by it. */
const ofShift = (table: string) => ({
  branchColumn: `(SELECT s.branch_id FROM shift s WHERE s.id = ${table}.shift_id)`,
  nameColumn: `(SELECT s.title_id FROM shift s WHERE s.id = ${table}.shift_id)`,
  englishNameColumn: `(SELECT s.title_en FROM shift s WHERE s.id = ${table}.shift_id)`,
});

const RESOURCES: Module['resources'] = [
  {
    prefix: 'shf',
    table: 'shift',
    branchColumn: 'branch_id',
    nameColumn: 'title_id',
    englishNameColumn: 'title_en',
  },
  { prefix: 'vgp', table: 'volunteer_group_place', ...ofShift('volunteer_group_place') },
  { prefix: 'vgo', table: 'volunteer_group', nameColumn: 'name', nameFor: 'volunteers.read' },
  { prefix: 'shn', table: 'shift_need', ...ofShift('shift_need') },
  { prefix: 'sha', table: 'shift_assignment', ...ofShift('shift_assignment') },
  {
    prefix: 'dtp',
    table: 'duty_point',
    branchColumn: 'branch_id',
    nameColumn: 'name_id',
    englishNameColumn: 'name_en',
  },
];

const NODES: Module['nodes'] = [
  {
    prefix: 'shf',
    type: 'Shift',
    load: async (context, id) => shiftIfVisible(context, await context.loader(shiftById).load(id)),
  },
  {
    prefix: 'dtp',
    type: 'DutyPoint',
    load: async (context, id) =>
      context.actor.kind === 'staff' ? context.loader(dutyPointById).load(id) : null,
  },
  {
    prefix: 'sha',
    type: 'ShiftAssignment',
    load: async (context, id) => assignmentIfVisible(context, await context.loader(assignmentById).load(id)),
  },
];

/** Creates shifts of volunteers and the duty roster of staff: one engine, one rule of clashes. */
export function createShifts({ helpers, ...deps }: CardDeps & { readonly helpers: DoorHelpers }): Module {
  helpers.register(arriveAtSession);
  deps.busy.register(async (db, wanted) =>
    (await registeredSpans(db, wanted)).map((span) => ({ ...span, kind: 'REGISTRATION' as const })),
  );
  return {
    name: 'shifts',
    personalData: shiftsPersonalData(deps),
    resolvers: [
      new ShiftResolver(),
      new ShiftNeedResolver(deps),
      new ShiftMutations(deps),
      new ShiftAssignmentResolver(),
      new ShiftHoursResolver(deps),
      new ArrivalMutations(deps),
      new DutyResolver(deps),
      new StaffAbsenceResolver(),
      new VolunteerGroupResolver(deps),
      new VolunteerGroupPlaceResolver(),
      new OwnCardResolver(deps),
      new ShiftOfferResolver(deps),
      new ShiftRulesResolver(deps),
      new EventShiftsResolver(deps),
    ],
    orphanedTypes: [ShiftErrorType],
    nodes: NODES,
    resources: RESOURCES,
    jobs: shiftJobs(deps),
  };
}

function shiftJobs(deps: CardDeps): Job[] {
  return [
    {
      name: 'end-shifts-of-events',
      everyMinutes: 1,
      run: async () => `${await endShiftsOfEvents(deps)} shifts ended with their events`,
    },
    {
      name: 'forget-rosters',
      everyMinutes: 24 * 60,
      run: async () =>
        `${await forgetAbsences(deps)} absences, ${await forgetOffers(deps)} offers and ${await forgetCardLinks(deps)} links of cards forgotten`,
    },
    {
      name: 'move-shifts-with-events',
      everyMinutes: 1,
      run: async () => `${await moveShiftsWithEvents(deps)} shifts moved with their events`,
    },
    {
      name: 'fill-shifts',
      everyMinutes: 5,
      run: async () => `${await fillAllShifts(deps)} places given to those who waited`,
    },
  ];
}
