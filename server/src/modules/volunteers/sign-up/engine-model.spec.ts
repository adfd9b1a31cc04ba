import fc from 'fast-check';

import { dialects } from '../../../../test/dialects';
import { at } from '../../programmes/testing/programmes-home';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { HEAD, newKey, openShiftsHome } from '../testing/shifts-home';
import { cancelShift, changeShiftNeed } from '../shifts/change-shift';
import { fillAllShifts } from './fill-from-waiting';
import { leaveShift } from './leave-shift';
import { DEFAULT_SHIFT_RULES } from './shift-rules.rules';
import { assignToShift, moveInShifts, signUpForShift } from './take-shift';

/** `npm run drill:shifts` says how many commands; a short run is part of the tests. */
const COMMANDS = Number(process.env['SHIFT_COMMANDS'] ?? 120);
const PEOPLE = 6;
const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;

/** When shifts are: half hours of four days, so that rest, days and the week all get short. */
const SHIFTS = Array.from({ length: 24 }, (_, index) => {
  const day = 1 + (index % 4);
  const hour = 8 + ((index * 5) % 11);
  return {
    from: `2026-12-0${day} ${String(hour).padStart(2, '0')}:${index % 3 === 0 ? '30' : '00'}`,
    hours: 1 + (index % 4),
    needed: 1 + (index % 3),
  };
});

type Command =
  | { readonly act: 'signUp'; readonly who: number; readonly which: number }
  | { readonly act: 'assign'; readonly who: number; readonly which: number; readonly isOverridden: boolean }
  | { readonly act: 'move'; readonly who: number; readonly which: number; readonly isOverridden: boolean }
  | { readonly act: 'leave'; readonly who: number; readonly which: number }
  | { readonly act: 'need'; readonly which: number; readonly needed: number }
  | { readonly act: 'cancel'; readonly which: number };

const who = fc.nat({ max: PEOPLE - 1 });
const which = fc.nat({ max: SHIFTS.length - 1 });
const isOverridden = fc.boolean();
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ act: fc.constant('signUp' as const), who, which }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('assign' as const), who, which, isOverridden }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('move' as const), who, which, isOverridden }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('leave' as const), who, which }) },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant('need' as const),
      which,
      needed: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('cancel' as const), which }) },
);

type Held = {
  readonly id: string;
  readonly memberId: string;
  readonly from: number;
  readonly to: number;
  readonly overridden: string | null;
};

/** Says what two shifts of one person, or all of a day, break, looking at every pair by itself. */
function brokenRules(held: readonly Held[]): string[] {
  const rules = DEFAULT_SHIFT_RULES.VOLUNTEERS;
  const broken: string[] = [];
  for (const one of held)
    for (const other of held) {
      if (one.id >= other.id) continue;
      const gap = Math.max(one.from - other.to, other.from - one.to);
      const isPassed = (reason: string) =>
        [one, other].some(({ overridden }) => overridden?.split(',').includes(reason));
      if (gap < 0 && !isPassed('SHIFT_CLASH')) broken.push('overlap');
      if (gap >= 0 && gap < rules.restMinutes * MINUTE && !isPassed('REST')) broken.push('rest');
    }
  for (const day of new Set(held.map(({ from }) => Math.floor((from + 7 * 60 * MINUTE) / DAY_MS)))) {
    const there = held.filter(({ from }) => Math.floor((from + 7 * 60 * MINUTE) / DAY_MS) === day);
    const minutes = there.reduce((sum, { from, to }) => sum + (to - from) / MINUTE, 0);
    const isPassed = there.some(({ overridden }) => overridden?.split(',').includes('HOURS_OF_DAY'));
    if (minutes > rules.mostMinutesPerDay && !isPassed) broken.push('day');
  }
  const week = held.reduce((sum, { from, to }) => sum + (to - from) / MINUTE, 0);
  if (
    week > rules.mostMinutesPerWeek &&
    !held.some(({ overridden }) => overridden?.split(',').includes('HOURS_OF_WEEK'))
  )
    broken.push('week');
  return broken;
}

