import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant, toLocalTime, toWeekday } from '../../../shared/civil-date';
import type { DaySpan } from '../../../shared/opening-calendar';
import { overlap } from '../../../shared/time-span';
import type { TimeSpan } from '../../../shared/time-span';

/** Hours of a mentor that come again: on some weekdays (1 = Monday), one slot after the other. */
export type SlotSeries = {
  readonly fromDate: CivilDate;
  readonly untilDate: CivilDate;
  readonly weekdays: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly minutes: number;
};

/**
 * What a series makes: slots, and how many of its slots fell away because the house is closed or the mentor
 * has one there.
 */
export type SlotPlan = {
  readonly slots: readonly TimeSpan[];
  readonly closedCount: number;
  readonly takenCount: number;
};

/** The longest series and the most slots that are made at once. */
export const LONGEST_SERIES_DAYS = 92;
/** See `LONGEST_SERIES_DAYS`. */
export const MOST_SLOTS_AT_ONCE = 300;
/** Slots are between a quarter of an hour and three hours long. */
export const SLOT_MINUTES = { least: 15, most: 180 } as const;

/**
 * Plans the slots of a series. `opensOn` says when the house is open, null where that does not matter
 * (online). A slot that does not lie within an open span falls away, so the break on Friday needs no rule of
 * its own; so does one where the mentor has another, and one that has begun.
 */
export function planSlots(
  series: SlotSeries,
  {
    opensOn,
    others,
    now,
  }: { opensOn: ((day: CivilDate) => readonly DaySpan[]) | null; others: readonly TimeSpan[]; now: Date },
): SlotPlan {
  const wished = daysOf(series)
    .flatMap((day) => slotsOn(series, day))
    .filter(({ startsAt }) => startsAt > now);
  const open = wished.filter(
    (slot) => opensOn === null || isWithin(opensOn(toCivilDate(slot.startsAt)), slot),
  );
  const slots = open.filter((slot) => !others.some((other) => overlap(slot, other)));
  return { slots, closedCount: wished.length - open.length, takenCount: open.length - slots.length };
}

function daysOf({ fromDate, untilDate, weekdays }: SlotSeries): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = fromDate; day <= untilDate && days.length <= LONGEST_SERIES_DAYS; day = addDays(day, 1))
    if (weekdays.includes(toWeekday(day))) days.push(day);
  return days;
}

function slotsOn({ opens, closes, minutes }: SlotSeries, day: CivilDate): TimeSpan[] {
  const until = toInstant(day, closes).getTime();
  const slots: TimeSpan[] = [];
  for (
    let start = toInstant(day, opens).getTime();
    start + minutes * 60_000 <= until;
    start += minutes * 60_000
  )
    slots.push({ startsAt: new Date(start), endsAt: new Date(start + minutes * 60_000) });
  return slots;
}

function isWithin(spans: readonly DaySpan[], { startsAt, endsAt }: TimeSpan): boolean {
  return spans.some(({ opens, closes }) => opens <= toLocalTime(startsAt) && toLocalTime(endsAt) <= closes);
}
