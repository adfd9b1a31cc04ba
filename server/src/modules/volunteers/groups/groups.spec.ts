import { dialects } from '../../../../test/dialects';
import type { Actor } from '../../../platform/auth/actor';
import { writeTestRole } from '../testing/volunteers-home';
import { signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { at } from '../../programmes/testing/programmes-home';
import { updateVolunteerRole } from '../roles/save-role';
import { cancelShift } from '../shifts/change-shift';
import { findGroupPlaceFacts, groupPlaceFinders } from './group-letters.queries';
import { groupMinutesBetween } from './groups.queries';
import { noteGroupHours } from './note-group-hours';
import { placeGroup, removeGroupPlace } from './place-group';
import { saveGroup } from './save-group';

describe.each(dialects)('groups of volunteers, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];
  let groupId: string;

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(4);
    await createShiftFitness(home, members);
    const saved = await save('PSR-CONTACT');
    groupId = saved.ok ? saved.value.groupId : '';
  });
  afterEach(() => home.close());

  const save = async (name: string, more: { contactCard?: string; isActive?: boolean } = {}) => {
    const [card] = await home.rows<{ card_number: string }>('SELECT card_number FROM member WHERE id = ?', [
      members[0] ?? '',
    ]);
    return saveGroup(home.deps, HEAD, {
      name,
      kind: 'CLASS',
      contactCard: card?.card_number ?? '',
      isActive: true,
      ...more,
      idempotencyKey: newKey(),
    });
  };
  const place = (needId: string, people: number, memberIds: readonly string[] = [], group = groupId) =>
    placeGroup(home.deps, HEAD, { groupId: group, needId, people, memberIds, idempotencyKey: newKey() });
  const taken = async (needId: string) =>
    (await home.rows<{ taken: number }>('SELECT taken FROM shift_need WHERE id = ?', [needId]))[0]?.taken;
  const shift = (needed: number) => home.shift({ from: '2026-11-25 09:00', to: '2026-11-25 11:00', needed });
  const placeId = async () =>
    (await home.rows<{ id: string }>('SELECT id FROM volunteer_group_place ORDER BY id'))[0]?.id ?? '';

  test('a group takes places by count and by name at once, all or none', async () => {
    const { needId } = await shift(5);

    expect(await place(needId, 3, [members[1] ?? '', members[2] ?? ''])).toMatchObject({ ok: true });

    expect(await taken(needId)).toBe(5);
    expect(await home.rows('SELECT people FROM volunteer_group_place')).toEqual([{ people: 3 }]);
    expect(
      await home.rows("SELECT member_id FROM shift_assignment WHERE status = 'CONFIRMED' ORDER BY member_id"),
    ).toHaveLength(2);

    const other = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00', needed: 3 });
    expect(await place(other.needId, 3, [members[3] ?? ''])).toMatchObject({
      ok: false,
      refusals: [{ code: 'IN_USE', field: ['people'] }],
    });
    expect(await taken(other.needId)).toBe(0);
  });

  test('two groups and a member who ask for the last places at once never pass what is needed', async () => {
    const { needId } = await shift(5);
    const second = await save('Perusahaan');
    const secondId = second.ok ? second.value.groupId : '';

    const results = await Promise.all([
      place(needId, 3),
      place(needId, 3, [], secondId),
      signUpForShift(home.deps, members[1] ?? '', { needId, idempotencyKey: newKey() }),
    ]);

    const groups = results.slice(0, 2).filter(({ ok }) => ok);
    expect(groups).toHaveLength(1);
    expect(await taken(needId)).toBe(4);
  });

  test('a role with children is for checked people by name; no count passes, whoever asks', async () => {
    const roleId = await writeTestRole(home.deps.db, { name: 'Pendamping dongeng', worksWithChildren: true });
    const { needId } = await shift(5);
    await home.change('UPDATE shift_need SET role_id = ? WHERE id = ?', [roleId, needId]);

    expect(await place(needId, 3)).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED', field: ['needId'] }],
    });
    expect(await place(needId, 0, [members[1] ?? ''])).toMatchObject({ ok: false });
    expect(await taken(needId)).toBe(0);
  });

  test('places given back go to who waits; given back twice is refused', async () => {
    const { needId } = await shift(2);
    await place(needId, 2);
    const waits = await signUpForShift(home.deps, members[1] ?? '', { needId, idempotencyKey: newKey() });
    expect(waits).toMatchObject({ ok: true, value: { status: 'WAITING' } });
    const id = await placeId();

    expect(await removeGroupPlace(home.deps, HEAD, { id, idempotencyKey: newKey() })).toMatchObject({
      ok: true,
    });

    expect(await taken(needId)).toBe(1);
    expect(await removeGroupPlace(home.deps, HEAD, { id, idempotencyKey: newKey() })).toMatchObject({
      ok: false,
    });
    expect(await taken(needId)).toBe(1);
  });

  test('hours are people × minutes, once the shift is over, and not by who speaks for the group', async () => {
    const { needId } = await shift(20);
    await place(needId, 12);
    const id = await placeId();
    const note = (came: number, minutes: number, actor: Actor = HEAD) =>
      noteGroupHours(home.deps, actor, { id, came, minutes, idempotencyKey: newKey() });
    expect((await note(10, 120)).ok).toBe(false);
    home.setNow('2026-11-26 09:00');
    expect((await note(13, 120)).ok).toBe(false);
    expect((await note(10, 1441)).ok).toBe(false);
    const [staffId = ''] = await home.staff(1);
    await home.write('staff_card', {
      id: home.deps.newId('sca'),
      staff_id: staffId,
      member_id: members[0] ?? '',
      linked_at: '2026-11-20 02:00:00.000',
    });
    expect(await note(10, 120, { ...HEAD, staffId } as Actor)).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED' }],
    });

    expect((await note(10, 120)).ok).toBe(true);

    const span = { from: at('2026-11-25 00:00'), until: at('2026-11-26 00:00') };
    expect(await groupMinutesBetween(home.deps.db, span)).toBe(1200);
  });

  test('hours that were noted change with a reason, the first entry stays, and such places are not given back', async () => {
    const { needId } = await shift(20);
    await place(needId, 12);
    const id = await placeId();
    home.setNow('2026-11-26 09:00');
    const note = (came: number, reason: string | null = null) =>
      noteGroupHours(home.deps, HEAD, { id, came, minutes: 120, reason, idempotencyKey: newKey() });
    expect((await note(10)).ok).toBe(true);
    expect((await note(10)).ok).toBe(true);

    expect(await note(12)).toMatchObject({ ok: false, refusals: [{ code: 'REQUIRED', field: ['reason'] }] });
    expect((await note(12, 'Dua orang datang terlambat')).ok).toBe(true);
    expect((await note(11, 'Salah hitung')).ok).toBe(true);

    expect(
      await home.rows('SELECT came, first_came, first_minutes, change_reason FROM volunteer_group_place'),
    ).toEqual([{ came: 11, first_came: 10, first_minutes: 120, change_reason: 'Salah hitung' }]);
    expect(await removeGroupPlace(home.deps, HEAD, { id, idempotencyKey: newKey() })).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED', field: ['id'] }],
    });
    const span = { from: at('2026-11-25 00:00'), until: at('2026-11-26 00:00') };
    expect(await groupMinutesBetween(home.deps.db, span)).toBe(1320);
    await home.change('UPDATE volunteer_group_place SET open_group_id = NULL, closed_at = ?', [
      '2026-11-26 03:00:00.000',
    ]);
    expect(await groupMinutesBetween(home.deps.db, span)).toBe(0);
  });

  test('a cancelled shift ends the places and tells the contact; no hours are noted for it', async () => {
    const { needId, shiftId } = await shift(5);
    await place(needId, 3);
    const id = await placeId();
    const told = async () => {
      const lately = { now: home.deps.clock.now(), since: at('2026-11-20 00:00') };
      const found = await Promise.all(groupPlaceFinders(home.deps.db, lately).map((find) => find()));
      return found.flat().map(({ template, memberId, aboutId }) => ({ template, memberId, aboutId }));
    };
    expect(await told()).toEqual([{ template: 'SHIFT_CONFIRMED', memberId: members[0], aboutId: id }]);
    await home.change('UPDATE shift SET moved_at = ?, move_count = 1, checked_count = 1 WHERE id = ?', [
      '2026-11-23 03:00:00.000',
      shiftId,
    ]);
    expect(await told()).toContainEqual({ template: 'SHIFT_MOVED', memberId: members[0], aboutId: id });
    expect(await findGroupPlaceFacts(home.deps.db, id)).toMatchObject({
      status: 'CONFIRMED',
      work: { indonesian: 'Penata rak, PSR-CONTACT: 3 orang' },
    });

    const off = { id: shiftId, reason: 'Ruang diperbaiki', idempotencyKey: newKey() };
    expect((await cancelShift(home.deps, HEAD, off)).ok).toBe(true);

    expect(await taken(needId)).toBe(0);
    expect(await told()).toEqual([{ template: 'SHIFT_OFF', memberId: members[0], aboutId: id }]);
    expect(await findGroupPlaceFacts(home.deps.db, id)).toMatchObject({
      status: 'CANCELLED',
      reason: 'Ruang diperbaiki',
    });
    home.setNow('2026-11-26 09:00');
    const hours = { id, came: 3, minutes: 60, idempotencyKey: newKey() };
    expect((await noteGroupHours(home.deps, HEAD, hours)).ok).toBe(false);
  });

  test('a role in which people without names have places to come does not become one with children', async () => {
    const { needId } = await shift(5);
    await place(needId, 3);
    const [role] = await home.rows<{ version: number }>('SELECT version FROM volunteer_role WHERE id = ?', [
      home.roleId,
    ]);
    const turn = () =>
      updateVolunteerRole(home.deps, HEAD, {
        id: home.roleId,
        version: role?.version ?? 0,
        role: { worksWithChildren: true },
        idempotencyKey: newKey(),
      });

    expect(await turn()).toMatchObject({
      ok: false,
      refusals: [{ code: 'IN_USE', field: ['role', 'worksWithChildren'] }],
    });
    home.setNow('2026-11-26 09:00');
    expect((await turn()).ok).toBe(true);
    const hours = { id: await placeId(), came: 3, minutes: 60, idempotencyKey: newKey() };
    expect(await noteGroupHours(home.deps, HEAD, hours)).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_ALLOWED', field: ['id'] }],
    });
  });

  test('what is not said of a group stays; a refusal says which member of the list is meant', async () => {
    const partnerId = home.deps.newId('prt');
    await home.change('UPDATE volunteer_group SET contact_member_id = NULL WHERE id = ?', [groupId]);
    const change = { id: groupId, version: 1, name: 'Kelas 9', kind: 'CLASS' as const, isActive: true };
    expect((await saveGroup(home.deps, HEAD, { ...change, idempotencyKey: newKey() })).ok).toBe(true);
    expect(
      await saveGroup(home.deps, HEAD, { ...change, version: 2, partnerId, idempotencyKey: newKey() }),
    ).toMatchObject({ ok: false, refusals: [{ field: ['partnerId'] }] });
    expect(await saveGroup(home.deps, HEAD, { ...change, id: null, idempotencyKey: newKey() })).toMatchObject(
      { ok: false, refusals: [{ field: ['contactCard'] }] },
    );

    const { needId } = await shift(5);
    await place(needId, 0, [members[2] ?? '']);
    expect(await place(needId, 0, [members[3] ?? '', members[2] ?? ''])).toMatchObject({
      ok: false,
      refusals: [{ code: 'ALREADY_EXISTS', field: ['memberIds', '1'] }],
    });
    expect(await place(needId, 0, [members[3] ?? '', 'mem_unknown'])).toMatchObject({
      ok: false,
      refusals: [{ code: 'NOT_FOUND', field: ['memberIds', '1'] }],
    });
  });

  test('an unknown card, no people at all, a second time and a paused group are refused', async () => {
    const { needId } = await shift(9);
    expect(await save('Kelas 8', { contactCard: 'PSR-99-999999' })).toMatchObject({
      ok: false,
      refusals: [{ field: ['contactCard'] }],
    });
    expect(await place(needId, 0)).toMatchObject({ ok: false, refusals: [{ field: ['people'] }] });
    await place(needId, 2);
    expect(await place(needId, 2)).toMatchObject({ ok: false, refusals: [{ code: 'ALREADY_EXISTS' }] });
    const paused = await save('Jeda', { isActive: false });
    expect(await place(needId, 1, [], paused.ok ? paused.value.groupId : '')).toMatchObject({
      ok: false,
      refusals: [{ field: ['groupId'] }],
    });
    expect(await taken(needId)).toBe(2);
  });
});
