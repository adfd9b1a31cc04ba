import { hoursLeft } from './hours-left';

test('hours are rounded up and never below none', () => {
  const now = new Date('2026-11-24T03:00:00Z');

  expect(
    ['2026-11-27T03:00:00Z', '2026-11-24T03:01:00Z', '2026-11-24T02:00:00Z'].map((until) =>
      hoursLeft(until, now),
    ),
  ).toEqual([72, 1, 0]);
});
