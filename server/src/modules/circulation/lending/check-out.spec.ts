import { dialects } from '../../../../test/dialects';
import { insertEntry } from '../accounts/account-entries.queries';
import type { CirculationHome } from '../testing/circulation-home';
import { LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';

describe.each(dialects)('check-out on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('lends a copy: one open loan, the copy on loan, its history, two facts told', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();

    const { loanId, isRenewal, filledHoldId } = done(await lend(home, member, barcode));

    expect({ isRenewal, filledHoldId }).toEqual({ isRenewal: false, filledHoldId: null });
    expect(
      await home.rows(
        'SELECT copy_id, open_copy_id, member_id, status, due_on, age_band, desk_branch_id FROM loan WHERE id = ?',
        [loanId],
      ),
    ).toEqual([
      {
        copy_id: copyId,
        open_copy_id: copyId,
        member_id: member,
        status: 'OPEN',
        due_on: '2026-08-20',
        age_band: 'ADULT',
        desk_branch_id: BRANCHES.A,
      },
    ]);
    expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'ON_LOAN' },
    ]);
    expect(
      await home.rows('SELECT from_status, to_status FROM copy_status_change WHERE copy_id = ?', [copyId]),
    ).toEqual([{ from_status: 'AVAILABLE', to_status: 'ON_LOAN' }]);
    expect(await home.rows('SELECT name FROM outbox_event WHERE subject_id = ?', [loanId])).toEqual([
      { name: 'loan.made' },
    ]);
  });

  test('AC-04: the rules of the branch where the copy is at home hold, and the loan keeps that branch', async () => {
    await home.rules('B * * loanPeriod 3d', 'A * * loanPeriod 14d');
    const member = await home.member({ homeBranchId: BRANCHES.A });
    const {
      barcodes: [barcode = ''],
    } = await home.title({ branchId: BRANCHES.B });
    const { loanId } = done(await lend(home, member, barcode, { branchId: BRANCHES.A }));

    expect(
      await home.rows('SELECT branch_id, desk_branch_id, due_on FROM loan WHERE id = ?', [loanId]),
    ).toEqual([{ branch_id: BRANCHES.B, desk_branch_id: BRANCHES.A, due_on: '2026-08-18' }]);

    await home.rules('B * * loanPeriod 7d', 'A * * loanPeriod 7d');
  });

  test('a loan remembers the rows of the matrix that decided', async () => {
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(await lend(home, await home.member(), barcode));
    const [row] = await home.rows<{ rule_ids: string }>('SELECT rule_ids FROM loan WHERE id = ?', [loanId]);
    const [rule] = await home.rows<{ id: string }>("SELECT id FROM circulation_rule WHERE name = 'maxLoans'");

    expect(JSON.parse(row?.rule_ids ?? '{}')).toMatchObject({ maxLoans: rule?.id, finePerPeriod: null });
  });

  test('AC-10: a fourth copy over a limit of three is lent by whoever may override, with a reason', async () => {
    await home.rules('* pelajar * maxLoans 3');
    const member = await home.member({ categoryCode: 'pelajar' });
    const { barcodes } = await home.title({ copies: 4 });
    for (const barcode of barcodes.slice(0, 3)) done(await lend(home, member, barcode));
    const fourth = barcodes[3] ?? '';
    const answers = [{ refusal: 'TOO_MANY_LOANS', reason: 'Tugas sekolah' }];

    expect(listRefusalCodes(await lend(home, member, fourth))).toEqual(['TOO_MANY_LOANS']);
    expect(listRefusalCodes(await lend(home, member, fourth, { answers }))).toEqual(['TOO_MANY_LOANS']);
    expect(
      listRefusalCodes(
        await lend(home, member, fourth, { answers: [{ refusal: 'TOO_MANY_LOANS' }], actor: LIBRARIAN }),
      ),
    ).toEqual(['TOO_MANY_LOANS']);
    expect(listRefusalCodes(await lend(home, member, fourth, { answers, actor: LIBRARIAN }))).toEqual([]);
  });

  test('a loan made against a refusal keeps what was overridden and why', async () => {
    await home.rules('* lembaga * maxLoans 0');
    const member = await home.member({ categoryCode: 'lembaga' });
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(
      await lend(home, member, barcode, {
        answers: [{ refusal: 'TOO_MANY_LOANS', reason: 'Pameran buku' }],
        actor: LIBRARIAN,
      }),
    );
    const [row] = await home.rows<{ overrides: string }>('SELECT overrides FROM loan WHERE id = ?', [loanId]);

    expect(JSON.parse(row?.overrides ?? 'null')).toEqual([
      { refusal: 'TOO_MANY_LOANS', reason: 'Pameran buku' },
    ]);
  });

  test('says everything that stands against it at once, and writes nothing', async () => {
    const member = await home.member({ isProvisional: true, expiresOn: '2026-08-01' });
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title({ isReferenceOnly: true });

    expect(listRefusalCodes(await lend(home, member, barcode))).toEqual([
      'MEMBERSHIP_EXPIRED',
      'REFERENCE_ONLY',
      'PROVISIONAL_MEMBER',
    ]);
    expect(await home.rows('SELECT id FROM loan WHERE copy_id = ?', [copyId])).toEqual([]);
    expect(await home.rows('SELECT status, version FROM copy WHERE id = ?', [copyId])).toEqual([
      { status: 'AVAILABLE', version: 1 },
    ]);
  });

  test('a child who came over borrows as much as others until the day of the consent, then as much as the rule says', async () => {
    await home.rules('* anak * maxLoans 3');
    const child = await home.member({ categoryCode: 'anak', birthDate: '2016-05-01' });
    await home.deps.db.writer.query(
      "INSERT INTO member_consent (id, member_id, purpose, text_version, channel, until_date, recorded_by, recorded_at) VALUES ('mcs_taken_over', ?, 'BORROWING', 'sistem-lama', 'TAKEN_OVER', '2026-08-13', 'system:members:import', '2026-01-02 03:00:00.000')",
      [child],
    );
    const {
      barcodes: [first = '', second = '', third = ''],
    } = await home.title({ copies: 3 });
    done(await lend(home, child, first));
    done(await lend(home, child, second));

    home.setNow('2026-08-14 10:00');
    expect(listRefusalCodes(await lend(home, child, third))).toEqual(['CONSENT_NEEDED']);
    home.setNow('2026-08-13 10:00');
  });

  test('refuses an unknown member, barcode and branch', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title();

    expect(listRefusalCodes(await lend(home, 'mbr_nobody', barcode))).toEqual(['NOT_FOUND']);
    expect(listRefusalCodes(await lend(home, member, '9786020000000'))).toEqual(['UNKNOWN_BARCODE']);
    expect(listRefusalCodes(await lend(home, member, barcode, { branchId: 'brn_nowhere' }))).toEqual([
      'NOT_FOUND',
    ]);
  });

  test('who reads in the library borrows nothing', async () => {
    const {
      barcodes: [barcode = ''],
    } = await home.title();

    expect(listRefusalCodes(await lend(home, await home.member({ categoryCode: 'baca' }), barcode))).toEqual([
      'READING_ONLY',
    ]);
  });

  test('AC-48: a copy kept for one member is lent to another by a reason; the hold is cancelled, or goes back to the front', async () => {
    const [keeper, borrower] = [await home.member(), await home.member()];
    const cancelled = await shelved(keeper);
    const back = await shelved(await home.member());
    const ask = { refusal: 'HELD_FOR_ANOTHER', reason: 'Sudah ditelepon, tidak jadi' };

    expect(listRefusalCodes(await lend(home, borrower, cancelled.barcode))).toEqual(['HELD_FOR_ANOTHER']);
    expect(
      listRefusalCodes(
        await lend(home, borrower, cancelled.barcode, { answers: [{ refusal: 'HELD_FOR_ANOTHER' }] }),
      ),
    ).toEqual(['HELD_FOR_ANOTHER']);
    done(await lend(home, borrower, cancelled.barcode, { answers: [{ ...ask, cancelsHold: true }] }));
    done(await lend(home, borrower, back.barcode, { answers: [ask] }));

    expect(
      await home.rows('SELECT status, trapped_copy_id, closing_reason FROM hold WHERE id = ?', [
        cancelled.holdId,
      ]),
    ).toEqual([{ status: 'CANCELLED', trapped_copy_id: null, closing_reason: ask.reason }]);
    expect(
      await home.rows('SELECT status, trapped_copy_id, collect_by FROM hold WHERE id = ?', [back.holdId]),
    ).toEqual([{ status: 'QUEUED', trapped_copy_id: null, collect_by: null }]);
  });

  test('AC-49: lending a copy fulfils the hold of the member on its title; the others move up', async () => {
    const [first, second] = [await home.member(), await home.member()];
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title({ copies: 2 });
    const other = done(await hold(home, first, titleId)).holdId;
    const own = done(await hold(home, second, titleId)).holdId;
    const answers = [{ refusal: 'HELD_FOR_ANOTHER', reason: 'Eksemplar lain di rak' }];

    expect(done(await lend(home, second, barcode, { answers })).filledHoldId).toBe(own);
    expect(
      await home.rows('SELECT id, status FROM hold WHERE title_id = ? ORDER BY created_at, queue_rank', [
        titleId,
      ]),
    ).toEqual([
      { id: other, status: 'QUEUED' },
      { id: own, status: 'FULFILLED' },
    ]);
  });

  test('the copy on the shelf goes to the next when its member takes another copy', async () => {
    const [member, next] = [await home.member(), await home.member()];
    const {
      titleId,
      barcodes: [kept = '', taken = ''],
      copyIds: [keptId],
    } = await home.title({ copies: 2 });
    done(await lend(home, await home.member(), kept));
    done(await hold(home, member, titleId));
    done(await takeBack(home, kept));
    const { holdId } = done(await hold(home, next, titleId));

    done(await lend(home, member, taken));

    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { status: 'READY', trapped_copy_id: keptId },
    ]);
  });

  test('AC-74: the member who has the copy already renews it, once the desk has confirmed', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const { loanId } = done(await lend(home, member, barcode));

    expect(listRefusalCodes(await lend(home, member, barcode))).toEqual(['RENEW_INSTEAD']);
    expect(done(await lend(home, member, barcode, { answers: [{ refusal: 'RENEW_INSTEAD' }] }))).toEqual({
      loanId,
      isRenewal: true,
      filledHoldId: null,
    });
    expect(await home.rows('SELECT renewal_count, due_on FROM loan WHERE id = ?', [loanId])).toEqual([
      { renewal_count: 1, due_on: '2026-08-27' },
    ]);
  });

  test('AC-75: a copy on loan to one member is returned for them, fine and all, and lent to the other after a confirmation', async () => {
    await home.rules('* mahasiswa * finePerPeriod 500');
    const [one, other] = [await home.member({ categoryCode: 'mahasiswa' }), await home.member()];
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    const first = done(await lend(home, one, barcode)).loanId;
    home.setNow('2026-08-22 10:00');

    expect(listRefusalCodes(await lend(home, other, barcode))).toEqual(['LENT_TO_ANOTHER']);
    const second = done(
      await lend(home, other, barcode, { answers: [{ refusal: 'LENT_TO_ANOTHER' }] }),
    ).loanId;

    expect(
      await home.rows('SELECT id, status, open_copy_id FROM loan WHERE copy_id = ? ORDER BY checked_out_at', [
        copyId,
      ]),
    ).toEqual([
      { id: first, status: 'RETURNED', open_copy_id: null },
      { id: second, status: 'OPEN', open_copy_id: copyId },
    ]);
    expect(
      (
        await home.rows<{ amount: number | string }>('SELECT amount FROM account_entry WHERE loan_id = ?', [
          first,
        ])
      ).map(({ amount }) => Number(amount)),
    ).toEqual([1_000]);
  });

  test('beside AC-72: what children owe keeps their guardian from borrowing; a grown child answers alone, and money owed to one child pays for no other', async () => {
    await home.rules('* pelajar * guaranteesDebtLimit 10000');
    const [guardian, free] = [
      await home.member({ categoryCode: 'pelajar' }),
      await home.member({ categoryCode: 'pelajar' }),
    ];
    const [child, sibling, grown] = [
      await home.member({ birthDate: '2016-03-01', guardianId: guardian }),
      await home.member({ birthDate: '2014-03-01', guardianId: guardian }),
      await home.member({ birthDate: '2008-08-13', guardianId: free }),
    ];
    for (const [memberId, amount] of [
      [child, 10_500],
      [sibling, -20_000],
      [grown, 90_000],
    ] as const)
      await owe(memberId, amount);
    const {
      barcodes: [barcode = ''],
    } = await home.title();

    expect(listRefusalCodes(await lend(home, guardian, barcode))).toEqual(['GUARANTEES_OWE_TOO_MUCH']);
    expect(listRefusalCodes(await lend(home, free, barcode))).toEqual([]);
    await home.rules('* pelajar * guaranteesDebtLimit unlimited');
  });

  test('beside AC-26: readers who wait shorten a loan; who rests, has a copy kept already or asks for another copy does not wait for this one', async () => {
    await home.rules('* mahasiswa * highHoldsThreshold 1');
    const member = await home.member({ categoryCode: 'mahasiswa' });
    const {
      titleId,
      barcodes: [kept = '', barcode = ''],
      copyIds: [keptId = ''],
    } = await home.title({ copies: 2 });
    done(await lend(home, await home.member(), kept));
    const holdIds = [];
    for (const copyId of [undefined, undefined, keptId])
      holdIds.push(done(await hold(home, await home.member(), titleId, copyId ? { copyId } : {})).holdId);
    done(await takeBack(home, kept));
    await home.deps.db.writer.query('UPDATE hold SET is_suspended = 1 WHERE id = ?', [holdIds[1]]);
    const due = async (loanId: string) => home.rows('SELECT due_on FROM loan WHERE id = ?', [loanId]);

    const { loanId } = done(await lend(home, member, barcode));
    expect(await due(loanId)).toEqual([{ due_on: '2026-08-20' }]);

    done(await takeBack(home, barcode));
    for (const _ of ['third', 'fourth']) done(await hold(home, await home.member(), titleId));
    const again = done(
      await lend(home, member, barcode, { answers: [{ refusal: 'HELD_FOR_ANOTHER', reason: 'Contoh' }] }),
    ).loanId;
    expect(await due(again)).toEqual([{ due_on: '2026-08-18' }]);
  });

  test('a lost copy that turns up at the desk is lent after a confirmation', async () => {
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    await home.deps.db.writer.query("UPDATE copy SET status = 'MISSING' WHERE id = ?", [copyId]);
    const member = await home.member();

    expect(listRefusalCodes(await lend(home, member, barcode))).toEqual(['COPY_MISSING']);
    expect(
      listRefusalCodes(await lend(home, member, barcode, { answers: [{ refusal: 'COPY_MISSING' }] })),
    ).toEqual([]);
  });

  test('a scan without a connection counts from when it was made, at most a week ago', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const scannedAt = new Date('2026-08-11T03:00:00Z');

    expect(
      listRefusalCodes(await lend(home, member, barcode, { scannedAt: new Date('2026-08-05T03:00:00Z') })),
    ).toEqual(['INVALID']);
    const { loanId } = done(await lend(home, member, barcode, { scannedAt }));
    expect(await home.rows('SELECT due_on FROM loan WHERE id = ?', [loanId])).toEqual([
      { due_on: '2026-08-18' },
    ]);
  });

  test('a repeat with the same key lends nothing more and gives the same answer; with other content it is refused', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = '', other = ''],
    } = await home.title({ copies: 2 });
    const idempotencyKey = freshKey();
    const first = done(await lend(home, member, barcode, { idempotencyKey }));

    expect(done(await lend(home, member, barcode, { idempotencyKey }))).toEqual(first);
    expect(listRefusalCodes(await lend(home, member, other, { idempotencyKey }))).toEqual([
      'IDEMPOTENCY_MISMATCH',
    ]);
    expect(await home.rows('SELECT id FROM loan WHERE member_id = ?', [member])).toHaveLength(1);
  });

  test('takes fifteen statements with BEGIN and COMMIT when nothing stands against it; MariaDB gets its seven reads in one round trip', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = '', warm = ''],
    } = await home.title({ copies: 2 });
    done(await lend(home, member, warm));
    home.statements.length = 0;

    done(await lend(home, member, barcode));

    expect(home.statements).toHaveLength(dialect.name === 'sqlite' ? 15 : 9);
  });

  function owe(memberId: string, amount: number): Promise<unknown> {
    return home.deps.db.transaction(async (tx) => ({
      ok: true,
      value: await insertEntry(tx, {
        id: `acc_${memberId}`.slice(0, 30),
        memberId,
        kind: amount > 0 ? 'CHARGE' : 'REFUND',
        reason: 'OTHER',
        amount,
        method: null,
        loanId: null,
        branchId: BRANCHES.A,
        receiptNumber: null,
        note: null,
        occurredAt: home.deps.clock.now(),
        recordedBy: 'system:test',
      }),
    }));
  }

  /** A copy on the shelf for a hold of a member. */
  async function shelved(memberId: string): Promise<{ barcode: string; holdId: string }> {
    const {
      titleId,
      barcodes: [barcode = ''],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const { holdId } = done(await hold(home, memberId, titleId));
    done(await takeBack(home, barcode));
    return { barcode, holdId };
  }
});
