import * as fs from 'node:fs';
import * as path from 'node:path';

import { localPath, PAGE_NAMES, PATHS, pathTo, placeAt } from './routes';

const PORTAL_TABLE = path.resolve(__dirname, '../../../../web-patron/src/lib/paths.ts');

test('the addresses are those of the portal', () => {
  const source = fs.readFileSync(PORTAL_TABLE, 'utf8');
  const table = /export const PATHS = \{([\s\S]*?)\} as const/.exec(source)?.[1] ?? '';
  const portal = [...table.matchAll(/(\w+): '(\/[^']*)'/g)].map(([, page, address]) => `${page} ${address}`);

  const server = (['ID', 'EN'] as const).flatMap((locale) =>
    PAGE_NAMES.map((page) => `${page} ${PATHS[locale][page]}`),
  );
  expect(portal.toSorted()).toEqual(server.toSorted());
});

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
