import { dialects } from '../../../../test/dialects';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { registerForEvent } from '../../programmes/registrations/register';
import { asMember, at } from '../../programmes/testing/programmes-home';
import { registeredSpans } from '../../programmes/registrations/busy-members.queries';
import { signedHours } from '../hours/hours.queries';
import { signOffHours } from '../hours/sign-off';
import { revokeVolunteerAgreement } from '../people/change-volunteer';
import { leaveShift } from '../sign-up/leave-shift';
import { listCandidates } from '../sign-up/list-candidates';
import { isShiftRefused } from '../sign-up/shift-refusals';
import { assignToShift, moveInShifts, signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, LIBRARIAN, newKey, openShiftsHome } from '../testing/shifts-home';
import { writeTestRole, writeTestVolunteer } from '../testing/volunteers-home';
import { cancelShift, changeShiftNeed, endShiftsOfEvents } from './change-shift';
import { copyShiftWeek } from './copy-week';
import { makeShifts } from './make-shifts';

const DAY = '2026-11-26';

/** What a refusal says, for programs. */
function reasonsOf(outcome: Result<object, Refusal>): string[] {
  if (outcome.ok) return [];
  return outcome.refusals.map((refusal) => (isShiftRefused(refusal) ? refusal.shift.reason : refusal.code));
}

