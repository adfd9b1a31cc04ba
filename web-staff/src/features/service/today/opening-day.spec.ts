import { toStripPlace, listSpansOfDay, toDayStrip, toWeekday } from './opening-day';

const hours = [
  { weekday: 'FRIDAY', opens: '13:00', closes: '16:00' },
  { weekday: 'FRIDAY', opens: '08:00', closes: '11:00' },
  { weekday: 'MONDAY', opens: '08:00', closes: '16:00' },
];

test('a date knows its weekday without any clock', () => {
  expect(['2026-11-23', '2026-11-24', '2026-11-29'].map(toWeekday)).toEqual(['MONDAY', 'TUESDAY', 'SUNDAY']);
});

test('a day with a Friday break has two spans in order', () => {
  expect(listSpansOfDay(hours, 'FRIDAY').map(({ opens }) => opens)).toEqual(['08:00', '13:00']);
  expect(listSpansOfDay(hours, 'SUNDAY')).toEqual([]);
});

test('the strip leaves an hour on both sides and places times on itself', () => {
  const strip = toDayStrip(hours);

  expect(strip).toEqual({ from: 7, to: 17 });
  expect(['08:00', '12:00', '05:00', '23:00'].map((time) => toStripPlace(strip, time))).toEqual([
    10, 50, 0, 100,
  ]);
});
