import { toWeekday } from '../../../../shared/civil-date';
import { textIn } from '../../../../shared/locale';
import { allMemberCategories } from '../../../members';
import type { Space } from '../../../spaces';
import { allSpaces } from '../../../spaces';
import type { SpaceSource } from '../../summaries/summary.terms';
import { say } from '../../words/say';
import { pick } from '../parts/bars-part';
import type { BusiestHour, HeatPart, OpenHours } from '../parts/heat-part';
import { heatPart, loadOpenHours } from '../parts/heat-part';
import { WEEKDAY_LABELS } from '../parts/labels';
import { column, inWords, part, row, shown, UNKNOWN } from '../parts/report-parts';
import { countOf, formatNumber, sentenceOf } from '../parts/sentences';
import { monthsIn } from '../parts/whole-months';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { nowOf } from '../report-ask';
import type { ReportPart, ReportValue } from '../report.terms';
import { audienceParts } from './audience-parts';
import type { SpaceFigure, SpaceHourFigure } from './spaces.queries';
import { printingPart } from './printing-part';
import { sumAudience, sumSpaceHours, sumSpaces } from './spaces.queries';

const COUNTS = { ID: 'hitungan', EN: { one: 'count', many: 'counts' } };

/** Tells how spaces are used: by area, by weekday and hour from what each figure is made of, and by whom. */
export async function spacesReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { locale, spaceId, branchId } = ask;
  const span = { ...nowOf(ask), spaceId };
  const [open, spaces, hours, bySpace, audience, categories] = await Promise.all([
    loadOpenHours(deps, ask),
    allSpaces(deps.db),
    sumSpaceHours(deps.db, span),
    sumSpaces(deps.db, span),
    spaceId === null ? sumAudience(deps.db, { ...monthsIn(ask), branchId }) : [],
    allMemberCategories(deps.db),
  ]);
  const printing = spaceId === null ? [await printingPart(deps, ask)] : [];
  const space = spaces.find(({ id }) => id === spaceId);
  const counted = hoursPart(open, ask, { source: 'COUNT', hours });
  return {
    name: 'SPACES',
    title: [inWords(say('spaces.title'), locale), ...(space ? [textIn(space.name, locale)] : [])].join(': '),
    sentence: sentence(ask, { bySpace, busiest: counted.busiest }),
    parts: [
      counted.part,
      spacesPart(ask, { open, spaces: spaces.filter((one) => isShown(one, ask, bySpace)), bySpace }),
      hoursPart(open, ask, { source: 'BOOKING', hours }).part,
      hoursPart(open, ask, { source: 'COMPUTER', hours }).part,
      ...printing,
      ...(spaceId === null ? audienceParts(ask, audience, categories) : []),
    ],
  };
}

const HEAT = {
  COUNT: { key: 'counted', title: say('spaces.counted'), definition: say('spaces.countedDefinition') },
  BOOKING: { key: 'booked', title: say('spaces.booked'), definition: say('spaces.bookedDefinition') },
  COMPUTER: {
    key: 'computers',
    title: say('spaces.computers'),
    definition: say('spaces.computersDefinition'),
  },
} as const;

/** Builds the map of one source. What was counted is an average of the hours somebody looked, all else of open hours. */
function hoursPart(
  open: OpenHours,
  ask: ReportAsk,
  { source, hours }: { readonly source: SpaceSource; readonly hours: readonly SpaceHourFigure[] },
): HeatPart {
  const own = hours.filter((figure) => figure.source === source);
  const { key, title, definition } = HEAT[source];
  return heatPart(open, ask, {
    key,
    title: inWords(title, ask.locale),
    subtitle: inWords(say('spaces.average'), ask.locale),
    definition: inWords(definition, ask.locale),
    figures: own.map(({ day, hour, minutes }) => ({ day, hour, total: minutes / 60 })),
    ...(source === 'COUNT' ? { looks: looksOf(own) } : {}),
  });
}

function looksOf(hours: readonly SpaceHourFigure[]): OpenHours {
  const looks = new Map<string, number>();
  for (const { day, hour } of hours) {
    const place = `${toWeekday(day)} ${Number(hour)}`;
    looks.set(place, (looks.get(place) ?? 0) + 1);
  }
  return looks;
}

