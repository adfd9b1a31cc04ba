import { languageOfPath, localPath, pageAt, pathInLanguage, pathTo, searchPath } from './paths';

test('a page has Indonesian words at the root and English words below /en', () => {
  expect(pathTo('title', 'id', 'ttl_1')).toBe('/judul/ttl_1');
  expect(pathTo('title', 'en', 'ttl_1')).toBe('/en/titles/ttl_1');
  expect(pathTo('home', 'en')).toBe('/en');
});

test('the language switch keeps the page and its id', () => {
  expect(pathInLanguage('/judul/ttl_1', 'en')).toBe('/en/titles/ttl_1');
  expect(pathInLanguage('/en/people/ctr_2', 'id')).toBe('/pengarang/ctr_2');
  expect(pathInLanguage('/en/search/', 'id')).toBe('/cari');
  expect(pathInLanguage('/', 'en')).toBe('/en');
});

test('an address nobody knows leads home', () => {
  expect(pathInLanguage('/tidak/ada', 'en')).toBe('/en');
  expect(pathInLanguage('/judul/a/b', 'en')).toBe('/en');
});

test('only /en and what is below it is English', () => {
  expect([languageOfPath('/en'), languageOfPath('/en/visit')]).toEqual(['en', 'en']);
  expect([languageOfPath('/'), languageOfPath('/energi')]).toEqual(['id', 'id']);
});

test("a path from the API becomes the address of the reader's language", () => {
  expect(localPath('/subjek/sbj_9', 'id')).toBe('/subjek/sbj_9');
  expect(localPath('/subjek/sbj_9', 'en')).toBe('/en/subjects/sbj_9');
});

test('a search is written into the query string', () => {
  expect(searchPath('id', { q: 'laskar pelangi' })).toBe('/cari?q=laskar+pelangi');
  expect(searchPath('en', {})).toBe('/en/search');
});

test('an address leads to its page: a name of its own before the id of a thing', () => {
  expect(
    ['/acara/usulkan', '/acara/evt_1', '/en/small-business/directory', '/en/cari', '/acara/a/b'].map(pageAt),
  ).toEqual(['propose', 'event', 'directory', null, null]);
});
