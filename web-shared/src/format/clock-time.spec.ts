import { clockTime, formatClockTime, nowInJakarta } from './clock-time';

test('a time is written with a point in Indonesian and with am or pm in English', () => {
  expect(clockTime('14:00', 'id')).toBe('14.00 WIB');
  expect(clockTime('14:00', 'en')).toBe('2:00 pm WIB');
  expect(clockTime('07:30', 'id', { withZone: false })).toBe('07.30');
});

test('noon is pm and midnight is am', () => {
  expect(clockTime('12:00', 'en')).toBe('12:00 pm WIB');
  expect(clockTime('00:05', 'en')).toBe('12:05 am WIB');
});

test('an instant is shown as a clock in Jakarta shows it', () => {
  expect(formatClockTime('2026-12-08T07:00:00.000Z', 'id')).toBe('14.00 WIB');
  expect(nowInJakarta(new Date('2026-12-08T20:15:00Z'))).toBe('03:15');
});
