import type { Clock } from '../../shared/clock';
import type { NewId } from '../../shared/id';
import type { Database } from '../../platform/db/database';
import type { Module } from '../../platform/module';
import { branchById, shelvingLocationById } from './data/branches';
import { LIBRARY_PERSONAL_DATA } from './data/personal-data';
import { BranchMutations } from './graphql/branch.mutations';
import { CalendarMutations } from './graphql/calendar.mutations';
import { BranchClosureResolver, CalendarEntryResolver, CalendarResolver } from './graphql/calendar.resolver';
import { BranchResolver, ShelvingLocationResolver } from './graphql/branch.resolver';
import { IdentityResolver } from './graphql/identity.resolver';

export type { BranchClosure } from './data/calendars';
export {
  CALENDAR_VERSION,
  calendarByBranch,
  calendarPartsOf,
  calendarPartsOfAll,
  closureById,
  insertCalendarEntry,
  lockCalendars,
  markCalendarChanged,
  readClosure,
} from './data/calendars';
export type { CalendarParts } from './domain/calendar';
export type {
  CalledOff,
  ClosedDays,
  ClosureCounts,
  ClosureEffect,
  ClosureEffects,
  ClosureReach,
  ReopenedDays,
} from './use-cases/closure-effects';
export { createClosureEffects } from './use-cases/closure-effects';
export type { ClosureDeps, ClosureOutcome } from './use-cases/close-branch';
export { closeBranch, reopenBranch } from './use-cases/close-branch';
export { branchCalendar, closureDuring, lastDayShut, reasonOfDay } from './domain/calendar';
export type { Branch, ShelvingLocation } from './data/branches';
export { allBranches, branchById, shelvingLocationById, shelvingLocationsByBranch } from './data/branches';
export type { LibraryIdentity } from './data/identity';
export { readLibraryIdentity } from './data/identity';
export { BranchType, ShelvingLocationType } from './graphql/branch.type';
export type { LibraryDeps } from './use-cases/save-branch';
export { enterHolidays } from './use-cases/enter-holidays';
export { BranchClosureType } from './graphql/calendar.type';
export { createBranch, createShelvingLocation } from './use-cases/save-branch';

/** Opens the room of branches and their hours. */
export function createLibrary(deps: { db: Database; clock: Clock; newId: NewId }): Module {
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
    things: [
      { prefix: 'brn', table: 'branch', branchColumn: 'id' },
      { prefix: 'shl', table: 'shelving_location', branchColumn: 'branch_id' },
      { prefix: 'cal', table: 'calendar_entry', branchColumn: 'branch_id' },
    ],
  };
}
