import { readDate, readMonth, readWeekday } from './read-date';

// A Saturday.
const today = '2026-11-28';
const read = (text: string) => readDate(text, { today });

test('a date is read day first, with any mark between', () => {
  for (const text of ['17 5 1990', '17/5/1990', '17-05-1990', '17.5.90', '17051990', '170590', '1990-05-17'])
    expect([text, read(text)]).toEqual([text, '1990-05-17']);
});

test('months and weekdays may be written in either language, as the house writes them', () => {
  for (const text of [
    '5 des 2026',
    '5 Desember 2026',
    'Sab, 5 Des 2026',
    '5 Dec 2026',
    'Saturday, 5 December 2026',
  ])
    expect([text, read(text)]).toEqual([text, '2026-12-05']);
});

test('a day without its year is the next one, or the last one for what has been', () => {
  expect([read('17 mei'), read('5 12'), read('28 nov')]).toEqual(['2027-05-17', '2026-12-05', '2026-11-28']);
  expect(readDate('17 mei', { today, lean: 'past' })).toBe('2026-05-17');
});

test('a year of two digits is near for what is planned and past for what has been', () => {
  expect(read('5 1 27')).toBe('2027-01-05');
  expect(readDate('5 1 27', { today, lean: 'past' })).toBe('1927-01-05');
});

test('days are told by words', () => {
  expect(['hari ini', 'besok', 'lusa', 'kemarin', 'Tomorrow'].map(read)).toEqual([
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
    '2026-11-27',
    '2026-11-29',
  ]);
  expect(['sabtu', 'Minggu', 'jumat', 'friday'].map(read)).toEqual([
    '2026-11-28',
    '2026-11-29',
    '2026-12-04',
    '2026-12-04',
  ]);
  expect(readDate('jumat', { today, lean: 'past' })).toBe('2026-11-27');
});

test('what is no day is refused', () => {
  for (const text of ['', '5', '31 2 2026', '30 feb', '17 mai 90 x', 'kapan-kapan', '99/99/99'])
    expect([text, read(text)]).toEqual([text, null]);
});

test('names of weekdays and months are known by both languages', () => {
  expect([readWeekday("jum'at"), readWeekday('ahad'), readWeekday('mon'), readWeekday('x')]).toEqual([
    4,
    6,
    0,
    null,
  ]);
  expect([readMonth('mei'), readMonth('aug'), readMonth('agu'), readMonth('x')]).toEqual([5, 8, 8, null]);
});
