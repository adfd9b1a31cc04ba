import type { CivilDate } from '../../../shared/civil-date';
import { addDays, civilDateOf, instantOf, localTimeOf, weekdayOf } from '../../../shared/civil-date';

/** One span of opening: weekday 1 = Monday … 7 = Sunday, wall-clock times `08:00`. */
export type OpeningSpan = { readonly weekday: number; readonly opens: string; readonly closes: string };

/** Open or closed, and what comes next. */
export type OpeningState = { readonly isOpen: boolean; readonly closesAt: Date | null; readonly opensAt: Date | null };

/** Tells whether a branch is open at an instant, until when, or when it opens within the next week. */
export function openingStateAt(spans: readonly OpeningSpan[], now: Date): OpeningState {
  const today = civilDateOf(now);
  const time = localTimeOf(now);
  const current = spansOf(spans, today).find((span) => span.opens <= time && time < span.closes);
  if (current) return { isOpen: true, closesAt: instantOf(today, current.closes), opensAt: null };
  return { isOpen: false, closesAt: null, opensAt: nextOpening(spans, today, time) };
}

/** Tells what is wrong with a set of spans: the index of the first span that ends before it begins or overlaps another; null if none. */
export function brokenSpan(spans: readonly OpeningSpan[]): number | null {
  const index = spans.findIndex((span, position) => span.opens >= span.closes || spans.some((other, at) => at < position && overlaps(span, other)));
  return index === -1 ? null : index;
}

function overlaps(one: OpeningSpan, other: OpeningSpan): boolean {
  return one.weekday === other.weekday && one.opens < other.closes && other.opens < one.closes;
}

function spansOf(spans: readonly OpeningSpan[], date: CivilDate): OpeningSpan[] {
  const weekday = weekdayOf(date);
  return spans.filter((span) => span.weekday === weekday).sort((one, other) => one.opens.localeCompare(other.opens));
}

function nextOpening(spans: readonly OpeningSpan[], today: CivilDate, time: string): Date | null {
  for (let days = 0; days <= 7; days++) {
    const date = addDays(today, days);
    const next = spansOf(spans, date).find((span) => days > 0 || span.opens > time);
    if (next) return instantOf(date, next.opens);
  }
  return null;
}
