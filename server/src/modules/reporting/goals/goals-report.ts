import { addDays, toInstant } from '../../../shared/civil-date';
import { figuresByProgramme } from '../../programmes';
import { pick } from '../reports/parts/bars-part';
import { sumFigures } from '../reports/subjects/figures.queries';
import { countJoined } from '../reports/subjects/people.queries';
import type { ReportAsk, ReportBody, ReportDeps } from '../reports/report-ask';
import { column, inWords, part, row, shown, sumOf, UNKNOWN, words } from '../reports/parts/report-parts';
import { formatNumber, sentenceOf } from '../reports/parts/sentences';
import { say } from '../words/say';
import type { GoalMeasure } from './goal.terms';
import type { ProgrammeGoal } from './goals.queries';
import { listGoals } from './goals.queries';

const MEASURES = {
  SESSIONS: say('goal.SESSIONS'),
  ATTENDANCES: say('goal.ATTENDANCES'),
  EVENTS: say('goal.EVENTS'),
  VISITS: say('goal.VISITS'),
  LOANS: say('goal.LOANS'),
  NEW_MEMBERS: say('goal.NEW_MEMBERS'),
} as const satisfies Record<GoalMeasure, unknown>;

/** Tells how far the goals of the year have come: the target beside what was counted until now. */
export async function goalsReport(deps: ReportDeps, ask: ReportAsk): Promise<ReportBody> {
  const { locale, span } = ask;
  const year = Number(addDays(span.to, -1).slice(0, 4));
  const [goals, actual] = await Promise.all([listGoals(deps.db), actualsOf(deps, ask, year)]);
  const rows = goals.map((goal) => {
    const target = goal.targets.find((some) => some.year === year)?.target ?? null;
    return { goal, target, count: actual(goal) };
  });
  return {
    name: 'GOALS',
    title: inWords(say('goal.title'), locale),
    sentence: sentence(ask, year, rows),
    parts: [
      part({
        key: 'goals',
        title: inWords(say('goal.beside', { year }), locale),
        chart: 'BARS',
        rowHead: inWords(say('goal.head'), locale),
        columns: [
          column('actual', inWords(say('goal.actual'), locale)),
          column('target', inWords(say('goal.target', { year }), locale), 'COUNT', true),
          column('share', inWords(say('goal.reached'), locale), 'PERCENT'),
          column('measure', inWords(say('goal.measure'), locale), 'TEXT'),
          column('programmes', inWords(say('goal.programmes'), locale)),
        ],
        rows: rows.map(({ goal, target, count }) =>
          row(goal.id, `${goal.source}: ${nameOf(goal, locale)}`, [
            shown(count),
            target === null ? UNKNOWN : shown(target),
            target === null || target === 0 ? UNKNOWN : shown(Math.round((count * 1_000) / target) / 10),
            words(inWords(MEASURES[goal.measure], locale)),
            shown(goal.programmeIds.length),
          ]),
        ),
        definition: inWords(say('goal.definition'), locale),
      }),
    ],
  };
}

function nameOf({ nameIndonesian, nameEnglish }: ProgrammeGoal, locale: ReportAsk['locale']): string {
  return locale === 'EN' ? (nameEnglish ?? nameIndonesian) : nameIndonesian;
}

async function actualsOf(
  { db, clock }: ReportDeps,
  { branchId }: ReportAsk,
  year: number,
): Promise<(goal: ProgrammeGoal) => number> {
  const span = { from: `${year}-01-01`, to: `${year + 1}-01-01`, branchId };
  const [end, now] = [toInstant(span.to), clock.now()];
  const [programmes, visits, acts, joined] = await Promise.all([
    figuresByProgramme(db, { from: toInstant(span.from), until: end < now ? end : now, branchId }),
    sumFigures(db, 'visits_day', span, []),
    sumFigures(db, 'circulation_day', span, ['act']),
    countJoined(db, span, 7),
  ]);
  return ({ measure, programmeIds }) => {
    if (measure === 'VISITS') return sumOf(visits);
    if (measure === 'LOANS') return sumOf(acts, { act: 'LOAN' });
    if (measure === 'NEW_MEMBERS') return joined.reduce((sum, { count }) => sum + count, 0);
    const some = programmes.filter(({ programmeId }) => programmeIds.includes(programmeId));
    const read = { SESSIONS: 'sessionCount', ATTENDANCES: 'attendanceCount', EVENTS: 'eventCount' } as const;
    return some.reduce((sum, figures) => sum + figures[read[measure]], 0);
  };
}

function sentence(
  { locale }: ReportAsk,
  year: number,
  rows: readonly { readonly target: number | null; readonly count: number }[],
): string {
  if (rows.length === 0)
    return pick(locale, 'Belum ada sasaran yang diisi.', 'No goals have been entered yet.');
  const aimed = rows.filter(({ target }) => target !== null);
  const reached = aimed.filter(({ target, count }) => count >= (target ?? 0)).length;
  const number = (count: number): string => formatNumber(count, locale);
  return sentenceOf([
    pick(
      locale,
      aimed.length === 0
        ? `${number(rows.length)} sasaran, belum ada target untuk ${year}`
        : `${number(reached)} dari ${number(aimed.length)} target ${year} sudah tercapai`,
      aimed.length === 0
        ? `${number(rows.length)} ${rows.length === 1 ? 'goal' : 'goals'}, without targets for ${year} yet`
        : `${number(reached)} of ${number(aimed.length)} ${aimed.length === 1 ? 'target' : 'targets'} of ${year} reached`,
    ),
  ]);
}
