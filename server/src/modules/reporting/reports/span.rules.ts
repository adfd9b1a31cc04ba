import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { daysOf } from '../summaries/freeze.rules';
import type { DaySpan } from '../summaries/summary.terms';
import { say } from '../words/say';

const MOST_YEARS = 10;
/** No library counts from before; the year before it must be a day, too. */
const FIRST_DAY = '1900-01-01';
const LONGEST_BY_DAY = 62;

/** The days of a report, and the same days a year earlier. */
export type ReportSpan = DaySpan & {
  readonly before: DaySpan;
  /** Long spans are shown by month. */
  readonly isByMonth: boolean;
};

/**
 * Reads the days of a report: the end is cut at today. Refuses days before 1900, reversed ones, spans that
 * have not begun and those beyond ten years.
 */
export function readSpan({ from, to }: DaySpan, today: string): Result<ReportSpan, Refusal> {
  const field = ['dates', 'from'];
  if (from < FIRST_DAY) return fail({ code: 'INVALID', field, message: say('span.tooEarly') });
  if (to <= from) return fail({ code: 'INVALID', field, message: say('span.reversed') });
  if (from > today) return fail({ code: 'INVALID', field, message: say('span.ahead') });
  if (to > yearsLater(from, MOST_YEARS))
    return fail({ code: 'INVALID', field, message: say('span.tooLong', { years: MOST_YEARS }) });
  const end = to > today ? addDays(today, 1) : to;
  return ok({
    from,
    to: end,
    before: { from: yearsLater(from, -1), to: yearsLater(end, -1) },
    isByMonth: daysOf({ from, to: end }) > LONGEST_BY_DAY,
  });
}

/** The same day some years later; 29 February becomes the 28th where there is none. */
export function yearsLater(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const isLeapDay = day.endsWith('-02-29');
  const isLeapYear = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
  return isLeapDay && !isLeapYear ? `${year}-02-28` : `${year}${day.slice(4)}`;
}
