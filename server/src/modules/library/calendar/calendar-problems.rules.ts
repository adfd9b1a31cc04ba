import { isCivilDate } from '../../../shared/civil-date';
import type { CivilDate } from '../../../shared/civil-date';
import type { CalendarParts } from './calendar.rules';
import { brokenSpan } from '../branches/opening-hours.rules';

/** Says what cannot be saved of a calendar, and where it stands in its list. */
export type CalendarProblem = {
  readonly code:
    'BROKEN_SPAN' | 'NOT_A_DAY' | 'ENDS_BEFORE_IT_BEGINS' | 'TWO_EXCEPTIONS_ON_ONE_DAY' | 'PERIODS_OVERLAP';
  readonly part: keyof CalendarParts;
  readonly index: number;
};

type DateRange = { readonly from: CivilDate; readonly until: CivilDate };

/**
 * Lists what is wrong with the parts of a calendar. Two holidays on one date and one holiday twice in a year
 * are right (25 December 2027); two answers to "which hours has this day" are not.
 */
export function problemsOfCalendar(parts: CalendarParts): readonly CalendarProblem[] {
  return [
    ...spansProblems(parts),
    ...parts.closedDays.flatMap((one, index) => dayProblems('closedDays', one.day, index)),
    ...parts.exceptionDays.flatMap((one, index) => dayProblems('exceptionDays', one.day, index)),
    ...parts.periods.flatMap((one, index) => rangeProblems('periods', one, index)),
    ...parts.closures.flatMap((one, index) => rangeProblems('closures', one, index)),
    ...doubleAnswers(parts),
  ];
}

function spansProblems(parts: CalendarParts): readonly CalendarProblem[] {
  const weekly = brokenSpan(parts.weekly);
  return [
    ...(weekly === null ? [] : [{ code: 'BROKEN_SPAN', part: 'weekly', index: weekly } as const]),
    ...parts.periods.flatMap((one, index) =>
      brokenSpan(one.spans) === null ? [] : [{ code: 'BROKEN_SPAN', part: 'periods', index } as const],
    ),
    ...parts.exceptionDays.flatMap(({ spans }, index) => {
      const broken = brokenSpan(spans.map((span) => ({ ...span, weekday: 1 })));
      return broken === null ? [] : [{ code: 'BROKEN_SPAN', part: 'exceptionDays', index } as const];
    }),
  ];
}

function dayProblems(part: keyof CalendarParts, day: CivilDate, index: number): readonly CalendarProblem[] {
  return isCivilDate(day) ? [] : [{ code: 'NOT_A_DAY', part, index }];
}

function rangeProblems(
  part: keyof CalendarParts,
  range: DateRange,
  index: number,
): readonly CalendarProblem[] {
  if (!isCivilDate(range.from) || !isCivilDate(range.until)) return [{ code: 'NOT_A_DAY', part, index }];
  return range.until < range.from ? [{ code: 'ENDS_BEFORE_IT_BEGINS', part, index }] : [];
}

function doubleAnswers({ exceptionDays, periods }: CalendarParts): readonly CalendarProblem[] {
  const twice = exceptionDays.flatMap((one, index) =>
    exceptionDays.findIndex(({ day }) => day === one.day) < index
      ? [{ code: 'TWO_EXCEPTIONS_ON_ONE_DAY', part: 'exceptionDays', index } as const]
      : [],
  );
  const overlapping = periods.flatMap((one, index) =>
    periods.some((other, at) => at < index && other.from <= one.until && one.from <= other.until)
      ? [{ code: 'PERIODS_OVERLAP', part: 'periods', index } as const]
      : [],
  );
  return [...twice, ...overlapping];
}
