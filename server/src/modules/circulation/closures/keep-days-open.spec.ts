import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { markCalendarChanged } from '../../library';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { done, hold, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import { moveDeadlinesOffClosedDays } from './keep-days-open';

describe.each(dialects)('days that were closed after somebody was promised them on $name', (dialect) => {
  let home: CirculationHome;

  beforeEach(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('* * * finePerPeriod 500', '* mahasiswa * dueDateMode calendarDays');
    home.setNow('2026-08-08 10:00');
  });
  afterEach(() => home.close());

  test('beside AC-55 and AC-83: a holiday that is entered later moves what is due on it to the next open day, and nobody is late for it', async () => {
    const [plain, byDays] = [await lent('umum'), await lent('mahasiswa')];
    await closeDay('2026-08-15');

    expect(await moveDeadlinesOffClosedDays(home.deps)).toBe(1);
    expect(await moveDeadlinesOffClosedDays(home.deps)).toBe(0);

    expect([await dueOn(plain.loanId), await dueOn(byDays.loanId)]).toEqual(['2026-08-18', '2026-08-15']);
    home.setNow('2026-08-18 10:00');
    expect(done(await takeBack(home, plain.barcode)).fine).toBe(0);
  });

  test('beside AC-40: the last day on the hold shelf moves too, at the branch that is closed', async () => {
    const [here, there] = [await kept(BRANCHES.A), await kept(BRANCHES.B)];
    expect([await collectBy(here), await collectBy(there)]).toEqual(['2026-08-18', '2026-08-18']);
    await closeDay('2026-08-18', BRANCHES.A);

    expect(await moveDeadlinesOffClosedDays(home.deps)).toBe(1);

    expect([await collectBy(here), await collectBy(there)]).toEqual(['2026-08-19', '2026-08-18']);
  });

  test('loans that may stay on a closed day hide none that may not', async () => {
    const [, , last] = [await lent('mahasiswa'), await lent('mahasiswa'), await lent('umum')];
    await closeDay('2026-08-15');

    expect(await moveDeadlinesOffClosedDays(home.deps, 1)).toBe(1);

    expect(await dueOn(last.loanId)).toBe('2026-08-18');
  });

  test('what is over or closed anyway stays as it is', async () => {
    const { loanId } = await lent('umum');
    home.setNow('2026-08-16 10:00');
    await closeDay('2026-08-15');

    expect(await moveDeadlinesOffClosedDays(home.deps)).toBe(0);
    expect(await dueOn(loanId)).toBe('2026-08-15');
  });

  async function closeDay(day: string, branchId: string | null = null): Promise<void> {
    await home.deps.db.transaction(async (tx) => {
      await insertRows(tx, 'calendar_entry', [
        {
          id: newId('cal'),
          kind: 'CLOSED_DAY',
          branch_id: branchId,
          from_date: day,
          until_date: day,
          name: 'Cuti bersama',
          spans: null,
          entered_by: 'system:test',
          entered_at: sqlInstant(home.deps.clock.now()),
        },
      ]);
      return ok(await markCalendarChanged(tx, home.deps));
    });
  }

  async function lent(categoryCode: string) {
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(await lend(home, await home.member({ categoryCode }), barcode));
    return { loanId, barcode };
  }

  /** A copy on the hold shelf of a branch since now. */
  async function kept(branchId: string): Promise<string> {
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title({ branchId });
    done(await lend(home, await home.member(), barcode, { branchId }));
    const { holdId } = done(await hold(home, await home.member(), titleId, { pickupBranchId: branchId }));
    done(await takeBack(home, barcode, { branchId }));
    return holdId;
  }

  async function dueOn(loanId: string) {
    return (await home.rows<{ due_on: string }>('SELECT due_on FROM loan WHERE id = ?', [loanId]))[0]?.due_on;
  }

  async function collectBy(holdId: string) {
    return (await home.rows<{ collect_by: string }>('SELECT collect_by FROM hold WHERE id = ?', [holdId]))[0]
      ?.collect_by;
  }
});
