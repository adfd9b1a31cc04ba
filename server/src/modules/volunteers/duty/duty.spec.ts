import { dialects } from '../../../../test/dialects';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { at } from '../../programmes/testing/programmes-home';
import { listCandidates } from '../sign-up/list-candidates';
import { assignToShift } from '../sign-up/take-shift';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { forgetAbsences } from './forget-absences';
import { absencesFrom, onDutyNow } from './duty.queries';
import { endAbsence, recordAbsence, saveDutyPoint } from './save-duty';

const DAY = '2026-11-26';

describe.each(dialects)('the duty roster, on $name', (dialect) => {
  let home: ShiftsHome;
  let staff: readonly string[];

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    staff = await home.staff(3);
  });
  afterEach(() => home.close());

  const put = (needId: string, staffId: string | undefined, overrideReason: string | null = null) =>
    assignToShift(home.deps, HEAD, { needId, staffId, overrideReason, idempotencyKey: newKey() });

  test('service points follow each other without rest, at most eight hours a day', async () => {
    const morning = await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 12:00`, audience: 'STAFF' });
    const noon = await home.shift({ from: `${DAY} 12:00`, to: `${DAY} 16:00`, audience: 'STAFF' });
    const evening = await home.shift({ from: `${DAY} 16:00`, to: `${DAY} 18:00`, audience: 'STAFF' });

    const outcomes = [];
    for (const { needId } of [morning, noon, evening]) outcomes.push(await put(needId, staff[0]));

    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true, false]);
  });

  test('a sick call: out of the roster of the day, never why, and who stands in is found at once', async () => {
    const { needId } = await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 12:00`, audience: 'STAFF' });
    const next = await home.shift({ from: '2026-11-27 08:00', to: '2026-11-27 12:00', audience: 'STAFF' });
    await put(needId, staff[0]);
    await put(next.needId, staff[0]);

    const absent = await recordAbsence(home.deps, HEAD, {
      staffId: staff[0] ?? '',
      fromDate: DAY,
      untilDate: DAY,
      idempotencyKey: newKey(),
    });
    const candidates = await listCandidates(
      home.deps,
      { kind: 'system', name: 'test' },
      { needId, text: '' },
    );
    const standIn = candidates[0]?.staffId ?? '';
    const placed = await put(needId, standIn);

    expect(absent.ok && absent.value.freedNeedIds).toEqual([needId]);
    const reasons = new Map(
      candidates.map(({ staffId, refusals }) => [staffId, refusals.map(({ reason }) => reason)]),
    );
    expect(reasons.get(staff[0] ?? '')).toEqual(['ABSENT']);
    expect([placed.ok, standIn === staff[0]]).toEqual([true, false]);
    const columns = Object.keys((await home.rows('SELECT * FROM staff_absence'))[0] ?? {});
    expect(columns.filter((name) => /reason|why|note|kind/.test(name))).toEqual([]);
    const held = await home.rows(
      "SELECT shift_id FROM shift_assignment WHERE staff_id = ? AND status = 'CONFIRMED'",
      [staff[0]],
    );
    expect(held).toEqual([{ shift_id: next.shiftId }]);
  });

  test('who is on duty now is known to all; an absence that is taken back holds no longer', async () => {
    const { needId } = await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 12:00`, audience: 'STAFF' });
    await put(needId, staff[1]);
    const now = await onDutyNow(home.deps.db, { branchId: BRANCHES.A, now: at(`${DAY} 09:00`) });
    const later = await onDutyNow(home.deps.db, { branchId: BRANCHES.A, now: at(`${DAY} 12:00`) });
    await recordAbsence(home.deps, HEAD, {
      staffId: staff[2] ?? '',
      fromDate: DAY,
      untilDate: '2026-11-28',
      idempotencyKey: newKey(),
    });
    const [absence] = await absencesFrom(home.deps.db, { from: DAY, until: DAY });
    await endAbsence(home.deps, HEAD, { id: absence?.id ?? '', idempotencyKey: newKey() });

    expect(now.map(({ staffId }) => staffId)).toEqual([staff[1]]);
    expect(later).toEqual([]);
    expect(await absencesFrom(home.deps.db, { from: DAY, until: DAY })).toEqual([]);
  });

  test('days of absence are forgotten a year after their end', async () => {
    const [staffId = ''] = staff;
    const absent = (fromDate: string, untilDate: string) =>
      recordAbsence(home.deps, HEAD, { staffId, fromDate, untilDate, idempotencyKey: newKey() });
    await absent('2025-11-20', '2025-11-23');
    await absent('2025-11-20', '2025-11-24');

    expect(await forgetAbsences(home.deps)).toBe(1);
    expect(await home.rows('SELECT until_date FROM staff_absence')).toEqual([{ until_date: '2025-11-24' }]);
  });

  test('a service point is named at its own branch, and days are in order', async () => {
    const save = (id: string | null, branchId: string, name: string) =>
      saveDutyPoint(home.deps, HEAD, { id, branchId, name, idempotencyKey: newKey() });
    const made = await save(null, BRANCHES.A, '  Ruang anak ');
    const id = made.ok ? made.value.dutyPointId : '';
    const outcomes = [
      await save(id, BRANCHES.B, 'Ruang anak'),
      await save(null, BRANCHES.A, ' '),
      await recordAbsence(home.deps, HEAD, {
        staffId: staff[0] ?? '',
        fromDate: DAY,
        untilDate: '2026-11-25',
        idempotencyKey: newKey(),
      }),
    ];

    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false]);
    const [row] = await home.rows('SELECT name_id, branch_id FROM duty_point WHERE id = ?', [id]);
    expect(row).toEqual({ name_id: 'Ruang anak', branch_id: BRANCHES.A });
  });
});
