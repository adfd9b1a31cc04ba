import { isDay, isMonth, monthFrom, weeksOfMonth } from './calendar-days';

test('a month is shown in whole weeks, over new year too', () => {
  expect(weeksOfMonth('2026-12')).toEqual({ from: '2026-11-30', to: '2027-01-04' });
  expect(weeksOfMonth('2027-02')).toEqual({ from: '2027-02-01', to: '2027-03-01' });
});

test('months step over years', () => {
  expect([monthFrom('2026-12', 1), monthFrom('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
});

test('what is no month or day of the calendar is told apart', () => {
  expect(['2026-12', '2026-13', '2026-1', 'abc'].map(isMonth)).toEqual([true, false, false, false]);
  expect(['2026-12-31', '2026-02-30', '2026-12'].map(isDay)).toEqual([true, false, false]);
});
