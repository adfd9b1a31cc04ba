import { hideSmallGroups } from '../../../../shared/small-groups';
import { MATERIAL_TYPES } from '../../../catalogue';
import { CIRCULATION_ACTS } from '../../summaries/summary.terms';
import { say } from '../../words/say';
import type { BarGroup } from '../parts/bars-part';
import { barsPart, highest, pick, timePart } from '../parts/bars-part';
import type { Figure } from './figures.queries';
import { mostLentTitles, sumFigures, sumReaders } from './figures.queries';
import type { HeatPart, OpenHours } from '../parts/heat-part';
import { heatPart, loadOpenHours } from '../parts/heat-part';
import {
  ACT_LABELS,
  AGE_LABELS,
  CLASS_CODES,
  classLabel,
  labelFrom,
  materialLabel,
  WEEKDAY_LABELS,
} from '../parts/labels';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { beforeOf, nowOf } from '../report-ask';
import { column, inWords, part, row, shown, shownUnlessHidden, sumOf } from '../parts/report-parts';
import type { ReportPart } from '../report.terms';
import { monthsIn, monthsNote } from '../parts/whole-months';
import { comparedWith, countOf, sentenceOf } from '../parts/sentences';

const MOST_TITLES = 20;
const LOANS = { ID: 'pinjaman', EN: { one: 'loan', many: 'loans' } };

/** Tells what was lent, taken back and renewed, by whom by age, and which titles most. */
export async function circulationReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const body = await circulationByDay(deps, ask);
  return { ...body, parts: [...body.parts, await readersPart(deps, ask), await mostLentPart(deps, ask)] };
}

/** Tells what summaries of days know of it: that is enough for the page of the month. */
export async function circulationByDay(
  deps: ReportDeps,
  ask: ReportAsk,
  open: Promise<OpenHours> = loadOpenHours(deps, ask),
): Promise<ReportBody> {
  const { locale } = ask;
  const [figures, hours] = await Promise.all([loadFigures(deps, ask), open]);
  const { now, before } = figures;
  const definition = inWords(say('circulation.definition'), locale);
  const heat = loansByHour(hours, ask, figures);
  const bars = (key: keyof typeof TITLES, by: keyof typeof HEADS, groups: readonly BarGroup[]): ReportPart =>
    actsPart(ask, { key, by, groups, figures: { now, before }, definition });
  return {
    name: 'CIRCULATION',
    title: inWords(say('circulation.title'), locale),
    sentence: sentence(ask, { now, before, busiest: heat.busiest }),
    parts: [
      withDefinition(
        bars(
          'byClass',
          'class',
          CLASS_CODES.map((key) => ({ key, label: classLabel(key, locale) })),
        ),
        `${definition} ${inWords(say('circulation.classDefinition'), locale)}`,
      ),
      actsOverTime(ask, figures),
      heat.part,
      ...(ask.branchId === null
        ? [
            bars(
              'byBranch',
              'branch',
              [...ask.branches].map(([key, label]) => ({ key, label })),
            ),
          ]
        : []),
      bars(
        'byMaterial',
        'material',
        groupsOf(now, before, 'material', MATERIAL_TYPES).map((key) => ({
          key,
          label: materialLabel(key, locale),
        })),
      ),
    ],
  };
}

type Loaded = Both & {
  readonly byTime: readonly Figure[];
  readonly byTimeBefore: readonly Figure[];
  readonly byHour: readonly Figure[];
};

async function loadFigures({ db }: ReportDeps, ask: ReportAsk): Promise<Loaded> {
  const at = ask.span.isByMonth ? 'month' : 'day';
  const [now, before, byTime, byTimeBefore, byHour] = await Promise.all([
    sumFigures(db, 'circulation_day', nowOf(ask), ['act', 'class', 'branch', 'material']),
    sumFigures(db, 'circulation_day', beforeOf(ask), ['act', 'class', 'branch', 'material']),
    sumFigures(db, 'circulation_day', nowOf(ask), ['act', at]),
    sumFigures(db, 'circulation_day', beforeOf(ask), ['act', at]),
    sumFigures(db, 'circulation_hour', nowOf(ask), ['act', 'day', 'hour']),
  ]);
  return { now, before, byTime, byTimeBefore, byHour };
}

function loansByHour(open: OpenHours, ask: ReportAsk, { byHour }: Loaded): HeatPart {
  return heatPart(open, ask, {
    key: 'byHour',
    title: inWords(say('circulation.byHour'), ask.locale),
    subtitle: null,
    definition: inWords(say('circulation.hourDefinition'), ask.locale),
    figures: byHour.filter(({ act }) => act === 'LOAN'),
  });
}

function withDefinition(some: ReportPart, definition: string): ReportPart {
  return { ...some, definition };
}

function actsOverTime(ask: ReportAsk, { byTime, byTimeBefore }: Loaded): ReportPart {
  const { locale, span } = ask;
  return timePart(ask, {
    key: 'byTime',
    title: inWords(say(span.isByMonth ? 'circulation.byMonth' : 'circulation.byDay'), locale),
    definition: inWords(say('circulation.definition'), locale),
    series: CIRCULATION_ACTS.map((act) => ({
      key: act,
      label: inWords(ACT_LABELS[act], locale),
      matches: { act },
    })),
    now: byTime,
    before: byTimeBefore,
  });
}

