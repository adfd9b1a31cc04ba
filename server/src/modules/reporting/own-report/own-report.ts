import type { Message } from '../../../platform/i18n/message';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toWeekday } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { MATERIAL_TYPES } from '../../catalogue';
import { monthsOf } from '../summaries/freeze.rules';
import { say } from '../words/say';
import type { Dimension, Figure, FigureSource } from '../reports/subjects/figures.queries';
import { dimensionsOf, sumFigures } from '../reports/subjects/figures.queries';
import {
  CLASS_CODES,
  classLabel,
  labelFrom,
  materialLabel,
  PURPOSE_LABELS,
  REASON_LABELS,
  VISITOR_LABELS,
  WEEKDAY_LABELS,
} from '../reports/parts/labels';
import type { MakeBody } from '../reports/load-report';
import type { OwnAsk, OwnDimension, OwnMeasure } from './own-report.terms';
import type { ReportAsk, ReportDeps } from '../reports/report-ask';
import { nowOf } from '../reports/report-ask';
import { column, inWords, monthText, part, row, shown } from '../reports/parts/report-parts';
import type { ReportPart } from '../reports/report.terms';
import { formatNumber, formatRupiah, sentenceOf } from '../reports/parts/sentences';

type Source = {
  readonly from: FigureSource;
  /** Where hours are kept, if elsewhere. */
  readonly hours?: FigureSource;
  readonly label: Message;
  readonly counts: (figure: Figure) => boolean;
  readonly isMoney?: true;
  readonly sign?: -1;
};

const ofAct = (act: string) => (figure: Figure) => figure.act === act;
const ofKinds =
  (...kinds: readonly string[]) =>
  (figure: Figure) =>
    kinds.includes(figure.kind ?? '');
const circulation = { from: 'circulation_day', hours: 'circulation_hour' } as const;

const SOURCES: Readonly<Record<OwnMeasure, Source>> = {
  LOANS: { ...circulation, label: say('measure.loans'), counts: ofAct('LOAN') },
  RETURNS: { ...circulation, label: say('measure.returns'), counts: ofAct('RETURN') },
  RENEWALS: { ...circulation, label: say('measure.renewals'), counts: ofAct('RENEWAL') },
  VISITS: { from: 'visits_day', label: say('measure.visits'), counts: () => true },
  CHARGED: {
    from: 'fines_day',
    label: say('measure.charged'),
    counts: ofKinds('CHARGE', 'REVERSAL', 'REFUND'),
    isMoney: true,
  },
  PAID: {
    from: 'fines_day',
    label: say('measure.paid'),
    counts: ofKinds('PAYMENT', 'PAYOUT'),
    isMoney: true,
    sign: -1,
  },
  WAIVED: {
    from: 'fines_day',
    label: say('measure.waived'),
    counts: ofKinds('WAIVER'),
    isMoney: true,
    sign: -1,
  },
};

const DIMENSIONS: Readonly<Record<OwnDimension, { readonly name: Dimension; readonly label: Message }>> = {
  CLASS: { name: 'class', label: say('head.class') },
  MATERIAL: { name: 'material', label: say('head.material') },
  BRANCH: { name: 'branch', label: say('head.branch') },
  MONTH: { name: 'month', label: say('head.month') },
  WEEKDAY: { name: 'day', label: say('head.weekday') },
  HOUR: { name: 'hour', label: say('head.hour') },
  VISITOR: { name: 'kind', label: say('head.visitor') },
  PURPOSE: { name: 'purpose', label: say('head.purpose') },
  REASON: { name: 'reason', label: say('head.reason') },
};

/**
 * Finds the summary that knows what is asked. Refuses what no summary keeps, such as loans by hour and class
 * together, and rows that are the columns too.
 */
