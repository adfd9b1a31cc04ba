import { addDays, toCivilDate } from '../../../../shared/civil-date';
import type { Message } from '../../../../platform/i18n/message';
import { hideSmallGroups } from '../../../../shared/small-groups';
import { textIn } from '../../../../shared/locale';
import { addMonths, allMemberCategories, KELURAHAN } from '../../../members';
import type { Population } from '../../goals/population.queries';
import { findPopulation } from '../../goals/population.queries';
import { say } from '../../words/say';
import { pick, timePart } from '../parts/bars-part';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { beforeOf, nowOf } from '../report-ask';
import type { ListAsk, ListPage } from './list-page';
import { noteOnRest, toListPage } from './list-page';
import {
  column,
  HIDDEN,
  inWords,
  monthText,
  part,
  row,
  shown,
  shownUnlessHidden,
  UNKNOWN,
  words,
} from '../parts/report-parts';
import type { ReportPart, ReportRow, ReportValue } from '../report.terms';
import type { MemberGroup } from './people.queries';
import { countIdleMembers, countJoined, countMembers, listIdleMembers } from './people.queries';
import { comparedWith, countOf, sentenceOf } from '../parts/sentences';

const MONTHS_IDLE = 12;
const MEMBERS = { ID: 'anggota berlaku', EN: { one: 'valid member', many: 'valid members' } };
const JOINED = { ID: 'anggota baru', EN: { one: 'new member', many: 'new members' } };

/** Tells who the members are, where they live, who joined, and who was not seen for long. */
export async function membersReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { db } = deps;
  const { locale, span, branchId } = ask;
  const today = toCivilDate(deps.clock.now());
  const length = span.isByMonth ? 7 : 10;
  const [categories, byCategory, byKelurahan, joined, joinedBefore, idle] = await Promise.all([
    allMemberCategories(db),
    countMembers(db, 'category_code', { today, branchId }),
    countMembers(db, 'kelurahan_code', { today, branchId }),
    countJoined(db, nowOf(ask), length),
    countJoined(db, beforeOf(ask), length),
    countIdleMembers(db, idleSpan(today, branchId)),
  ]);
  return {
    name: 'MEMBERS',
    title: inWords(say('members.title'), locale),
    sentence: sentence(ask, {
      valid: sumCounts(byCategory),
      joined: sumCounts(joined),
      joinedBefore: sumCounts(joinedBefore),
      empty: KELURAHAN.filter(({ code }) => !byKelurahan.some(({ key }) => key === code)).length,
    }),
    parts: [
      categoryPart(ask, {
        categories: categories.map(({ code, name }) => ({ code, label: textIn(name, locale) })),
        valid: byCategory,
        joined,
      }),
      await kelurahanPart(deps, ask, {
        key: 'byKelurahan',
        title: inWords(say('members.byKelurahan'), locale),
        measure: inWords(say('members.active'), locale),
        definition: inWords(say('members.kelurahanDefinition'), locale),
        counts: byKelurahan,
      }),
      timePart(ask, {
        key: 'joined',
        title: inWords(say('members.joined'), locale),
        definition: inWords(say('members.joinedDefinition'), locale),
        series: [{ key: 'JOINED', label: inWords(say('members.joined'), locale), matches: {} }],
        now: toFigures(joined),
        before: toFigures(joinedBefore),
      }),
      ...(ask.canSeeMembers ? [await idlePart(deps, ask, idle)] : []),
    ],
  };
}

function toFigures(
  some: readonly { readonly at: string; readonly count: number }[],
): { readonly day: string; readonly month: string; readonly total: number }[] {
  return some.map(({ at, count }) => ({ day: at, month: at, total: count }));
}

function sumCounts(some: readonly { readonly count: number }[]): number {
  return some.reduce((total, { count }) => total + count, 0);
}

function categoryPart(
  { locale }: ReportAsk,
  {
    categories,
    valid,
    joined,
  }: {
    categories: readonly { readonly code: string; readonly label: string }[];
    valid: readonly MemberGroup[];
    joined: readonly { readonly category: string; readonly count: number }[];
  },
): ReportPart {
  const counts = hideSmallGroups(valid.map(({ key, count }) => ({ value: key ?? '', count })));
  const told = joined.map(({ category, count }) => ({ category, count }));
  const sums = hideSmallGroups(
    categories.map(({ code }) => ({
      value: code,
      count: told.reduce((sum, some) => (some.category === code ? sum + some.count : sum), 0),
    })),
  );
  const cell = (groups: typeof counts, code: string) => {
    const group = groups.find(({ value }) => value === code);
    return group === undefined ? shown(0) : shownUnlessHidden(group.count);
  };
  return part({
    key: 'byCategory',
    title: inWords(say('members.byCategory'), locale),
    chart: 'BARS',
    rowHead: inWords(say('head.category'), locale),
    columns: [
      column('valid', inWords(say('members.active'), locale)),
      column('joined', inWords(say('members.joined'), locale)),
    ],
    rows: categories.map(({ code, label }) => row(code, label, [cell(counts, code), cell(sums, code)])),
    definition: inWords(say('members.definition'), locale),
    note: inWords(say('report.smallGroups'), locale),
  });
}

