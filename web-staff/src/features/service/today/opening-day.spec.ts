import { toStripPlace, toDayStrip } from './opening-day';

const hours = [
  { weekday: 'FRIDAY', opens: '13:00', closes: '16:00' },
  { weekday: 'FRIDAY', opens: '08:00', closes: '11:00' },
  { weekday: 'MONDAY', opens: '08:00', closes: '16:00' },
] as const;

test('the strip leaves an hour on both sides and places times on itself', () => {
  const strip = toDayStrip(hours);

  expect(strip).toEqual({ from: 7, to: 17 });
  expect(['08:00', '12:00', '05:00', '23:00'].map((time) => toStripPlace(strip, time))).toEqual([
    10, 50, 0, 100,
  ]);
});