export function findOwnSource({ measure, rows, columns }: OwnAsk): FigureSource | Refusal {
  const { from, hours, label } = SOURCES[measure];
  const asked = columns === null ? [rows] : [rows, columns];
  if (rows === columns) return { code: 'INVALID', field: ['columns'], message: say('own.same') };
  const source = asked.includes('HOUR') ? (hours ?? from) : from;
  const missing = asked.find((dimension) => !isKept(source, measure, dimension));
  if (missing === undefined) return source;
  const dimension = lowerMessage(DIMENSIONS[missing].label);
  const isOnlyTogether = asked.includes('HOUR') && missing !== 'HOUR' && isKept(from, measure, missing);
  return {
    code: 'INVALID',
    field: [missing === rows ? 'rows' : 'columns'],
    message: isOnlyTogether
      ? say('own.cannotBoth', { measure: label, dimension })
      : say('own.cannot', { measure: label, dimension }),
  };
}

function isKept(source: FigureSource, measure: OwnMeasure, dimension: OwnDimension): boolean {
  // Money has kinds too, but they are its measures.
  if (dimension === 'VISITOR' && measure !== 'VISITS') return false;
  return dimensionsOf(source).includes(DIMENSIONS[dimension].name);
}

/** Makes a report that somebody put together: a sum by rows, and by columns if they want. */
export function ownReport(asked: OwnAsk, source: FigureSource): MakeBody {
  return async (deps, ask) => {
    const { label, isMoney = false } = SOURCES[asked.measure];
    const { figures, sums } = await sumOwn(deps, ask, { asked, source });
    const columns =
      asked.columns === null
        ? [{ key: '', label: inWords(label, ask.locale) }]
        : groupsOf(asked.columns, figures, ask);
    const rows = groupsOf(asked.rows, figures, ask);
    const cell = (rowKey: string, columnKey: string): number =>
      sums.get(asked.columns === null ? rowKey : `${rowKey} ${columnKey}`) ?? 0;
    return {
      name: 'OWN',
      title: inWords(titleOf(asked), ask.locale),
      sentence: sentence(asked, {
        whole: [...sums.values()].reduce((sum, some) => sum + some, 0),
        isMoney,
        locale: ask.locale,
        rows,
        sumOf: (key) => columns.reduce((sum, some) => sum + cell(key, some.key), 0),
      }),
      parts: [ownPart(asked, ask, { rows, columns, cell })],
    };
  };
}

/** What tells the measures of a summary apart. */
const FILTERS: Readonly<Record<FigureSource, readonly Dimension[]>> = {
  circulation_day: ['act'],
  circulation_hour: ['act'],
  fines_day: ['kind'],
  visits_day: [],
};

async function sumOwn(
  deps: ReportDeps,
  ask: ReportAsk,
  { asked, source }: { readonly asked: OwnAsk; readonly source: FigureSource },
): Promise<{ readonly figures: readonly Figure[]; readonly sums: ReadonlyMap<string, number> }> {
  const { counts, sign = 1 } = SOURCES[asked.measure];
  const dimensions = asked.columns === null ? [asked.rows] : [asked.rows, asked.columns];
  const filter = FILTERS[source];
  const names = [...new Set([...filter, ...dimensions.map((some) => DIMENSIONS[some].name)])];
  const figures = (await sumFigures(deps.db, source, nowOf(ask), names)).filter(counts);
  const sums = new Map<string, number>();
  for (const figure of figures) {
    const key = dimensions.map((some) => keyOf(some, figure)).join(' ');
    sums.set(key, (sums.get(key) ?? 0) + sign * figure.total);
  }
  return { figures, sums };
}