/** Builds the 34 kelurahan, the empty ones too, each beside its inhabitants. */
export async function kelurahanPart(
  { db }: ReportDeps,
  { locale, span }: ReportAsk,
  given: Pick<ReportPart, 'key' | 'title' | 'definition'> & {
    readonly measure: string;
    /** Counts by code; null where too few. Codes that are not of the city count as elsewhere. */
    readonly counts: readonly { readonly key: string | null; readonly count: number | null }[];
  },
): Promise<ReportPart> {
  const { measure, counts, ...rest } = given;
  const population = await findPopulation(db, Number(addDays(span.to, -1).slice(0, 4)));
  const countOfCode = countByCode(counts);
  const rows: ReportRow[] = KELURAHAN.map(({ code, name, district }) => {
    const [count, people] = [countOfCode(code), population?.byCode.get(code) ?? null];
    return row(code, name, [
      shownUnlessHidden(count),
      words(district),
      people === null ? UNKNOWN : shown(people),
      perThousand(count, people),
    ]);
  });
  return part({
    ...rest,
    definition: `${rest.definition} ${inWords(populationWords(population), locale)}`,
    chart: 'BARS',
    rowHead: inWords(say('head.kelurahan'), locale),
    columns: [
      column('count', measure),
      column('district', inWords(say('members.district'), locale), 'TEXT'),
      column('population', inWords(say('members.population'), locale)),
      column('perThousand', inWords(say('members.perThousand'), locale), 'DECIMAL'),
    ],
    rows: [
      ...rows,
      row('ELSEWHERE', inWords(say('members.elsewhere'), locale), [
        shownUnlessHidden(countOfCode('ELSEWHERE')),
        UNKNOWN,
        UNKNOWN,
        UNKNOWN,
      ]),
    ],
    note: inWords(say('report.smallGroups'), locale),
  });
}

/** Says whose figures of inhabitants stand there, or where they are entered. */
function populationWords(population: Population | null): Message {
  if (population === null) return say('population.missing');
  const { year, source } = population;
  return source === null ? say('population.ofYear', { year }) : say('population.from', { year, source });
}

function perThousand(count: number | null, people: number | null): ReportValue {
  if (people === null || people === 0) return UNKNOWN;
  return count === null ? HIDDEN : shown(Math.round((count * 10_000) / people) / 10);
}

function countByCode(
  counts: readonly { readonly key: string | null; readonly count: number | null }[],
): (code: string) => number | null {
  const known = new Set(KELURAHAN.map(({ code }) => code));
  const groups = counts.every(({ count }) => count !== null)
    ? hideSmallGroups(foldElsewhere(counts, known))
    : counts.map(({ key, count }) => ({ value: key !== null && known.has(key) ? key : 'ELSEWHERE', count }));
  return (code) => {
    const group = groups.find(({ value }) => value === code);
    return group === undefined ? 0 : group.count;
  };
}

function foldElsewhere(
  counts: readonly { readonly key: string | null; readonly count: number | null }[],
  known: ReadonlySet<string>,
): { value: string; count: number }[] {
  const folded = new Map<string, number>();
  for (const { key, count } of counts) {
    const value = key !== null && known.has(key) ? key : 'ELSEWHERE';
    folded.set(value, (folded.get(value) ?? 0) + (count ?? 0));
  }
  return [...folded].map(([value, count]) => ({ value, count }));
}

function idleSpan(today: string, branchId: string | null) {
  const since = addMonths(today, -MONTHS_IDLE);
  return { today, branchId, joinedBefore: since, sinceMonth: since.slice(0, 7) };
}

/** Builds the first of the members who were not seen for long; only for who may see members. */
async function idlePart(deps: ReportDeps, ask: ReportAsk, count: number): Promise<ReportPart> {
  const { locale } = ask;
  const { rows, next } = await idleRows(deps, ask, '');
  return part({
    key: 'inactive',
    title: inWords(say('members.inactive'), locale),
    subtitle: countOf(count, { ID: 'orang', EN: { one: 'person', many: 'people' } }, locale),
    chart: 'TABLE',
    rowHead: inWords(say('head.member'), locale),
    columns: [
      column('card', inWords(say('members.card'), locale), 'TEXT'),
      column('lastSeen', inWords(say('members.lastSeen'), locale), 'TEXT'),
    ],
    rows,
    definition: inWords(say('members.inactiveDefinition'), locale),
    note: noteOnRest(ask, next),
    next,
  });
}

/** Lists a page of the members who were not seen for long, after one of them. */
export async function idleRows(
  { db, clock }: ReportDeps,
  { locale, branchId, listSize }: ListAsk,
  after: string,
): Promise<ListPage> {
  const span = idleSpan(toCivilDate(clock.now()), branchId);
  const members = await listIdleMembers(db, { ...span, after, first: listSize + 1 });
  return toListPage(
    members.map(({ id, name, cardNumber, lastMonth }) => ({
      key: id,
      label: name,
      path: `/members/${id}`,
      values: [
        words(cardNumber),
        words(lastMonth === null ? inWords(say('members.never'), locale) : monthText(lastMonth, locale)),
      ],
    })),
    listSize,
  );
}

function sentence(
  { locale, hasBefore }: ReportAsk,
  {
    valid,
    joined,
    joinedBefore,
    empty,
  }: { valid: number; joined: number; joinedBefore: number; empty: number },
): string {
  const reach =
    empty === 0
      ? pick(locale, 'Setiap kelurahan punya anggota.', 'Every kelurahan has members.')
      : pick(
          locale,
          `${empty} dari ${KELURAHAN.length} kelurahan belum punya anggota.`,
          `${empty} of ${KELURAHAN.length} kelurahan ${empty === 1 ? 'has' : 'have'} no members yet.`,
        );
  return [
    sentenceOf([
      countOf(valid, MEMBERS, locale),
      countOf(joined, JOINED, locale),
      comparedWith(joined, hasBefore ? joinedBefore : null, locale),
    ]),
    reach,
  ].join(' ');
}
