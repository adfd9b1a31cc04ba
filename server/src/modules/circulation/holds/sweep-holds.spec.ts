import { dialects } from '../../../../test/dialects';
import type { CirculationHome } from '../testing/circulation-home';
import { DESK, openCirculationHome } from '../testing/circulation-home';
import { listRefusalCodes, done, freshKey, hold, lend, takeBack } from '../testing/desk-operations';
import { suspendHold } from './change-hold';
import { expireHolds, resumeHolds } from './sweep-holds';

describe.each(dialects)('the sweeps of holds on $name', (dialect) => {
  let home: CirculationHome;

  beforeAll(async () => {
    home = await openCirculationHome(dialect);
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    await home.deps.db.writer.query(
      "UPDATE hold SET status = 'CANCELLED', closed_at = '2026-08-13 03:00:00.000', trapped_copy_id = NULL WHERE closed_at IS NULL",
    );
    await home.rules('* * * holdPickupDays 7');
    home.setNow('2026-08-13 10:00');
  });

  test('AC-42: a hold to be collected by the 22nd is kept on that day and ended on the next open day', async () => {
    const { holdId } = await shelved();
    const sweepOn = async (day: string): Promise<string> => {
      home.setNow(`${day} 09:00`);
      await expireHolds(home.deps);
      return String((await home.rows('SELECT status FROM hold WHERE id = ?', [holdId]))[0]?.['status']);
    };

    expect([await sweepOn('2026-08-22'), await sweepOn('2026-08-23')]).toEqual(['READY', 'EXPIRED']);
  });

  test('holds end on open days only, so that somebody is there to deal with the copy', async () => {
    await home.rules('* * * holdPickupDays 8');
    const { holdId } = await shelved();
    await home.deps.db.writer.query("UPDATE hold SET collect_by = '2026-08-15' WHERE id = ?", [holdId]);
    home.setNow('2026-08-16 09:00');

    expect(await expireHolds(home.deps)).toBe(0);
  });

  test('AC-44: the copy of an ended hold goes to the next in the same run, and one fact tells of it', async () => {
    const { holdId, titleId, copyId } = await shelved();
    const next = done(await hold(home, await home.member(), titleId)).holdId;
    home.setNow('2026-08-24 09:00');

    expect(await expireHolds(home.deps)).toBe(1);
    expect(await expireHolds(home.deps)).toBe(0);

    expect(await home.rows('SELECT status, trapped_copy_id FROM hold WHERE id = ?', [holdId])).toEqual([
      { status: 'EXPIRED', trapped_copy_id: null },
    ]);
    expect(
      await home.rows('SELECT status, trapped_copy_id, collect_by FROM hold WHERE id = ?', [next]),
    ).toEqual([{ status: 'READY', trapped_copy_id: copyId, collect_by: '2026-09-01' }]);
    expect(
      await home.rows("SELECT subject_id FROM outbox_event WHERE name = 'hold.ready' AND subject_id = ?", [
        next,
      ]),
    ).toHaveLength(1);
  });

  test('AC-52: after the sweep nothing stands in the way of another member, who need not be overridden for', async () => {
    const { barcode } = await shelved();
    const other = await home.member();
    home.setNow('2026-08-22 10:00');
    expect(listRefusalCodes(await lend(home, other, barcode))).toEqual(['HELD_FOR_ANOTHER']);
    home.setNow('2026-08-24 10:00');
    await expireHolds(home.deps);

    expect(listRefusalCodes(await lend(home, other, barcode))).toEqual([]);
  });

  test('AC-45: a suspended hold rests on the day before its day and is resumed on it, in its old place', async () => {
    const { titleId } = await home.title();
    const { holdId } = done(await hold(home, await home.member(), titleId));
    done(await hold(home, await home.member(), titleId));
    done(await suspendHold(home.deps, DESK, { id: holdId, until: '2026-08-30', idempotencyKey: freshKey() }));
    const sweepOn = async (day: string): Promise<number> => {
      home.setNow(`${day} 06:00`);
      return resumeHolds(home.deps);
    };

    expect([await sweepOn('2026-08-29'), await sweepOn('2026-08-30'), await sweepOn('2026-08-30')]).toEqual([
      0, 1, 0,
    ]);
    expect(await home.rows('SELECT is_suspended, queue_rank FROM hold WHERE id = ?', [holdId])).toEqual([
      { is_suspended: 0, queue_rank: 1 },
    ]);
  });

  test('AC-79: a hold that is collected while the sweep runs is collected or ended, never both', async () => {
    const { holdId, barcode, member } = await shelved();
    home.setNow('2026-08-24 09:00');

    const [lent] = await Promise.all([lend(home, member, barcode), expireHolds(home.deps)]);

    const [hold] = await home.rows<{ status: string; trapped_copy_id: string | null }>(
      'SELECT status, trapped_copy_id FROM hold WHERE id = ?',
      [holdId],
    );
    expect(listRefusalCodes(lent)).toEqual([]);
    expect(['FULFILLED', 'EXPIRED']).toContain(hold?.status);
    expect(hold?.trapped_copy_id).toBeNull();
    expect(await home.rows('SELECT status FROM copy WHERE barcode = ?', [barcode])).toEqual([
      { status: 'ON_LOAN' },
    ]);
  });

  /** A copy that came back on Thursday 13 August for a member who waits. */
  async function shelved() {
    const member = await home.member();
    const {
      titleId,
      barcodes: [barcode = ''],
      copyIds: [copyId],
    } = await home.title();
    done(await lend(home, await home.member(), barcode));
    const { holdId } = done(await hold(home, member, titleId));
    done(await takeBack(home, barcode));
    return { member, holdId, titleId, barcode, copyId };
  }
});
