import { toInstant } from '../../../../shared/civil-date';
import { textIn } from '../../../../shared/locale';
import { hideSmallGroups } from '../../../../shared/small-groups';
import {
  attendanceByAudience,
  EVENT_AUDIENCE_NAMES,
  eventKindName,
  programmeStatistics,
} from '../../../programmes';
import { say } from '../../words/say';
import { loadOutcomesBetween } from '../../../feedback';
import { outcomesPart } from './outcomes-part';
import { barsPart, pick } from '../parts/bars-part';
import { AGE_LABELS, labelFrom, SEX_LABELS } from '../parts/labels';
import { kelurahanPart } from './members-report';
import type { ReportAsk, ReportBody, ReportDeps } from '../report-ask';
import { column, inWords, part, row, shown, shownUnlessHidden } from '../parts/report-parts';
import type { ReportPart } from '../report.terms';
import type { DaySpan } from '../../summaries/summary.terms';
import { comparedWith, countOf, sentenceOf } from '../parts/sentences';

const SESSIONS = { ID: 'pertemuan', EN: { one: 'session', many: 'sessions' } };
type Statistics = Awaited<ReturnType<typeof programmeStatistics>>;

/** Tells whom programmes reached and what came of them. */
export async function reachReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const [body, outcomes] = await Promise.all([
    attendanceReport(deps, ask),
    loadOutcomesBetween(deps.db, toReachSpan(deps, ask, ask.span)),
  ]);
  const came = outcomesPart(ask.locale, outcomes);
  return came === null ? body : { ...body, parts: [...body.parts, came] };
}

/** Tells whom programmes reached: by audience, kind, age, sex and kelurahan. */
export async function attendanceReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { locale } = ask;
  const spanOf = (span: DaySpan) => toReachSpan(deps, ask, span);
  const [now, before, audiences] = await Promise.all([
    programmeStatistics(deps.db, spanOf(ask.span)),
    programmeStatistics(deps.db, spanOf(ask.span.before)),
    attendanceByAudience(deps.db, spanOf(ask.span)),
  ]);
  return {
    name: 'REACH',
    title: inWords(say('reach.title'), locale),
    sentence: sentence(ask, now, before),
    parts: [
      audiencePart(ask, audiences),
      kindPart(ask, now, before),
      groupPart(ask, { key: 'byAge', labels: AGE_LABELS, groups: now.byAgeBand }),
      groupPart(ask, { key: 'bySex', labels: SEX_LABELS, groups: now.bySex }),
      await kelurahanPart(deps, ask, {
        key: 'byKelurahan',
        title: inWords(say('reach.byKelurahan'), locale),
        measure: inWords(say('reach.attendances'), locale),
        definition: inWords(say('reach.kelurahanDefinition'), locale),
        counts: now.byKelurahan.map(({ value, count }) => ({ key: value, count })),
      }),
    ],
  };
}

function toReachSpan({ clock }: ReportDeps, { branchId }: ReportAsk, { from, to }: DaySpan) {
  const [end, now] = [toInstant(to), clock.now()];
  return { from: toInstant(from), until: end < now ? end : now, branchId };
}

function audiencePart(
  { locale }: ReportAsk,
  audiences: readonly {
    readonly audience: string;
    readonly eventCount: number;
    readonly attendanceCount: number;
  }[],
): ReportPart {
  const told = hideSmallGroups(
    audiences.map(({ audience, attendanceCount }) => ({ value: audience, count: attendanceCount })),
  );
  return part({
    key: 'byAudience',
    title: inWords(say('reach.byAudience'), locale),
    subtitle: inWords(say('reach.attendances'), locale),
    chart: 'BARS',
    rowHead: inWords(say('head.audience'), locale),
    columns: [
      column('attendances', inWords(say('reach.attendances'), locale)),
      column('events', inWords(say('reach.events'), locale)),
    ],
    rows: Object.entries(EVENT_AUDIENCE_NAMES).flatMap(([key, name]) => {
      const found = audiences.find(({ audience }) => audience === key);
      if (!found) return [];
      const group = told.find(({ value }) => value === key);
      return [
        row(key, textIn(name, locale), [
          group === undefined ? shown(0) : shownUnlessHidden(group.count),
          shown(found.eventCount),
        ]),
      ];
    }),
    definition: `${inWords(say('reach.definition'), locale)} ${inWords(say('reach.audienceDefinition'), locale)}`,
    note: inWords(say('report.smallGroups'), locale),
  });
}

function kindPart(ask: ReportAsk, now: Statistics, before: Statistics): ReportPart {
  const { locale } = ask;
  const kinds = [...new Set([...now.byKind, ...before.byKind].map(({ kind }) => kind))];
  const of = (some: Statistics, key: string) => some.byKind.find(({ kind }) => kind === key);
  return barsPart(ask, {
    key: 'byKind',
    title: inWords(say('reach.byKind'), locale),
    rowHead: inWords(say('head.kind'), locale),
    definition: inWords(say('reach.definition'), locale),
    groups: kinds.map((key) => ({ key, label: eventKindName(key, locale) })),
    measure: inWords(say('reach.attendances'), locale),
    now: (key) => of(now, key)?.attendanceCount ?? 0,
    before: (key) => of(before, key)?.attendanceCount ?? 0,
    more: [
      {
        column: column('sessions', inWords(say('reach.sessions'), locale)),
        value: (key) => shown(of(now, key)?.sessionCount ?? 0),
      },
    ],
  });
}

const TITLES = { byAge: say('reach.byAge'), bySex: say('reach.bySex') } as const;
const HEADS = { byAge: say('head.age'), bySex: say('head.sex') } as const;

function groupPart(
  { locale }: ReportAsk,
  given: {
    readonly key: keyof typeof TITLES;
    readonly labels: Parameters<typeof labelFrom>[0];
    readonly groups: Statistics['bySex'];
  },
): ReportPart {
  const { key, labels, groups } = given;
  return part({
    key,
    title: inWords(TITLES[key], locale),
    chart: 'BARS',
    rowHead: inWords(HEADS[key], locale),
    columns: [column('attendances', inWords(say('reach.attendances'), locale))],
    rows: groups.map(({ value, count }) =>
      row(value, labelFrom(labels, value, locale), [shownUnlessHidden(count)]),
    ),
    definition: inWords(say('reach.definition'), locale),
    note: inWords(say('report.smallGroups'), locale),
  });
}

function sentence({ locale, hasBefore }: ReportAsk, now: Statistics, before: Statistics): string {
  if (now.sessionCount === 0)
    return pick(locale, 'Tidak ada pertemuan dalam rentang ini.', 'No sessions in this span.');
  const people = { ID: 'orang hadir', EN: { one: 'attendance', many: 'attendances' } };
  return sentenceOf([
    countOf(now.sessionCount, SESSIONS, locale),
    countOf(now.attendanceCount, people, locale),
    comparedWith(now.attendanceCount, hasBefore ? before.attendanceCount : null, locale),
  ]);
}
