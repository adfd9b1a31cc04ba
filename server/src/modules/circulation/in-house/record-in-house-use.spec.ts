import { dialects } from '../../../../test/dialects';
import { countUses } from './in-house-uses.queries';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, LIBRARIAN, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, lend } from '../testing/desk-operations';
import { BRANCHES } from '../testing/home-rows';
import type { InHouseRequest } from './record-in-house-use';
import { recordInHouseUse, undoInHouseUse } from './record-in-house-use';

describe.each(dialects)('reading in the house on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(() => home.setNow('2026-08-13 10:00'));

  test('a scan counts by branch, day and class, and names nobody', async () => {
    const novel = await titleOf('813');
    const faith = await titleOf('2X4.3');
    const plain = await titleOf(null);
    for (const barcode of [novel, faith, plain]) done(await scan(barcode));
    done(await scan(novel, { branchId: BRANCHES.B }));
    home.setNow('2026-08-14 10:00');
    done(await scan(novel));

    const counts = await countUses(home.deps.db, {
      branchId: BRANCHES.A,
      from: '2026-08-13',
      to: '2026-08-14',
    });

    expect(
      counts.map(({ day, classGroup, count }) => `${day} ${String(classGroup)} ${count}`).sort(),
    ).toEqual(['2026-08-13 2X 1', '2026-08-13 8 1', '2026-08-13 null 1', '2026-08-14 8 1']);
    expect(
      (await countUses(home.deps.db, { branchId: null, from: '2026-08-13', to: '2026-08-13' })).reduce(
        (sum, { count }) => sum + count,
        0,
      ),
    ).toBe(4);
  });

  test('a second scan within ten minutes is the same reading, also at two desks at once; a later one is another', async () => {
    const barcode = await titleOf('500');

    const answers = await Promise.all([scan(barcode), scan(barcode), scan(barcode)]);
    expect(answers.map((answer) => done(answer).isRepeat).sort()).toEqual([false, true, true]);
    home.setNow('2026-08-13 10:10');
    expect(done(await scan(barcode)).isRepeat).toBe(true);
    home.setNow('2026-08-13 10:11');
    expect(done(await scan(barcode)).isRepeat).toBe(false);
  });

  test('reference copies count; what is on loan, lost, withdrawn or unknown does not', async () => {
    const {
      barcodes: [reference = ''],
    } = await home.title({ isReferenceOnly: true });
    expect(listRefusalCodes(await scan(reference))).toEqual([]);
    const {
      barcodes: [lent = ''],
    } = await home.title();
    done(await lend(home, await home.member(), lent));
    expect(listRefusalCodes(await scan(lent))).toEqual(['NOT_ALLOWED']);
    for (const [status, code] of [
      ['LOST', 'NOT_ALLOWED'],
      ['MISSING', 'NOT_ALLOWED'],
      ['WITHDRAWN', 'COPY_WITHDRAWN'],
    ] as const) {
      const {
        barcodes: [barcode = ''],
        copyIds: [copyId],
      } = await home.title();
      await write('UPDATE copy SET status = ? WHERE id = ?', [status, copyId]);
      expect(listRefusalCodes(await scan(barcode))).toEqual([code]);
      expect(await home.rows('SELECT id FROM in_house_use WHERE copy_id = ?', [copyId])).toEqual([]);
    }
    expect(listRefusalCodes(await scan('XX-404'))).toEqual(['UNKNOWN_BARCODE']);
    expect(listRefusalCodes(await scan(reference, { branchId: 'brn_nowhere' }))).toEqual(['NOT_FOUND']);
  });

  test('it is taken back by whoever scanned, for ten minutes', async () => {
    const barcode = await titleOf('900');
    const { useId } = done(await scan(barcode));

    expect(
      listRefusalCodes(await undoInHouseUse(home.deps, LIBRARIAN, { id: useId, idempotencyKey: freshKey() })),
    ).toEqual(['NOT_ALLOWED']);
    done(await undoInHouseUse(home.deps, DESK, { id: useId, idempotencyKey: freshKey() }));
    expect(
      listRefusalCodes(await undoInHouseUse(home.deps, DESK, { id: useId, idempotencyKey: freshKey() })),
    ).toEqual(['NOT_FOUND']);
    const later = done(await scan(barcode)).useId;
    home.setNow('2026-08-13 10:11');
    expect(
      listRefusalCodes(await undoInHouseUse(home.deps, DESK, { id: later, idempotencyKey: freshKey() })),
    ).toEqual(['NOT_ALLOWED']);
  });

  function scan(barcode: string, changes: Partial<InHouseRequest> = {}) {
    return recordInHouseUse(home.deps, DESK, {
      barcode,
      branchId: BRANCHES.A,
      idempotencyKey: freshKey(),
      ...changes,
    });
  }

  function write(sql: string, values: readonly unknown[]): Promise<unknown> {
    return home.deps.db.transaction(async (tx) => ({ ok: true, value: await tx.query(sql, [...values]) }));
  }

  async function titleOf(classNumber: string | null): Promise<string> {
    const {
      barcodes: [barcode = ''],
      titleId,
    } = await home.title();
    await write('UPDATE title SET class_number = ? WHERE id = ?', [classNumber, titleId]);
    return barcode;
  }
});
