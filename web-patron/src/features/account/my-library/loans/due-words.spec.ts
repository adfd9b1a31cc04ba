import { toDue, toDueTone } from './due-words';

const today = '2026-12-01';
const loan = (dueOn: string, late: { isOverdue?: boolean; isHourly?: boolean; overdueDays?: number } = {}) =>
  toDue({ dueOn, isOverdue: false, isHourly: false, overdueDays: 0, ...late }, today);

test('a loan is due later, tomorrow or today', () => {
  expect(loan('2026-12-11')).toEqual({ kind: 'later', days: 10 });
  expect(loan('2026-12-02')).toEqual({ kind: 'tomorrow' });
  expect(loan('2026-12-01')).toEqual({ kind: 'today' });
});

test('how late a loan is the library counts, so that the portal says what the desk says', () => {
  expect(loan('2026-11-28', { isOverdue: true, overdueDays: 2 })).toEqual({
    kind: 'late',
    count: 2,
    unit: 'Days',
  });
});

test('a loan by the hour may be late on its own day, and by hours', () => {
  expect(loan('2026-12-01', { isOverdue: true, isHourly: true, overdueDays: 3 })).toEqual({
    kind: 'late',
    count: 3,
    unit: 'Hours',
  });
});

test('an answer kept from yesterday counts from today', () => {
  expect(loan('2026-11-30')).toEqual({ kind: 'late', count: 1, unit: 'Days' });
});

test('the last two days press', () => {
  expect(
    ['2026-11-30', '2026-12-01', '2026-12-03', '2026-12-04'].map((dueOn) => toDueTone(loan(dueOn))),
  ).toEqual(['late', 'soon', 'soon', 'calm']);
});
