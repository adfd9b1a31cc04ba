import { toInstant } from '../../../shared/civil-date';
import type { MonthLine, MonthLineSpan } from '../../../platform/month-line';
import { programmeStatistics } from '../../programmes';
import { say } from '../words/say';
import { sumFigures } from '../reports/subjects/figures.queries';
import { countJoined } from '../reports/subjects/people.queries';
import type { ReportDeps } from '../reports/report-ask';
import { sumOf } from '../reports/parts/report-parts';
import { countAddedCopies } from '../reports/subjects/stock.queries';

/** Where lines of other modules come from. */
export type LineSource = (span: MonthLineSpan) => Promise<readonly MonthLine[]>;

/** Counts the lines of the rooms that reports know themselves. */
export async function ownMonthLines(deps: ReportDeps, span: MonthLineSpan): Promise<readonly MonthLine[]> {
  const { db, clock } = deps;
  const [start, end, now] = [toInstant(span.from), toInstant(span.to), clock.now()];
  const [acts, visits, money, joined, programmes, addedCount] = await Promise.all([
    sumFigures(db, 'circulation_day', span, ['act']),
    sumFigures(db, 'visits_day', span, []),
    sumFigures(db, 'fines_day', span, ['kind']),
    countJoined(db, span, 7),
    programmeStatistics(db, { from: start, until: end < now ? end : now, branchId: span.branchId }),
    countAddedCopies(db, { branchId: span.branchId, from: start, to: end }),
  ]);
  const line = (
    key: string,
    label: MonthLine['label'],
    value: number,
    more: Partial<MonthLine> = {},
  ): MonthLine => ({ key, label, kind: 'COUNT', value, path: null, ...more });
  return [
    line('circulation.loans', say('measure.loans'), sumOf(acts, { act: 'LOAN' }), {
      path: '/reports?report=circulation',
    }),
    line('circulation.returns', say('measure.returns'), sumOf(acts, { act: 'RETURN' })),
    line('circulation.renewals', say('measure.renewals'), sumOf(acts, { act: 'RENEWAL' })),
    line('visits.people', say('measure.visits'), sumOf(visits), { path: '/reports?report=visits' }),
    line(
      'members.joined',
      say('month.newMembers'),
      joined.reduce((sum, { count }) => sum + count, 0),
      { path: '/reports?report=members' },
    ),
    line('collection.added', say('month.newCopies'), addedCount, { path: '/reports?report=collection' }),
    line('programmes.sessions', say('month.eventsHeld'), programmes.sessionCount, {
      path: '/reports?report=reach',
    }),
    line('programmes.attendances', say('month.attendances'), programmes.attendanceCount),
    line('fines.paid', say('month.paid'), paidIn(money), { kind: 'RUPIAH', path: '/reports?report=fines' }),
  ];
}

function paidIn(money: readonly { readonly kind?: string; readonly total: number }[]): number {
  const paid = sumOf(money, { kind: 'PAYMENT' }) + sumOf(money, { kind: 'PAYOUT' });
  return paid === 0 ? 0 : -paid;
}
