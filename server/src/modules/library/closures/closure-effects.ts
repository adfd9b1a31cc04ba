import type { EntityManager } from 'typeorm';

import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import type { Result } from '../../../shared/result';

/**
 * Days on which branches stay shut; the id is that of the entry in the calendar, which is not written yet.
 */
export type ClosedDays = {
  readonly closureId: string;
  readonly branchIds: readonly string[];
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly reason: string;
  readonly by: string;
  readonly now: Date;
};

/** A closure that is taken back; the days up to the last that nobody could come stay closed. */
export type ReopenedDays = { readonly closureId: string; readonly lastShut: CivilDate; readonly now: Date };

/**
 * How much a closure reaches, or gives back: due dates, last days on the hold shelf, events with their
 * sessions, booked hours and free hours of mentors.
 */
export type ClosureCounts = {
  readonly loans: number;
  readonly holds: number;
  readonly events: number;
  readonly sessions: number;
  readonly consultations: number;
  readonly hours: number;
};

/** Something with a date that a closure calls off, as staff recognise it. */
export type CalledOff = {
  readonly kind: 'SESSION' | 'CONSULTATION';
  readonly id: string;
  readonly name: LocalizedText;
  readonly startsAt: Date;
  readonly peopleCount: number;
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
export function sumCounts(counts: readonly Partial<ClosureCounts>[]): ClosureCounts {
  const sum = (name: keyof ClosureCounts): number =>
    counts.reduce((total, one) => total + (one[name] ?? 0), 0);
  return {
    loans: sum('loans'),
    holds: sum('holds'),
    events: sum('events'),
    sessions: sum('sessions'),
    consultations: sum('consultations'),
    hours: sum('hours'),
  };
}
