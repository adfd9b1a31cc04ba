import { readSampleCatalogue } from './read-sample-catalogue';
import { coverSize, drawCover } from '../../../libs/artwork/covers/cover';

test('the size of a cover is that of its picture, for short, long and strange titles', () => {
  const titles = [
    ...readSampleCatalogue()
      .titles.filter((_, index) => index % 40 === 0)
      .map(({ titleProper }) => titleProper),
    'A',
    '???',
    'Kumpulan soal '.repeat(12),
    `${'Panjang '.repeat(11)}: anak judul`,
    'القرآن الكريم',
  ];

  const differing = titles.filter((title) => {
    const record = { title, contributor: 'Andrea Hirata', classNumber: '899.221', kind: 'book' } as const;
    const { width, height } = coverSize(record);
    return !drawCover(record).includes(`viewBox="0 0 ${width} ${height}"`);
  });

  expect(differing).toEqual([]);
});
