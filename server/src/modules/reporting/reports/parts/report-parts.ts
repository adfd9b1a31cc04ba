import { plainDayText, SHORT_MONTHS } from '../../../../shared/day-text';
import type { Locale } from '../../../../shared/locale';
import { addDays } from '../../../../shared/civil-date';
import type { Message } from '../../../../platform/i18n/message';
import { monthsOf } from '../../summaries/freeze.rules';
import type { DaySpan } from '../../summaries/summary.terms';
import type { Figure } from '../subjects/figures.queries';
import type { ReportColumn, ReportPart, ReportRow, ReportValue, ValueKind } from '../report.terms';
import type { ReportSpan } from '../span.rules';

/** A number that may be shown. */
export function shown(number: number): ReportValue {
  return { number, text: null, state: 'SHOWN' };
}

/** Words in a cell. */
export function words(text: string): ReportValue {
  return { number: null, text, state: 'SHOWN' };
}

/** A figure of people who are too few to be told. */
export const HIDDEN: ReportValue = { number: null, text: null, state: 'HIDDEN' };
/** An hour at which nobody can come. */
export const CLOSED: ReportValue = { number: null, text: null, state: 'CLOSED' };
/** A figure that nobody knows. */
export const UNKNOWN: ReportValue = { number: null, text: null, state: 'UNKNOWN' };

/** Shows a count, or that it is too small to be told. */
export function shownUnlessHidden(count: number | null): ReportValue {
  return count === null ? HIDDEN : shown(count);
}

/** Describes a column; the words come in the language of the report. */
export function column(
  key: string,
  label: string,
  kind: ValueKind = 'COUNT',
  isBefore = false,
): ReportColumn {
  return { key, label, kind, isBefore };
}

/** Builds a part, with what few parts have left out. */
export function part(
  given: Pick<ReportPart, 'key' | 'title' | 'chart' | 'rowHead' | 'columns' | 'rows' | 'definition'> &
    Partial<ReportPart>,
): ReportPart {
  return { subtitle: null, total: null, note: null, next: null, ...given };
}

/** Builds a row that leads nowhere. */
export function row(key: string, label: string, values: readonly ReportValue[]): ReportRow {
  return { key, label, path: null, values };
}

/** Says a message in a language. */
export function inWords(message: Message, locale: Locale): string {
  return message[locale];
}

/** Sums figures that answer to a condition. */
export function sumOf(figures: readonly Figure[], matches: Partial<Record<string, string>> = {}): number {
  const wanted = Object.entries(matches);
  return figures.reduce(
    (sum, figure) =>
      wanted.every(([name, value]) => (figure as Record<string, unknown>)[name] === value)
        ? sum + figure.total
        : sum,
    0,
  );
}

/** The days or months of a span, each with the one a year earlier that it is compared with. */
export type Period = { readonly key: string; readonly beforeKey: string; readonly label: string };

/** Lists the days of a short span, or the months of a long one. */
export function periodsOf(span: ReportSpan, locale: Locale): Period[] {
  if (span.isByMonth)
    return monthsOf(span).map((month) => ({
      key: month,
      beforeKey: `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`,
      label: monthText(month, locale),
    }));
  const [days, before] = [listDays(span), listDays(span.before)];
  return days.map((day, index) => ({
    key: day,
    beforeKey: before[index] ?? '',
    label: plainDayText(day, locale, { withYear: false }),
  }));
}

function listDays({ from, to }: DaySpan): string[] {
  const days: string[] = [];
  for (let day = from; day < to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Writes a month: `Okt 2026`. */
export function monthText(month: string, locale: Locale): string {
  return `${SHORT_MONTHS[locale][Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}