describe.each(dialects)('the engine of shifts, on $name', (dialect) => {
  let home: ShiftsHome;
  let members: readonly string[];
  let shifts: readonly { shiftId: string; needId: string }[];

  beforeAll(async () => {
    home = await openShiftsHome(dialect);
    members = await home.members(PEOPLE);
    await createShiftFitness(home, members);
  });
  afterAll(() => home.close());

  async function openOf(memberId: string, shiftId: string): Promise<string | null> {
    const [row] = await home.rows<{ id: string }>(
      'SELECT id FROM shift_assignment WHERE shift_id = ? AND open_key = ?',
      [shiftId, memberId],
    );
    return row?.id ?? null;
  }

  async function run(one: Command): Promise<void> {
    const { deps } = home;
    const { shiftId = '', needId = '' } = shifts[one.which] ?? {};
    const idempotencyKey = newKey();
    if (one.act === 'need') {
      await changeShiftNeed(deps, HEAD, { needId, needed: one.needed, idempotencyKey });
      return;
    }
    if (one.act === 'cancel') {
      await cancelShift(deps, HEAD, { id: shiftId, reason: 'Hujan lebat', idempotencyKey });
      return;
    }
    const memberId = members[one.who] ?? '';
    if (one.act === 'signUp') await signUpForShift(deps, memberId, { needId, idempotencyKey });
    if (one.act === 'assign' || one.act === 'move') {
      const overrideReason = one.isOverridden ? 'Tidak ada orang lain' : null;
      const request = { needId, overrideReason, idempotencyKey };
      if (one.act === 'assign') await assignToShift(deps, HEAD, { ...request, memberId });
      else {
        const [held] = await home.rows<{ id: string }>(
          'SELECT id FROM shift_assignment WHERE open_key = ? ORDER BY starts_at LIMIT 1',
          [memberId],
        );
        if (held) await moveInShifts(deps, HEAD, { ...request, id: held.id });
      }
    }
    if (one.act === 'leave') {
      const id = await openOf(memberId, shiftId);
      if (id !== null) await leaveShift(deps, HEAD, { id, idempotencyKey });
    }
  }

  async function checkAll(): Promise<void> {
    const rows = await home.rows<{
      id: string;
      member_id: string;
      starts_at: Date | string;
      ends_at: Date | string;
      overridden: string | null;
      override_reason: string | null;
      overridden_by: string | null;
    }>("SELECT * FROM shift_assignment WHERE status = 'CONFIRMED'");
    const millis = (value: Date | string) =>
      (value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`)).getTime();
    for (const memberId of members) {
      const held = rows
        .filter(({ member_id }) => member_id === memberId)
        .map(({ id, starts_at, ends_at, overridden }) => ({
          id,
          memberId,
          from: millis(starts_at),
          to: millis(ends_at),
          overridden,
        }));
      expect(brokenRules(held)).toEqual([]);
    }
    for (const row of rows)
      expect([row.overridden === null, row.override_reason === null, row.overridden_by === null]).toEqual(
        Array.from({ length: 3 }, () => row.overridden === null),
      );
    const seats = await home.rows<{ taken: number; needed: number; held: number | string }>(
      "SELECT n.taken, n.needed, (SELECT COUNT(*) FROM shift_assignment a WHERE a.need_id = n.id AND a.status = 'CONFIRMED') AS held FROM shift_need n",
    );
    for (const { taken, needed, held } of seats) {
      expect(Number(held)).toBe(taken);
      expect(taken).toBeLessThanOrEqual(needed);
    }
  }

  test('nobody ever holds two overlapping shifts or breaks a rule without a recorded override', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 40 }), async (commands) => {
        shifts = [];
        for (const { from, hours, needed } of SHIFTS) {
          const end = new Date(at(from).getTime() + hours * 60 * MINUTE + 7 * 60 * MINUTE).toISOString();
          const to = `${end.slice(0, 10)} ${end.slice(11, 16)}`;
          shifts = [...shifts, await home.shift({ from, to, needed })];
        }
        for (const one of commands) await run(one);
        await Promise.all(commands.slice(0, 6).map(run));
        await fillAllShifts(home.deps);
        await checkAll();
        for (const { shiftId } of shifts)
          await cancelShift(home.deps, HEAD, { id: shiftId, reason: 'Selesai', idempotencyKey: newKey() });
      }),
      { numRuns: Math.max(1, Math.round(COMMANDS / 40)) },
    );
  });
});
