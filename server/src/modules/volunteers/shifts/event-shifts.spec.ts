import { dialects } from '../../../../test/dialects';
import { readSetting } from '../../../platform/db/setting';
import { BRANCHES } from '../../circulation/testing/home-rows';
import { at } from '../../programmes/testing/programmes-home';
import { addDays } from '../../../shared/civil-date';
import { saveShiftRules } from '../duty/save-rules';
import { SHIFT_RULES_SETTING } from '../sign-up/place-in-shift';
import { findMovedShifts } from '../sign-up/shift-letters.queries';
import { DEFAULT_SHIFT_RULES, readShiftRules } from '../sign-up/shift-rules.rules';
import { signUpForShift } from '../sign-up/take-shift';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { endShiftsOfEvents } from './change-shift';
import { makeEventShifts } from './make-event-shifts';
import { moveShiftsWithEvents } from './move-shifts';

const DAY = '2026-11-26';
const sql = (moment: string) => at(moment).toISOString().replace('T', ' ').replace('Z', '');

describe.each(dialects)('shifts of an event, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];

  beforeEach(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(3);
    await createShiftFitness(home, members);
  });
  afterEach(() => home.close());

  const make = (eventId: string) =>
    makeEventShifts(home.deps, HEAD, {
      eventId,
      roleId: home.roleId,
      needed: 1,
      minutesBefore: 30,
      minutesAfter: 15,
      idempotencyKey: newKey(),
    });
  const signUp = (index: number, needId: string) =>
    signUpForShift(home.deps, members[index] ?? '', { needId, idempotencyKey: newKey() });
  const needOf = async (sessionId = '') => {
    const [row] = await home.rows<{ id: string }>(
      'SELECT n.id FROM shift_need n JOIN shift s ON s.id = n.shift_id WHERE s.session_id = ?',
      [sessionId],
    );
    return row?.id ?? '';
  };
  const moveSession = (sessionId = '', from = '', to = '') =>
    home.change('UPDATE event_session SET starts_at = ?, ends_at = ? WHERE id = ?', [
      sql(from),
      sql(to),
      sessionId,
    ]);
  const people = () =>
    home.rows<{ member_id: string; status: string; close_reason: string | null }>(
      'SELECT a.member_id, a.status, a.close_reason FROM shift_assignment a JOIN shift s ON s.id = a.shift_id WHERE s.session_id IS NOT NULL ORDER BY a.queue_number',
    );

  async function event(): Promise<{ eventId: string; sessionIds: readonly string[] }> {
    const made = await home.event({
      sessions: [
        [`${DAY} 09:00`, `${DAY} 11:00`],
        ['2026-11-27 09:00', '2026-11-27 11:00'],
      ],
    });
    await home.change('UPDATE event SET branch_id = ? WHERE id = ?', [BRANCHES.A, made.eventId]);
    return made;
  }

  test('are made for each date to come that has none of the role, some time before and after it', async () => {
    const { eventId } = await event();

    const [first, again] = [await make(eventId), await make(eventId)];

    expect(first.ok && first.value.shiftIds).toHaveLength(2);
    expect(again.ok).toBe(false);
    const [row] = await home.rows<{ starts_at: string | Date; ends_at: string | Date }>(
      'SELECT starts_at, ends_at FROM shift ORDER BY starts_at LIMIT 1',
    );
    const text = (value: string | Date | undefined) =>
      value instanceof Date ? value.toISOString().slice(11, 16) : (value ?? '').slice(11, 16);
    expect([text(row?.starts_at), text(row?.ends_at)]).toEqual(['01:30', '04:15']);
  });

  test('move with their date; nothing moves twice, and those who are in it are told once', async () => {
    const { eventId, sessionIds } = await event();
    await make(eventId);
    await signUp(0, await needOf(sessionIds[0]));
    await moveSession(sessionIds[0], `${DAY} 13:00`, `${DAY} 16:00`);

    const moved = [await moveShiftsWithEvents(home.deps), await moveShiftsWithEvents(home.deps)];

    expect(moved).toEqual([1, 0]);
    const [row] = await home.rows(
      'SELECT s.move_count, s.checked_count, s.starts_at = a.starts_at AS is_same_start, s.ends_at = a.ends_at AS is_same_end FROM shift s JOIN shift_assignment a ON a.shift_id = s.id',
    );
    expect(row).toEqual({ move_count: 1, checked_count: 1, is_same_start: 1, is_same_end: 1 });
    const there = await home.rows('SELECT id FROM shift WHERE starts_at = ? AND ends_at = ?', [
      sql(`${DAY} 12:30`),
      sql(`${DAY} 16:15`),
    ]);
    expect(there).toHaveLength(1);
    expect(await people()).toEqual([{ member_id: members[0], status: 'CONFIRMED', close_reason: null }]);
  });

  test('move with their date to another room, and those who are in it are told', async () => {
    const { eventId, sessionIds } = await event();
    await make(eventId);
    await signUp(0, await needOf(sessionIds[0]));
    const room = { branch_id: BRANCHES.A, name_id: 'Aula', kind: 'MEETING_ROOM', accessibility: '[]' };
    await home.write('space', { ...room, id: 'spc_aula' });
    await home.change('UPDATE event_session SET space_id = ? WHERE id = ?', ['spc_aula', sessionIds[0]]);

    const moved = [await moveShiftsWithEvents(home.deps), await moveShiftsWithEvents(home.deps)];

    expect(moved).toEqual([1, 0]);
    expect(await home.rows('SELECT id FROM shift WHERE space_id = ?', ['spc_aula'])).toHaveLength(1);
    const told = await findMovedShifts(home.deps.db, {
      now: home.deps.clock.now(),
      since: at('2026-11-24 08:00'),
    });
    expect(told.map(({ memberId }) => memberId)).toEqual([members[0]]);
  });

  test('end when their event is postponed, with a reason, and are made anew once it has a date', async () => {
    const { eventId, sessionIds } = await event();
    await make(eventId);
    await signUp(0, await needOf(sessionIds[0]));
    await home.change("UPDATE event SET status = 'POSTPONED' WHERE id = ?", [eventId]);

    const ended = await endShiftsOfEvents(home.deps);
    const early = await make(eventId);
    await home.change("UPDATE event SET status = 'PUBLISHED' WHERE id = ?", [eventId]);
    const anew = await make(eventId);

    expect([ended, early.ok]).toEqual([2, false]);
    expect(await people()).toEqual([
      {
        member_id: members[0],
        status: 'CANCELLED',
        close_reason: expect.stringContaining('ditunda') as string,
      },
    ]);
    expect(anew.ok && anew.value.shiftIds).toHaveLength(2);
  });

  test('are not made for a draft, nor longer than a day', async () => {
    const draft = await event();
    await home.change("UPDATE event SET status = 'DRAFT' WHERE id = ?", [draft.eventId]);
    const long = await home.event({ sessions: [['2026-12-05 09:00', '2026-12-06 12:00']] });
    await home.change('UPDATE event SET branch_id = ? WHERE id = ?', [BRANCHES.A, long.eventId]);

    expect((await make(draft.eventId)).ok).toBe(false);
    expect(await make(long.eventId)).toMatchObject({ ok: false, refusals: [{ field: ['eventId'] }] });
    expect(await home.rows('SELECT id FROM shift')).toEqual([]);
  });

  test('of a long series are made sixty at a time, until each date has one', async () => {
    const days = Array.from({ length: 61 }, (_, index) => addDays('2026-12-01', index));
    const series = await home.event({
      sessions: days.map((day) => [`${day} 09:00`, `${day} 10:00`] as const),
    });
    await home.change('UPDATE event SET branch_id = ? WHERE id = ?', [BRANCHES.A, series.eventId]);

    const [first, second] = [await make(series.eventId), await make(series.eventId)];

    expect([first, second].map((one) => one.ok && one.value.shiftIds.length)).toEqual([60, 1]);
  });

  test('lose whoever has a clash at the new time, with a reason, and the place goes to the one who waits', async () => {
    const { eventId, sessionIds } = await event();
    await make(eventId);
    const needId = await needOf(sessionIds[0]);
    const other = await home.shift({ from: `${DAY} 14:00`, to: `${DAY} 15:00` });
    await signUp(0, needId);
    await signUp(0, other.needId);
    await signUp(1, needId);
    await moveSession(sessionIds[0], `${DAY} 14:00`, `${DAY} 16:00`);

    await moveShiftsWithEvents(home.deps);

    expect(await people()).toEqual([
      {
        member_id: members[0],
        status: 'CANCELLED',
        close_reason: expect.stringContaining('bentrok') as string,
      },
      { member_id: members[1], status: 'CONFIRMED', close_reason: null },
    ]);
    expect(await home.rows('SELECT taken FROM shift_need WHERE id = ?', [needId])).toEqual([{ taken: 1 }]);
  });
});

