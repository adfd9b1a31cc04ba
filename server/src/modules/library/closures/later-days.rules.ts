import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { CivilDate } from '../../../shared/civil-date';
import type { TimeSpan } from '../../../shared/time-span';

const DAY_MS = 86_400_000;
/** For so many days after closed ones another day is looked for; further away it is a new appointment. */
const DAYS_AHEAD = 14;

/** The time after closed days in which another day is looked for. */
export function timeToMoveTo({ to }: { readonly to: CivilDate }): TimeSpan {
  return { startsAt: toInstant(addDays(to, 1)), endsAt: toInstant(addDays(to, DAYS_AHEAD + 1)) };
}

/** By how many days something must be later to begin in that time, the nearest first. */
export function stepsToLaterDays(startsAt: Date, days: { readonly to: CivilDate }): number[] {
  const day = toCivilDate(startsAt);
  const { startsAt: from, endsAt: until } = timeToMoveTo(days);
  const steps: number[] = [];
  for (let count = 1; toInstant(addDays(day, count)) < until; count++)
    if (toInstant(addDays(day, count)) >= from) steps.push(count);
  return steps;
}

/** The same clock time so many days later, or earlier; the library's zone has no summer time. */
export function daysLater(moment: Date, count: number): Date {
  return new Date(moment.getTime() + count * DAY_MS);
}

/** The same span so many days later. */
export function spanDaysLater({ startsAt, endsAt }: TimeSpan, count: number): TimeSpan {
  return { startsAt: daysLater(startsAt, count), endsAt: daysLater(endsAt, count) };
}

/** How many days lie between two moments of the same clock time. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / DAY_MS);
}
