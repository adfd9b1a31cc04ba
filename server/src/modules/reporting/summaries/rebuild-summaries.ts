import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { withNamedLock } from '../../../platform/db/named-lock';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Clock } from '../../../shared/clock';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { DAYS_LINKED } from '../../visits';
import { say } from '../words/say';
import type { Summary } from './facts.queries';
import { DAY_SUMMARIES, MONTH_SUMMARIES } from './facts.queries';
import { daysOf, firstOpenDay, monthAfter, monthsOf } from './freeze.rules';
import type { SummaryRow } from './summaries.queries';
import {
  countFacts,
  findFirstFact,
  listSummary,
  markCounted,
  noteLastSeen,
  readCountingState,
  replacePeriod,
} from './summaries.queries';
import type { DaySpan } from './summary.terms';

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
  for (const span of spans) counted = add(counted, await countSpan(deps, span, today));
  await deps.db.transaction(
    async (tx) => ok(await noteLastSeen(tx, deps.db.isSqlite, spans[0]?.from ?? from)),
    {
      skipAudit: true,
    },
  );
  return counted;
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
  if (to <= from) return fail({ code: 'INVALID', field: ['from'], message: say('span.reversed') });
  const { frozenThrough } = await readCountingState(deps.db);
  if (frozenThrough !== null && from <= frozenThrough)
    return fail({
      code: 'NOT_ALLOWED',
      field: ['from'],
      message: say('rebuild.frozen', { day: frozenThrough, next: addDays(frozenThrough, 1) }),
    });
  const end = to <= today ? to : addDays(today, 1);
  if (end <= from) return fail({ code: 'INVALID', field: ['from'], message: say('span.ahead') });
  return ok(await countSpan(deps, { from, to: end }, today));
}

/** Counts month by month, one unit each, so that readers and desks hardly wait. */
async function countSpan(deps: CountingDeps, span: DaySpan, today: string): Promise<Counted> {
  return withNamedLock(deps.db, 'summaries', async () => {
    let counted: Counted = { dayCount: 0, changedPeriodCount: 0 };
    for (const month of monthsOf(span)) {
      const days = {
        from: span.from > `${month}-01` ? span.from : `${month}-01`,
        to: span.to < `${monthAfter(month)}-01` ? span.to : `${monthAfter(month)}-01`,
      };
      const done = await deps.db.transaction(
        async (tx) => ok(await countMonth(deps, tx, { month, days, today })),
        {
          skipAudit: true,
        },
      );
      if (done.ok) counted = add(counted, done.value);
    }
    return counted;
  });
}

async function countMonth(
  { db, clock }: CountingDeps,
  tx: EntityManager,
  { month, days, today }: { month: string; days: DaySpan; today: string },
): Promise<Counted> {
  const open = firstOpenDay(today, DAYS_LINKED);
  let changed = 0;
  for (const summary of DAY_SUMMARIES)
    changed += await replaceChanged(tx, summary, {
      before: await listSummary(tx, summary, days),
      after: await countFacts(tx, summary, days, db.isSqlite),
    });
  const whole = { from: `${month}-01`, to: `${monthAfter(month)}-01` };
  const ofMonth = { from: month, to: monthAfter(month) };
  for (const summary of MONTH_SUMMARIES) {
    const before = await listSummary(tx, summary, ofMonth);
    const after = await countFacts(tx, summary, whole, db.isSqlite);
    changed += await replaceChanged(tx, summary, {
      before,
      after: summary.table === 'member_month' ? keepBorrowers({ before, after }, whole.from >= open) : after,
    });
  }
  await markCounted(tx, days, { at: clock.now(), freezeBefore: open });
  return { dayCount: daysOf(days), changedPeriodCount: changed };
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

async function replaceChanged(
  tx: EntityManager,
  summary: Summary,
  { before, after }: { before: readonly SummaryRow[]; after: readonly SummaryRow[] },
): Promise<number> {
  const [old, fresh] = [byPeriod(summary, before), byPeriod(summary, after)];
  let changed = 0;
  for (const period of new Set([...old.keys(), ...fresh.keys()])) {
    const rows = fresh.get(period) ?? [];
    if (isSame(old.get(period) ?? [], rows, summary)) continue;
    await replacePeriod(tx, summary, period, rows);
    changed += 1;
  }
  return changed;
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
