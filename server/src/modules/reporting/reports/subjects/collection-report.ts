import { toCivilDate, toInstant } from '../../../../shared/civil-date';
import { plainDayText } from '../../../../shared/day-text';
import { say } from '../../words/say';
import { barsPart, highest, pick } from '../parts/bars-part';
import { sumFigures } from './figures.queries';
import { CLASS_CODES, classLabel } from '../parts/labels';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { beforeOf, nowOf } from '../report-ask';
import type { ListAsk, ListPage } from './list-page';
import { noteOnRest, toListPage } from './list-page';
import { column, inWords, part, row, shown, sumOf, UNKNOWN, words } from '../parts/report-parts';
import type { ReportPart } from '../report.terms';
import type { ClassStock } from './stock.queries';
import { countNeverLent, countStock, listNeverLent } from './stock.queries';
import { countOf, formatNumber, sentenceOf } from '../parts/sentences';

const TITLES = { ID: 'judul', EN: { one: 'title', many: 'titles' } };
const COPIES = { ID: 'eksemplar', EN: { one: 'copy', many: 'copies' } };
const AGES = [
  { key: '0', label: say('collection.age0') },
  { key: '1', label: say('collection.age1') },
  { key: '2', label: say('collection.age2') },
  { key: '3', label: say('collection.age3') },
  { key: 'UNKNOWN', label: say('collection.ageUnknown') },
] as const;

/** Tells what the library has, how old it is, how it is used, and what nobody ever borrowed. */
export async function collectionReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { locale, span, branchId } = ask;
  const [{ byClass: stock, byAge: ages }, now, before, idle] = await Promise.all([
    countStock(deps.db, {
      branchId,
      from: toInstant(span.from),
      to: toInstant(span.to),
      year: Number(toCivilDate(deps.clock.now()).slice(0, 4)),
    }),
    sumFigures(deps.db, 'circulation_day', nowOf(ask), ['act', 'class']),
    sumFigures(deps.db, 'circulation_day', beforeOf(ask), ['act', 'class']),
    countNeverLent(deps.db, { branchId }),
  ]);
  const loans = (figures: typeof now, key: string): number => sumOf(figures, { act: 'LOAN', class: key });
  const copies = stock.reduce((sum, { copyCount }) => sum + copyCount, 0);
  const young = ages.find(({ band }) => band === '0')?.copyCount ?? 0;
  return {
    name: 'COLLECTION',
    title: inWords(say('collection.title'), locale),
    sentence: sentence(ask, { stock, copies, young, idle, loansOf: (key) => loans(now, key) }),
    parts: [
      classPart(ask, stock, { now: (key) => loans(now, key), before: (key) => loans(before, key) }),
      agePart(ask, ages, copies),
      await neverLentPart(deps, ask, idle),
    ],
  };
}

function classPart(
  ask: ReportAsk,
  stock: readonly ClassStock[],
  loans: { readonly now: (key: string) => number; readonly before: (key: string) => number },
): ReportPart {
  const { locale } = ask;
  const of = (key: string): ClassStock | undefined => stock.find(({ code }) => code === key);
  const groups = CLASS_CODES.filter((key) => of(key) !== undefined || loans.now(key) > 0).map((key) => ({
    key,
    label: classLabel(key, locale),
  }));
  const built = barsPart(ask, {
    key: 'byClass',
    title: inWords(say('collection.byClass'), locale),
    rowHead: inWords(say('head.class'), locale),
    definition: inWords(say('collection.definition'), locale),
    groups,
    measure: inWords(say('collection.loans'), locale),
    keepsEmpty: true,
    ...loans,
    more: [
      {
        column: column('titles', inWords(say('collection.titles'), locale)),
        value: (key) => shown(of(key)?.titleCount ?? 0),
      },
      {
        column: column('copies', inWords(say('collection.copies'), locale)),
        value: (key) => shown(of(key)?.copyCount ?? 0),
      },
      {
        column: column('added', inWords(say('collection.added'), locale)),
        value: (key) => shown(of(key)?.addedCount ?? 0),
      },
      {
        column: column('turnover', inWords(say('collection.turnover'), locale), 'DECIMAL'),
        value: (key) => {
          const copies = of(key)?.copyCount ?? 0;
          return copies === 0 ? UNKNOWN : shown(Math.round((loans.now(key) * 100) / copies) / 100);
        },
      },
    ],
  });
  return { ...built, subtitle: inWords(say('collection.loans'), locale) };
}

