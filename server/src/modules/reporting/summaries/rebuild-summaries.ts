import type { Database } from '../../../platform/db/database';
import { withNamedLock } from '../../../platform/db/named-lock';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { DAYS_LINKED } from '../../visits';
import { say } from '../words/say';
import { DAY_SUMMARIES, SUMMARIES } from './facts.queries';
import { daysOf, firstOpenDay, monthAfter, monthsOf } from './freeze.rules';
import type { SummaryRow } from './summaries.queries';
import {
  countFacts,
  findFirstFact,
  findLastWholeCount,
  listSummary,
  markCounted,
  noteLastSeen,
  readCountingState,
  replacePeriod,
} from './summaries.queries';
import type { DaySpan, Summary } from './summary.terms';

/** What counting needs. */
export type CountingDeps = { readonly db: Database; readonly clock: Clock };

/** What a count did. */
export type Counted = { readonly dayCount: number; readonly changedPeriodCount: number };

/**
 * Counts every day that is not frozen, and those that were never counted; then freezes the days whose loans
 * and visits no longer know their readers. Counting all open days each time stays true whatever happens to
 * facts meanwhile: an undo, an offline scan of last week, a class corrected. Safe to repeat.
 */
export async function countOpenDays(deps: CountingDeps): Promise<Counted> {
  const today = toCivilDate(deps.clock.now());
  const first = await findFirstFact(deps.db);
  if (first === null) return { dayCount: 0, changedPeriodCount: 0 };
  const { frozenThrough, firstDay } = await readCountingState(deps.db);
  // A library that brings in the loans of its old system gets days before those that were counted.
  const from =
    frozenThrough === null || firstDay === null || first < firstDay ? first : addDays(frozenThrough, 1);
  const end = addDays(today, 1);
  const earlier = firstDay !== null && frozenThrough !== null && first < firstDay;
  const spans = earlier
    ? [
        { from, to: firstDay },
        { from: addDays(frozenThrough, 1), to: end },
      ]
    : [{ from, to: end }];
  let counted: Counted = { dayCount: 0, changedPeriodCount: 0 };
  for (const span of spans)
    counted = add(counted, await countSpan(deps, span, { today, summaries: SUMMARIES }));
  await deps.db.transaction(
    async (tx) => ok(await noteLastSeen(tx, deps.db.isSqlite, spans[0]?.from ?? from)),
    {
      skipAudit: true,
    },
  );
  return counted;
}

/**
 * Counts today and yesterday, and once a day all days that are open, their months, and who was seen. What
 * happens to facts of earlier days, such as an offline scan of last week, is in the figures of the next morning.
 */
export async function countNewDays(deps: CountingDeps): Promise<Counted> {
  const today = toCivilDate(deps.clock.now());
  const wholeCountAt = await findLastWholeCount(deps.db);
  if (wholeCountAt === null || toCivilDate(wholeCountAt) < today) return countOpenDays(deps);
  return countSpan(
    deps,
    { from: addDays(today, -1), to: addDays(today, 1) },
    { today, summaries: DAY_SUMMARIES },
  );
}

/**
 * Counts a span of days anew on demand. Refuses frozen days: who borrowed then is no longer known, and what
 * was reported stays as it was.
 */
export async function rebuildSummaries(
  deps: CountingDeps,
  { from, to }: DaySpan,
): Promise<Result<Counted, Refusal>> {
  const today = toCivilDate(deps.clock.now());
  if (to <= from) return fail({ code: 'INVALID', field: ['dates', 'from'], message: say('span.reversed') });
  const { frozenThrough } = await readCountingState(deps.db);
  if (frozenThrough !== null && from <= frozenThrough)
    return fail({
      code: 'NOT_ALLOWED',
      field: ['dates', 'from'],
      message: say('rebuild.frozen', { day: frozenThrough, next: addDays(frozenThrough, 1) }),
    });
  const end = to <= today ? to : addDays(today, 1);
  if (end <= from) return fail({ code: 'INVALID', field: ['dates', 'from'], message: say('span.ahead') });
  return ok(await countSpan(deps, { from, to: end }, { today, summaries: SUMMARIES }));
}

