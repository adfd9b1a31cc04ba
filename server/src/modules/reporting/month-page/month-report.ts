import type { MonthLine } from '../../../platform/month-line';
import { say } from '../words/say';
import { circulationByDay } from '../reports/subjects/circulation-report';
import { loadOpenHours } from '../reports/parts/heat-part';
import { goalsReport } from '../goals/goals-report';
import type { MakeBody } from '../reports/load-report';
import type { LineSource } from './month-lines';
import { ownMonthLines } from './month-lines';
import { attendanceReport } from '../reports/subjects/reach-report';
import type { ReportAsk, ReportDeps } from '../reports/report-ask';
import { beforeOf, nowOf } from '../reports/report-ask';
import { column, inWords, part, shown, UNKNOWN } from '../reports/parts/report-parts';
import type { ReportPart } from '../reports/report.terms';
import { visitsReport } from '../reports/subjects/visits-report';

/** Makes the page of the month: the lines of all rooms, and what the other reports say first. */
export function monthReport(otherLines: LineSource): MakeBody {
  return async (deps, ask) => {
    const open = loadOpenHours(deps, ask);
    const [lines, circulation, visits, reach, goals] = await Promise.all([
      linesPart(deps, ask, otherLines),
      circulationByDay(deps, ask, open),
      visitsReport(deps, ask, open),
      attendanceReport(deps, ask),
      goalsReport(deps, ask),
    ]);
    const partOf = (body: { readonly parts: readonly ReportPart[] }, key: string, as: string): ReportPart[] =>
      body.parts.filter((some) => some.key === key).map((some) => ({ ...some, key: as }));
    return {
      name: 'MONTH',
      title: inWords(say('month.title'), ask.locale),
      sentence: [circulation.sentence, visits.sentence, reach.sentence].join(' '),
      parts: [
        lines,
        ...partOf(goals, 'goals', 'goals').filter(({ rows }) => rows.length > 0),
        ...partOf(circulation, 'byClass', 'loansByClass'),
        ...partOf(visits, 'byHour', 'visitsByHour'),
        // By kind everybody is counted once; by audience an event for three of them would count its people three times.
        ...partOf(reach, 'byKind', 'byKind'),
        ...partOf(circulation, 'byTime', 'loansByTime'),
      ],
    };
  };
}

async function linesPart(deps: ReportDeps, ask: ReportAsk, otherLines: LineSource): Promise<ReportPart> {
  const { locale, hasBefore } = ask;
  const [now, before] = await Promise.all([
    allLines(deps, nowOf(ask), otherLines),
    allLines(deps, beforeOf(ask), otherLines),
  ]);
  const earlier = new Map(before.map(({ key, value }) => [key, value]));
  return part({
    key: 'lines',
    title: inWords(say('month.figures'), locale),
    chart: 'TABLE',
    rowHead: inWords(say('head.figure'), locale),
    columns: [
      column('now', inWords(say('month.now'), locale)),
      column('before', inWords(say('report.beforeColumn'), locale), 'COUNT', true),
      column('change', inWords(say('month.change'), locale), 'PERCENT'),
    ],
    rows: now.map(({ key, label, kind, value, path }) => {
      const past = hasBefore ? (earlier.get(key) ?? null) : null;
      return {
        key,
        label: `${inWords(label, locale)}${kind === 'RUPIAH' ? ' (Rp)' : ''}`,
        path,
        values: [
          value === null ? UNKNOWN : shown(value),
          past === null ? UNKNOWN : shown(past),
          value === null || past === null || past <= 0
            ? UNKNOWN
            : shown(Math.round(((value - past) * 1_000) / past) / 10),
        ],
      };
    }),
    definition: inWords(say('month.definition'), locale),
    note: hasBefore ? null : inWords(say('report.noBefore'), locale),
  });
}

async function allLines(
  deps: ReportDeps,
  span: Parameters<LineSource>[0],
  otherLines: LineSource,
): Promise<readonly MonthLine[]> {
  const [own, others] = await Promise.all([ownMonthLines(deps, span), otherLines(span)]);
  return [...own, ...others];
}
