import { addMonths, weeksOf } from './month-days';

test('months go on over the end of a year', () => {
  expect([addMonths('2026-12', 1), addMonths('2026-01', -1), addMonths('2026-05', 0)]).toEqual([
    '2027-01',
    '2025-12',
    '2026-05',
  ]);
});

test('weeks begin on Monday and hold the whole month', () => {
  const weeks = weeksOf('2026-11');

  expect([weeks.length, weeks[0]?.[0], weeks[0]?.[6], weeks.at(-1)?.[0], weeks.at(-1)?.[6]]).toEqual([
    6,
    '2026-10-26',
    '2026-11-01',
    '2026-11-30',
    '2026-12-06',
  ]);
});