/**
 * Counts month by month. Facts are counted before the unit that writes what differs, so that no desk waits;
 * what happens in between is in the next count.
 */
async function countSpan(
  deps: CountingDeps,
  span: DaySpan,
  { today, summaries }: { readonly today: string; readonly summaries: readonly Summary[] },
): Promise<Counted> {
  return withNamedLock(deps.db, 'summaries', async () => {
    let counted: Counted = { dayCount: 0, changedPeriodCount: 0 };
    for (const month of monthsOf(span)) {
      const days = {
        from: span.from > `${month}-01` ? span.from : `${month}-01`,
        to: span.to < `${monthAfter(month)}-01` ? span.to : `${monthAfter(month)}-01`,
      };
      counted = add(counted, await countMonth(deps, { month, days, today, summaries }));
    }
    return counted;
  });
}

async function countMonth(
  { db, clock }: CountingDeps,
  {
    month,
    days,
    today,
    summaries,
  }: { month: string; days: DaySpan; today: string; summaries: readonly Summary[] },
): Promise<Counted> {
  const open = firstOpenDay(today, DAYS_LINKED);
  const at = clock.now();
  const changes: PeriodChange[] = [];
  const whole = { from: `${month}-01`, to: `${monthAfter(month)}-01` };
  const ofMonth = { from: month, to: monthAfter(month) };
  for (const summary of summaries) {
    const isByDay = summary.period === 'day';
    const before = await listSummary(db, summary, isByDay ? days : ofMonth);
    const counted = await countFacts(db, summary, { ...(isByDay ? days : whole), at });
    const after =
      summary.table === 'member_month'
        ? keepBorrowers({ before, after: counted }, whole.from >= open)
        : counted;
    changes.push(...findChanges(summary, before, after));
  }
  await db.transaction(
    async (tx) => {
      for (const { summary, period, rows } of changes) await replacePeriod(tx, summary, period, rows);
      return ok(await markCounted(tx, days, { at, freezeBefore: open }));
    },
    { skipAudit: true },
  );
  return { dayCount: daysOf(days), changedPeriodCount: changes.length };
}

/**
 * Borrowers of a month can be counted while its loans know them all. Afterwards the count of that time stays;
 * a month first counted later has none.
 */
function keepBorrowers(
  { before, after }: { before: readonly SummaryRow[]; after: readonly SummaryRow[] },
  isWhole: boolean,
): SummaryRow[] {
  if (isWhole) return [...after];
  const known = new Map(before.map((row) => [row['category_code'], row['borrower_count']]));
  return after.map((row) => {
    const kept = known.get(row['category_code'] ?? null);
    return { ...row, borrower_count: kept === undefined ? null : kept };
  });
}

/** The rows that a day or month is to have from now on. */
type PeriodChange = {
  readonly summary: Summary;
  readonly period: string;
  readonly rows: readonly SummaryRow[];
};

function findChanges(
  summary: Summary,
  before: readonly SummaryRow[],
  after: readonly SummaryRow[],
): PeriodChange[] {
  const [old, fresh] = [byPeriod(summary, before), byPeriod(summary, after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((period) => ({ summary, period, rows: fresh.get(period) ?? [] }))
    .filter(({ period, rows }) => !isSame(old.get(period) ?? [], rows, summary));
}

function byPeriod({ period }: Summary, rows: readonly SummaryRow[]): Map<string, SummaryRow[]> {
  const found = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = String(row[period]);
    const some = found.get(key);
    if (some) some.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function isSame(one: readonly SummaryRow[], other: readonly SummaryRow[], summary: Summary): boolean {
  const lines = (rows: readonly SummaryRow[]): string =>
    rows
      .map((row) => JSON.stringify([...summary.keys, ...summary.counts].map((name) => row[name])))
      .sort()
      .join();
  return one.length === other.length && lines(one) === lines(other);
}

function add(one: Counted, other: Counted): Counted {
  return {
    dayCount: one.dayCount + other.dayCount,
    changedPeriodCount: one.changedPeriodCount + other.changedPeriodCount,
  };
}
