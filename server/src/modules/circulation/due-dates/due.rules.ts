import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';

/** When a loan is due: by the end of a day, or at a minute. */
export type Due =
  { readonly kind: 'day'; readonly on: CivilDate } | { readonly kind: 'hour'; readonly at: Date };

/** Returns the instant from which the loan is late: the end of its day (24:00 in Pasuruan), or its minute. */
export function toDueInstant(due: Due): Date {
  return due.kind === 'day' ? toInstant(addDays(due.on, 1)) : due.at;
}

/** Returns the day on which the loan is due. */
export function toDueDay(due: Due): CivilDate {
  return due.kind === 'day' ? due.on : toCivilDate(due.at);
}

/** Tells whether a loan is overdue; on its last day it never is. */
export function isOverdueAt(due: Due, now: Date): boolean {
  return due.kind === 'day' ? toCivilDate(now) > due.on : now > due.at;
}

/** Returns the earlier of two due dates of one kind of loan. */
export function earlierDue(one: Due, other: Due): Due {
  return toDueInstant(other) < toDueInstant(one) ? other : one;
}
