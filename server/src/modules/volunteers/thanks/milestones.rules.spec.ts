import { milestonesOf } from './milestones.rules';

const shift = (day: number, minutes: number) => ({ endsAt: new Date(Date.UTC(2026, 10, day)), minutes });

test('without a signed shift nothing is reached', () => {
  expect(milestonesOf([])).toEqual([]);
});

test('the first shift counts, and hours when they are full, also several at once', () => {
  expect(milestonesOf([shift(1, 90), shift(2, 509), shift(3, 1), shift(4, 1200)])).toEqual([
    { hours: 0, reachedAt: new Date('2026-11-01T00:00:00Z') },
    { hours: 10, reachedAt: new Date('2026-11-03T00:00:00Z') },
    { hours: 25, reachedAt: new Date('2026-11-04T00:00:00Z') },
  ]);
  expect(milestonesOf([shift(1, 6001)]).map(({ hours }) => hours)).toEqual([0, 10, 25, 50, 100]);
});
