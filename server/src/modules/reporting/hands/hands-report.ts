import { addDays } from '../../../shared/civil-date';
import { hideSmallCount } from '../../../shared/small-groups';
import type { Message } from '../../../platform/i18n/message';
import { say } from '../words/say';
import { column, inWords, part, row, shownUnlessHidden, UNKNOWN } from '../reports/parts/report-parts';
import { countOf, formatNumber, formatRupiah, sentenceOf } from '../reports/parts/sentences';
import { pick } from '../reports/parts/bars-part';
import type { ReportAsk, ReportBody, ReportDeps } from '../reports/report-ask';
import { beforeOf, nowOf } from '../reports/report-ask';
import type { ReportPart, ReportValue } from '../reports/report.terms';
import type { HourRate } from './hour-rate';
import { readHourRate } from './hour-rate';
import type { ToldFigure, ToldVolunteers } from './told-hands';
import { tellList, tellStayedIn, tellTraining, tellVolunteers } from './told-hands';

const ACTIVE = { ID: 'relawan aktif', EN: { one: 'active volunteer', many: 'active volunteers' } };

/**
 * Tells what volunteers gave and what staff learnt: people and hours, what the hours are worth, who stayed, and hours
 * of training by rank and topic. Groups of one to four people are hidden with their hours.
 */
