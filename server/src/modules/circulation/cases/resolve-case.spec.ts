import { dialects } from '../../../../test/dialects';
import { sqlInstant } from '../../../platform/db/columns';
import type { CaseResolution } from './copy-case.rules';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, renewed, takeBack } from '../testing/desk-operations';
import { at } from '../testing/fixture-calendar';
import { BRANCHES } from '../testing/home-rows';
import { claimReturned } from './claim-returned';
import { declareLost } from './declare-lost';
import type { DamageRequest } from './report-damage';
import { reportDamage } from './report-damage';
import { resolveCase } from './resolve-case';
import { undoScan } from '../lending/undo-scan';

describe.each(dialects)('copies in trouble on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
    home.letTimePass();
    await home.rules('* * * finePerPeriod 500', '* * * lostProcessingFee 10000');
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  describe('claimed to be back', () => {
    test('the loan stays open, no longer runs late, keeps nobody from borrowing, and cannot be renewed', async () => {
      const { member, loanId } = await lent();
      home.setNow('2026-08-22 10:00');
      done(await claim(loanId));

      expect(await home.rows('SELECT status, closed_at FROM loan WHERE id = ?', [loanId])).toEqual([
        { status: 'CLAIMED_RETURNED', closed_at: null },
      ]);
      expect(await renewed(home, loanId)).toEqual(['CLAIMED_RETURNED']);
      const {
        barcodes: [other = ''],
      } = await home.title();
      expect(listRefusalCodes(await lend(home, member, other))).toEqual([]);
      expect(listRefusalCodes(await claim(loanId))).toEqual(['CLAIMED_RETURNED']);
    });

    test('found on the shelf it ended when the member said so: the days of searching cost nothing, and who waits gets it', async () => {
      const { member, loanId, titleId, copyId } = await lent();
      home.setNow('2026-08-21 10:00');
      const { caseId } = done(await claim(loanId));
      const { holdId } = done(await hold(home, await home.member(), titleId));
      home.setNow('2026-08-31 10:00');

      done(await resolve(caseId, 'FOUND'));

      expect(await ledgerOf(member)).toEqual(['CHARGE OVERDUE 500']);
      expect(await home.rows('SELECT status FROM loan WHERE id = ?', [loanId])).toEqual([
        { status: 'RETURNED' },
      ]);
      expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
        { status: 'READY', trapped_copy_id: copyId },
      ]);
    });

    test('believed, the copy is missing and the member owes nothing', async () => {
      const { member, loanId, copyId } = await lent();
      const { caseId } = done(await claim(loanId));

      done(await resolve(caseId, 'ACCEPTED', ' Anggota lama, dipercaya '));

      expect(await ledgerOf(member)).toEqual([]);
      expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
        { status: 'MISSING' },
      ]);
      expect(
        await home.rows(
          'SELECT to_status FROM copy_status_change WHERE copy_id = ? ORDER BY changed_at, id',
          [copyId],
        ),
      ).toEqual([{ to_status: 'ON_LOAN' }, { to_status: 'MISSING' }]);
      expect(
        await home.rows('SELECT resolution, resolution_note FROM copy_case WHERE id = ?', [caseId]),
      ).toEqual([{ resolution: 'ACCEPTED', resolution_note: 'Anggota lama, dipercaya' }]);
    });

    test('not believed, the copy is lost and charged, and a case of loss follows', async () => {
      const { member, loanId, copyId } = await lent(80_000);
      const { caseId } = done(await claim(loanId));

      done(await resolve(caseId, 'CHARGED'));

      expect(await ledgerOf(member)).toEqual(['CHARGE LOST 80000', 'CHARGE PROCESSING 10000']);
      expect(
        await home.rows('SELECT kind, resolution FROM copy_case WHERE copy_id = ? ORDER BY opened_at, id', [
          copyId,
        ]),
      ).toEqual([
        { kind: 'CLAIMED_RETURNED', resolution: 'CHARGED' },
        { kind: 'LOST', resolution: null },
      ]);
    });

    test('brought back at the desk it decides itself, and undoing the scan opens it again', async () => {
      const { loanId, barcode } = await lent();
      const { caseId } = done(await claim(loanId));
      done(await takeBack(home, barcode));
      expect(await home.rows('SELECT resolution FROM copy_case WHERE id = ?', [caseId])).toEqual([
        { resolution: 'BROUGHT_BACK' },
      ]);

      done(await undoScan(home.deps, DESK, { loanId, act: 'CHECK_IN', idempotencyKey: freshKey() }));

      expect(
        await home.rows(
          'SELECT k.resolution, l.status FROM copy_case k JOIN loan l ON l.id = k.loan_id WHERE k.id = ?',
          [caseId],
        ),
      ).toEqual([{ resolution: null, status: 'CLAIMED_RETURNED' }]);
    });

    test('beside AC-68: however a claim ends, nothing after it is late: scanned from the shelf like a return, or not believed and charged', async () => {
      const [scanned, doubted] = [await lent(), await lent(80_000)];
      home.setNow('2026-08-21 10:00');
      done(await claim(scanned.loanId));
      const { caseId } = done(await claim(doubted.loanId));
      home.setNow('2026-08-31 10:00');

      expect(done(await takeBack(home, scanned.barcode))).toMatchObject({ fine: 500, overdueDays: 1 });
      done(await resolve(caseId, 'CHARGED'));

      expect(await ledgerOf(scanned.member)).toEqual(['CHARGE OVERDUE 500']);
      expect(await ledgerOf(doubted.member)).toEqual([
        'CHARGE LOST 80000',
        'CHARGE OVERDUE 500',
        'CHARGE PROCESSING 10000',
      ]);
    });

    test('lent to somebody who took it from the shelf it was right: the first loan ended with the claim', async () => {
      const { member, loanId, barcode } = await lent();
      const { caseId } = done(await claim(loanId));
      home.setNow('2026-08-31 10:00');

      done(await lend(home, await home.member(), barcode, { answers: [{ refusal: 'LENT_TO_ANOTHER' }] }));

      expect(await ledgerOf(member)).toEqual([]);
      expect(await home.rows('SELECT resolution FROM copy_case WHERE id = ?', [caseId])).toEqual([
        { resolution: 'FOUND' },
      ]);
    });

    test('two desks that claim at once open one case; two that decide at once decide once', async () => {
      const { loanId, copyId } = await lent();
      const claims = await Promise.all([claim(loanId), claim(loanId)]);
      expect(claims.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual([
        '',
        'CLAIMED_RETURNED',
      ]);

      const [{ id = '' } = {}] = await home.rows<{ id: string }>(
        'SELECT id FROM copy_case WHERE copy_id = ?',
        [copyId],
      );
      const decisions = await Promise.all([resolve(id, 'FOUND'), resolve(id, 'CHARGED')]);

      expect(decisions.map((answer) => listRefusalCodes(answer).join()).sort()).toEqual(['', 'NOT_FOUND']);
    });

    test('a loan that is over, one that does not exist and a decision that means nothing are refused', async () => {
      const { loanId, barcode } = await lent();
      const { caseId } = done(await claim(loanId));
      expect(listRefusalCodes(await resolve(caseId, 'REPLACED'))).toEqual(['INVALID']);
      expect(
        listRefusalCodes(
          await resolveCase(home.deps, LIBRARIAN, {
            caseId,
            resolution: 'FOUND',
            branchId: 'brn_nowhere',
            idempotencyKey: freshKey(),
          }),
        ),
      ).toEqual(['NOT_FOUND']);
      done(await takeBack(home, barcode));

      expect(listRefusalCodes(await claim(loanId))).toEqual(['LOAN_CLOSED']);
      expect(listRefusalCodes(await claim('lon_nothing'))).toEqual(['NOT_FOUND']);
      expect(listRefusalCodes(await resolve(caseId, 'FOUND'))).toEqual(['NOT_FOUND']);
    });
  });

  describe('damaged', () => {
    test('what it costs is charged to whoever had it last, the copy goes to be mended, and who waits keeps the first place', async () => {
      const { member, barcode, copyId, titleId } = await lent();
      const { holdId } = done(await hold(home, await home.member(), titleId));
      done(await takeBack(home, barcode));

      const { caseId } = done(await damage({ barcode, cost: 15_000 }));

      expect(await ledgerOf(member)).toEqual(['CHARGE DAMAGE 15000']);
      expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
        { status: 'IN_REPAIR' },
      ]);
      expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
        { status: 'QUEUED', trapped_copy_id: null },
      ]);

      done(await resolve(caseId, 'REPAIRED'));
      expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
        { status: 'READY', trapped_copy_id: copyId },
      ]);
      expect(await ledgerOf(member)).toEqual(['CHARGE DAMAGE 15000']);
    });

    test('noted by mistake, what it cost is taken back', async () => {
      const { member, barcode, copyId } = await lent();
      done(await takeBack(home, barcode));
      const { caseId } = done(await damage({ barcode, cost: 7_000 }));

      done(await resolve(caseId, 'CANCELLED'));

      expect(await ledgerOf(member)).toEqual(['CHARGE DAMAGE 7000', 'REFUND DAMAGE -7000']);
      expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
        { status: 'AVAILABLE' },
      ]);
    });

    test('usable, it stays on the shelf and nothing waits to be decided', async () => {
      const {
        barcodes: [barcode = ''],
        copyIds: [copyId],
      } = await home.title();

      done(await damage({ barcode, isUsable: true }));

      expect(
        await home.rows(
          'SELECT c.status, k.resolution FROM copy c JOIN copy_case k ON k.copy_id = c.id WHERE c.id = ?',
          [copyId],
        ),
      ).toEqual([{ status: 'AVAILABLE', resolution: 'KEPT_IN_USE' }]);
    });

    test('a scan of the mended copy at the desk decides it', async () => {
      const {
        barcodes: [barcode = ''],
      } = await home.title();
      const { caseId } = done(await damage({ barcode }));

      done(await takeBack(home, barcode));

      expect(await home.rows('SELECT resolution FROM copy_case WHERE id = ?', [caseId])).toEqual([
        { resolution: 'REPAIRED' },
      ]);
    });

    test('on loan, unknown, without words, without anybody to charge and twice it is refused, and nothing changes', async () => {
      const { barcode, copyId } = await lent();
      expect(listRefusalCodes(await damage({ barcode }))).toEqual(['NOT_ALLOWED']);
      expect(listRefusalCodes(await damage({ barcode: 'XX-404' }))).toEqual(['UNKNOWN_BARCODE']);
      const {
        barcodes: [other = ''],
      } = await home.title();
      expect(listRefusalCodes(await damage({ barcode: other, note: ' ' }))).toEqual(['REQUIRED']);
      expect(listRefusalCodes(await damage({ barcode: other, cost: -1 }))).toEqual(['INVALID']);
      expect(listRefusalCodes(await damage({ barcode: other, cost: 5_000 }))).toEqual(['NOT_ALLOWED']);
      done(await damage({ barcode: other }));
      expect(listRefusalCodes(await damage({ barcode: other }))).toEqual(['ALREADY_EXISTS']);
      expect(await home.rows('SELECT id FROM copy_case WHERE copy_id = ?', [copyId])).toEqual([]);
    });
  });

  describe('lost', () => {
    test('AC-68: found again, its price is credited once and the case is closed', async () => {
      const { member, loanId, barcode, copyId } = await lent(80_000);
      done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));
      done(await takeBack(home, barcode));

      expect(await ledgerOf(member)).toEqual([
        'CHARGE LOST 80000',
        'CHARGE PROCESSING 10000',
        'REFUND LOST -80000',
      ]);
      expect(await home.rows('SELECT kind, resolution FROM copy_case WHERE copy_id = ?', [copyId])).toEqual([
        { kind: 'LOST', resolution: 'FOUND' },
      ]);
    });

    test('replaced by the member, its price is credited, the fee stays, and the copy is withdrawn', async () => {
      const { member, loanId, copyId } = await lent(80_000);
      done(await declareLost(home.deps, DESK, { loanId, idempotencyKey: freshKey() }));
      const [{ id = '' } = {}] = await home.rows<{ id: string }>(
        'SELECT id FROM copy_case WHERE copy_id = ?',
        [copyId],
      );

      done(await resolve(id, 'REPLACED'));

      expect(await ledgerOf(member)).toEqual([
        'CHARGE LOST 80000',
        'CHARGE PROCESSING 10000',
        'REFUND LOST -80000',
      ]);
      expect(await home.rows('SELECT status FROM copy WHERE id = ?', [copyId])).toEqual([
        { status: 'WITHDRAWN' },
      ]);
    });
  });

  test('the database itself refuses a second open case about a copy', async () => {
    const {
      copyIds: [copyId],
    } = await home.title();
    const insert = (id: string) =>
      write(
        "INSERT INTO copy_case (id, kind, copy_id, open_copy_id, branch_id, cost, opened_at, opened_by, is_sample) VALUES (?, 'LOST', ?, ?, ?, 0, ?, 'system:test', 0)",
        [id, copyId, copyId, BRANCHES.A, sqlInstant(at('2026-08-13 10:00'))],
      );
    await insert('cse_one');

    await expect(insert('cse_two')).rejects.toThrow();
  });

  function write(sql: string, values: readonly unknown[]): Promise<unknown> {
    return home.deps.db.transaction(async (tx) => ({ ok: true, value: await tx.query(sql, [...values]) }));
  }

  async function lent(
    price: number | null = null,
  ): Promise<{ member: string; loanId: string; barcode: string; copyId: string; titleId: string }> {
    const member = await home.member();
    const {
      barcodes: [barcode = ''],
      copyIds: [copyId = ''],
      titleId,
    } = await home.title({ price });
    return { member, barcode, copyId, titleId, loanId: done(await lend(home, member, barcode)).loanId };
  }

  function claim(loanId: string) {
    return claimReturned(home.deps, DESK, {
      loanId,
      note: 'Sudah ditaruh di kotak',
      idempotencyKey: freshKey(),
    });
  }

  function damage(request: Partial<DamageRequest> & Pick<DamageRequest, 'barcode'>) {
    return reportDamage(home.deps, DESK, {
      branchId: BRANCHES.A,
      note: 'Sampul robek',
      cost: 0,
      idempotencyKey: freshKey(),
      ...request,
    });
  }

  function resolve(caseId: string, resolution: CaseResolution, note?: string) {
    return resolveCase(home.deps, LIBRARIAN, {
      caseId,
      resolution,
      branchId: BRANCHES.A,
      idempotencyKey: freshKey(),
      ...(note === undefined ? {} : { note }),
    });
  }

  async function ledgerOf(memberId: string): Promise<string[]> {
    const rows = await home.rows<{ kind: string; reason: string | null; amount: number | string }>(
      'SELECT kind, reason, amount FROM account_entry WHERE member_id = ? ORDER BY occurred_at, id',
      [memberId],
    );
    return rows.map(({ kind, reason, amount }) => `${kind} ${reason} ${Number(amount)}`).sort();
  }
});
