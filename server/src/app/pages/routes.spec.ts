import { localPath, pathTo, placeAt } from './routes';

test('an address leads to its page, language and thing', () => {
  expect(placeAt('/')).toEqual({ page: 'home', locale: 'ID', id: '' });
  expect(placeAt('/en')).toEqual({ page: 'home', locale: 'EN', id: '' });
  expect(placeAt('/judul/ttl_1')).toEqual({ page: 'title', locale: 'ID', id: 'ttl_1' });
  expect(placeAt('/en/people/ctr_1')).toEqual({ page: 'contributor', locale: 'EN', id: 'ctr_1' });
});

test('other addresses lead nowhere', () => {
  expect(
    ['/cari/', '/judul/', '/judul/a/b', '/judul/%E0%A4%A', '/en/cari', '/energi', ''].map(placeAt),
  ).toEqual(Array(7).fill(null));
});

test('a path of the graph becomes the address of the language', () => {
  expect(localPath('/subjek/sbj_9', 'EN')).toBe('/en/subjects/sbj_9');
  expect(localPath('/subjek/sbj_9', 'ID')).toBe('/subjek/sbj_9');
});

test('an id is written as one segment, whatever it holds', () => {
  expect(pathTo('title', 'ID', '../$&/x')).toBe('/judul/..%2F%24%26%2Fx');
});
