import { dialects } from '../../../test/dialects';
import { openLog } from '../../platform/log';
import { ok } from '../../shared/result';
import { createVolunteers } from './index';
import { mergeMembers } from '../members/merge/merge-members';
import { joinAgreements } from './people/join-agreements';
import { shiftsPersonalData } from './shift-personal-data';
import { fillAllShifts } from './sign-up/fill-from-waiting';
import { signUpForShift } from './sign-up/take-shift';
import { createShiftFitness } from './testing/fitness';
import type { ShiftsHome } from './testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from './testing/shifts-home';

describe.each(dialects)('cards with shifts, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(3);
    await createShiftFitness(home, members);
  });
  afterEach(() => home.close());

  const signUp = async (index: number, needId: string) => {
    const signed = await signUpForShift(home.deps, members[index] ?? '', {
      needId,
      idempotencyKey: newKey(),
    });
    if (!signed.ok) throw new Error('Nobody signed up.');
  };

  test('that become one hold one place in a shift, and the other is free', async () => {
    const both = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00', needed: 2 });
    const one = await home.shift({ from: '2026-11-27 09:00', to: '2026-11-27 11:00' });
    await signUp(0, both.needId);
    await signUp(1, both.needId);
    await signUp(1, one.needId);
    const [keptId = '', mergedId = ''] = members;

    await home.deps.db.transaction(async (tx) =>
      ok(await shiftsPersonalData(home.deps).beforeMerge?.(tx, { keptId, mergedId, actor: HEAD })),
    );

    const open = await home.rows(
      'SELECT shift_id, open_key FROM shift_assignment WHERE open_key IS NOT NULL ORDER BY starts_at',
    );
    expect(open).toEqual([
      { shift_id: both.shiftId, open_key: keptId },
      { shift_id: one.shiftId, open_key: keptId },
    ]);
    expect(await home.rows('SELECT taken FROM shift_need WHERE id = ?', [both.needId])).toEqual([
      { taken: 1 },
    ]);
  });

  const merge = (keptId = '', mergedId = '') =>
    home.deps.db.transaction(async (tx) =>
      ok(await shiftsPersonalData(home.deps).beforeMerge?.(tx, { keptId, mergedId, actor: HEAD })),
    );
  const open = () =>
    home.rows(
      'SELECT shift_id, open_key, status FROM shift_assignment WHERE open_key IS NOT NULL ORDER BY starts_at',
    );

  test('of which the kept one waits and the other has the place: the place stays', async () => {
    const { needId, shiftId } = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00' });
    await signUp(1, needId);
    await signUp(0, needId);

    await merge(members[0], members[1]);

    expect(await open()).toEqual([{ shift_id: shiftId, open_key: members[0], status: 'CONFIRMED' }]);
    expect(await home.rows('SELECT taken FROM shift_need WHERE id = ?', [needId])).toEqual([{ taken: 1 }]);
  });

  test('that have shifts at the same time keep one, and give the other place back', async () => {
    const one = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00' });
    const other = await home.shift({ from: '2026-11-26 10:00', to: '2026-11-26 12:00' });
    await signUp(0, one.needId);
    await signUp(1, other.needId);

    await merge(members[0], members[1]);

    expect(await open()).toEqual([{ shift_id: one.shiftId, open_key: members[0], status: 'CONFIRMED' }]);
    expect(await home.rows('SELECT taken FROM shift_need WHERE id = ?', [other.needId])).toEqual([
      { taken: 0 },
    ]);
  });

  test('that become one while others sign up: as many seats are taken as people have places', async () => {
    const { needId } = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00', needed: 2 });
    await signUp(0, needId);
    await signUp(1, needId);

    await Promise.all([merge(members[0], members[1]), signUp(2, needId)]);
    await fillAllShifts(home.deps);

    expect((await open()).map((row) => (row as { status: string }).status)).toEqual([
      'CONFIRMED',
      'CONFIRMED',
    ]);
    expect(await home.rows('SELECT taken FROM shift_need WHERE id = ?', [needId])).toEqual([{ taken: 2 }]);
  });

  test('of which one took the agreement back: it stays taken back, until they agree anew', async () => {
    const [keptId = '', mergedId = ''] = members;
    const { needId } = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00' });
    await signUp(0, needId);
    await home.change('UPDATE volunteer SET revoked_at = ? WHERE member_id = ?', [
      '2026-11-20 03:00:00.000',
      mergedId,
    ]);

    await home.deps.db.transaction(async (tx) =>
      ok(await joinAgreements(home.deps, tx, { keptId, mergedId, actor: HEAD })),
    );

    expect(
      await home.rows('SELECT revoked_at IS NULL AS is_valid FROM volunteer WHERE member_id = ?', [keptId]),
    ).toEqual([{ is_valid: 0 }]);
    expect(await open()).toEqual([]);
  });

  test('of which the kept one took the agreement back: shifts of the other one are left too', async () => {
    const [keptId = '', mergedId = ''] = members;
    const { needId } = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00' });
    await signUp(1, needId);
    await home.change('UPDATE volunteer SET revoked_at = ? WHERE member_id = ?', [
      '2026-11-20 03:00:00.000',
      keptId,
    ]);
    const personal = [createVolunteers(home.deps).personalData, shiftsPersonalData(home.deps)];
    const versions = await home.rows<{ version: number }>('SELECT version FROM member WHERE id IN (?, ?)', [
      keptId,
      mergedId,
    ]);

    const done = await mergeMembers(
      {
        ...home.deps,
        log: openLog({ level: 'silent' }),
        personalData: () => personal.flatMap((one) => one ?? []),
      },
      HEAD,
      {
        keptId,
        mergedId,
        keptVersion: versions[0]?.version ?? 0,
        mergedVersion: versions[1]?.version ?? 0,
        taken: [],
        idempotencyKey: newKey(),
      },
    );

    expect(done).toMatchObject({ ok: true });
    expect(await open()).toEqual([]);
  });

  test('that are erased give back what is to come; what is over stays, under nobody', async () => {
    const past = await home.shift({ from: '2026-11-24 10:00', to: '2026-11-24 11:00' });
    const coming = await home.shift({ from: '2026-11-27 09:00', to: '2026-11-27 11:00' });
    await signUp(2, past.needId);
    await signUp(2, coming.needId);
    home.setNow('2026-11-25 09:00');

    await home.deps.db.transaction(async (tx) =>
      ok(await shiftsPersonalData(home.deps).beforeErasure?.(tx, members[2] ?? '')),
    );

    expect(await home.rows('SELECT status, open_key FROM shift_assignment ORDER BY starts_at')).toEqual([
      { status: 'CONFIRMED', open_key: null },
      { status: 'CANCELLED', open_key: null },
    ]);
    expect(await home.rows('SELECT taken FROM shift_need ORDER BY id')).toHaveLength(2);
  });
});
