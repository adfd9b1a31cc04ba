import { toWeekdayIndex } from '@pustaka/web-shared/format/civil-date.ts';

/** A day as the library decides it. */
export type CalendarDay = {
  readonly date: string;
  readonly isOpen: boolean;
  readonly reason: string | null;
  readonly spans: readonly { readonly opens: string; readonly closes: string }[];
};

/** How a day looks: as every week, or different for a reason. */
export type DayLook = 'open' | 'closed' | 'special' | 'holiday';

/** The days of a month in weeks from Monday; null before its first and after its last day. */
export type Month = { readonly month: number; readonly weeks: readonly (readonly (CalendarDay | null)[])[] };

/** Says how a day looks: a reason makes an open day special and a closed one a holiday. */
export function toDayLook({ isOpen, reason }: CalendarDay): DayLook {
  if (reason === null) return isOpen ? 'open' : 'closed';
  return isOpen ? 'special' : 'holiday';
}

/** Puts the days of a year into months and weeks. */
export function toMonths(days: readonly CalendarDay[]): readonly Month[] {
  return Array.from({ length: 12 }, (_, index) => {
    const own = days.filter(({ date }) => Number(date.slice(5, 7)) === index + 1);
    const padded: (CalendarDay | null)[] = [
      ...Array.from({ length: own[0] === undefined ? 0 : toWeekdayIndex(own[0].date) }, () => null),
      ...own,
    ];
    const weeks = Array.from({ length: Math.ceil(padded.length / 7) }, (_, week) =>
      Array.from({ length: 7 }, (_, place) => padded[week * 7 + place] ?? null),
    );
    return { month: index + 1, weeks };
  });
}

/** The spans of a year that are asked for: at most a hundred days at a time. */
export function toQuarters(year: number) {
  const [q2Start, q3Start, q4Start] = [`${year}-04-01`, `${year}-07-01`, `${year}-10-01`];
  return {
    start: `${year}-01-01`,
    end: `${year + 1}-01-01`,
    q2Start,
    q3Start,
    q4Start,
  };
}