describe.each(dialects)('the rules of hours and rest, on $name', (dialect) => {
  let home: ShiftsHome;

  beforeAll(async () => {
    home = await openShiftsHome(dialect);
  });
  afterAll(() => home.close());

  const save = (audience: 'VOLUNTEERS' | 'STAFF', restMinutes: number, mostMinutesPerDay = 480) =>
    saveShiftRules(home.deps, HEAD, {
      ...DEFAULT_SHIFT_RULES[audience],
      audience,
      restMinutes,
      mostMinutesPerDay,
      idempotencyKey: newKey(),
    });

  test('are set for one audience at a time, also at once, and no figure is impossible', async () => {
    const saved = await Promise.all([save('VOLUNTEERS', 45), save('STAFF', 10)]);
    const wrong = await save('STAFF', -1, 2_000);

    expect(saved.map(({ ok }) => ok)).toEqual([true, true]);
    expect(wrong.ok || wrong.refusals.map(({ field }) => field)).toEqual([
      ['mostMinutesPerDay'],
      ['restMinutes'],
    ]);
    const rules = readShiftRules(await readSetting(home.deps.db, SHIFT_RULES_SETTING));
    expect([rules.VOLUNTEERS.restMinutes, rules.STAFF.restMinutes]).toEqual([45, 10]);
  });
});
