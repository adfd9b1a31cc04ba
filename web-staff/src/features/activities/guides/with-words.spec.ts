import { withWords } from './with-words';

const guides = [
  {
    slug: 'izin-usaha-keripik',
    keywords: 'P-IRT, NIB',
    name: { indonesian: 'Izin usaha keripik', english: 'Permits for crisps' },
    summary: null,
  },
  {
    slug: 'kur',
    keywords: null,
    name: { indonesian: 'Modal: KUR', english: 'Credit' },
    summary: { indonesian: 'Pinjaman bersubsidi', english: 'Subsidised credit' },
  },
];
const found = (text: string) => withWords(guides, text).map(({ slug }) => slug);

test('a guide is found by all words together, in either language, in name, keywords or summary', () => {
  expect([
    found('keripik p-irt'),
    found('CREDIT'),
    found('pinjaman'),
    found('keripik kur'),
    found('  '),
  ]).toEqual([['izin-usaha-keripik'], ['kur'], ['kur'], [], ['izin-usaha-keripik', 'kur']]);
});
