import { clockText, dayText, numberText, spokenName, timeText, wordFor } from './words';

test('times, days and numbers are written as the city writes them', () => {
  expect([
    timeText('14:05', 'ID'),
    timeText('14:05', 'EN'),
    timeText('00:30', 'EN'),
    timeText('12:00', 'EN'),
  ]).toEqual(['14.05', '2:05 pm', '12:30 am', '12:00 pm']);
  expect(clockText('2026-11-24T03:00:00.000Z', 'ID')).toBe('10.00');
  expect([
    dayText(new Date('2026-12-07T17:00:00Z'), 'ID'),
    dayText(new Date('2026-12-07T17:00:00Z'), 'EN'),
  ]).toEqual(['Sel, 8 Des 2026', '8 Dec 2026']);
  expect([numberText(18_240, 'ID'), numberText(18_240, 'EN')]).toEqual(['18.240', '18,240']);
});

test('a name is said in its natural order, and a name of another shape stays', () => {
  expect(['Toer, Pramoedya Ananta', 'Soekarno', 'Dinas Pendidikan, Pasuruan, Kota'].map(spokenName)).toEqual([
    'Pramoedya Ananta Toer',
    'Soekarno',
    'Dinas Pendidikan, Pasuruan, Kota',
  ]);
});

test('a code nobody has a word for stands for itself', () => {
  expect([wordFor({ BOOK: 'Buku' }, 'BOOK'), wordFor({ BOOK: 'Buku' }, 'HOLOGRAM')]).toEqual([
    'Buku',
    'HOLOGRAM',
  ]);
});
