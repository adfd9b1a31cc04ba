import { dialects } from '../../../../test/dialects';
import { calendarPath, createCalendarAddress } from '../../programmes/feeds/calendar-address';
import { findCalendarAddress } from '../../programmes/feeds/calendar-addresses.queries';
import { ownCalendar } from '../../programmes';
import { asMember } from '../../programmes/testing/programmes-home';
import { createShiftFitness } from '../testing/fitness';
import type { ShiftsHome } from '../testing/shifts-home';
import { newKey, openShiftsHome } from '../testing/shifts-home';
import { leaveShift } from './leave-shift';
import { shiftCalendarItems } from './shift-dates.queries';
import { signUpForShift } from './take-shift';

describe.each(dialects)('shifts in the personal calendar, on $name', (dialect) => {
  let home: ShiftsHome;

  beforeAll(async () => {
    home = await openShiftsHome(dialect);
  });
  afterAll(() => home.close());

  test('stand beside events, as certain, hoped for or off', async () => {
    const members = await home.members(2);
    const [memberId = '', other = ''] = members;
    await createShiftFitness(home, members);
    const certain = await home.shift({ from: '2026-11-26 09:00', to: '2026-11-26 11:00' });
    const full = await home.shift({ from: '2026-11-27 09:00', to: '2026-11-27 11:00' });
    const left = await home.shift({ from: '2026-11-28 09:00', to: '2026-11-28 11:00' });
    await signUpForShift(home.deps, other, { needId: full.needId, idempotencyKey: newKey() });
    const signed = [];
    for (const { needId } of [certain, full, left])
      signed.push(await signUpForShift(home.deps, memberId, { needId, idempotencyKey: newKey() }));
    const last = signed[2];
    await leaveShift(home.deps, asMember(memberId), {
      id: last?.ok ? last.value.assignmentId : '',
      idempotencyKey: newKey(),
    });
    await createCalendarAddress(home.programmes, { memberId, locale: 'ID' });
    const address = await findCalendarAddress(home.deps.db, memberId);
    const path = address === null ? '' : calendarPath(home.programmes, address);
    const calendar = await ownCalendar(
      {
        ...home.programmes,
        origin: 'https://contoh.pustaka',
        moreDates: (wanted) => shiftCalendarItems(home.deps.db, wanted),
      },
      (path.split('/').at(-1) ?? '').replace('.ics', ''),
      home.deps.clock.now(),
    );

    const text = calendar.kind === 'calendar' ? calendar.text : '';
    expect(text.match(/SUMMARY:Membaca nyaring/g)).toHaveLength(3);
    expect(
      ['CONFIRMED', 'TENTATIVE', 'CANCELLED'].map((status) => text.includes(`STATUS:${status}`)),
    ).toEqual([true, true, true]);
    expect(text).toContain('DTSTART:20261126T020000Z');
  });
});
