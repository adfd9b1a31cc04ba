import { dialects } from '../../../../test/dialects';
import { BRANCHES } from '../../circulation/testing/home-rows';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { recordAbsence } from '../duty/save-duty';
import { assignToShift } from '../sign-up/take-shift';
import { copyShiftWeek } from './copy-week';
import { makeShifts } from './make-shifts';

const WEEK = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];

describe.each(dialects)('a week of the roster, on $name', (dialect) => {
  let home: ShiftsHome;

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    for (const day of WEEK)
      await home.shift({ from: `${day} 08:00`, to: `${day} 16:00`, needed: 2, audience: 'STAFF' });
  });
  afterEach(() => home.close());

  const copy = (to = '2026-12-07', keepsPeople = false) =>
    copyShiftWeek(home.deps, HEAD, {
      branchId: BRANCHES.A,
      audience: 'STAFF',
      from: '2026-11-23',
      to,
      keepsPeople,
      idempotencyKey: newKey(),
    });

  const ramadan = async (opens = '08:00') => {
    for (const [branchId, weekday] of [1, 2, 3, 4, 5].map((day) => [BRANCHES.A, day] as const))
      await home.write('opening_span', {
        id: `ops_${weekday}`,
        branch_id: branchId,
        weekday,
        opens: '08:00',
        closes: '16:00',
      });
    await home.write('calendar_entry', {
      id: 'cal_ramadan',
      kind: 'PERIOD',
      branch_id: BRANCHES.A,
      from_date: '2026-12-07',
      until_date: '2026-12-20',
      name: 'Ramadan',
      spans: JSON.stringify([1, 2, 3, 4].map((weekday) => ({ weekday, opens, closes: '14:00' }))),
      entered_at: '2026-11-20 03:00:00.000',
      entered_by: 'system:test',
    });
  };

  test('that is copied twice at once is there once', async () => {
    const outcomes = await Promise.all([copy(), copy(), copy()]);

    expect(outcomes.map((one) => one.ok && one.value.shiftIds.length).toSorted()).toEqual([0, 0, 5]);
    const made = await home.rows('SELECT id FROM shift WHERE starts_at > ?', ['2026-12-06 00:00:00']);
    expect(made).toHaveLength(5);
  });

  test('keeps its people where they fit; whoever is absent leaves a gap, and a repeat doubles nothing', async () => {
    const [here = '', away = ''] = await home.staff(2);
    // Monday is over, so that nobody is put there.
    const needs = await home.rows<{ id: string }>(
      'SELECT n.id FROM shift_need n JOIN shift s ON s.id = n.shift_id ORDER BY s.starts_at',
    );
    for (const [index, { id: needId }] of needs.entries())
      await assignToShift(home.deps, HEAD, {
        needId,
        staffId: index % 2 === 0 ? here : away,
        idempotencyKey: newKey(),
      });
    await recordAbsence(home.deps, HEAD, {
      staffId: away,
      fromDate: '2026-12-07',
      untilDate: '2026-12-13',
      idempotencyKey: newKey(),
    });

    await copy('2026-12-07', true);
    await copy('2026-12-07', true);

    const placed = await home.rows(
      "SELECT staff_id FROM shift_assignment WHERE status = 'CONFIRMED' AND starts_at > ?",
      ['2026-12-06 00:00:00'],
    );
    expect(placed).toEqual([{ staff_id: here }, { staff_id: here }]);
  });

  const putIn = async (needId: string, staffId = '') => {
    const put = await assignToShift(home.deps, HEAD, { needId, staffId, idempotencyKey: newKey() });
    if (!put.ok) throw new Error(put.refusals[0]?.message.EN);
  };
  const placedAfter = (moment: string) =>
    home.rows<{ staff_id: string; starts_at: string | Date }>(
      "SELECT staff_id, starts_at FROM shift_assignment WHERE status = 'CONFIRMED' AND starts_at > ? ORDER BY starts_at, queue_number",
      [moment],
    );

  test('keeps both people of a place for two', async () => {
    const [one = '', two = ''] = await home.staff(2);
    const [last] = await home.rows<{ id: string }>(
      'SELECT n.id FROM shift_need n JOIN shift s ON s.id = n.shift_id ORDER BY s.starts_at DESC LIMIT 1',
    );
    await putIn(last?.id ?? '', one);
    await putIn(last?.id ?? '', two);

    await copy('2026-12-14', true);

    const placed = await placedAfter('2026-12-06 00:00:00');
    expect(placed.map(({ staff_id }) => staff_id).toSorted()).toEqual([one, two].toSorted());
  });

  test('keeps people at their own hours, also where Ramadan cuts two shifts of one morning', async () => {
    const [early = '', late = ''] = await home.staff(2);
    const morning = { audience: 'STAFF', columns: { title_id: 'Pagi' } } as const;
    const first = await home.shift({ from: '2026-11-26 08:00', to: '2026-11-26 10:00', ...morning });
    const second = await home.shift({ from: '2026-11-26 10:00', to: '2026-11-26 12:00', ...morning });
    await putIn(first.needId, early);
    await putIn(second.needId, late);
    await ramadan('09:00');

    await copy('2026-12-07', true);
    await copy('2026-12-21', true);

    const placed = await placedAfter('2026-12-06 00:00:00');
    expect(
      placed.map(({ staff_id, starts_at }) => [
        staff_id,
        (starts_at instanceof Date ? starts_at.toISOString() : starts_at).replace('T', ' ').slice(0, 16),
      ]),
    ).toEqual([
      [early, '2026-12-10 02:00'],
      [late, '2026-12-10 03:00'],
      [early, '2026-12-24 01:00'],
      [late, '2026-12-24 03:00'],
    ]);
  });

  test('is read in no more statements the more shifts it has', async () => {
    const before = home.statements.length;
    await copy();
    const five = home.statements.length - before;
    for (const day of WEEK) await home.shift({ from: `${day} 16:00`, to: `${day} 18:00`, audience: 'STAFF' });
    const again = home.statements.length;
    await copy('2026-12-14');

    expect(home.statements.length - again).toBeLessThanOrEqual(five);
  });

  test('is cut to the hours of Ramadan, and says which shifts it cut or left out', async () => {
    await ramadan();

    const copied = await copy();
    const made = await makeShifts(home.deps, HEAD, {
      audience: 'STAFF',
      title: 'Sore',
      branchId: BRANCHES.A,
      startsAt: new Date('2026-12-01T07:00:00Z'),
      endsAt: new Date('2026-12-01T09:00:00Z'),
      needs: [{ dutyPointId: home.dutyPointId }],
      weeks: 2,
      idempotencyKey: newKey(),
    });

    expect(copied.ok && copied.value.shiftIds).toHaveLength(4);
    expect(copied.ok && copied.value.fitted.map(({ fittedUntil }) => fittedUntil?.toISOString())).toEqual([
      '2026-12-07T07:00:00.000Z',
      '2026-12-08T07:00:00.000Z',
      '2026-12-09T07:00:00.000Z',
      '2026-12-10T07:00:00.000Z',
      undefined,
    ]);
    expect(made.ok && [made.value.shiftIds.length, made.value.fitted]).toEqual([
      1,
      [
        {
          title: 'Sore',
          period: 'Ramadan',
          startsAt: new Date('2026-12-08T07:00:00Z'),
          endsAt: new Date('2026-12-08T09:00:00Z'),
          fittedFrom: null,
          fittedUntil: null,
        },
      ],
    ]);
  });

  test('keeps its hours on wish, and a shift of which nothing is left is refused', async () => {
    await ramadan();
    const make = (keepsHours: boolean) =>
      makeShifts(home.deps, HEAD, {
        audience: 'STAFF',
        title: 'Bersih-bersih',
        branchId: BRANCHES.A,
        startsAt: new Date('2026-12-08T08:00:00Z'),
        endsAt: new Date('2026-12-08T10:00:00Z'),
        needs: [{ dutyPointId: home.dutyPointId }],
        keepsHours,
        idempotencyKey: newKey(),
      });

    const [cut, kept] = [await make(false), await make(true)];

    expect(cut.ok || cut.refusals[0]?.message.EN).toContain('Ramadan');
    expect(kept.ok && kept.value.fitted).toEqual([]);
  });
});
