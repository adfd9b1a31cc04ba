import { listSpansOfDay, toWeekday } from './weekday';

test('a date falls on its weekday, whatever the clock of the reader', () => {
  expect(['2026-11-23', '2026-11-24', '2026-11-29', '2026-12-13'].map(toWeekday)).toEqual([
    'MONDAY',
    'TUESDAY',
    'SUNDAY',
    'SUNDAY',
  ]);
});

test('a day with a break has two spans in order, a closed one has none', () => {
  const spans = [
    { weekday: 'FRIDAY', opens: '13:00', closes: '16:00' },
    { weekday: 'FRIDAY', opens: '08:00', closes: '11:00' },
  ] as const;

  expect(listSpansOfDay(spans, 'FRIDAY').map(({ opens }) => opens)).toEqual(['08:00', '13:00']);
  expect(listSpansOfDay(spans, 'SUNDAY')).toEqual([]);
});
