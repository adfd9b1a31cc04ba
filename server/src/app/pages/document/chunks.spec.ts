import { pageChunks } from './chunks';

const MANIFEST = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared.js', imports: [], isEntry: false },
  '_cards.js': { file: 'assets/cards.js', imports: ['_shared.js'], isEntry: false },
  'src/features/title/index.ts': { file: 'assets/title.js', imports: ['index.html', '_cards.js'], isEntry: false },
  'src/features/title/words.id.ts': { file: 'assets/title-id.js', imports: [], isEntry: false },
  'src/features/title/words.en.ts': { file: 'assets/title-en.js', imports: [], isEntry: false },
  'src/lib/i18n/catalogue.en.ts': { file: 'assets/words-en.js', imports: [], isEntry: false },
};

test('a page fetches its own code and words ahead, in its language, without what the first files bring', () => {
  const markup = pageChunks(MANIFEST).of('title', 'EN').markup;

  expect([...markup.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['/assets/title.js', '/assets/cards.js', '/assets/title-en.js', '/assets/words-en.js']);
});

test('without a manifest nothing is fetched ahead', () => {
  expect(pageChunks({}).of('home', 'ID').markup).toBe('');
});
