import { dialects } from '../../../../test/dialects';
import { ok } from '../../../shared/result';
import type { CutOverKind } from './cut-over-columns';
import { CUT_OVER_SYSTEMS } from './cut-over-columns';
import type { CirculationHome } from '../testing/circulation-home';
import { openCirculationHome } from '../testing/circulation-home';
import { done, lend, takeBack } from '../testing/desk-operations';
import type { MadeTitle } from '../testing/home-rows';
import { BRANCHES } from '../testing/home-rows';
import { cutOver, WrongCutOverHeader } from './cut-over';

describe.each(dialects)('taking circulation over on $name', (dialect) => {
  let home: CirculationHome;
  let title: MadeTitle;
  let members: string[];
  let cards: string[];

  const run = (
    kind: CutOverKind,
    lines: readonly string[],
    { system = 'slims', isDryRun = false, branchId = BRANCHES.A as string | null } = {},
  ) => {
    const columns = CUT_OVER_SYSTEMS[system]?.files[kind];
    if (!columns) throw new Error(`${system} has no ${kind}.`);
    async function* file() {
      for (const [index, line] of lines.entries()) yield { row: index + 1, cells: line.split(',') };
    }
    return cutOver(home.deps, file(), { kind, columns, isDryRun, system, branchId });
  };
  const counts = ({ inFile, created, existing, skipped, failed }: Awaited<ReturnType<typeof run>>) =>
    [inFile, created, existing, skipped, failed].map(({ rows, money }) =>
      money === 0 ? rows : [rows, money],
    );
  const everything = () =>
    Promise.all(
      ['loan', 'account_entry', 'hold', 'copy', 'copy_status_change', 'outbox_event'].map((table) =>
        home.rows(`SELECT * FROM ${table} ORDER BY 1`),
      ),
    );
  const write = (sql: string, values: readonly unknown[]) =>
    home.deps.db.transaction(async (tx) => ok(await tx.query(sql, [...values])));
  const member = (place: number): string => members[place] ?? '';
  const barcode = (place: number): string => title.barcodes[place] ?? '';

  beforeEach(async () => {
    home = await openCirculationHome(dialect);
    title = await home.title({ copies: 4 });
    members = [await home.member(), await home.member({ expiresOn: '2026-01-31' })];
    await write(
      "INSERT INTO card_alias (number, member_id, kind, created_at) VALUES ('M-001', ?, 'IMPORTED', '2026-01-02 03:00:00.000')",
      [member(0)],
    );
    const rows = await home.rows<{ id: string; card_number: string }>('SELECT id, card_number FROM member');
    cards = members.map((id) => rows.find((row) => row.id === id)?.card_number ?? '');
  });
  afterEach(() => home.close());

  describe('open loans', () => {
    const HEADER = 'loan_id,item_code,member_id,loan_date,due_date,renewed,is_lent,is_return';
    const file = (): string[] => [
      HEADER,
      `1,${barcode(0)},m-001,2026-07-20,2026-08-03,1,1,0`,
      `2,${barcode(1).toLowerCase()},${cards[1]},2026-08-10,2026-08-17,0,1,0`,
      `3,${barcode(2)},m-001,2026-07-01,2026-07-08,0,1,1`,
      `4,${barcode(2)},NOBODY,2026-08-10,2026-08-17,0,1,0`,
      `5,ZZZ,m-001,2026-08-10,2026-08-17,0,1,0`,
      `6,${barcode(0)},${cards[1]},2026-08-11,2026-08-18,0,1,0`,
      `7,${barcode(2)},m-001,2026-08-10,2026-08-01,0,1,0`,
      `8,${barcode(2)},m-001,2026-09-10,2026-09-17,0,1,0`,
    ];

    test('a dry run tells the same and writes nothing', async () => {
      const before = await everything();
      const dry = await run('loans', file(), { isDryRun: true });

      expect(await everything()).toEqual(before);
      expect(await run('loans', file())).toEqual(dry);
    });

    test('they go on as they were: due day, renewals and lateness, by old number and by new; every row is accounted for', async () => {
      const report = await run('loans', file());

      expect(counts(report)).toEqual([8, 2, 0, 1, 5]);
      expect(report.notes.map(({ row }) => row)).toEqual([5, 6, 7, 8, 9]);
      expect(
        await home.rows(
          'SELECT member_id, copy_id, branch_id, due_on, renewal_count, status FROM loan ORDER BY due_on',
        ),
      ).toEqual([
        {
          member_id: member(0),
          copy_id: title.copyIds[0],
          branch_id: BRANCHES.A,
          due_on: '2026-08-03',
          renewal_count: 1,
          status: 'OPEN',
        },
        {
          member_id: member(1),
          copy_id: title.copyIds[1],
          branch_id: BRANCHES.A,
          due_on: '2026-08-17',
          renewal_count: 0,
          status: 'OPEN',
        },
      ]);
      expect(await home.rows('SELECT id FROM copy WHERE status = ? ORDER BY id', ['ON_LOAN'])).toEqual(
        [title.copyIds[0], title.copyIds[1]].toSorted().map((id) => ({ id })),
      );
      expect(JSON.stringify(report)).not.toMatch(/001|NOBODY|ZZZ/);
    });

    test('the desk takes them back, and a repeat of the file does not lend them again', async () => {
      await run('loans', file());
      expect(done(await takeBack(home, barcode(0)))).toMatchObject({
        loanId: expect.stringMatching(/^lon_/),
      });
      const before = await everything();

      expect(counts(await run('loans', file()))).toEqual([8, 0, 2, 1, 5]);
      expect(await everything()).toEqual(before);
    });

    test('a copy that is on loan here already, or is being mended, stays as it is', async () => {
      done(await lend(home, member(0), barcode(0)));
      await write("UPDATE copy SET status = 'IN_REPAIR' WHERE barcode = ?", [barcode(1)]);
      const before = await everything();

      expect(counts(await run('loans', file().slice(0, 3)))).toEqual([2, 0, 0, 0, 2]);
      expect(await everything()).toEqual(before);
    });

    test('of INLISLite', async () => {
      const lines = [
        'NomorBarcode,MemberNo,LoanDate,DueDate,LoanStatus',
        `${barcode(0)},M-001,10-08-2026 09:15:00,17-08-2026 00:00:00,Loan`,
        `${barcode(1)},M-001,10-07-2026,17-07-2026,Return`,
      ];

      expect(counts(await run('loans', lines, { system: 'inlislite' }))).toEqual([2, 1, 0, 1, 0]);
      expect(await home.rows('SELECT due_on FROM loan')).toEqual([{ due_on: '2026-08-17' }]);
    });

    test('a file with another header is refused', async () => {
      await expect(run('loans', ['title,author'])).rejects.toThrow(WrongCutOverHeader);
    });
  });

  describe('unpaid fines', () => {
    const FINES = [
      'fines_id,fines_date,member_id,debet,credit,description',
      '1,2026-05-04,M-001,5000,0,Overdue fines for item B1',
      '2,2026-06-04,M-001,3000,1000,Overdue',
      '3,2026-06-10,M-001,0,6000,Payment',
      '4,2026-06-11,M-001,500,500,Paid',
      '5,2026-06-12,NOBODY,700,0,Overdue',
      '6,2026-06-12,M-001,abc,0,Overdue',
    ];

    test('what is left to pay is charged once on its day, payments on lines of their own count for the oldest, and the money adds up', async () => {
      const report = await run('fines', FINES);

      expect(counts(report)).toEqual([[6, 1_700], [1, 1_000], 0, 3, [2, 700]]);
      expect(
        (
          await home.rows<{ amount: number | string }>(
            'SELECT member_id, kind, reason, amount, branch_id, charge_key, note FROM account_entry',
          )
        ).map((row) => ({ ...row, amount: Number(row.amount) })),
      ).toEqual([
        {
          member_id: member(0),
          kind: 'CHARGE',
          reason: 'OVERDUE',
          amount: 1_000,
          branch_id: BRANCHES.A,
          charge_key: 'cutover:slims:2',
          note: 'Overdue',
        },
      ]);
      const before = await everything();
      expect(counts(await run('fines', FINES))).toEqual([[6, 1_700], 0, [1, 1_000], 3, [2, 700]]);
      expect(await everything()).toEqual(before);
    });

    test('a dry run, or no branch, charges nobody', async () => {
      expect(counts(await run('fines', FINES, { isDryRun: true }))[1]).toEqual([1, 1_000]);
      expect(counts(await run('fines', FINES, { branchId: null }))[1]).toBe(0);
      expect(await home.rows('SELECT id FROM account_entry')).toEqual([]);
    });
  });

  test('holds queue up by their day, whatever the order of the file; a repeat places none', async () => {
    const lines = [
      'reserve_id,member_id,item_code,reserve_date',
      `1,${cards[1]},${barcode(0)},2026-08-12 10:00:00`,
      `2,M-001,${barcode(1)},2026-08-01 10:00:00`,
      `3,M-001,${barcode(2)},2026-08-02 10:00:00`,
      `4,M-001,ZZZ,2026-08-02`,
    ];

    expect(counts(await run('holds', lines, { isDryRun: true }))[1]).toBe(3);
    expect(counts(await run('holds', lines))).toEqual([4, 2, 0, 0, 2]);
    expect(
      await home.rows(
        'SELECT member_id, pickup_branch_id, copy_id, status FROM hold ORDER BY queue_rank, id',
      ),
    ).toEqual(
      [0, 1].map((place) => ({
        member_id: member(place),
        pickup_branch_id: BRANCHES.A,
        copy_id: null,
        status: 'QUEUED',
      })),
    );
    const before = await everything();
    expect(counts(await run('holds', lines))).toEqual([4, 0, 2, 0, 2]);
    expect(await everything()).toEqual(before);
  });
});
