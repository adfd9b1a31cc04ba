import { branchCalendar } from './calendar.rules';
import { openingStateIn } from './calendar-state.rules';

const FRIDAY_WITH_BREAK = [
  { weekday: 5, opens: '08:00', closes: '11:30' },
  { weekday: 5, opens: '13:00', closes: '16:00' },
];
const parts = {
  weekly: FRIDAY_WITH_BREAK,
  periods: [],
  closedDays: [{ day: '2026-12-25', name: 'Natal' }],
  exceptionDays: [],
  closures: [],
};
const at = (text: string) => new Date(`${text}:00+07:00`);

test('an open branch says when it closes, the break included', () => {
  expect(openingStateIn(branchCalendar(parts), at('2026-12-18T11:29'))).toEqual({
    isOpen: true,
    closesAt: at('2026-12-18T11:30'),
    opensAt: null,
  });
});

test('a branch in its break says when it goes on', () => {
  expect(openingStateIn(branchCalendar(parts), at('2026-12-18T11:30'))).toEqual({
    isOpen: false,
    closesAt: null,
    opensAt: at('2026-12-18T13:00'),
  });
});

test('a holiday is closed and the next opening is the week after', () => {
  expect(openingStateIn(branchCalendar(parts), at('2026-12-25T10:00'))).toEqual({
    isOpen: false,
    closesAt: null,
    opensAt: at('2027-01-01T08:00'),
  });
});

test('a branch that never opens names no opening', () => {
  expect(openingStateIn(branchCalendar({ ...parts, weekly: [] }), at('2026-12-18T10:00'))).toEqual({
    isOpen: false,
    closesAt: null,
    opensAt: null,
  });
});
