import { listSpansOfDay, WEEKDAYS } from '@pustaka/web-shared/format/weekday.ts';
import type { OpeningSpan, Weekday } from '@pustaka/web-shared/format/weekday.ts';

import type { UpdateBranchInput } from './UpdateBranch.generated';

/** One span of opening as typed: `08:00` to `16:00`. */
export type SpanDraft = { readonly opens: string; readonly closes: string };

/** The hours of a week: for every day its spans, none when closed. */
export type HoursDraft = Readonly<Record<Weekday, readonly SpanDraft[]>>;

/** Returns the week as the editor holds it. */
export function hoursDraft(spans: readonly OpeningSpan[]): HoursDraft {
  const of = (weekday: Weekday) =>
    listSpansOfDay(spans, weekday).map(({ opens, closes }) => ({
      opens: opens.slice(0, 5),
      closes: closes.slice(0, 5),
    }));
  return {
    MONDAY: of('MONDAY'),
    TUESDAY: of('TUESDAY'),
    WEDNESDAY: of('WEDNESDAY'),
    THURSDAY: of('THURSDAY'),
    FRIDAY: of('FRIDAY'),
    SATURDAY: of('SATURDAY'),
    SUNDAY: of('SUNDAY'),
  };
}

/** Turns the week into the contract's spans. */
export function hoursInput(hours: HoursDraft): NonNullable<UpdateBranchInput['changes']['openingHours']> {
  return WEEKDAYS.flatMap((weekday) =>
    hours[weekday].map(({ opens, closes }) => ({ weekday, opens, closes })),
  );
}

/** Tells whether a week has no open day. */
export function isNeverOpen(hours: HoursDraft): boolean {
  return WEEKDAYS.every((weekday) => hours[weekday].length === 0);
}

/** Names the days whose spans cannot be: not a time, closing before opening, or one running into the next. */
export function impossibleDays(hours: HoursDraft): readonly Weekday[] {
  return WEEKDAYS.filter((weekday) => {
    const spans = [...hours[weekday]].sort((left, right) => left.opens.localeCompare(right.opens));
    return spans.some(
      ({ opens, closes }, index) =>
        !isTime(opens) || !isTime(closes) || closes <= opens || (spans[index + 1]?.opens ?? '99') < closes,
    );
  });
}

/** Adds a span to a day: the usual day when it was closed, else an hour after the last one ends. */
export function withSpan(hours: HoursDraft, weekday: Weekday): HoursDraft {
  const last = hours[weekday][hours[weekday].length - 1];
  const next =
    last === undefined
      ? { opens: '08:00', closes: '16:00' }
      : { opens: later(last.closes, 60), closes: later(last.closes, 180) };
  return { ...hours, [weekday]: [...hours[weekday], next] };
}

/** Changes one span of a day, or removes it when `span` is null. */
export function changedSpan(
  hours: HoursDraft,
  { weekday, index }: { readonly weekday: Weekday; readonly index: number },
  span: SpanDraft | null,
): HoursDraft {
  const spans = hours[weekday].flatMap((one, place) =>
    place !== index ? [one] : span === null ? [] : [span],
  );
  return { ...hours, [weekday]: spans };
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

function later(time: string, minutes: number): string {
  const [hours = '0', past = '0'] = time.split(':');
  const total = Math.min(23 * 60 + 59, Number(hours) * 60 + Number(past) + minutes);
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}
