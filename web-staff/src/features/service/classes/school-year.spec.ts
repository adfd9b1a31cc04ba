import { guessLastGrade, schoolYearOn } from './school-year';

test('a school year begins in July and is prepared from May on', () => {
  expect(['2026-01-10', '2026-04-30', '2026-05-01', '2026-07-15', '2026-12-31'].map(schoolYearOn)).toEqual([
    2025, 2025, 2026, 2026, 2026,
  ]);
});

test('the name of a school suggests its last grade', () => {
  expect(
    ['SDN Kebonagung', 'MI Al-Ikhlas', 'SMPN 1 Pasuruan', 'MTs Negeri', 'SMA 2', 'SMKN 1', ''].map(
      guessLastGrade,
    ),
  ).toEqual([6, 6, 9, 9, 12, 12, 12]);
});
