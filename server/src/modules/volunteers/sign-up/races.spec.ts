import { dialects } from '../../../../test/dialects';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { leaveShift } from './leave-shift';
import { assignToShift, signUpForShift } from './take-shift';

const PEOPLE = 100;
const DAY = '2026-11-28';

type Row = { readonly member_id: string; readonly status: string; readonly queue_number: number };

describe.each(dialects)('100 volunteers at once, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];

  beforeAll(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(PEOPLE);
    await createShiftFitness(home, members);
  });
  afterAll(() => home.close());

  const inOrder = (needId: string) =>
    home.rows<Row>(
      'SELECT member_id, status, queue_number FROM shift_assignment WHERE need_id = ? AND open_key IS NOT NULL ORDER BY queue_number',
      [needId],
    );
  const takenOf = async (needId: string) => {
    const [row] = await home.rows<{ taken: number }>('SELECT taken FROM shift_need WHERE id = ?', [needId]);
    return row?.taken;
  };

  test('the last 5 places: 5 have one, the others wait in order, and whoever leaves is followed by the next', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 5 });

    const outcomes = await Promise.all(
      members.map((memberId) => signUpForShift(home.deps, memberId, { needId, idempotencyKey: newKey() })),
    );

    const statuses = outcomes.map((outcome) => (outcome.ok ? outcome.value.status : outcome.refusals));
    expect(statuses.filter((status) => status === 'CONFIRMED')).toHaveLength(5);
    expect(statuses.filter((status) => status === 'WAITING')).toHaveLength(PEOPLE - 5);
    const rows = await inOrder(needId);
    expect(rows.map(({ queue_number }) => Number(queue_number))).toEqual(
      members.map((_, index) => index + 1),
    );
    expect(rows.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => 'CONFIRMED'),
      ...Array.from({ length: PEOPLE - 5 }, () => 'WAITING'),
    ]);
    expect(await takenOf(needId)).toBe(5);

    const leaving = outcomes.flatMap((outcome) =>
      outcome.ok && outcome.value.status === 'CONFIRMED' ? [outcome.value.assignmentId] : [],
    );
    await Promise.all(
      leaving.slice(0, 3).map((id) => leaveShift(home.deps, HEAD, { id, idempotencyKey: newKey() })),
    );

    const after = await inOrder(needId);
    expect(after.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(5);
    expect(await takenOf(needId)).toBe(5);
    const served = rows.slice(5, 8).map(({ member_id }) => member_id);
    expect(after.filter(({ status }) => status === 'CONFIRMED').map(({ member_id }) => member_id)).toEqual(
      expect.arrayContaining(served),
    );
  });

  test('one member in two shifts that overlap, by both of them and by staff: one shift has them', async () => {
    const one = await home.shift({ from: `${DAY} 13:00`, to: `${DAY} 15:00` });
    const other = await home.shift({ from: `${DAY} 14:00`, to: `${DAY} 16:00` });
    const memberId = members[50] ?? '';

    const outcomes = await Promise.all([
      signUpForShift(home.deps, memberId, { needId: one.needId, idempotencyKey: newKey() }),
      assignToShift(home.deps, HEAD, { needId: other.needId, memberId, idempotencyKey: newKey() }),
    ]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const held = await home.rows(
      "SELECT id FROM shift_assignment WHERE member_id = ? AND status = 'CONFIRMED' AND starts_at > ?",
      [memberId, '2026-11-28 05:30:00'],
    );
    expect(held).toHaveLength(1);
  });

  test('a request that is sent again, also at once, takes one place', async () => {
    const { needId } = await home.shift({ from: '2026-11-30 09:00', to: '2026-11-30 10:00', needed: 3 });
    const request = { needId, idempotencyKey: newKey() };
    const send = () => signUpForShift(home.deps, members[60] ?? '', request);

    const outcomes = await Promise.all([send(), send(), send()]);

    expect(new Set(outcomes.map((one) => (one.ok ? one.value.assignmentId : one.refusals))).size).toBe(1);
    expect(await takenOf(needId)).toBe(1);
  });
});
