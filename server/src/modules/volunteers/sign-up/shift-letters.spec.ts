import { dialects } from '../../../../test/dialects';
import { at } from '../../programmes/testing/programmes-home';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { writeTestRole } from '../testing/volunteers-home';
import { leaveShift } from './leave-shift';
import { findMovedShifts, findShiftReminders, findShiftsOff } from './shift-letters.queries';
import { moveInShifts, signUpForShift } from './take-shift';

const DAY = '2026-11-26';
const SINCE = at('2026-11-24 08:00');

describe.each(dialects)('letters about shifts, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(2);
    await createShiftFitness(home, members);
  });
  afterEach(() => home.close());

  const signUp = async (index: number, needId: string): Promise<string> => {
    const request = { needId, idempotencyKey: newKey() };
    const placed = await signUpForShift(home.deps, members[index] ?? '', request);
    if (!placed.ok) throw new Error(placed.refusals[0]?.message.EN);
    return placed.value.assignmentId;
  };
  const lately = () => ({ now: home.deps.clock.now(), since: SINCE });

  test('tell nobody that a shift is off who only does other work in it', async () => {
    const { shiftId, needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 2 });
    const roleId = await writeTestRole(home.deps.db, { name: 'Penyambut' });
    await home.write('shift_need', { id: 'shn_other', shift_id: shiftId, role_id: roleId, needed: 1 });
    const id = await signUp(0, needId);
    await home.change('UPDATE volunteer_role_holder SET role_id = ?, open_role_id = ? WHERE member_id = ?', [
      roleId,
      roleId,
      members[0],
    ]);
    const moved = await moveInShifts(home.deps, HEAD, { id, needId: 'shn_other', idempotencyKey: newKey() });

    expect(moved.ok).toBe(true);
    expect(await findShiftsOff(home.deps.db, lately())).toEqual([]);
    const left = { id: await signUp(1, needId), idempotencyKey: newKey() };
    await leaveShift(home.deps, HEAD, left);
    expect((await findShiftsOff(home.deps.db, lately())).map(({ aboutId }) => aboutId)).toEqual([left.id]);
  });

  test('tell of a move who was there before, and remind of the new day again', async () => {
    const { shiftId, needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 2 });
    const before = await signUp(0, needId);
    const span = { from: at('2026-11-26 00:00'), until: at('2026-11-28 00:00') };
    const unmoved = await findShiftReminders(home.deps.db, span);
    home.setNow('2026-11-24 10:00');
    await home.change('UPDATE shift SET moved_at = ?, move_count = 1, checked_count = 1 WHERE id = ?', [
      '2026-11-24 03:00:00.000',
      shiftId,
    ]);
    home.setNow('2026-11-24 11:00');
    const after = await signUp(1, needId);

    const told = await findMovedShifts(home.deps.db, lately());
    const again = await findShiftReminders(home.deps.db, span);

    expect(told.map(({ aboutId }) => aboutId)).toEqual([before]);
    expect(unmoved.map(({ cause }) => cause)).toEqual([`shift.soon:${before}`]);
    expect(again.map(({ cause }) => cause).toSorted()).toEqual(
      [before, after].map((id) => `shift.soon:${id}:2026-11-26`).toSorted(),
    );
  });
});
