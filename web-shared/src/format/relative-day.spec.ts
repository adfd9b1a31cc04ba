import { relativeDay } from './relative-day';

const today = '2026-12-08';

test('days near today have names', () => {
  const dates = ['2026-12-02', '2026-12-07', '2026-12-08', '2026-12-09', '2026-12-11'];

  expect(dates.map((date) => relativeDay(date, today, 'id'))).toEqual([
    '6 hari lalu',
    'kemarin',
    'hari ini',
    'besok',
    '3 hari lagi',
  ]);
  expect(dates.map((date) => relativeDay(date, today, 'en'))).toEqual([
    '6 days ago',
    'yesterday',
    'today',
    'tomorrow',
    'in 3 days',
  ]);
});

test('days further away are written as dates', () => {
  expect(relativeDay('2026-12-01', today, 'id')).toBe('Sel, 1 Des 2026');
  expect(relativeDay('2027-01-01', today, 'en')).toBe('1 Jan 2027');
});
