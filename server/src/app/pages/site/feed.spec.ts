import { findElements, findTexts } from '../testing/read-xml';
import { feedText } from './feed';

const ENTRY = {
  id: 'ttl_01KB0000000000000000000001',
  path: '/judul/ttl_01KB0000000000000000000001',
  titleProper: '<img src=x onerror="alert(1)"> & \u0000',
  subtitle: null,
  publisher: 'Bentang',
  publicationYear: 2005,
  materialType: { name: { text: 'Buku' } },
  summary: 'Sepuluh anak Belitung.',
  createdAt: '2026-11-20T03:00:00.000Z',
  updatedAt: '2026-11-24T03:00:00.000Z',
  cover: { url: '/covers/ttl_1-abc.svg', width: 300, height: 450 },
  subjects: [{ heading: 'Fiksi & anak' }],
  contributions: [
    {
      role: 'AUTHOR',
      isMain: true,
      contributor: {
        id: 'ctr_1',
        path: '/pengarang/ctr_1',
        preferredName: 'Hirata, Andrea',
        birthYear: null,
        deathYear: null,
      },
    },
  ],
};
const feed = (nodes: readonly unknown[], locale: 'ID' | 'EN' = 'ID') =>
  feedText(
    { newArrivals: { nodes } },
    {
      locale,
      origin: 'https://pustaka.example.id',
      owner: 'Perpustakaan Kota Pasuruan',
    },
  );

test('a title of any letters makes a well-formed entry with a permanent id', () => {
  const text = feed([ENTRY]);

  expect(findTexts(text, 'id')).toEqual([
    'tag:pustaka.example.id,2026:feed-id',
    'tag:pustaka.example.id,2026:ttl_01KB0000000000000000000001',
  ]);
  expect(findTexts(text, 'title')).toEqual([
    'Judul baru di Pustaka Pasuruan',
    '<img src=x onerror="alert(1)"> & \ufffd',
  ]);
  expect(findTexts(text, 'name')).toEqual(['Perpustakaan Kota Pasuruan', 'Andrea Hirata']);
  expect(findTexts(text, 'summary')).toEqual(['Andrea Hirata. Bentang, 2005. Buku. Sepuluh anak Belitung.']);
});

test('the feed is as new as its newest change and links to itself and to the pages of its language', () => {
  const text = feed(
    [ENTRY, { ...ENTRY, id: 'ttl_01KB0000000000000000000002', updatedAt: '2026-11-21T00:00:00.000Z' }],
    'EN',
  );

  expect(findTexts(text, 'updated')[0]).toBe('2026-11-24T03:00:00.000Z');
  expect(
    findElements(text, 'link')
      .map((link) => `${link.getAttribute('rel')} ${link.getAttribute('href')}`)
      .slice(0, 3),
  ).toEqual([
    'self https://pustaka.example.id/en/feed.atom',
    'alternate https://pustaka.example.id/en',
    'alternate https://pustaka.example.id/en/titles/ttl_01KB0000000000000000000001',
  ]);
});

test('an empty catalogue has an empty feed', () => {
  expect(findTexts(feed([]), 'updated')).toEqual(['2026-01-01T00:00:00.000Z']);
});
