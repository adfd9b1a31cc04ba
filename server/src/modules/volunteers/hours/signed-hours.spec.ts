import { dialects } from '../../../../test/dialects';
import { at } from '../../programmes/testing/programmes-home';
import { cancelShift } from '../shifts/change-shift';
import { leaveShift } from '../sign-up/leave-shift';
import { moveInShifts, signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { signedHours, signedShiftsOf } from './hours.queries';
import { signOffHours } from './sign-off';

const DAY = '2026-11-25';

describe.each(dialects)('hours that were signed off, on $name', (dialect) => {
  let home: ShiftsHome;
  let memberId = '';

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    [memberId = ''] = await home.members(1);
    await createShiftFitness(home, [memberId]);
  });
  afterEach(() => home.close());

  const take = async (needId: string): Promise<string> => {
    const placed = await signUpForShift(home.deps, memberId, { needId, idempotencyKey: newKey() });
    if (!placed.ok) throw new Error(placed.refusals[0]?.message.EN);
    return placed.value.assignmentId;
  };
  const sign = (assignmentId: string, minutes: number) =>
    signOffHours(home.deps, HEAD, { lines: [{ assignmentId, minutes }], idempotencyKey: newKey() });
  const sums = async () => [
    (await signedHours(home.deps.db, memberId, at('2026-11-01 00:00'), at('2026-12-01 00:00'))).length,
    (await signedShiftsOf(home.deps.db, [memberId])).length,
  ];

  test('keep who did them: nobody is taken out, moved away, or left without the shift', async () => {
    const { shiftId, needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const other = await home.shift({ from: '2026-11-28 09:00', to: '2026-11-28 11:00' });
    const id = await take(needId);
    home.setNow('2026-11-26 09:00');
    await sign(id, 90);

    const outcomes = [
      await leaveShift(home.deps, HEAD, { id, idempotencyKey: newKey() }),
      await moveInShifts(home.deps, HEAD, { id, needId: other.needId, idempotencyKey: newKey() }),
      await cancelShift(home.deps, HEAD, { id: shiftId, reason: 'Keliru', idempotencyKey: newKey() }),
    ];

    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'NOT_ALLOWED', field: ['id'] }] });
    expect(await sums()).toEqual([1, 1]);
  });

  test('of a place that ended count nowhere, neither in sums nor for the day', async () => {
    const [first, second] = [
      await take((await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 09:00` })).needId),
      await take((await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 11:00` })).needId),
    ];
    home.setNow('2026-11-26 09:00');
    await sign(first, 1_000);
    await home.change(
      "UPDATE shift_assignment SET status = 'CANCELLED', open_key = NULL, closed_at = signed_off_at WHERE id = ?",
      [first],
    );

    expect(await sums()).toEqual([0, 0]);
    expect(await sign(second, 1_000)).toMatchObject({ ok: true });
  });
});
