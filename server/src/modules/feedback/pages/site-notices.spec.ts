import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';

const NOTICE = 'notice { id version status endsAt } userErrors { code field }';
const act = (name: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { saved: ${name}(input: $input) { ${NOTICE} } }`;

type Notice = { id: string; version: number; status: string; endsAt: string | null };
type Saved = { notice: Notice | null; userErrors: { code: string; field: string[] | null }[] };

describe.each(dialects)('notices on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let now = new Date('2026-11-24T03:00:00Z');

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  async function save(name: string, input: object): Promise<Saved> {
    const { body } = await library.send(act(name), { variables: { input }, cookie: librarian });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return (body.data as unknown as { saved: Saved }).saved;
  }
  async function published(input: object): Promise<Notice> {
    const { notice, userErrors } = await save('publishSiteNotice', { kind: 'INFO', ...input });
    if (!notice) throw new Error(JSON.stringify(userErrors));
    return notice;
  }
  const pageText = async (path = '/kunjungi') => {
    await indexCaughtUp(library.house);
    return (await fetch(library.origin + path)).text();
  };

  test('a notice stands on every page at once, in both languages, and is gone when it ends', async () => {
    expect(await pageText()).not.toContain('site-notices');

    const flood = await published({
      kind: 'WARNING',
      text: { indonesian: 'Tutup karena <banjir>', english: 'Closed: flood' },
      link: '/kunjungi',
      endsAt: '2026-11-24T03:05:00.000Z',
    });

    expect(flood.status).toBe('SHOWN');
    expect(await pageText()).toContain(
      '<p class="site-notice is-warning"><span class="wrap"><strong>Penting:</strong> Tutup karena &lt;banjir&gt; <a href="/kunjungi">Selengkapnya</a>',
    );
    expect(await pageText('/en/visit')).toContain('Closed: flood <a href="/en/visit">Read more</a>');
    expect(await pageText('/tidak-ada')).toContain('Tutup karena &lt;banjir&gt;');

    now = new Date('2026-11-24T03:05:00Z');
    // Another address than before: what was kept of a page is kept for seconds of the real clock.
    expect(await pageText('/jelajah')).not.toContain('banjir');
  });

  test('a notice is ended at once, and one that was wrong is taken back', async () => {
    const [one, other] = [
      await published({ text: { indonesian: 'Toilet lantai dua ditutup' } }),
      await published({ text: { indonesian: 'Salah' } }),
    ];
    expect(await pageText('/privasi')).toContain('Toilet lantai dua ditutup');

    expect((await save('endSiteNotice', { id: one.id, version: one.version })).notice).toMatchObject({
      status: 'ENDED',
      endsAt: '2026-11-24T03:05:00.000Z',
    });
    expect((await save('withdrawSiteNotice', { id: other.id, version: other.version })).notice).toMatchObject(
      {
        status: 'WITHDRAWN',
      },
    );

    expect(await pageText('/privasi')).not.toContain('site-notices');
    expect((await save('endSiteNotice', { id: one.id, version: 2 })).userErrors).toEqual([
      { code: 'INVALID', field: ['id'] },
    ]);
  });

  test('a notice that begins later waits, and can be changed', async () => {
    const notice = await published({
      text: { indonesian: 'Besok buka pukul 10' },
      startsAt: '2026-11-24T03:10:00.000Z',
    });
    expect(notice.status).toBe('COMING');

    const changed = await save('updateSiteNotice', {
      id: notice.id,
      version: notice.version,
      kind: 'INFO',
      text: { indonesian: 'Besok buka pukul 11' },
    });
    expect(changed.notice?.status).toBe('COMING');
    now = new Date('2026-11-24T03:10:00Z');
    const { body } = await library.send('{ currentSiteNotices { text { text(locale: EN) } } }');
    expect(body.data).toEqual({ currentSiteNotices: [{ text: { text: 'Besok buka pukul 11' } }] });
  });

  test('open tabs read the notices of now from a small address that caches keep for seconds', async () => {
    const address = async (language: string, headers = {}) => {
      await indexCaughtUp(library.house);
      return fetch(`${library.origin}/notices/${language}`, { headers });
    };
    const notice = await published({ text: { indonesian: 'Listrik padam', english: 'No power' } });

    const answer = await address('en');
    const text = await answer.text();

    expect(text).toContain('No power');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=20');
    expect(answer.headers.get('set-cookie')).toBeNull();
    const tag = answer.headers.get('etag') ?? '';
    expect((await address('en', { 'if-none-match': tag })).status).toBe(304);
    await save('withdrawSiteNotice', { id: notice.id, version: notice.version });
    expect(await (await address('id')).text()).not.toContain('Listrik padam');
    expect((await address('xx')).status).toBe(404);
  });

  test.each([
    [
      'an end before its beginning',
      { startsAt: '2026-11-25T03:40:00.000Z', endsAt: '2026-11-25T02:00:00.000Z' },
      'endsAt',
    ],
    [
      'an end that has passed',
      { startsAt: '2026-11-20T03:40:00.000Z', endsAt: '2026-11-21T07:00:00.000Z' },
      'endsAt',
    ],
    ['a link to a program', { link: 'javascript:alert(1)' }, 'link'],
    ['a link to another host without its scheme', { link: '//evil.example' }, 'link'],
  ])('refuses %s', async (_name, more, field) => {
    const { userErrors } = await save('publishSiteNotice', {
      kind: 'INFO',
      text: { indonesian: 'x' },
      ...more,
    });

    expect(userErrors).toEqual([{ code: 'INVALID', field: [field] }]);
  });
});
