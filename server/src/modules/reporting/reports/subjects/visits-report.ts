import { VISITOR_KINDS } from '../../summaries/summary.terms';
import { say } from '../../words/say';
import type { BarGroup } from '../parts/bars-part';
import { barsPart, pick, timePart } from '../parts/bars-part';
import type { ReportPart } from '../report.terms';
import type { Figure } from './figures.queries';
import { sumFigures } from './figures.queries';
import type { BusiestHour, OpenHours } from '../parts/heat-part';
import { heatPart, loadOpenHours } from '../parts/heat-part';
import { labelFrom, PURPOSE_LABELS, VISITOR_LABELS, WEEKDAY_LABELS } from '../parts/labels';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { beforeOf, nowOf } from '../report-ask';
import { inWords, sumOf } from '../parts/report-parts';
import { comparedWith, countOf, formatNumber, sentenceOf } from '../parts/sentences';

const VISITS = { ID: 'kunjungan', EN: { one: 'visit', many: 'visits' } };

/** Tells who came in, by day and hour. */
export async function visitsReport(
  deps: ReportDeps,
  ask: ReportAsk,
  open: Promise<OpenHours> = loadOpenHours(deps, ask),
): Promise<ReportBody> {
  const { locale } = ask;
  const [figures, hours] = await Promise.all([loadFigures(deps, ask), open]);
  const heat = heatPart(hours, ask, {
    key: 'byHour',
    title: inWords(say('visits.byHour'), locale),
    subtitle: inWords(say('visits.perHour'), locale),
    definition: inWords(say('visits.hourDefinition'), locale),
    figures: figures.byHour,
  });
  const visitors = VISITOR_KINDS.map((key) => ({ key, label: inWords(VISITOR_LABELS[key], locale) }));
  const purposes = [...Object.keys(PURPOSE_LABELS), '-'].map((key) => ({
    key,
    label: labelFrom(PURPOSE_LABELS, key, locale),
  }));
  return {
    name: 'VISITS',
    title: inWords(say('visits.title'), locale),
    sentence: sentence(ask, { ...figures, busiest: heat.busiest }),
    parts: [
      heat.part,
      visitsOverTime(ask, figures, visitors),
      peoplePart(ask, figures, { by: 'kind', groups: visitors }),
      peoplePart(ask, figures, { by: 'purpose', groups: purposes }),
      ...(ask.branchId === null
        ? [
            peoplePart(ask, figures, {
              by: 'branch',
              groups: [...ask.branches].map(([key, label]) => ({ key, label })),
            }),
          ]
        : []),
    ],
  };
}

type Loaded = Readonly<Record<'now' | 'before' | 'byTime' | 'byTimeBefore' | 'byHour', readonly Figure[]>>;

async function loadFigures({ db }: ReportDeps, ask: ReportAsk): Promise<Loaded> {
  const at = ask.span.isByMonth ? 'month' : 'day';
  const [now, before, byTime, byTimeBefore, byHour] = await Promise.all([
    sumFigures(db, 'visits_day', nowOf(ask), ['kind', 'purpose', 'branch']),
    sumFigures(db, 'visits_day', beforeOf(ask), ['kind', 'purpose', 'branch']),
    sumFigures(db, 'visits_day', nowOf(ask), ['kind', at]),
    sumFigures(db, 'visits_day', beforeOf(ask), ['kind', at]),
    sumFigures(db, 'visits_day', nowOf(ask), ['day', 'hour']),
  ]);
  return { now, before, byTime, byTimeBefore, byHour };
}

function visitsOverTime(ask: ReportAsk, figures: Loaded, visitors: readonly BarGroup[]): ReportPart {
  const { locale, span } = ask;
  return timePart(ask, {
    key: 'byTime',
    title: inWords(say(span.isByMonth ? 'visits.byMonth' : 'visits.byDay'), locale),
    definition: inWords(say('visits.definition'), locale),
    series: [
      { key: 'ALL', label: inWords(say('measure.visits'), locale), matches: {} },
      ...visitors.map(({ key, label }) => ({ key, label, matches: { kind: key } })),
    ],
    now: figures.byTime,
    before: figures.byTimeBefore,
  });
}

function peoplePart(
  ask: ReportAsk,
  { now, before }: Loaded,
  { by, groups }: { readonly by: keyof typeof TITLES; readonly groups: readonly BarGroup[] },
): ReportPart {
  return barsPart(ask, {
    key: `by${by}`,
    title: inWords(TITLES[by], ask.locale),
    rowHead: inWords(HEADS[by], ask.locale),
    definition: inWords(say('visits.definition'), ask.locale),
    groups,
    measure: inWords(say('measure.visits'), ask.locale),
    now: (key) => sumOf(now, { [by]: key }),
    before: (key) => sumOf(before, { [by]: key }),
    keepsEmpty: by !== 'purpose',
  });
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
