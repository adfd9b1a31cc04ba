import type { DueReason, DueRequest, DueRules } from '../due-dates/due-date.rules';
import { dueDateFor, dueRulesFrom } from '../due-dates/due-date.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import { at, FIXTURE_CALENDAR } from './fixture-calendar';

/** The rules of due dates where no row says anything. */
export const DEFAULT_DUE_RULES = dueRulesFrom(
  ruleBook([], { branch: 'A', category: 'umum', materialType: 'BOOK' }),
);

/** A loan of so many days. */
export const days = (count: number): Partial<DueRules> => ({ loanPeriod: { unit: 'day', count } });

/** A loan of so many hours. */
export const hours = (count: number): Partial<DueRules> => ({ loanPeriod: { unit: 'hour', count } });

/**
 * Asks for the due date of a loan that begins at a wall-clock time, with what a case changes about rules and
 * member.
 */
export function dueRequest(
  from: string,
  rules: Partial<DueRules>,
  rest: Partial<DueRequest> = {},
): DueRequest {
  return {
    from: at(from),
    calendar: FIXTURE_CALENDAR,
    membershipUntil: null,
    othersWaiting: 0,
    ...rest,
    rules: { ...DEFAULT_DUE_RULES, ...rules },
  };
}

/** Returns the due day or minute, or the code of the refusal. */
export function getDueOrRefusals(...asked: Parameters<typeof dueRequest>): string | Date {
  const found = dueDateFor(dueRequest(...asked));
  if (!found.ok) return found.refusals.map(({ code }) => code).join();
  return found.value.due.kind === 'day' ? found.value.due.on : found.value.due.at;
}

/** Returns what shaped the due date. */
export function getDueReasons(...asked: Parameters<typeof dueRequest>): readonly DueReason[] {
  const found = dueDateFor(dueRequest(...asked));
  return found.ok ? found.value.reasons : [];
}
