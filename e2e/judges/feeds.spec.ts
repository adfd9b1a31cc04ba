import { judged, readByFeedparser } from '../harness/judges';
import { fetchPage } from '../harness/library';

const FEEDS = [
  ['/acara.rss', 'rss20', 'id', '/acara/evt_'],
  ['/en/events.rss', 'rss20', 'en', '/en/events/evt_'],
  ['/acara.rss?jenis=STORYTELLING', 'rss20', 'id', '/acara/evt_'],
  ['/feed.atom', 'atom10', 'id', '/judul/ttl_'],
  ['/en/feed.atom', 'atom10', 'en', '/en/titles/ttl_'],
] as const;

for (const [path, version, language, pages] of FEEDS) {
  judged(['feedparser'])(
    `feedparser finds nothing wrong with ${path}: entries with permanent names, words, moments, and pages that are there`,
    async () => {
      const answer = await fetchPage(path);
      const feed = readByFeedparser(await answer.text(), answer.headers.get('content-type') ?? '');

      expect([feed.complaint, feed.version, feed.language]).toEqual([null, version, language]);
      expect(feed.entries.length).toBeGreaterThan(3);
      expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
      expect(
        feed.entries.filter(
          ({ id, title, words, at }) =>
            !id.startsWith('tag:') ||
            title === '' ||
            words === '' ||
            at === null ||
            Number.isNaN(Date.parse(at)),
        ),
      ).toEqual([]);
      expect(feed.entries.filter(({ link }) => !new URL(link).pathname.startsWith(pages))).toEqual([]);
      expect((await fetchPage(new URL(feed.entries[0]?.link ?? '').pathname)).status).toBe(200);
    },
  );
}

judged(['feedparser'])(
  'feedparser refuses a feed that was cut off, and one with a bare ampersand',
  async () => {
    const text = await (await fetchPage('/acara.rss')).text();
    const broken = [text.slice(0, -40), text.replace('<title>', '<title>Batik & Bordir ')];

    expect(broken.map((one) => readByFeedparser(one, 'application/rss+xml').complaint === null)).toEqual([
      false,
      false,
    ]);
  },
);