type Both = { readonly now: readonly Figure[]; readonly before: readonly Figure[] };

const TITLES = {
  byClass: say('circulation.byClass'),
  byBranch: say('circulation.byBranch'),
  byMaterial: say('circulation.byMaterial'),
} as const;
const HEADS = {
  class: say('head.class'),
  branch: say('head.branch'),
  material: say('head.material'),
} as const;

function actsPart(
  ask: ReportAsk,
  given: {
    readonly key: keyof typeof TITLES;
    readonly by: keyof typeof HEADS;
    readonly groups: readonly BarGroup[];
    readonly figures: Both;
    readonly definition: string;
  },
): ReportPart {
  const { key, by, groups, figures, definition } = given;
  const count = (some: readonly Figure[], act: string, group: string): number =>
    sumOf(some, { act, [by]: group });
  return barsPart(ask, {
    key,
    title: inWords(TITLES[key], ask.locale),
    rowHead: inWords(HEADS[by], ask.locale),
    definition,
    groups,
    measure: inWords(say('measure.loans'), ask.locale),
    now: (group) => count(figures.now, 'LOAN', group),
    before: (group) => count(figures.before, 'LOAN', group),
    more: [
      {
        column: column('RETURN', inWords(say('measure.returns'), ask.locale)),
        value: (group) => shown(count(figures.now, 'RETURN', group)),
      },
      {
        column: column('RENEWAL', inWords(say('measure.renewals'), ask.locale)),
        value: (group) => shown(count(figures.now, 'RENEWAL', group)),
      },
    ],
    keepsEmpty: by === 'branch',
  });
}

function groupsOf(
  now: readonly Figure[],
  before: readonly Figure[],
  by: 'material',
  order: readonly string[],
): string[] {
  const found = new Set([...now, ...before].map((figure) => figure[by] ?? ''));
  return [
    ...order.filter((key) => found.has(key)),
    ...[...found].filter((key) => !order.includes(key)).sort(),
  ];
}

async function readersPart({ db }: ReportDeps, ask: ReportAsk): Promise<ReportPart> {
  const { locale, branchId } = ask;
  const months = monthsIn(ask);
  const readers = await sumReaders(db, { ...months, branchId });
  const counts = new Map(readers.map(({ band, total }) => [band, total]));
  const groups = hideSmallGroups([...counts].map(([value, count]) => ({ value, count })));
  const order = [...Object.keys(AGE_LABELS), '-'];
  return part({
    key: 'byAge',
    title: inWords(say('circulation.byAge'), locale),
    chart: 'BARS',
    rowHead: inWords(say('head.age'), locale),
    columns: [column('now', inWords(say('measure.loans'), locale))],
    rows: order.flatMap((band) =>
      groups
        .filter(({ value }) => value === band)
        .map(({ value, count }) =>
          row(value, labelFrom(AGE_LABELS, value, locale), [shownUnlessHidden(count)]),
        ),
    ),
    definition: inWords(say('circulation.ageDefinition'), locale),
    note: `${monthsNote(ask)} ${inWords(say('report.smallGroups'), locale)}`,
  });
}

async function mostLentPart({ db }: ReportDeps, ask: ReportAsk): Promise<ReportPart> {
  const { locale, branchId } = ask;
  const titles = await mostLentTitles(db, { ...monthsIn(ask), branchId, most: MOST_TITLES });
  return part({
    key: 'mostLent',
    title: inWords(say('circulation.mostLent'), locale),
    chart: 'TABLE',
    rowHead: inWords(say('head.title'), locale),
    columns: [column('now', inWords(say('circulation.timesLent'), locale))],
    rows: titles.map(({ titleId, name, loanCount }) => ({
      key: titleId,
      label: name,
      path: `/catalogue/${titleId}`,
      values: [shown(loanCount)],
    })),
    definition: inWords(say('circulation.mostLentDefinition'), locale),
    note: monthsNote(ask),
  });
}

function sentence(
  { locale, hasBefore }: ReportAsk,
  {
    now,
    before,
    busiest,
  }: Both & { readonly busiest: { readonly weekday: number; readonly hour: number } | null },
): string {
  const loans = sumOf(now, { act: 'LOAN' });
  const classOf = (key: string): number => sumOf(now, { act: 'LOAN', class: key });
  const top = highest(
    CLASS_CODES.map((key) => ({ key, label: classLabel(key, locale) })),
    classOf,
  );
  const weekday = busiest && inWords(WEEKDAY_LABELS[busiest.weekday - 1] ?? say('report.untold'), locale);
  const first = sentenceOf([
    countOf(loans, LOANS, locale),
    comparedWith(loans, hasBefore ? sumOf(before, { act: 'LOAN' }) : null, locale),
    top && pick(locale, `terbanyak ${top.label}`, `most of them ${top.label}`),
  ]);
  const hour = busiest && `${String(busiest.hour).padStart(2, '0')}.00`;
  const second =
    weekday === null || hour === null
      ? ''
      : pick(
          locale,
          `Paling ramai ${weekday} pukul ${hour}.`,
          `Busiest on ${weekday} at ${hour.replace('.', ':')}.`,
        );
  return [first, second].filter((some) => some !== '').join(' ');
}
