import { ageOf } from './waiting-age';

test.each([
  ['2026-11-24T02:11:40Z', 'minutes', 1],
  ['2026-11-24T01:13:00Z', 'minutes', 59],
  ['2026-11-24T01:12:00Z', 'hours', 1],
  ['2026-11-22T02:13:00Z', 'hours', 47],
  ['2026-11-22T02:12:00Z', 'days', 2],
  ['2026-10-24T02:12:00Z', 'days', 31],
])('what waits since %s has waited %s: %d', (since, unit, count) => {
  expect(ageOf(since, new Date('2026-11-24T02:12:00Z'))).toEqual({ unit, count });
});
