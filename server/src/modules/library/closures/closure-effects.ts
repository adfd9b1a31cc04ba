import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { ok } from '../../../shared/result';
import type { TimeSpan } from '../../../shared/time-span';
import type { CalendarParts } from '../calendar/calendar.rules';
import type { DaysSpan } from '../calendar/shut-by.rules';

/**
 * Days on which branches stay shut, or are open for fewer hours; the id is that of the entry in the calendar,
 * which is not written yet.
 */
export type ClosedDays = {
  readonly closureId: string;
  readonly branchIds: readonly string[];
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
  readonly by: string;
  readonly now: Date;
  /** The calendar of a branch with the entry in it. */
  readonly change: (branchId: string, parts: CalendarParts) => CalendarParts;
  /** Whether a span on these days at a branch falls out. A closure takes all, also what lies outside the hours. */
  readonly shuts: (branchId: string, span: TimeSpan) => boolean;
  /** Whether days of these fall out as a whole. */
  readonly shutsDays: (branchId: string, days: DaysSpan) => boolean;
  /** Whether something is to move to a later day, where there is one, rather than be called off. */
  readonly moves: (kind: CalledOff['kind'], id: string) => boolean;
  /** Where what moves will be: whoever looks for a day after another sees what is spoken for. Grows. */
  readonly spokenFor: SpokenFor[];
};

/** A span in a space that something moves to, which is not written yet. */
export type SpokenFor = TimeSpan & { readonly id: string; readonly spaceId: string };

/** A closure, or hours, that are taken back; the days up to the last that nobody could come stay closed. */
export type ReopenedDays = {
  readonly closureId: string;
  readonly lastShut: CivilDate;
  readonly by: string;
  readonly now: Date;
  /** Hours took only what lay within the hours, so it comes back only where it does so now. */
  readonly needsOpenHours: boolean;
};

/**
 * How much a closure reaches, or gives back: due dates, last days on the hold shelf, events with their
 * sessions, booked hours and free hours of mentors, and bookings of spaces. What moves to a later day is among
 * `moved` and in no other of the last five.
 */
export type ClosureCounts = {
  readonly loans: number;
  readonly holds: number;
  readonly events: number;
  readonly sessions: number;
  readonly consultations: number;
  readonly hours: number;
  readonly bookings: number;
  readonly moved: number;
};

/** Something with a date that a closure calls off or moves, as staff recognise it. */
export type CalledOff = {
  readonly kind: 'SESSION' | 'CONSULTATION' | 'BOOKING';
  readonly id: string;
  readonly name: LocalizedText;
  readonly startsAt: Date;
  readonly peopleCount: number;
  /** When it begins instead; null where it is called off. */
  readonly movesTo: Date | null;
};

/** What one module finds on the days of a closure, locked, and how to call it off. */
export type ClosureReach = {
  readonly counts: Partial<ClosureCounts>;
  readonly calledOff: readonly CalledOff[];
  readonly apply: () => Promise<void>;
};

/**
 * What a closure does to the things of one module, inside the unit that closes or reopens. Taking it back
 * restores what it took and nothing else.
 */
export type ClosureEffect = {
  readonly findReach: (tx: EntityManager, days: ClosedDays) => Promise<Result<ClosureReach, Refusal>>;
  readonly restore: (tx: EntityManager, days: ReopenedDays) => Promise<Partial<ClosureCounts>>;
};

/** The modules that closures reach. */
export type ClosureEffects = {
  readonly register: (effect: ClosureEffect) => void;
  readonly list: () => readonly ClosureEffect[];
};

/**
 * Starts an empty list of what closures reach. The module that registered last comes first: modules above lock
 * members, and members are locked first.
 */
export function createClosureEffects(): ClosureEffects {
  const effects: ClosureEffect[] = [];
  return { register: (effect) => void effects.unshift(effect), list: () => effects };
}

/** Adds up what modules count. */
function sumCounts(counts: readonly Partial<ClosureCounts>[]): ClosureCounts {
  const sum = (name: keyof ClosureCounts): number =>
    counts.reduce((total, one) => total + (one[name] ?? 0), 0);
  return {
    loans: sum('loans'),
    holds: sum('holds'),
    events: sum('events'),
    sessions: sum('sessions'),
    consultations: sum('consultations'),
    hours: sum('hours'),
    bookings: sum('bookings'),
    moved: sum('moved'),
  };
}

/** Asks every module what it has on these days, locked; refuses as a whole when one refuses. */
export async function findReaches(
  closures: ClosureEffects,
  tx: EntityManager,
  days: ClosedDays,
): Promise<Result<readonly ClosureReach[], Refusal>> {
  const reaches: ClosureReach[] = [];
  for (const effect of closures.list()) {
    const reach = await effect.findReach(tx, days);
    if (!reach.ok) return reach;
    reaches.push(reach.value);
  }
  return ok(reaches);
}

/** Lets every module give back what an entry took, which is no longer in the calendar. */
export async function restoreAll(
  closures: ClosureEffects,
  tx: EntityManager,
  days: ReopenedDays,
): Promise<ClosureCounts> {
  const restored: Partial<ClosureCounts>[] = [];
  for (const effect of closures.list()) restored.push(await effect.restore(tx, days));
  return sumCounts(restored);
}

/** The most that a preview lists by name; the counts are of all. */
const MOST_LISTED = 50;

/** Counts what modules found, and names the first dates that fall out. */
export function sumReaches(
  reaches: readonly ClosureReach[],
): ClosureCounts & { readonly calledOff: readonly CalledOff[] } {
  const calledOff = reaches
    .flatMap((reach) => reach.calledOff)
    .toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
    .slice(0, MOST_LISTED);
  return { ...sumCounts(reaches.map(({ counts }) => counts)), calledOff };
}