describe.each(dialects)('shifts, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];
  const member = (index: number) => members[index] ?? '';
  const signUp = (index: number, needId: string) =>
    signUpForShift(home.deps, member(index), { needId, idempotencyKey: newKey() });
  const assign = (needId: string, memberId: string, overrideReason: string | null = null) =>
    assignToShift(home.deps, HEAD, { needId, memberId, overrideReason, idempotencyKey: newKey() });
  const statusOf = async (memberId: string, shiftId: string) => {
    const [row] = await home.rows<{ status: string }>(
      'SELECT status FROM shift_assignment WHERE member_id = ? AND shift_id = ?',
      [memberId, shiftId],
    );
    return row?.status;
  };

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(6);
    await createShiftFitness(home, members);
  });
  afterEach(() => home.close());

  const entry = (from: string, to: string) => ({
    audience: 'VOLUNTEERS' as const,
    title: '  Membaca   nyaring ',
    branchId: BRANCHES.A,
    startsAt: at(from),
    endsAt: at(to),
    needs: [{ roleId: home.roleId }],
  });

  test('one shift needs one person unless more is said; a series has its weekday and hours', async () => {
    const made = await makeShifts(home.deps, LIBRARIAN, {
      ...entry(`${DAY} 09:00`, `${DAY} 11:00`),
      weeks: 3,
      idempotencyKey: newKey(),
    });

    expect(made).toMatchObject({ ok: true });
    const rows = await home.rows(
      'SELECT s.title_id, n.needed, n.taken FROM shift s JOIN shift_need n ON n.shift_id = s.id ORDER BY s.starts_at',
    );
    expect(rows).toEqual(
      Array.from({ length: 3 }, () => ({ title_id: 'Membaca nyaring', needed: 1, taken: 0 })),
    );
  });

  test('what cannot be is refused at once, each thing with its field', async () => {
    const wrong = await makeShifts(home.deps, LIBRARIAN, {
      ...entry(`${DAY} 11:00`, `${DAY} 09:00`),
      title: ' ',
      branchId: 'brn_none',
      needs: [{ roleId: 'vrl_none', needed: 0 }],
      idempotencyKey: newKey(),
    });

    expect(wrong.ok ? [] : wrong.refusals.map(({ field }) => field?.join('.')).toSorted()).toEqual([
      'branchId',
      'endsAt',
      'needs',
      'needs.0.needed',
      'title',
    ]);
    expect(await home.rows('SELECT id FROM shift')).toEqual([]);
  });

  test('the roster of staff is planned with another right', async () => {
    const input = { ...entry(`${DAY} 08:00`, `${DAY} 12:00`), audience: 'STAFF' as const };
    const made = await makeShifts(home.deps, LIBRARIAN, {
      ...input,
      needs: [{ dutyPointId: home.dutyPointId }],
      idempotencyKey: newKey(),
    });
    const allowed = await makeShifts(home.deps, HEAD, {
      ...input,
      needs: [{ dutyPointId: home.dutyPointId }],
      idempotencyKey: newKey(),
    });

    expect(reasonsOf(made)).toEqual(['NOT_ALLOWED']);
    expect(allowed.ok).toBe(true);
  });

  test('a week is copied without people; a second copy adds nothing', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 4 });
    await signUp(0, needId);
    const copy = () =>
      copyShiftWeek(home.deps, LIBRARIAN, {
        branchId: BRANCHES.A,
        audience: 'VOLUNTEERS',
        from: '2026-11-23',
        to: '2026-12-14',
        idempotencyKey: newKey(),
      });

    const [first, second] = [await copy(), await copy()];

    expect(first.ok && first.value.shiftIds).toHaveLength(1);
    expect(second.ok && second.value.shiftIds).toEqual([]);
    const needs = await home.rows(
      'SELECT n.needed, n.taken FROM shift_need n JOIN shift s ON s.id = n.shift_id WHERE s.starts_at > ?',
      ['2026-12-13 00:00:00'],
    );
    expect(needs).toEqual([{ needed: 4, taken: 0 }]);
  });

  test('clashes, rest and long days are refused, and passed with the right and a reason that stays', async () => {
    const first = await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 12:00` });
    const overlapping = await home.shift({ from: `${DAY} 11:00`, to: `${DAY} 13:00` });
    const soon = await home.shift({ from: `${DAY} 12:15`, to: `${DAY} 15:00` });
    await assign(first.needId, member(0));

    expect(reasonsOf(await assign(overlapping.needId, member(0)))).toEqual(['SHIFT_CLASH']);
    expect(reasonsOf(await assign(soon.needId, member(0)))).toEqual(['REST', 'HOURS_OF_DAY']);
    const noRight = await assignToShift(home.deps, LIBRARIAN, {
      needId: soon.needId,
      memberId: member(0),
      overrideReason: 'Penting',
      idempotencyKey: newKey(),
    });
    expect(reasonsOf(noRight)).toEqual(['NOT_ALLOWED']);
    expect((await assign(soon.needId, member(0), 'Tidak ada pengganti')).ok).toBe(true);
    const kept = await home.rows(
      'SELECT overridden, override_reason, overridden_by FROM shift_assignment WHERE need_id = ?',
      [soon.needId],
    );
    expect(kept).toEqual([
      {
        overridden: 'REST,HOURS_OF_DAY',
        override_reason: 'Tidak ada pengganti',
        overridden_by: HEAD.kind === 'staff' ? HEAD.staffId : '',
      },
    ]);
  });

  test('who is registered for an event at that time has no shift', async () => {
    const { eventId } = await home.event({ sessions: [[`${DAY} 09:00`, `${DAY} 10:30`]] });
    await registerForEvent(
      home.programmes,
      asMember(member(0)),
      { eventId, people: [{ memberId: member(0) }], idempotencyKey: newKey() },
      { locale: 'ID', remoteAddress: '192.0.2.1' },
    );
    home.deps.busy.register(async (db, wanted) =>
      (await registeredSpans(db, wanted)).map((span) => ({ ...span, kind: 'REGISTRATION' as const })),
    );
    const { needId } = await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 12:00` });
    const after = await home.shift({ from: `${DAY} 10:30`, to: `${DAY} 12:00` });

    expect(reasonsOf(await signUp(0, needId))).toEqual(['REGISTRATION_CLASH']);
    expect((await signUp(0, after.needId)).ok).toBe(true);
  });

  test('safeguarding has no override', async () => {
    const roleId = await writeTestRole(home.deps.db, { worksWithChildren: true });
    const [stranger = ''] = await home.members(1);
    await writeTestVolunteer(home.deps.db, { memberId: stranger, roleIds: [roleId] });
    const { shiftId, needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    await home.change('UPDATE shift_need SET role_id = ? WHERE id = ?', [roleId, needId]);

    const outcome = await assign(needId, stranger, 'Dia orang baik');

    expect(reasonsOf(outcome)).toEqual(['CHECK_MISSING']);
    expect(await statusOf(stranger, shiftId)).toBeUndefined();
  });

  test('the window of signing up is for volunteers; one leaves by oneself until 12 hours before', async () => {
    const { needId, shiftId } = await home.shift({
      from: `${DAY} 09:00`,
      to: `${DAY} 11:00`,
      columns: { sign_up_from: '2026-11-25 01:00:00.000' },
    });
    expect(reasonsOf(await signUp(0, needId))).toEqual(['NOT_OPEN_YET']);
    home.setNow('2026-11-25 09:00');
    const signed = await signUp(0, needId);
    if (!signed.ok) throw new Error('Nobody signed up.');
    const leave = () =>
      leaveShift(home.deps, asMember(member(0)), {
        id: signed.value.assignmentId,
        idempotencyKey: newKey(),
      });
    home.setNow(`${DAY} 00:30`);
    expect(reasonsOf(await leave())).toEqual(['NOT_ALLOWED']);
    home.setNow('2026-11-25 20:00');
    expect((await leave()).ok).toBe(true);
    expect(await statusOf(member(0), shiftId)).toBe('CANCELLED');
    home.setNow(`${DAY} 09:00`);
    expect(reasonsOf(await signUp(1, needId))).toEqual(['CLOSED']);
  });

  test('more places serve those who wait in order, but whoever has another shift meanwhile is passed over', async () => {
    const { needId, shiftId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    for (const index of [0, 1, 2, 3]) await signUp(index, needId);
    const other = await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 12:00` });
    await signUp(1, other.needId);

    await changeShiftNeed(home.deps, HEAD, { needId, needed: 2, idempotencyKey: newKey() });

    const statuses = await Promise.all([0, 1, 2, 3].map((index) => statusOf(member(index), shiftId)));
    expect(statuses).toEqual(['CONFIRMED', 'WAITING', 'CONFIRMED', 'WAITING']);
    const less = await changeShiftNeed(home.deps, HEAD, { needId, needed: 1, idempotencyKey: newKey() });
    expect(reasonsOf(less)).toEqual(['INVALID']);
  });

  test('whoever is moved leaves a place to the next; refused, they stay', async () => {
    const one = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const other = await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 12:00` });
    const full = await home.shift({ from: `${DAY} 13:00`, to: `${DAY} 14:00` });
    const placed = await signUp(0, one.needId);
    await signUp(1, one.needId);
    await signUp(2, full.needId);
    if (!placed.ok) throw new Error('Nobody signed up.');
    const move = (needId: string, id = placed.value.assignmentId) =>
      moveInShifts(home.deps, HEAD, { id, needId, idempotencyKey: newKey() });

    expect(reasonsOf(await move(full.needId))).toEqual(['FULL']);
    expect(await statusOf(member(0), one.shiftId)).toBe('CONFIRMED');
    expect((await move(other.needId)).ok).toBe(true);
    expect(await statusOf(member(1), one.shiftId)).toBe('CONFIRMED');
  });

  test('a cancelled date of an event ends its shifts, with everybody in them', async () => {
    const { sessionIds } = await home.event({ sessions: [[`${DAY} 09:00`, `${DAY} 11:00`]] });
    const { needId, shiftId } = await home.shift({
      from: `${DAY} 08:30`,
      to: `${DAY} 11:30`,
      columns: { session_id: sessionIds[0] },
    });
    await signUp(0, needId);
    await home.change("UPDATE event_session SET status = 'CANCELLED' WHERE id = ?", [sessionIds[0]]);

    expect(await endShiftsOfEvents(home.deps)).toBe(1);
    expect(await endShiftsOfEvents(home.deps)).toBe(0);
    expect(await statusOf(member(0), shiftId)).toBe('CANCELLED');
    const again = await cancelShift(home.deps, HEAD, {
      id: shiftId,
      reason: 'Hujan',
      idempotencyKey: newKey(),
    });
    expect(again.ok).toBe(true);
    const [row] = await home.rows('SELECT cancelled_by FROM shift WHERE id = ?', [shiftId]);
    expect(row).toEqual({ cancelled_by: 'system:shifts' });
  });

  test('people for a shift: who fits first, the others with every reason', async () => {
    const { needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 3 });
    const other = await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 12:00` });
    await signUp(0, needId);
    await signUp(1, other.needId);

    const found = await listCandidates(home.deps, { kind: 'system', name: 'test' }, { needId, text: '' });

    const reasons = new Map(
      found.map(({ memberId, refusals }) => [memberId, refusals.map(({ reason }) => reason)]),
    );
    expect([reasons.get(member(0)), reasons.get(member(1)), reasons.get(member(2))]).toEqual([
      ['ALREADY_IN'],
      ['SHIFT_CLASH'],
      [],
    ]);
    expect(found.slice(0, 4).every(({ refusals }) => refusals.length === 0)).toBe(true);
  });

  test('hours are signed off by another, at most 24 a day, and a correction keeps the earlier ones', async () => {
    const one = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00` });
    const other = await home.shift({ from: `${DAY} 13:00`, to: `${DAY} 15:00` });
    const [first, second] = [await signUp(0, one.needId), await signUp(0, other.needId)];
    if (!first.ok || !second.ok) throw new Error('Nobody signed up.');
    const sign = (id: string, minutes: number, reason: string | null = null, actor = HEAD) =>
      signOffHours(home.deps, actor, {
        lines: [{ assignmentId: id, minutes, reason }],
        idempotencyKey: newKey(),
      });
    const [a, b] = [first.value.assignmentId, second.value.assignmentId];

    expect(reasonsOf(await sign(a, 120))).toEqual(['INVALID']);
    home.setNow('2026-11-27 08:00');
    const [staffId = ''] = await home.staff(1);
    await home.write('staff_card', {
      id: 'sca_1',
      staff_id: staffId,
      member_id: member(0),
      linked_at: '2026-11-20 01:00:00.000',
    });
    const themselves = { ...HEAD, staffId } as typeof HEAD;
    expect(reasonsOf(await sign(a, 120, null, themselves))).toEqual(['INVALID']);
    expect((await sign(a, 120)).ok).toBe(true);
    expect(reasonsOf(await sign(b, 1321))).toEqual(['INVALID']);
    expect(reasonsOf(await sign(a, 90))).toEqual(['REQUIRED']);
    expect((await sign(a, 90, 'Pulang lebih awal')).ok).toBe(true);
    const kept = await home.rows(
      'SELECT minutes, reason FROM shift_sign_off WHERE assignment_id = ? ORDER BY signed_at, minutes DESC',
      [a],
    );
    expect(kept).toEqual([
      { minutes: 120, reason: null },
      { minutes: 90, reason: 'Pulang lebih awal' },
    ]);
    const hours = await signedHours(home.deps.db, member(0), at('2026-11-01 00:00'), at('2026-12-01 00:00'));
    expect(hours).toEqual([{ roleId: home.roleId, shifts: 1, minutes: 90 }]);
  });

  test('duty and shifts of volunteers clash in one rule once the card is linked', async () => {
    const [staffId = ''] = await home.staff(1);
    await home.write('staff_card', {
      id: 'sca_1',
      staff_id: staffId,
      member_id: member(0),
      linked_at: '2026-11-20 01:00:00.000',
    });
    const duty = await home.shift({ from: `${DAY} 08:00`, to: `${DAY} 12:00`, audience: 'STAFF' });
    const { needId } = await home.shift({ from: `${DAY} 10:00`, to: `${DAY} 11:00` });
    const put = await assignToShift(home.deps, HEAD, {
      needId: duty.needId,
      staffId,
      idempotencyKey: newKey(),
    });

    expect(put.ok).toBe(true);
    expect(reasonsOf(await signUp(0, needId))).toEqual(['DUTY_CLASH']);
  });

  test('who takes the agreement back is out of the shifts to come, and the place is free again', async () => {
    const { shiftId, needId } = await home.shift({ from: `${DAY} 09:00`, to: `${DAY} 11:00`, needed: 1 });
    const waiting = await home.shift({ from: `${DAY} 13:00`, to: `${DAY} 14:00`, needed: 1 });
    await signUp(0, needId);
    await signUp(1, waiting.needId);
    await signUp(0, waiting.needId);

    const revoked = await revokeVolunteerAgreement(
      home.deps,
      { kind: 'member', memberId: member(0), sessionId: 'ses_test' },
      {
        idempotencyKey: newKey(),
      },
    );

    expect(revoked.ok).toBe(true);
    expect([await statusOf(member(0), shiftId), await statusOf(member(0), waiting.shiftId)]).toEqual([
      'CANCELLED',
      'CANCELLED',
    ]);
    expect(await statusOf(member(1), waiting.shiftId)).toBe('CONFIRMED');
    expect((await signUp(2, needId)).ok).toBe(true);
    expect(reasonsOf(await signUp(0, needId))).toContain('AGREEMENT_REVOKED');
  });
});