export async function handsReport({ db }: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const [now, before] = [nowOf(ask), beforeOf(ask)];
  const year = Number(addDays(ask.span.to, -1).slice(0, 4));
  const [volunteers, last, stayed, rate, training] = await Promise.all([
    tellVolunteers(db, now),
    tellVolunteers(db, before),
    tellStayedIn(db, { year, branchId: ask.branchId }),
    readHourRate(db),
    tellTraining(db, now),
  ]);
  const [roles, ranks, topics] = await Promise.all([
    tellList(db, 'ROLE', { span: now, total: volunteers.minutes }),
    tellList(db, 'RANK', { span: now, total: training }),
    tellList(db, 'TOPIC', { span: now, total: training }),
  ]);
  return {
    name: 'HANDS',
    title: inWords(say('hands.title'), ask.locale),
    sentence: sentence(ask, { volunteers, rate, hours: training }),
    parts: [
      peoplePart(ask, { volunteers, last, stayed, year }),
      valuePart(ask, { volunteers, last, rate }),
      groupPart(ask, { key: 'hoursByRole', figures: roles, perHour: 60, total: hoursOf(volunteers) }),
      groupPart(ask, { key: 'trainingByRank', figures: ranks, perHour: 1, total: training }),
      groupPart(ask, { key: 'trainingByTopic', figures: topics, perHour: 1, total: training }),
    ],
  };
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Hours of volunteers, unless they are not told. */
function hoursOf({ minutes }: ToldVolunteers): number | null {
  return minutes === null ? null : tenths(minutes / 60);
}

function peoplePart(
  { locale, hasBefore }: ReportAsk,
  {
    volunteers,
    last,
    stayed,
    year,
  }: {
    readonly volunteers: ToldVolunteers;
    readonly last: ToldVolunteers;
    readonly stayed: number | null;
    readonly year: number;
  },
): ReportPart {
  const beforeOfRow = (count: number | null): ReportValue => (hasBefore ? shownUnlessHidden(count) : UNKNOWN);
  const word = (message: Message): string => inWords(message, locale);
  return part({
    key: 'volunteers',
    title: word(say('hands.volunteers')),
    chart: 'TABLE',
    rowHead: word(say('hands.figure')),
    columns: [
      column('now', word(say('hands.people'))),
      column('before', word(say('report.beforeColumn')), 'COUNT', true),
    ],
    rows: [
      row('active', word(say('hands.active')), [
        shownUnlessHidden(volunteers.active),
        beforeOfRow(last.active),
      ]),
      row('joined', word(say('hands.joined')), [
        shownUnlessHidden(hideSmallCount(volunteers.joined)),
        beforeOfRow(hideSmallCount(last.joined)),
      ]),
      row('stayed', word(say('hands.stayed', { year, before: year - 1 })), [
        shownUnlessHidden(stayed),
        UNKNOWN,
      ]),
    ],
    definition: word(say('hands.volunteersDefinition')),
    note: word(say('report.smallGroups')),
  });
}

function valuePart(
  { locale, hasBefore }: ReportAsk,
  {
    volunteers,
    last,
    rate,
  }: {
    readonly volunteers: ToldVolunteers;
    readonly last: ToldVolunteers;
    readonly rate: HourRate | null;
  },
): ReportPart {
  const word = (message: Message): string => inWords(message, locale);
  const cells = (figures: ToldVolunteers): readonly ReportValue[] => {
    const hours = hoursOf(figures);
    const value = rate === null ? UNKNOWN : shownUnlessHidden(hours && Math.round(hours * rate.rupiah));
    return [shownUnlessHidden(hours), value];
  };
  return part({
    key: 'value',
    title: word(say('hands.value')),
    chart: 'TABLE',
    rowHead: word(say('hands.span')),
    columns: [
      column('hours', word(say('hands.hours')), 'DECIMAL'),
      column('value', word(say('hands.worth')), 'RUPIAH'),
    ],
    rows: [
      row('now', word(say('hands.now')), cells(volunteers)),
      row('before', word(say('report.beforeColumn')), hasBefore ? cells(last) : [UNKNOWN, UNKNOWN]),
    ],
    definition: word(
      rate === null
        ? say('hands.noRate')
        : say('hands.rate', {
            rupiah: {
              ID: formatRupiah(rate.rupiah, 'ID'),
              EN: formatRupiah(rate.rupiah, 'EN'),
            },
            source: rate.source,
          }),
    ),
    note: word(say('report.smallGroups')),
  });
}

const GROUPS = {
  hoursByRole: {
    title: say('hands.byRole'),
    head: say('hands.role'),
    none: say('hands.noRole'),
    definition: say('hands.byRoleDefinition'),
  },
  trainingByRank: {
    title: say('hands.byRank'),
    head: say('hands.rank'),
    none: say('hands.noRank'),
    definition: say('hands.trainingDefinition'),
  },
  trainingByTopic: {
    title: say('hands.byTopic'),
    head: say('hands.topic'),
    none: say('hands.noTopic'),
    definition: say('hands.trainingDefinition'),
  },
} as const;

/** Builds hours by group; `perHour` is how many of what was summed make an hour. */
function groupPart(
  { locale }: ReportAsk,
  {
    key,
    figures,
    perHour,
    total,
  }: {
    readonly key: keyof typeof GROUPS;
    readonly figures: readonly ToldFigure[];
    readonly perHour: number;
    readonly total: number | null;
  },
): ReportPart {
  const { title, head, none, definition } = GROUPS[key];
  const word = (message: Message): string => inWords(message, locale);
  const nameOf = ({ nameIndonesian, nameEnglish }: ToldFigure): string =>
    (locale === 'EN' ? nameEnglish : null) ?? nameIndonesian ?? word(none);
  return part({
    key,
    title: word(title),
    chart: 'BARS',
    rowHead: word(head),
    columns: [
      column('hours', word(say('hands.hours')), 'DECIMAL'),
      column('people', word(say('hands.people'))),
    ],
    rows: figures.map((figure) => {
      const { people, amount } = figure;
      const hours = amount === null ? null : tenths(amount / perHour);
      return row(figure.key, nameOf(figure), [shownUnlessHidden(hours), shownUnlessHidden(people)]);
    }),
    total: row('total', word(say('report.total')), [shownUnlessHidden(total), UNKNOWN]),
    definition: word(definition),
    note: word(say('report.smallGroups')),
  });
}

function sentence(
  { locale }: ReportAsk,
  {
    volunteers,
    rate,
    hours,
  }: {
    readonly volunteers: ToldVolunteers;
    readonly rate: HourRate | null;
    readonly hours: number | null;
  },
): string {
  const { active } = volunteers;
  const given = hoursOf(volunteers);
  const worth = given === null || rate === null ? null : Math.round(given * rate.rupiah);
  const number = (value: number): string => formatNumber(value, locale, 1);
  return sentenceOf([
    active === null
      ? pick(locale, 'kurang dari lima relawan aktif', 'fewer than five active volunteers')
      : countOf(active, ACTIVE, locale),
    given === null || given === 0
      ? null
      : pick(locale, `${number(given)} jam disahkan`, `${number(given)} hours signed off`),
    worth === null || worth === 0
      ? null
      : pick(locale, `senilai ${formatRupiah(worth, locale)}`, `worth ${formatRupiah(worth, locale)}`),
    hours === null || hours === 0
      ? null
      : pick(locale, `${number(hours)} JP pelatihan pegawai`, `${number(hours)} hours of training of staff`),
  ]);
}
