import { buildTestIndex, type TestIndex } from '../../testing/test-index';

let index: TestIndex;
afterEach(() => index.close());

test('titles come in tiers: equal, beginning, containing, roots, subjects, publisher, notes', () => {
  index = buildTestIndex([
    { id: 'notes', title: 'Lain', body: 'tentang menanam' },
    { id: 'publisher', title: 'Lain Lagi', context: ['Menanam Press'] },
    { id: 'subject', title: 'Sesuatu', topics: ['Menanam'] },
    { id: 'root', title: 'Tanaman Hias' },
    { id: 'containing', title: 'Cara Menanam Padi' },
    { id: 'beginning', title: 'Menanam Padi di Sawah' },
    { id: 'equal', title: 'Menanam' },
  ]);

  expect(index.ids('menanam')).toEqual([
    'equal',
    'beginning',
    'containing',
    'root',
    'subject',
    'publisher',
    'notes',
  ]);
});

test('the exact word stands above another spelling, another spelling above a root', () => {
  index = buildTestIndex([
    { id: 'root', title: 'Buku Kepraktikan' },
    { id: 'spelling', title: 'Buku Praktik' },
    { id: 'exact', title: 'Buku Praktek' },
  ]);

  expect(index.ids('praktek')).toEqual(['exact', 'spelling', 'root']);
});

test('availability, then popularity decide only between equals', () => {
  const branches = [{ branch: 'b1', copies: 1, available: 1 }];
  index = buildTestIndex([
    { id: 'popular-out', title: 'Kopi Hitam', popularity: 900 },
    { id: 'in', title: 'Kopi Susu', branches, popularity: 1 },
    { id: 'popular-in', title: 'Kopi Pahit', branches, popularity: 5 },
    { id: 'equal-out', title: 'Kopi' },
  ]);

  expect(index.ids('kopi')).toEqual(['equal-out', 'popular-in', 'in', 'popular-out']);
});

test('large results are ranked by the same tiers', () => {
  const many = Array.from({ length: 2000 }, (_, number) => ({
    id: `many-${number}`,
    title: `Cara ${number} Batik`,
    popularity: number,
  }));
  index = buildTestIndex([
    ...many,
    { id: 'subject', title: 'Lain', topics: ['Batik'], popularity: 9999 },
    { id: 'equal', title: 'Batik' },
    { id: 'beginning', title: 'Batik Pekalongan' },
  ]);

  const ids = index.ids('batik', { limit: 3000 });

  expect(ids).toHaveLength(2003);
  expect(ids.slice(0, 3)).toEqual(['equal', 'beginning', 'many-1999']);
  expect(ids.at(-1)).toBe('subject');
});
