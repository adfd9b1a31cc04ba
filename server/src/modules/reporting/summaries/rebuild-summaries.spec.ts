import * as fc from 'fast-check';

import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { addDays, toInstant } from '../../../shared/civil-date';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import type { CirculationHome } from '../../circulation/testing/circulation-home';
import { openCirculationHome } from '../../circulation/testing/circulation-home';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { countNewDays, countOpenDays, rebuildSummaries } from './rebuild-summaries';
import { readCountingState } from './summaries.queries';

const CLASSES = ['813', '297.5', '2X4.3', null, ' 641.5'] as const;
const CODE: Readonly<Record<string, string>> = { '813': '8', '297.5': '2', '2X4.3': '2X', ' 641.5': '6' };
const TODAY = '2026-08-13';

type Fact = {
  readonly back: number;
  readonly hour: number;
  readonly branch: 'A' | 'B';
  readonly title: number;
};

const fact = fc.record({
  back: fc.integer({ min: 0, max: 70 }),
  hour: fc.integer({ min: 0, max: 23 }),
  branch: fc.constantFrom('A' as const, 'B' as const),
  title: fc.integer({ min: 0, max: CLASSES.length - 1 }),
});

describe.each(dialects)('summaries on $name', (dialect) => {
  let home: CirculationHome;
  let copies: readonly string[];
  let memberId: string;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    memberId = await home.member();
    const titles = await Promise.all(CLASSES.map(() => home.title()));
    copies = titles.flatMap(({ copyIds }) => copyIds);
    await run(async (tx) => {
      for (const [index, { titleId }] of titles.entries())
        await tx.query('UPDATE title SET class_number = ? WHERE id = ?', [CLASSES[index], titleId]);
    });
  });
  afterAll(() => home.close());

  const run = (
    work: (tx: Parameters<Parameters<CirculationHome['deps']['db']['transaction']>[0]>[0]) => Promise<void>,
  ) => home.deps.db.transaction(async (tx) => ok(await work(tx)));
  const dayOf = ({ back }: Fact): string => addDays(TODAY, -back);
  const momentOf = (some: Fact): string =>
    sqlInstant(toInstant(dayOf(some), `${String(some.hour).padStart(2, '0')}:30`));
  const loan = (some: Fact, more: object = {}) => ({
    id: newId('lon'),
    copy_id: copies[some.title],
    open_copy_id: null,
    member_id: memberId,
    branch_id: BRANCHES[some.branch],
    desk_branch_id: BRANCHES[some.branch],
    member_category: 'umum',
    age_band: 'ADULT',
    material_type: 'BOOK',
    status: 'RETURNED',
    checked_out_at: momentOf(some),
    checked_out_by: 'stf_1',
    due_at: momentOf(some),
    due_on: dayOf(some),
    rule_ids: '{}',
    closed_at: momentOf(some),
    returned_at: momentOf(some),
    returned_branch_id: BRANCHES[some.branch],
    ...more,
  });
  const moneyOf = (some: Fact, amount: number) => ({
    id: newId('acc'),
    member_id: memberId,
    kind: amount < 0 ? 'PAYMENT' : 'CHARGE',
    amount,
    branch_id: BRANCHES[some.branch],
    occurred_at: momentOf(some),
    recorded_by: 'stf_1',
  });
  const clear = (): Promise<unknown> =>
    run(async (tx) => {
      for (const name of ['loan_renewal', 'account_entry', 'loan', 'visit', 'summary_day', 'circulation_day'])
        await tx.query(`DELETE FROM ${name}`);
      for (const name of ['circulation_hour', 'fines_day', 'visits_day', 'title_month', 'reader_month'])
        await tx.query(`DELETE FROM ${name}`);
    });
  const sum = async (sql: string, values: readonly unknown[]): Promise<number> =>
    Number((await home.rows<{ total: number | string | null }>(sql, values))[0]?.total ?? 0);

  test('say what the facts say, for any span, branch, class and hour', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fact, { minLength: 1, maxLength: 40 }),
        fc.array(fact, { maxLength: 20 }),
        fc.array(fc.tuple(fact, fc.integer({ min: -5, max: 20 })), { maxLength: 10 }),
        fc.tuple(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 1, max: 71 })),
        async (loans, visits, money, [back, length]) => {
          await clear();
          await run(async (tx) => {
            await insertRows(
              tx,
              'loan',
              loans.map((some) => loan(some)),
            );
            await insertRows(
              tx,
              'account_entry',
              money.map(([some, amount]) => moneyOf(some, amount * 500)),
            );
            await insertRows(
              tx,
              'visit',
              visits.map((some) => ({
                id: newId('vis'),
                branch_id: BRANCHES[some.branch],
                visited_on: dayOf(some),
                visited_hour: some.hour,
                kind: 'GUEST',
                recorded_by: 'stf_1',
              })),
            );
          });

          await countOpenDays(home.deps);

          const from = addDays(TODAY, -back);
          const to = addDays(from, length);
          const inSpan = (some: Fact): boolean => dayOf(some) >= from && dayOf(some) < to;
          for (const branch of ['A', 'B'] as const) {
            for (const act of ['LOAN', 'RETURN'])
              expect(
                await sum(
                  'SELECT SUM(act_count) AS total FROM circulation_day WHERE day >= ? AND day < ? AND branch_id = ? AND act = ?',
                  [from, to, BRANCHES[branch], act],
                ),
              ).toBe(loans.filter((some) => inSpan(some) && some.branch === branch).length);
            expect(
              await sum(
                'SELECT SUM(people_count) AS total FROM visits_day WHERE day >= ? AND day < ? AND branch_id = ?',
                [from, to, BRANCHES[branch]],
              ),
            ).toBe(visits.filter((some) => inSpan(some) && some.branch === branch).length);
            expect(
              await sum(
                'SELECT SUM(amount) AS total FROM fines_day WHERE day >= ? AND day < ? AND branch_id = ?',
                [from, to, BRANCHES[branch]],
              ),
            ).toBe(
              money
                .filter(([some]) => inSpan(some) && some.branch === branch)
                .reduce((total, [, amount]) => total + amount * 500, 0),
            );
          }
          const [first] = loans;
          const code = CODE[CLASSES[first?.title ?? 0] ?? ''] ?? '-';
          expect(
            await sum(
              "SELECT SUM(act_count) AS total FROM circulation_day WHERE act = 'LOAN' AND class_code = ?",
              [code],
            ),
          ).toBe(loans.filter(({ title }) => (CODE[CLASSES[title] ?? ''] ?? '-') === code).length);
          expect(
            await sum(
              "SELECT SUM(act_count) AS total FROM circulation_hour WHERE act = 'LOAN' AND act_hour = ?",
              [first?.hour],
            ),
          ).toBe(loans.filter(({ hour }) => hour === first?.hour).length);
        },
      ),
      { numRuns: 12 },
    );
  });

  test('stay true after an undo, a scan that comes late and a class that is corrected', async () => {
    await clear();
    const yesterday: Fact = { back: 1, hour: 10, branch: 'A', title: 0 };
    const undone = loan(yesterday);
    await run(async (tx) => insertRows(tx, 'loan', [undone, loan(yesterday)]));
    await countOpenDays(home.deps);
    await run(async (tx) => {
      await tx.query("UPDATE loan SET status = 'VOIDED', returned_at = NULL WHERE id = ?", [undone.id]);
      await insertRows(tx, 'loan', [loan({ ...yesterday, back: 5, title: 1 })]);
    });

    const counted = await countOpenDays(home.deps);
    const again = await countOpenDays(home.deps);

    const rows = await home.rows(
      "SELECT day, class_code, act_count FROM circulation_day WHERE act = 'LOAN' ORDER BY day",
    );
    expect(rows.map((row) => ({ ...row }))).toEqual([
      { day: '2026-08-08', class_code: '2', act_count: 1 },
      { day: '2026-08-12', class_code: '8', act_count: 1 },
    ]);
    expect(counted.changedPeriodCount).toBeGreaterThan(0);
    expect(again.changedPeriodCount).toBe(0);
  });

  test('freeze days whose loans no longer know their readers, and a count of them is refused in words', async () => {
    await clear();
    await run(async (tx) =>
      insertRows(tx, 'loan', [
        loan({ back: 40, hour: 9, branch: 'A', title: 0 }),
        loan({ back: 3, hour: 9, branch: 'B', title: 0 }),
      ]),
    );
    await countOpenDays(home.deps);
    await run(async (tx) => tx.query('DELETE FROM loan'));

    expect((await readCountingState(home.deps.db)).frozenThrough).toBe('2026-07-13');
    const refused = await rebuildSummaries(home.deps, { from: '2026-07-01', to: '2026-08-14' });
    expect(refused.ok ? null : refused.refusals.map(({ message }) => message.ID)).toEqual([
      'Hari sampai 2026-07-13 sudah dibekukan: pinjaman dan kunjungannya tidak lagi menyimpan siapa orangnya, jadi angkanya tetap. Hitung ulang mulai 2026-07-14.',
    ]);
    const done = await rebuildSummaries(home.deps, { from: '2026-07-14', to: '2026-12-31' });
    expect(done.ok && done.value.dayCount).toBe(31);
    expect((await rebuildSummaries(home.deps, { from: '2026-08-10', to: '2026-08-01' })).ok).toBe(false);
    const left = await home.rows("SELECT day FROM circulation_day WHERE act = 'LOAN'");
    expect(left.map((row) => ({ ...row }))).toEqual([{ day: '2026-07-04' }]);
  });

  test('count only today and yesterday during the day, and all open days once more the next morning', async () => {
    await clear();
    await run(async (tx) => insertRows(tx, 'loan', [loan({ back: 20, hour: 9, branch: 'A', title: 0 })]));
    const first = await countNewDays(home.deps);
    const late = [0, 6].map((back) => loan({ back, hour: 9, branch: 'A', title: 1 }));
    await run(async (tx) => insertRows(tx, 'loan', late));

    const again = await countNewDays(home.deps);
    const days = () =>
      home.rows<{ day: string }>("SELECT day FROM circulation_day WHERE act = 'LOAN' ORDER BY day");
    expect([first.dayCount > 2, again.dayCount]).toEqual([true, 2]);
    expect((await days()).map(({ day }) => day)).toEqual(['2026-07-24', TODAY]);

    home.setNow('2026-08-14 00:05');
    await countNewDays(home.deps);
    home.setNow('2026-08-13 10:00');
    expect((await days()).map(({ day }) => day)).toEqual(['2026-07-24', '2026-08-07', TODAY]);
  });

  test('remember the month in which a member was last seen, and never an earlier one', async () => {
    await clear();
    await run(async (tx) => insertRows(tx, 'loan', [loan({ back: 3, hour: 9, branch: 'B', title: 0 })]));
    await countOpenDays(home.deps);
    await run(async (tx) => tx.query('UPDATE loan SET member_id = NULL'));
    await countOpenDays(home.deps);

    const rows = await home.rows('SELECT last_month FROM member_last_seen WHERE member_id = ?', [memberId]);
    expect(rows.map((row) => ({ ...row }))).toEqual([{ last_month: '2026-08' }]);
  });
});
