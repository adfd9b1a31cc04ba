import type { Locale } from '../../../../shared/locale';
import { say } from '../../words/say';
import type { Figure } from '../subjects/figures.queries';
import type { ReportAsk } from '../report-ask';
import { column, inWords, part, periodsOf, row, shown, sumOf, UNKNOWN } from './report-parts';
import type { ReportColumn, ReportPart, ReportValue, ValueKind } from '../report.terms';

/** A group that a bar stands for. */
export type BarGroup = { readonly key: string; readonly label: string };

type BarsGiven = Pick<ReportPart, 'key' | 'title' | 'rowHead' | 'definition'> & {
  readonly groups: readonly BarGroup[];
  readonly measure: string;
  readonly kind?: ValueKind;
  readonly now: (key: string) => number;
  readonly before: (key: string) => number;
  /** Further columns of the table, which the chart does not draw. */
  readonly more?: readonly { readonly column: ReportColumn; readonly value: (key: string) => ReportValue }[];
  /** Whether groups in which nothing happened are shown too. */
  readonly keepsEmpty?: boolean;
};

/** Builds bars of now with the same span a year earlier as a mark. */
export function barsPart(ask: ReportAsk, given: BarsGiven): ReportPart {
  const { groups, measure, kind = 'COUNT', now, before, more = [], keepsEmpty = false, ...rest } = given;
  const beforeOf = (key: string): ReportValue => (ask.hasBefore ? shown(before(key)) : UNKNOWN);
  const rows = groups
    .filter(({ key }) => keepsEmpty || now(key) !== 0 || (ask.hasBefore && before(key) !== 0))
    .map(({ key, label }) =>
      row(key, label, [shown(now(key)), beforeOf(key), ...more.map(({ value }) => value(key))]),
    );
  const sum = (count: (key: string) => number): number =>
    groups.reduce((total, { key }) => total + count(key), 0);
  return part({
    ...rest,
    chart: 'BARS',
    columns: [
      column('now', measure, kind),
      column('before', inWords(say('report.beforeColumn'), ask.locale), kind, true),
      ...more.map((one) => one.column),
    ],
    rows,
    total: row('total', inWords(say('report.total'), ask.locale), [
      shown(sum(now)),
      ask.hasBefore ? shown(sum(before)) : UNKNOWN,
      ...more.map(() => UNKNOWN),
    ]),
    note: ask.hasBefore ? null : inWords(say('report.noBefore'), ask.locale),
  });
}

/** A line of a chart over time: what it is called and which figures it sums. */
export type TimeSeries = {
  readonly key: string;
  readonly label: string;
  readonly kind?: ValueKind;
  readonly matches: Partial<Record<string, string>>;
  /** Money that lowers the debt is stored negative and shown positive. */
  readonly sign?: 1 | -1;
};

type TimeGiven = Pick<ReportPart, 'key' | 'title' | 'definition'> & {
  readonly series: readonly TimeSeries[];
  readonly now: readonly Figure[];
  readonly before: readonly Figure[];
};

/** Builds columns by day or month; the first series stands beside the same days a year earlier. */
export function timePart(ask: ReportAsk, { series, now, before, ...rest }: TimeGiven): ReportPart {
  const { locale, span, hasBefore } = ask;
  const at = span.isByMonth ? 'month' : 'day';
  const [sums, sumsBefore] = [indexed(now, series, at), indexed(before, series, at)];
  const rows = periodsOf(span, locale).map(({ key, beforeKey, label }) =>
    row(key, label, [
      shown(sums.get(`${key} ${series[0]?.key}`) ?? 0),
      hasBefore ? shown(sumsBefore.get(`${beforeKey} ${series[0]?.key}`) ?? 0) : UNKNOWN,
      ...series.slice(1).map((one) => shown(sums.get(`${key} ${one.key}`) ?? 0)),
    ]),
  );
  const [first] = series;
  return part({
    ...rest,
    chart: 'COLUMNS',
    rowHead: inWords(say(span.isByMonth ? 'head.month' : 'head.day'), locale),
    columns: [
      ...(first ? [column(first.key, first.label, first.kind)] : []),
      column('before', inWords(say('report.beforeColumn'), locale), first?.kind, true),
      ...series.slice(1).map((one) => column(one.key, one.label, one.kind)),
    ],
    rows,
    total: row('total', inWords(say('report.total'), locale), [
      ...(first ? [shown(total(now, first))] : []),
      hasBefore && first ? shown(total(before, first)) : UNKNOWN,
      ...series.slice(1).map((one) => shown(total(now, one))),
    ]),
    note: hasBefore ? null : inWords(say('report.noBefore'), locale),
  });
}

function total(figures: readonly Figure[], { matches, sign = 1 }: TimeSeries): number {
  return sign * sumOf(figures, matches);
}

function indexed(
  figures: readonly Figure[],
  series: readonly TimeSeries[],
  at: 'day' | 'month',
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const figure of figures)
    for (const { key, matches, sign = 1 } of series) {
      const wanted = Object.entries(matches);
      if (!wanted.every(([name, value]) => (figure as Record<string, unknown>)[name] === value)) continue;
      const place = `${figure[at]} ${key}`;
      sums.set(place, (sums.get(place) ?? 0) + sign * figure.total);
    }
  return sums;
}

/** Names the highest group of figures; null when nothing happened. */
export function highest(groups: readonly BarGroup[], countOf: (key: string) => number): BarGroup | null {
  const best = groups.reduce<BarGroup | null>(
    (one, other) => (countOf(other.key) > (one === null ? 0 : countOf(one.key)) ? other : one),
    null,
  );
  return best;
}

/** Picks words for the language of a report. */
export function pick(locale: Locale, indonesian: string, english: string): string {
  return locale === 'ID' ? indonesian : english;
}