function ownPart(
  asked: OwnAsk,
  { locale }: ReportAsk,
  given: {
    readonly rows: readonly Group[];
    readonly columns: readonly Group[];
    readonly cell: (rowKey: string, columnKey: string) => number;
  },
): ReportPart {
  const { rows, columns, cell } = given;
  const kind = SOURCES[asked.measure].isMoney ? 'RUPIAH' : 'COUNT';
  const oneColumnChart = asked.rows === 'MONTH' ? 'COLUMNS' : 'BARS';
  return part({
    key: 'own',
    title: inWords(titleOf(asked), locale),
    chart: asked.columns === null ? oneColumnChart : 'TABLE',
    rowHead: inWords(DIMENSIONS[asked.rows].label, locale),
    columns: columns.map(({ key, label }) => column(key === '' ? 'now' : key, label, kind)),
    rows: rows.map(({ key, label }) =>
      row(
        key,
        label,
        columns.map((some) => shown(cell(key, some.key))),
      ),
    ),
    total: row(
      'total',
      inWords(say('report.total'), locale),
      columns.map((some) => shown(rows.reduce((sum, { key }) => sum + cell(key, some.key), 0))),
    ),
    definition: inWords(say('own.definition'), locale),
  });
}

type Group = { readonly key: string; readonly label: string };

function groupsOf(dimension: OwnDimension, figures: readonly Figure[], ask: ReportAsk): Group[] {
  const { locale } = ask;
  const found = new Set(figures.map((figure) => keyOf(dimension, figure)));
  const present = (keys: readonly string[], label: (key: string) => string): Group[] =>
    [...keys, ...[...found].filter((key) => !keys.includes(key)).sort()]
      .filter((key) => found.has(key))
      .map((key) => ({ key, label: label(key) }));
  if (dimension === 'CLASS') return present(CLASS_CODES, (key) => classLabel(key, locale));
  if (dimension === 'MATERIAL') return present(MATERIAL_TYPES, (key) => materialLabel(key, locale));
  if (dimension === 'BRANCH') return present([...ask.branches.keys()], (key) => ask.branches.get(key) ?? key);
  if (dimension === 'MONTH') return monthsOf(ask.span).map((key) => ({ key, label: monthText(key, locale) }));
  if (dimension === 'WEEKDAY')
    return WEEKDAY_LABELS.map((label, place) => ({ key: String(place + 1), label: inWords(label, locale) }));
  if (dimension === 'HOUR') {
    const hours = [...found].map(Number).sort((one, other) => one - other);
    return hours.map((hour) => ({ key: String(hour), label: `${String(hour).padStart(2, '0')}.00` }));
  }
  const labels = { VISITOR: VISITOR_LABELS, PURPOSE: PURPOSE_LABELS, REASON: REASON_LABELS }[dimension];
  return present([...Object.keys(labels), '-'], (key) => labelFrom(labels, key, locale));
}

function keyOf(dimension: OwnDimension, figure: Figure): string {
  const value = figure[DIMENSIONS[dimension].name] ?? '';
  if (dimension === 'WEEKDAY') return String(toWeekday(value));
  return dimension === 'HOUR' ? String(Number(value)) : value;
}

function titleOf({ measure, rows, columns }: OwnAsk): Message {
  const words = { measure: SOURCES[measure].label, rows: lowerMessage(DIMENSIONS[rows].label) };
  return columns === null
    ? say('own.of', words)
    : say('own.ofTwo', { ...words, columns: lowerMessage(DIMENSIONS[columns].label) });
}

function lowerMessage({ ID, EN }: Message): Message {
  return { ID: ID.toLowerCase(), EN: EN.toLowerCase() };
}

function sentence(
  { measure }: OwnAsk,
  given: {
    readonly whole: number;
    readonly isMoney: boolean;
    readonly locale: Locale;
    readonly rows: readonly Group[];
    readonly sumOf: (key: string) => number;
  },
): string {
  const { whole, isMoney, locale, rows, sumOf } = given;
  const write = (value: number): string =>
    isMoney ? formatRupiah(value, locale) : formatNumber(value, locale);
  const top = rows.reduce<Group | null>(
    (best, some) => (sumOf(some.key) > (best === null ? 0 : sumOf(best.key)) ? some : best),
    null,
  );
  const label = inWords(SOURCES[measure].label, locale);
  const most = locale === 'ID' ? 'terbanyak' : 'most';
  return sentenceOf([`${label}: ${write(whole)}`, top && `${most} ${top.label} (${write(sumOf(top.key))})`]);
}
