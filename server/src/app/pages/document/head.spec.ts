import type { PageHead } from './head';
import { headMarkup, shortened } from './head';

const HEAD: PageHead = {
  title: 'Bumi Manusia · Pustaka Pasuruan',
  shareTitle: 'Bumi Manusia, Pramoedya Ananta Toer',
  description: 'Bumi "Manusia"',
  kind: 'book',
  isListed: true,
  paths: { ID: '/judul/ttl_1', EN: '/en/titles/ttl_1' },
  picture: { path: '/covers/ttl_1-abc.png', width: 600, height: 900, alt: 'Sampul Bumi Manusia' },
  feed: null,
};
const written = (head: PageHead) =>
  headMarkup(head, {
    locale: 'EN',
    origin: 'https://pustaka.example.id',
    siteName: 'Pustaka Pasuruan',
    shelfAlt: 'Judul baru',
  }).markup;

test('a page with a feed of its own names it beside that of the site', () => {
  const feeds = (head: PageHead) =>
    [...written(head).matchAll(/type="application\/atom\+xml"\s+href="([^"]+)"/g)].map(([, href]) => href);

  expect(feeds(HEAD)).toEqual(['/en/feed.atom']);
  expect(feeds({ ...HEAD, feed: { path: '/en/news.atom', title: 'News' } })).toEqual([
    '/en/feed.atom',
    '/en/news.atom',
  ]);
});

test('a page names its one address and the same page in both languages', () => {
  expect(written(HEAD)).toContain(
    '<link rel="canonical" href="https://pustaka.example.id/en/titles/ttl_1" />',
  );
  expect(
    [...written(HEAD).matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)].map(
      ([, language, href]) => `${language} ${href}`,
    ),
  ).toEqual([
    'id https://pustaka.example.id/judul/ttl_1',
    'en https://pustaka.example.id/en/titles/ttl_1',
    'x-default https://pustaka.example.id/judul/ttl_1',
  ]);
});

test('a link preview has title, text and a picture with its size', () => {
  expect(written(HEAD)).toContain(
    '<meta property="og:title" content="Bumi Manusia, Pramoedya Ananta Toer" />',
  );
  expect(written(HEAD)).toContain('<meta property="og:description" content="Bumi &quot;Manusia&quot;" />');
  expect(written(HEAD)).toContain(
    '<meta property="og:image" content="https://pustaka.example.id/covers/ttl_1-abc.png" />',
  );
  expect(written(HEAD)).toContain('<meta property="og:image:height" content="900" />');
});

test('the preview says of which kind the picture is', () => {
  expect(written(HEAD)).toContain('<meta property="og:image:type" content="image/png" />');
  expect(
    written({
      ...HEAD,
      picture: { path: '/business-photos/upl_1.webp', width: 1200, height: 800, alt: 'Keripik' },
    }),
  ).toContain('<meta property="og:image:type" content="image/webp" />');
});

test('a page without a picture of its own shows the newest titles on their shelf', () => {
  expect(written({ ...HEAD, picture: null })).toContain(
    '<meta property="og:image" content="https://pustaka.example.id/share/rak.png" />',
  );
  expect(written({ ...HEAD, picture: null })).toContain(
    '<meta name="twitter:card" content="summary_large_image" />',
  );
});

test('a page that should not be found has no canonical address', () => {
  expect(written({ ...HEAD, isListed: false })).toContain('<meta name="robots" content="noindex" />');
  expect(written({ ...HEAD, isListed: false })).not.toContain('canonical');
});

test('long text ends at a word', () => {
  expect(shortened('Sepuluh  anak Belitung,\n yang bersekolah', 24)).toBe('Sepuluh anak Belitung…');
  expect(shortened('pendek', 24)).toBe('pendek');
  expect(shortened('a'.repeat(30), 10)).toBe('aaaaaaaaa…');
});
