import { say } from '../../words/say';
import { barsPart, pick, timePart } from '../parts/bars-part';
import type { Figure } from './figures.queries';
import { sumDebt, sumFigures } from './figures.queries';
import { labelFrom, REASON_LABELS } from '../parts/labels';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { beforeOf, nowOf } from '../report-ask';
import { column, inWords, shown, sumOf } from '../parts/report-parts';
import type { ReportPart } from '../report.terms';
import { comparedWithMoney, formatRupiah, sentenceOf } from '../parts/sentences';

/** What raises a debt, what money settles, and what staff let off. */
type Flow = 'CHARGED' | 'PAID' | 'WAIVED';
const FLOW_OF: Readonly<Record<string, Flow>> = {
  CHARGE: 'CHARGED',
  REVERSAL: 'CHARGED',
  REFUND: 'CHARGED',
  PAYMENT: 'PAID',
  PAYOUT: 'PAID',
  WAIVER: 'WAIVED',
};

const FLOW_LABELS = {
  CHARGED: say('measure.charged'),
  PAID: say('measure.paid'),
  WAIVED: say('measure.waived'),
} as const;

/** Tells what was charged, paid and waived. */
export async function finesReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { locale, span } = ask;
  const { now, before, byTime, byTimeBefore } = await loadFigures(deps, ask);
  const debt = await sumDebt(deps.db, { to: span.to, branchId: ask.branchId });
  const reasons = [...Object.keys(REASON_LABELS), '-'].map((key) => ({
    key,
    label: labelFrom(REASON_LABELS, key, locale),
  }));
  const branches = [...ask.branches].map(([key, label]) => ({ key, label }));
  return {
    name: 'FINES',
    title: inWords(say('fines.title'), locale),
    sentence: sentence(ask, { now, before, debt }),
    parts: [
      timePart(ask, {
        key: 'byTime',
        title: inWords(say('fines.byTime'), locale),
        definition: inWords(say('fines.definition'), locale),
        series: (['CHARGED', 'PAID', 'WAIVED'] as const).map((kind) => ({
          key: kind,
          label: inWords(FLOW_LABELS[kind], locale),
          kind: 'RUPIAH',
          matches: { kind },
        })),
        now: byTime,
        before: byTimeBefore,
      }),
      moneyPart(ask, { by: 'reason', groups: reasons, now, before }),
      ...(ask.branchId === null ? [moneyPart(ask, { by: 'branch', groups: branches, now, before })] : []),
    ],
  };
}

async function loadFigures(
  { db }: ReportDeps,
  ask: ReportAsk,
): Promise<Readonly<Record<'now' | 'before' | 'byTime' | 'byTimeBefore', readonly Figure[]>>> {
  const at = ask.span.isByMonth ? 'month' : 'day';
  const [now, before, byTime, byTimeBefore] = await Promise.all([
    sumFigures(db, 'fines_day', nowOf(ask), ['kind', 'reason', 'branch']),
    sumFigures(db, 'fines_day', beforeOf(ask), ['kind', 'reason', 'branch']),
    sumFigures(db, 'fines_day', nowOf(ask), ['kind', at]),
    sumFigures(db, 'fines_day', beforeOf(ask), ['kind', at]),
  ]);
  return {
    now: toFlows(now),
    before: toFlows(before),
    byTime: toFlows(byTime),
    byTimeBefore: toFlows(byTimeBefore),
  };
}

/** Turns kinds of lines into what they do; what lowers the debt is shown positive. */
function toFlows(figures: readonly Figure[]): Figure[] {
  return figures.map((figure) => {
    const kind = FLOW_OF[figure.kind ?? ''] ?? 'CHARGED';
    const total = kind === 'CHARGED' || figure.total === 0 ? figure.total : -figure.total;
    return { ...figure, kind, total };
  });
}

const TITLES = { reason: say('fines.byReason'), branch: say('fines.byBranch') } as const;
const HEADS = { reason: say('head.reason'), branch: say('head.branch') } as const;

function moneyPart(
  ask: ReportAsk,
  given: {
    readonly by: keyof typeof TITLES;
    readonly groups: readonly { readonly key: string; readonly label: string }[];
    readonly now: readonly Figure[];
    readonly before: readonly Figure[];
  },
): ReportPart {
  const { by, groups, now, before } = given;
  const { locale } = ask;
  return barsPart(ask, {
    key: `by${by}`,
    title: inWords(TITLES[by], locale),
    rowHead: inWords(HEADS[by], locale),
    definition: inWords(say('fines.definition'), locale),
    groups,
    measure: inWords(say('measure.charged'), locale),
    kind: 'RUPIAH',
    now: (key) => sumOf(now, { kind: 'CHARGED', [by]: key }),
    before: (key) => sumOf(before, { kind: 'CHARGED', [by]: key }),
    more: (['PAID', 'WAIVED'] as const).map((kind) => ({
      column: column(
        kind,
        inWords(say(kind === 'PAID' ? 'measure.paid' : 'measure.waived'), locale),
        'RUPIAH',
      ),
      value: (key: string) => shown(sumOf(now, { kind, [by]: key })),
    })),
  });
}

function sentence(
  { locale, hasBefore }: ReportAsk,
  { now, before, debt }: { now: readonly Figure[]; before: readonly Figure[]; debt: number },
): string {
  const [charged, paid] = [sumOf(now, { kind: 'CHARGED' }), sumOf(now, { kind: 'PAID' })];
  const money = (amount: number): string => formatRupiah(amount, locale);
  const first = sentenceOf([
    charged === 0
      ? pick(locale, 'tidak ada denda yang dikenakan', 'nothing was charged')
      : pick(locale, `${money(charged)} dikenakan`, `${money(charged)} charged`),
    comparedWithMoney(charged, hasBefore ? sumOf(before, { kind: 'CHARGED' }) : null, locale),
  ]);
  const second = pick(
    locale,
    `${paid === 0 ? 'Tidak ada yang dibayar' : `${money(paid)} dibayar`}; sisa tagihan pada akhir rentang ${money(debt)}.`,
    `${paid === 0 ? 'Nothing was paid' : `${money(paid)} paid`}; ${money(debt)} owed at the end of the span.`,
  );
  return `${first} ${second}`;
}