/** A space stands in the table while it is in use, or when it was used in these days. */
function isShown(space: Space, { branchId, spaceId }: ReportAsk, bySpace: readonly SpaceFigure[]): boolean {
  if (branchId !== null && space.branchId !== branchId) return false;
  if (spaceId !== null && space.id !== spaceId) return false;
  return space.isActive || bySpace.some((figure) => figure.spaceId === space.id);
}

function spacesPart(
  { locale, branchId, branches }: ReportAsk,
  {
    open,
    spaces,
    bySpace,
  }: {
    readonly open: OpenHours;
    readonly spaces: readonly Space[];
    readonly bySpace: readonly SpaceFigure[];
  },
): ReportPart {
  const openMinutes = [...open.values()].reduce((sum, times) => sum + times, 0) * 60;
  const nameOf = ({ name, branchId: of }: Space): string =>
    branchId === null ? `${textIn(name, locale)}, ${branches.get(of) ?? ''}` : textIn(name, locale);
  return part({
    key: 'bySpace',
    title: inWords(say('spaces.bySpace'), locale),
    chart: 'TABLE',
    rowHead: inWords(say('spaces.space'), locale),
    columns: [
      column('counted', inWords(say('spaces.averageCounted'), locale), 'DECIMAL'),
      column('most', inWords(say('spaces.most'), locale)),
      column('looks', inWords(say('spaces.looks'), locale)),
      column('capacity', inWords(say('spaces.capacity'), locale)),
      column('booked', inWords(say('spaces.averageBooked'), locale), 'DECIMAL'),
      column('computers', inWords(say('spaces.averageComputers'), locale), 'DECIMAL'),
    ],
    rows: spaces.map((space) => row(space.id, nameOf(space), cellsOf(space, { bySpace, openMinutes }))),
    definition: inWords(say('spaces.definition'), locale),
  });
}

function cellsOf(
  { id, capacity }: Space,
  { bySpace, openMinutes }: { readonly bySpace: readonly SpaceFigure[]; readonly openMinutes: number },
): ReportValue[] {
  const of = (source: SpaceSource) =>
    bySpace.find((figure) => figure.spaceId === id && figure.source === source);
  const counted = of('COUNT');
  const average = (source: SpaceSource): ReportValue =>
    openMinutes === 0 ? UNKNOWN : shown(tenths((of(source)?.minutes ?? 0) / openMinutes));
  return [
    counted ? shown(tenths(counted.minutes / 60 / counted.times)) : UNKNOWN,
    counted ? shown(counted.most / 60) : UNKNOWN,
    shown(counted?.times ?? 0),
    capacity === null ? UNKNOWN : shown(capacity),
    average('BOOKING'),
    average('COMPUTER'),
  ];
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

function sentence(
  { locale }: ReportAsk,
  { bySpace, busiest }: { readonly bySpace: readonly SpaceFigure[]; readonly busiest: BusiestHour | null },
): string {
  const of = (source: SpaceSource) => bySpace.filter((figure) => figure.source === source);
  const looks = of('COUNT').reduce((sum, { times }) => sum + times, 0);
  const hoursOf = (source: SpaceSource): number =>
    Math.round(of(source).reduce((sum, { minutes }) => sum + minutes, 0) / 60);
  const [booked, computers] = [hoursOf('BOOKING'), hoursOf('COMPUTER')];
  const first = sentenceOf([
    countOf(looks, COUNTS, locale),
    booked === 0
      ? null
      : pick(
          locale,
          `${formatNumber(booked, locale)} jam orang dari pemesanan`,
          `${formatNumber(booked, locale)} person-hours of bookings`,
        ),
    computers === 0
      ? null
      : pick(
          locale,
          `${formatNumber(computers, locale)} jam di komputer`,
          `${formatNumber(computers, locale)} hours at computers`,
        ),
  ]);
  if (busiest === null) return first;
  const day = inWords(WEEKDAY_LABELS[busiest.weekday - 1] ?? say('report.untold'), locale);
  const hour = String(busiest.hour).padStart(2, '0');
  const average = formatNumber(busiest.average, locale, 1);
  return `${first} ${pick(
    locale,
    `Terpenuh ${day} pukul ${hour}.00, rata-rata ${average} orang dihitung.`,
    `Fullest on ${day} at ${hour}:00, ${average} people counted on average.`,
  )}`;
}
