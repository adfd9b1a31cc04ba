import { comparedWith, countOf, formatRupiah, sentenceOf } from './sentences';

const LOAN = { ID: 'pinjaman', EN: { one: 'loan', many: 'loans' } };

test.each([
  [120, 100, 'naik 20 % dari tahun lalu (100)', 'up 20% on the year before (100)'],
  [50, 100, 'turun 50 % dari tahun lalu (100)', 'down 50% on the year before (100)'],
  [7, 7, 'sama seperti tahun lalu', 'the same as the year before'],
  [0, 0, 'sama seperti tahun lalu', 'the same as the year before'],
  [5, 0, 'tahun lalu tidak ada', 'none the year before'],
  [5, null, 'tahun lalu belum tercatat', 'not recorded the year before'],
  [1001, 1000, 'hampir sama dengan tahun lalu (1.000)', 'about the same as the year before (1,000)'],
  [0, 4, 'turun 100 % dari tahun lalu (4)', 'down 100% on the year before (4)'],
] as const)('%s beside %s is said truly', (now, before, indonesian, english) => {
  expect([comparedWith(now, before, 'ID'), comparedWith(now, before, 'EN')]).toEqual([indonesian, english]);
});

test('one, many and none are said as people say them', () => {
  expect([0, 1, 1234].map((count) => countOf(count, LOAN, 'EN'))).toEqual([
    'no loans',
    '1 loan',
    '1,234 loans',
  ]);
  expect([0, 1, 1234].map((count) => countOf(count, LOAN, 'ID'))).toEqual([
    'tidak ada pinjaman',
    '1 pinjaman',
    '1.234 pinjaman',
  ]);
  expect([formatRupiah(5000, 'ID'), formatRupiah(-5000, 'EN')]).toEqual(['Rp5.000', '−Rp5,000']);
  expect(sentenceOf(['tidak ada pinjaman', null, 'sama seperti tahun lalu'])).toBe(
    'Tidak ada pinjaman, sama seperti tahun lalu.',
  );
});
