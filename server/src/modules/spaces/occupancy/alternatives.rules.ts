import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { OpeningCalendar } from '../../../shared/opening-calendar';
import type { TimeSpan } from '../../../shared/time-span';
import type { BookedSpace, Hold } from './occupancy.rules';
import { findClash } from './occupancy.rules';
import { isWithinOpening, openSpans } from './opening.rules';

/** A place that could be had instead: another item at the same time, or the same place at another time. */
export type Alternative = TimeSpan & { readonly itemId: string | null };

/** What the search for a place needs. */
export type Search = {
  readonly space: BookedSpace;
  readonly calendar: OpeningCalendar;
  readonly holds: readonly Hold[];
  /** The item that is wanted; null for the whole space. */
  readonly itemId: string | null;
  readonly isKit: boolean;
  /** Other items of the same kind that work, in their order. */
  readonly likeItems: readonly string[];
  readonly partySize: number;
  /** False for an item that is broken: then only others of its kind are looked for. */
  readonly isItemUsable: boolean;
  readonly startsAt: Date;
  /** The day around which is searched: that of the wish, as far as it may be booked. */
  readonly near: CivilDate;
  readonly minutes: number;
  readonly stepMinutes: number;
  readonly paddingMinutes: number;
  /** The first moment and the last day that may be booked. */
  readonly earliest: Date;
  readonly lastDay: CivilDate;
};

const MINUTE = 60_000;
/** The search looks so many days around the wish. */
const DAYS_AROUND = 7;

/**
 * Finds what is nearest to a wish: first another item of the same kind at that time, then the same place at
 * the nearest time on the day or on those around it. Null when there is none within a week.
 */
export function findAlternative(search: Search): Alternative | null {
  const { startsAt, minutes } = search;
  const wish = { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE) };
  const day = toCivilDate(startsAt);
  const isBookableTime =
    startsAt >= search.earliest && day <= search.lastDay && isWithinOpening(search.calendar, wish);
  const like = isBookableTime
    ? search.likeItems.find((itemId) => itemId !== search.itemId && fits(search, { ...wish, itemId }))
    : undefined;
  if (like !== undefined) return { ...wish, itemId: like };
  return search.isItemUsable ? nearest(search) : null;
}

/** The days of which the search needs to know what is held, for a wish on a day. */
export function daysOfSearch(day: CivilDate): { readonly from: CivilDate; readonly to: CivilDate } {
  return { from: addDays(day, -DAYS_AROUND), to: addDays(day, DAYS_AROUND + 1) };
}

function nearest(search: Search): Alternative | null {
  const wish = search.startsAt.getTime();
  const distance = ({ startsAt }: TimeSpan): number => Math.abs(startsAt.getTime() - wish);
  const inOrder = spansAround(search).toSorted((one, other) => distance(one) - distance(other));
  const found = inOrder.find((span) => fits(search, { ...span, itemId: search.itemId }));
  return found ? { ...found, itemId: search.itemId } : null;
}

/** All spans of the wished length around the wish that may be booked. */
function spansAround(search: Search): TimeSpan[] {
  const { from, to } = daysOfSearch(search.near);
  const spans: TimeSpan[] = [];
  for (let day = from; day < to && day <= search.lastDay; day = addDays(day, 1))
    for (const open of openSpans(search.calendar, day)) spans.push(...spansWithin(search, open));
  return spans;
}

function* spansWithin({ stepMinutes, minutes, earliest }: Search, open: TimeSpan): Generator<TimeSpan> {
  const step = stepMinutes * MINUTE;
  const midnight = toInstant(toCivilDate(open.startsAt)).getTime();
  const from = Math.max(open.startsAt.getTime(), earliest.getTime()) - midnight;
  for (
    let at = midnight + Math.ceil(from / step) * step;
    at + minutes * MINUTE <= open.endsAt.getTime();
    at += step
  )
    yield { startsAt: new Date(at), endsAt: new Date(at + minutes * MINUTE) };
}

function fits(search: Search, { startsAt, endsAt, itemId }: Alternative): boolean {
  const { space, holds, isKit, partySize, paddingMinutes } = search;
  const blockedUntil = new Date(endsAt.getTime() + paddingMinutes * MINUTE);
  return findClash(space, { startsAt, endsAt: blockedUntil, itemId, isKit, partySize }, holds) === null;
}
