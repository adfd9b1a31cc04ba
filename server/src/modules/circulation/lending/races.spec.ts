import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { asMember, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, renewed, takeBack } from '../testing/desk-operations';

/** Real requests at the same time: on MariaDB on ten connections, on SQLite through the queue of writers. */
describe.each(dialects)('races on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    await home.rules('* mahasiswa * finePerPeriod 500');
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('AC-76: of two desks that lend one copy to two members exactly one does, and the other is told that it is on loan', async () => {
    for (let round = 0; round < 10; round++) {
      const members = [await home.member(), await home.member()];
      const {
        barcodes: [barcode = ''],
        copyIds: [copyId],
      } = await home.title();

      const answers = await Promise.all(members.map((member) => lend(home, member, barcode)));

      expect(answers.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual([
        '',
        'LENT_TO_ANOTHER',
      ]);
      expect(await home.rows('SELECT status FROM loan WHERE copy_id = ?', [copyId])).toEqual([
        { status: 'OPEN' },
      ]);
    }
  });

  test('the last renewal is given once when the member and the desk ask for it together', async () => {
    await home.rules('* pelajar * maxRenewals 1');
    for (let round = 0; round < 5; round++) {
      const { member, loanId } = await lent('pelajar');

      const answers = await Promise.all([
        renewed(home, loanId),
        renewed(home, loanId, { actor: asMember(member) }),
      ]);

      expect(answers.map((codes) => codes.join()).sort()).toEqual(['', 'TOO_MANY_RENEWALS']);
      expect(await home.rows('SELECT number FROM loan_renewal WHERE loan_id = ?', [loanId])).toEqual([
        { number: 1 },
      ]);
    }
  });

  test('one hold is filled by one of two copies that come back together', async () => {
    for (let round = 0; round < 5; round++) {
      const { titleId, barcodes } = await home.title({ copies: 2 });
      for (const barcode of barcodes) done(await lend(home, await home.member(), barcode));
      const { holdId } = done(await hold(home, await home.member(), titleId));

      const answers = await Promise.all(barcodes.map((barcode) => takeBack(home, barcode)));

      expect(answers.map((answer) => done(answer).holdId ?? '').sort()).toEqual(['', holdId]);
      expect(
        await home.rows('SELECT status FROM copy WHERE title_id = ? ORDER BY status', [titleId]),
      ).toEqual([{ status: 'AVAILABLE' }, { status: 'ON_HOLD_SHELF' }]);
    }
  });

  test('AC-78: of two holds one is filled when one copy is scanned at two desks, and the copy is kept for that one alone', async () => {
    for (let round = 0; round < 5; round++) {
      const { titleId, barcode, copyId } = await lent();
      const first = done(await hold(home, await home.member(), titleId)).holdId;
      const second = done(await hold(home, await home.member(), titleId)).holdId;

      const answers = await Promise.all([takeBack(home, barcode), takeBack(home, barcode)]);

      expect(answers.map((answer) => done(answer).holdId)).toEqual([first, first]);
      expect(
        await home.rows('SELECT id, trapped_copy_id FROM hold WHERE title_id = ? ORDER BY queue_rank', [
          titleId,
        ]),
      ).toEqual([
        { id: first, trapped_copy_id: copyId },
        { id: second, trapped_copy_id: null },
      ]);
    }
  });

  test('AC-78: the database itself refuses to keep one copy for two holds', async () => {
    const { titleId, barcode, copyId } = await lent();
    done(await hold(home, await home.member(), titleId));
    const second = done(await hold(home, await home.member(), titleId)).holdId;
    done(await takeBack(home, barcode));

    await expect(
      home.deps.db.writer.query("UPDATE hold SET status = 'READY', trapped_copy_id = ? WHERE id = ?", [
        copyId,
        second,
      ]),
    ).rejects.toThrow(/unique|duplicate/i);
  });

  test('beside AC-77: fifty members who queue up at the same time stand in one queue without a gap, each once', async () => {
    const { titleId } = await home.title();
    const members = await Promise.all(Array.from({ length: 50 }, () => home.member()));

    const answers = await Promise.all(
      members.flatMap((member) => [hold(home, member, titleId), hold(home, member, titleId)]),
    );

    expect(answers.filter(({ ok }) => ok)).toHaveLength(50);
    expect(new Set(answers.flatMap(listRefusalCodes))).toEqual(new Set(['TOO_MANY_HOLDS_ON_TITLE']));
    const rows = await home.rows<{ member_id: string; queue_rank: number }>(
      'SELECT member_id, queue_rank FROM hold WHERE title_id = ? ORDER BY queue_rank',
      [titleId],
    );
    expect(new Set(rows.map(({ member_id }) => member_id)).size).toBe(50);
    expect(rows.map(({ queue_rank }) => queue_rank)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  test('one scan that is sent fifty times at once with one key lends once, and all fifty answers are equal', async () => {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
    } = await home.title();
    const idempotencyKey = freshKey();

    const answers = await Promise.all(
      Array.from({ length: 50 }, () => lend(home, member, barcode, { idempotencyKey })),
    );

    expect(new Set(answers.map((answer) => JSON.stringify(done(answer)))).size).toBe(1);
    expect(await home.rows('SELECT id FROM loan WHERE member_id = ?', [member])).toHaveLength(1);
  });

  test('AC-80: ten scans of one late copy at the same time post one fine and close one loan', async () => {
    home.setNow('2026-08-04 10:00');
    const { barcode, member, loanId } = await lent('mahasiswa');
    home.setNow('2026-08-13 10:00');

    const answers = await Promise.all(Array.from({ length: 10 }, () => takeBack(home, barcode)));

    expect(answers.map((answer) => done(answer)).filter((answer) => answer.loanId === loanId)).toHaveLength(
      1,
    );
    expect(await home.rows('SELECT kind FROM account_entry WHERE member_id = ?', [member])).toEqual([
      { kind: 'CHARGE' },
    ]);
    expect(await home.rows('SELECT status, open_copy_id FROM loan WHERE id = ?', [loanId])).toEqual([
      { status: 'RETURNED', open_copy_id: null },
    ]);
  });

  test('the limit of a member holds when five desks lend to them at the same time', async () => {
    await home.rules('* anak * maxLoans 2');
    const member = await home.member({ categoryCode: 'anak' });
    const { barcodes } = await home.title({ copies: 5 });

    const answers = await Promise.all(barcodes.map((barcode) => lend(home, member, barcode)));

    expect(answers.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual([
      '',
      '',
      'TOO_MANY_LOANS',
      'TOO_MANY_LOANS',
      'TOO_MANY_LOANS',
    ]);
  });

  async function lent(categoryCode = 'umum') {
    const member = await home.member({ categoryCode });
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    const { loanId } = done(await lend(home, member, barcode));
    return { member, titleId, barcode, copyId, loanId };
  }
});