function agePart(
  { locale }: ReportAsk,
  ages: readonly { readonly band: string; readonly copyCount: number }[],
  copies: number,
): ReportPart {
  return part({
    key: 'byAge',
    title: inWords(say('collection.byAge'), locale),
    chart: 'BARS',
    rowHead: inWords(say('collection.byAge'), locale),
    columns: [
      column('copies', inWords(say('collection.copies'), locale)),
      column('share', inWords(say('collection.share'), locale), 'PERCENT'),
    ],
    rows: AGES.map(({ key, label }) => {
      const count = ages.find(({ band }) => band === key)?.copyCount ?? 0;
      return row(key, inWords(label, locale), [
        shown(count),
        copies === 0 ? UNKNOWN : shown(Math.round((count * 1_000) / copies) / 10),
      ]);
    }),
    definition: inWords(say('collection.ageDefinition'), locale),
  });
}

async function neverLentPart(deps: ReportDeps, ask: ReportAsk, count: number): Promise<ReportPart> {
  const { locale } = ask;
  const { rows, next } = await neverLentRows(deps, ask, '');
  return part({
    key: 'neverLent',
    title: inWords(say('collection.neverLent'), locale),
    subtitle: countOf(count, TITLES, locale),
    chart: 'TABLE',
    rowHead: inWords(say('head.title'), locale),
    columns: [
      column('copies', inWords(say('collection.copies'), locale)),
      column('added', inWords(say('collection.added'), locale), 'TEXT'),
    ],
    rows,
    definition: inWords(say('collection.neverLentDefinition'), locale),
    note: noteOnRest(ask, next),
    next,
  });
}

/** Lists a page of the titles that were never lent, after one of them. */
export async function neverLentRows(
  { db }: ReportDeps,
  { locale, branchId, listSize }: ListAsk,
  after: string,
): Promise<ListPage> {
  const titles = await listNeverLent(db, { branchId, after, first: listSize + 1 });
  return toListPage(
    titles.map(({ id, name, addedOn, copyCount }) => ({
      key: id,
      label: name,
      path: `/catalogue/${id}`,
      values: [shown(copyCount), words(plainDayText(addedOn, locale))],
    })),
    listSize,
  );
}

function sentence(
  { locale }: ReportAsk,
  given: {
    readonly stock: readonly ClassStock[];
    readonly copies: number;
    readonly young: number;
    readonly idle: number;
    readonly loansOf: (key: string) => number;
  },
): string {
  const { stock, copies, young, idle, loansOf } = given;
  const titles = stock.reduce((sum, { titleCount }) => sum + titleCount, 0);
  if (copies === 0)
    return pick(locale, 'Belum ada eksemplar di koleksi.', 'There are no copies in the collection yet.');
  const share = formatNumber(Math.round((young * 100) / copies), locale);
  const top = highest(
    CLASS_CODES.map((key) => ({ key, label: classLabel(key, locale) })),
    loansOf,
  );
  return [
    sentenceOf([
      countOf(titles, TITLES, locale),
      pick(
        locale,
        `${countOf(copies, COPIES, locale)}; ${share} % terbitan 5 tahun terakhir`,
        `${countOf(copies, COPIES, locale)}; ${share}% published in the last 5 years`,
      ),
    ]),
    sentenceOf([
      pick(
        locale,
        idle === 0
          ? 'semua judul pernah dipinjam'
          : `${formatNumber(idle, locale)} judul belum pernah dipinjam`,
        idle === 0
          ? 'every title was lent at least once'
          : `${countOf(idle, TITLES, locale)} ${idle === 1 ? 'was' : 'were'} never lent`,
      ),
      top &&
        pick(locale, `kelas yang paling sering dipinjam ${top.label}`, `the class lent most is ${top.label}`),
    ]),
  ].join(' ');
}
