import { VISITOR_KINDS } from '../summaries/summary.terms';
import { say } from '../words/say';
import { barsPart, pick, timePart } from './bars-part';
import type { Figure } from './figures.queries';
import { sumFigures } from './figures.queries';
import type { BusiestHour } from './heat-part';
import { heatPart } from './heat-part';
import { labelFrom, PURPOSE_LABELS, VISITOR_LABELS, WEEKDAY_LABELS } from './labels';
import type { ReportAsk, ReportBody, ReportDeps } from './report-ask';
import { beforeOf, nowOf } from './report-ask';
import { inWords, sumOf } from './report-parts';
import { comparedWith, countOf, formatNumber, sentenceOf } from './sentences';

const VISITS = { ID: 'kunjungan', EN: { one: 'visit', many: 'visits' } };

/** Tells who came in, by day and hour. */
export async function visitsReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { locale, span } = ask;
  const at = span.isByMonth ? 'month' : 'day';
  const [now, before, byTime, byTimeBefore, byHour] = await Promise.all([
    sumFigures(deps.db, 'visits_day', nowOf(ask), ['kind', 'purpose', 'branch']),
    sumFigures(deps.db, 'visits_day', beforeOf(ask), ['kind', 'purpose', 'branch']),
    sumFigures(deps.db, 'visits_day', nowOf(ask), ['kind', at]),
    sumFigures(deps.db, 'visits_day', beforeOf(ask), ['kind', at]),
    sumFigures(deps.db, 'visits_day', nowOf(ask), ['day', 'hour']),
  ]);
  const definition = inWords(say('visits.definition'), locale);
  const heat = await heatPart(deps, ask, {
    key: 'byHour',
    title: inWords(say('visits.byHour'), locale),
    subtitle: inWords(say('visits.perHour'), locale),
    definition: inWords(say('visits.hourDefinition'), locale),
    figures: byHour,
  });
  const bars = (by: 'kind' | 'purpose' | 'branch', groups: readonly { key: string; label: string }[]) =>
    barsPart(ask, {
      key: `by${by}`,
      title: inWords(TITLES[by], locale),
      rowHead: inWords(HEADS[by], locale),
      definition,
      groups,
      measure: inWords(say('measure.visits'), locale),
      now: (key) => sumOf(now, { [by]: key }),
      before: (key) => sumOf(before, { [by]: key }),
      keepsEmpty: by !== 'purpose',
    });
  return {
    name: 'VISITS',
    title: inWords(say('visits.title'), locale),
    sentence: sentence(ask, { now, before, busiest: heat.busiest }),
    parts: [
      heat.part,
      timePart(ask, {
        key: 'byTime',
        title: inWords(say(span.isByMonth ? 'visits.byMonth' : 'visits.byDay'), locale),
        definition,
        series: [
          { key: 'ALL', label: inWords(say('measure.visits'), locale), matches: {} },
          ...VISITOR_KINDS.map((kind) => ({
            key: kind,
            label: inWords(VISITOR_LABELS[kind], locale),
            matches: { kind },
          })),
        ],
        now: byTime,
        before: byTimeBefore,
      }),
      bars(
        'kind',
        VISITOR_KINDS.map((key) => ({ key, label: inWords(VISITOR_LABELS[key], locale) })),
      ),
      bars(
        'purpose',
        [...Object.keys(PURPOSE_LABELS), '-'].map((key) => ({
          key,
          label: labelFrom(PURPOSE_LABELS, key, locale),
        })),
      ),
      ...(ask.branchId === null
        ? [
            bars(
              'branch',
              [...ask.branches].map(([key, label]) => ({ key, label })),
            ),
          ]
        : []),
    ],
  };
}

const TITLES = {
  kind: say('visits.byVisitor'),
  purpose: say('visits.byPurpose'),
  branch: say('visits.byBranch'),
} as const;
const HEADS = {
  kind: say('head.visitor'),
  purpose: say('head.purpose'),
  branch: say('head.branch'),
} as const;

function sentence(
  { locale, hasBefore }: ReportAsk,
  {
    now,
    before,
    busiest,
  }: { now: readonly Figure[]; before: readonly Figure[]; busiest: BusiestHour | null },
): string {
  const [count, countBefore] = [sumOf(now), sumOf(before)];
  const first = sentenceOf([
    countOf(count, VISITS, locale),
    comparedWith(count, hasBefore ? countBefore : null, locale),
  ]);
  if (busiest === null) return first;
  const day = inWords(WEEKDAY_LABELS[busiest.weekday - 1] ?? say('report.untold'), locale);
  const hour = String(busiest.hour).padStart(2, '0');
  const average = formatNumber(busiest.average, locale, 1);
  return `${first} ${pick(
    locale,
    `Paling ramai ${day} pukul ${hour}.00, rata-rata ${average} orang.`,
    `Busiest on ${day} at ${hour}:00, ${average} people on average.`,
  )}`;
}
