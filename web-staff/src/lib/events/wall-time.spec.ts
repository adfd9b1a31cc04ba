import { fromWallTime, laterBy, toWallTime } from './wall-time';

test('a time on the wall in Pasuruan is seven hours ahead, also over midnight', () => {
  expect(toWallTime('2026-12-08T02:00:00.000Z')).toBe('2026-12-08T09:00');
  expect(fromWallTime('2026-12-08T09:00')).toBe('2026-12-08T02:00:00.000Z');
  expect(laterBy('2026-12-08T23:30', 90)).toBe('2026-12-09T01:00');
});
