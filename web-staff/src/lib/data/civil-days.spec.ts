import { addDays, toWeekdayIndex } from './civil-days';

test('days are counted over the end of months and of leap years', () => {
  expect([addDays('2026-12-31', 1), addDays('2028-02-28', 1), addDays('2026-03-01', -1)]).toEqual([
    '2027-01-01',
    '2028-02-29',
    '2026-02-28',
  ]);
});

test('weeks begin on Monday', () => {
  expect([toWeekdayIndex('2026-11-23'), toWeekdayIndex('2026-11-29')]).toEqual([0, 6]);
});
