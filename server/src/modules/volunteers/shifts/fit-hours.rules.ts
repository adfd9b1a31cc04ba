import { toCivilDate, toInstant } from '../../../shared/civil-date';
import type { CivilDate } from '../../../shared/civil-date';
import type { DaySpan } from '../../../shared/opening-calendar';
import type { TimeSpan } from '../../../shared/time-span';

/** What the hours of a period, such as Ramadan, make of a shift. */
export type FittedSpan = {
  /** The span that is left; null where nothing worth coming for is. */
  readonly span: TimeSpan | null;
  /** The name of the period. */
  readonly period: string;
};

/** A day of a branch: the period that decides about it, and its hours beside those of a usual day. */
export type DayOfPeriod = {
  /** The name of the period; null where another part of the calendar decides. */
  readonly period: string | null;
  readonly spans: readonly DaySpan[];
  readonly usual: readonly DaySpan[];
};

/** Whoever comes for less than this does not come. */
const LEAST_MS = 30 * 60_000;

/**
 * Fits a shift to a day whose period has hours of its own: it begins and ends as long before opening and after closing
 * as it would on a usual day, and is otherwise cut to the shorter day. Null where the day is a usual one or the shift
 * fits as it is. Days that are closed for another reason are left to whoever plans.
 */
export function fitToPeriod(
  { period, spans, usual: usualSpans }: DayOfPeriod,
  span: TimeSpan,
): FittedSpan | null {
  const day = toCivilDate(span.startsAt);
  if (period === null) return null;
  const open = toSpan(day, spans);
  if (open === null) return { span: null, period };
  const usual = toSpan(day, usualSpans);
  const [lead, tail] = [
    Math.max(0, (usual ?? open).startsAt.getTime() - span.startsAt.getTime()),
    Math.max(0, span.endsAt.getTime() - (usual ?? open).endsAt.getTime()),
  ];
  const fitted = {
    startsAt: new Date(Math.max(span.startsAt.getTime(), open.startsAt.getTime() - lead)),
    endsAt: new Date(Math.min(span.endsAt.getTime(), open.endsAt.getTime() + tail)),
  };
  if (
    fitted.startsAt.getTime() === span.startsAt.getTime() &&
    fitted.endsAt.getTime() === span.endsAt.getTime()
  )
    return null;
  const isWorthIt = fitted.endsAt.getTime() - fitted.startsAt.getTime() >= LEAST_MS;
  return { span: isWorthIt ? fitted : null, period };
}

/** From the first opening to the last closing of a day; null on a closed one. */
function toSpan(day: CivilDate, spans: readonly DaySpan[]): TimeSpan | null {
  const opens = spans.map((span) => span.opens).toSorted()[0];
  const closes = spans
    .map((span) => span.closes)
    .toSorted()
    .at(-1);
  if (opens === undefined || closes === undefined) return null;
  return { startsAt: toInstant(day, opens), endsAt: toInstant(day, closes) };
}
