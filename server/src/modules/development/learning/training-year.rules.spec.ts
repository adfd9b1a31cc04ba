import { targetOf, toTrainingYears } from './training-year.rules';

test.each([
  [null, null, 20],
  [{ targetHours: 30 }, 'PNS', 30],
  [{ targetHours: 30 }, 'PPPK', 24],
  [{ targetHours: 12 }, 'PPPK_PART_TIME', 12],
] as const)('the target of %j for %s is %i', (post, status, expected) => {
  expect(targetOf(post, status)).toBe(expected);
});

test('hours count in their year, and once their proof was seen', () => {
  const years = toTrainingYears(
    [
      { completedOn: '2025-12-31', hours: 8, seenOn: '2026-01-05' },
      { completedOn: '2026-01-01', hours: 6, seenOn: '2026-01-05' },
      { completedOn: '2026-11-01', hours: 10, seenOn: null },
    ],
    { years: [2025, 2026], targetHours: 20 },
  );

  expect(years).toEqual([
    { year: 2025, hours: 8, unseenHours: 0, targetHours: 20 },
    { year: 2026, hours: 6, unseenHours: 10, targetHours: 20 },
  ]);
});
