import { instantFrom, toInstant, toTimeField } from './jakarta-time';

test('a wall clock in Pasuruan is seven hours ahead, and comes back as it was written', () => {
  expect(toInstant('2026-12-08', '06:30')).toBe('2026-12-07T23:30:00.000Z');
  expect(toTimeField('2026-12-07T17:00:00.000Z')).toBe('00:00');
});

test('a field for date and time that is empty or half filled is no instant', () => {
  expect(['', '2026-12-08', '2026-12-08T', '2026-12-08T06:30'].map(instantFrom)).toEqual([
    null,
    null,
    null,
    '2026-12-07T23:30:00.000Z',
  ]);
});
