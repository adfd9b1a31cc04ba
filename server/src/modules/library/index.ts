import type { Module } from '../../platform/module';
import { branchById, shelvingLocationById } from './branches/branches.queries';
import { LIBRARY_PERSONAL_DATA } from './personal-data';
import { BranchMutations } from './branches/branch-mutations.graphql';
import { CalendarMutations } from './calendar/calendar-mutations.graphql';
import { BranchClosureResolver, CalendarEntryResolver, CalendarResolver } from './calendar/calendar.graphql';
import { BranchResolver, ShelvingLocationResolver } from './branches/branch.graphql';
import type { ClosureDeps } from './closures/close-branch';
import { IdentityResolver } from './identity/identity.graphql';

export type { BranchClosure } from './calendar/calendars.queries';
export {
  CALENDAR_VERSION,
  calendarByBranch,
  loadCalendarParts,
  loadCalendarPartsOfBranches,
  closureById,
  insertCalendarEntry,
  lockCalendars,
  markCalendarChanged,
  readClosure,
  takenByHours,
} from './calendar/calendars.queries';
export type { CalendarParts } from './calendar/calendar.rules';
export type {
  CalledOff,
  ClosedDays,
  ClosureCounts,
  ClosureEffect,
  ClosureEffects,
  ClosureReach,
  ReopenedDays,
} from './closures/closure-effects';
export { createClosureEffects } from './closures/closure-effects';
export { calendarsAfter } from './closures/calendars-after';
export {
  daysBetween,
  daysLater,
  spanDaysLater,
  stepsToLaterDays,
  timeToMoveTo,
} from './closures/later-days.rules';
export { isOpenDuring, shutBy, shutDaysBy } from './calendar/shut-by.rules';
export { CalledOffKindEnum, NOTHING_REACHED, REACH_FIELDS, toReachFields } from './closures/reach.type';
export type { ClosureDeps, ClosureOutcome } from './closures/close-branch';
export { closeBranch, reopenBranch } from './closures/close-branch';
export { branchCalendar, closureDuring, lastDayShut, reasonOfDay } from './calendar/calendar.rules';
export type { Branch, ShelvingLocation } from './branches/branch.entity';
export {
  isBranch,
  allBranches,
  branchById,
  shelvingLocationById,
  shelvingLocationsByBranch,
} from './branches/branches.queries';
export type { LibraryIdentity } from './identity/identity.queries';
export { readLibraryIdentity } from './identity/identity.queries';
export { BranchType, ShelvingLocationType } from './branches/branch.type';
export type { LibraryDeps } from './branches/save-branch';
export { enterHolidays } from './calendar/enter-holidays';
export { BranchClosureType } from './calendar/calendar.type';
export { createBranch, createShelvingLocation } from './branches/save-branch';

/** Creates the module of branches and their hours. */
export function createLibrary(deps: ClosureDeps): Module {
  return {
    name: 'library',
    personalData: LIBRARY_PERSONAL_DATA,
    resolvers: [
      new CalendarResolver(),
      new BranchClosureResolver(),
      new CalendarEntryResolver(),
      new CalendarMutations(deps),
      new BranchResolver(),
      new ShelvingLocationResolver(),
      new BranchMutations(deps),
      new IdentityResolver(deps),
    ],
    nodes: [
      { prefix: 'brn', type: 'Branch', load: (context, id) => context.loader(branchById).load(id) },
      {
        prefix: 'shl',
        type: 'ShelvingLocation',
        load: (context, id) => context.loader(shelvingLocationById).load(id),
      },
    ],
    resources: [
      {
        prefix: 'brn',
        table: 'branch',
        branchColumn: 'id',
        nameColumn: 'name_id',
        englishNameColumn: 'name_en',
      },
      {
        prefix: 'shl',
        table: 'shelving_location',
        branchColumn: 'branch_id',
        nameColumn: 'name_id',
        englishNameColumn: 'name_en',
      },
      { prefix: 'cal', table: 'calendar_entry', branchColumn: 'branch_id', nameColumn: 'name' },
    ],
  };
}
