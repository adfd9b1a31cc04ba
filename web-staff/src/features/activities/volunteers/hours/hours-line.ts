import type { ShiftHoursQuery } from './ShiftHours.generated';

/** Somebody in a shift that is over. */
export type HoursLine = ShiftHoursQuery['shiftHours'][number];

/** What is entered in a line. */
export type Entry = {
  readonly isChosen: boolean;
  readonly hours: number;
  readonly minutes: number;
  readonly reason: string;
};

const MINUTE = 60_000;

/**
 * What a line begins with: what was signed off, else from coming to leaving, else the length of the shift. Who was
 * not checked in is not chosen: somebody looks first.
 */
export function entryOf({ startsAt, endsAt, checkedInAt, checkedOutAt, minutes }: HoursLine): Entry {
  const from = Date.parse(checkedInAt ?? startsAt);
  const to = Date.parse(checkedOutAt ?? endsAt);
  const total = minutes ?? Math.max(0, Math.round((to - from) / MINUTE));
  return {
    isChosen: checkedInAt !== null,
    hours: Math.floor(total / 60),
    minutes: total % 60,
    reason: '',
  };
}

/** The minutes that were entered. */
export function enteredMinutes({ hours, minutes }: Entry): number {
  return hours * 60 + minutes;
}
