import { toStatisticsSpan } from './statistics-span';

test('a year and its quarters end on the day before the next begins', () => {
  expect(toStatisticsSpan(2026, null)).toEqual({ from: '2026-01-01', to: '2027-01-01' });
  expect([1, 2, 3, 4].map((quarter) => toStatisticsSpan(2026, quarter))).toEqual([
    { from: '2026-01-01', to: '2026-04-01' },
    { from: '2026-04-01', to: '2026-07-01' },
    { from: '2026-07-01', to: '2026-10-01' },
    { from: '2026-10-01', to: '2027-01-01' },
  ]);
});
