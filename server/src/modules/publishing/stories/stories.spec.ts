import { setTimeout as sleep } from 'node:timers/promises';

import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { createTitle } from '../../catalogue/cataloguing/create-title';
import { storyEntries } from './stories.queries';

const START = new Date('2026-11-24T03:00:00Z');
const PAGE =
  'page { id version slug path publishedNumber publishAt story { version section author } } userErrors { code field }';
const act = (name: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { saved: ${name}(input: $input) { ${PAGE} } }`;
const LIST =
  'query($section: StorySection, $tag: String, $first: Int!, $after: String) { stories(section: $section, tag: $tag, first: $first, after: $after) { totalCount nodes { id section page { title { text(locale: ID) } } tags { tag } cover { url } } pageInfo { hasNextPage endCursor } } }';
const STORY =
  'query($slug: String!) { story(slug: $slug) { id section author readingMinutes firstPublishedAt page { path html(locale: ID) title { text(locale: EN) } } summary { text(locale: ID) } tags { tag name } cover { alt { text(locale: ID) } credit } titles { titleProper } people { preferredName } events { id } guides { id } } }';

type Page = {
  id: string;
  version: number;
  slug: string;
  publishedNumber: number | null;
  publishAt: string | null;
};
type Saved = { page: Page | null; userErrors: { code: string; field: string[] | null }[] };

const paragraph = (text: string): string =>
  JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

describe.each(dialects)('stories on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;
  let now = START;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    librarian = await library.signIn('librarian');
  });
  beforeEach(() => void (now = START));
  afterAll(() => library.stop());

  async function ask<Answer>(query: string, variables: object = {}, cookie?: string): Promise<Answer> {
    const { body } = await library.send(query, { variables, ...(cookie === undefined ? {} : { cookie }) });
    if (body.errors || !body.data)
      throw new Error(body.errors?.map(({ extensions }) => extensions.code).join() ?? 'no answer');
    return body.data as Answer;
  }
  const save = async (name: string, input: object): Promise<Saved> =>
    (await ask<{ saved: Saved }>(act(name), { input }, librarian)).saved;
  async function saved(name: string, input: object): Promise<Page> {
    const { page, userErrors } = await save(name, input);
    if (!page) throw new Error(JSON.stringify(userErrors));
    return page;
  }
  const write = (title: string, text: string): Promise<Page> =>
    saved('createSitePage', {
      kind: 'STORY',
      title: { indonesian: title, english: `${title} (EN)` },
      document: { indonesian: paragraph(text) },
    });
  const publish = ({ id, version }: Page): Promise<Page> => saved('publishSitePage', { id, version });
  const story = async (slug: string) =>
    (await ask<{ story: Record<string, unknown> | null }>(STORY, { slug })).story;
  const list = async (asked: object) =>
    (
      await ask<{
        stories: {
          totalCount: number;
          nodes: { page: { title: { text: string } } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      }>(LIST, { first: 20, ...asked })
    ).stories;
  const titlesOf = ({ nodes }: Awaited<ReturnType<typeof list>>): string[] =>
    nodes.map(({ page }) => page.title.text);
  const jobOf = (name: string) =>
    library.house.modules.flatMap(({ jobs = [] }) => jobs).find((job) => job.name === name);
  /** Announces a picture as the librarian or as somebody else, as if its bytes had come. */
  async function picture(createdBy?: string): Promise<string> {
    const input = { fileName: 'perahu.jpg', size: 1000, contentType: 'image/jpeg' };
    const {
      createUpload: { uploadId },
    } = await ask<{ createUpload: { uploadId: string } }>(
      'mutation($input: CreateUploadInput!) { createUpload(input: $input) { uploadId } }',
      { input },
      librarian,
    );
    await library.house.db.transaction(async (tx) =>
      ok(
        await tx.query(
          'UPDATE upload SET stored_name = ?, width = 800, height = 450, created_by = COALESCE(?, created_by) WHERE id = ?',
          [`${'0'.repeat(32)}.webp`, createdBy ?? null, uploadId],
        ),
      ),
    );
    return uploadId;
  }

  test('a story is written, noted, published and read with what it names', async () => {
    const made = await createTitle(
      library.house,
      { kind: 'system', name: 'test' },
      {
        title: {
          titleProper: 'Bumi Manusia',
          languages: ['ind'],
          contributions: [{ newName: 'Pramoedya Ananta Toer', role: 'AUTHOR' }],
        },
        copies: [],
      },
    );
    const titleId = made.ok ? made.value.titleId : '';
    const { contributors } = await ask<{ contributors: { nodes: { id: string }[] } }>(
      '{ contributors(filter: { text: "Pramoedya" }, first: 1) { nodes { id } } }',
    );
    const personId = contributors.nodes[0]?.id ?? '';
    const draft = await write('Sungai dalam peta', 'Peta tidak pernah hanya menunjukkan <b>jalan</b>.');
    expect(draft).toMatchObject({ path: '/kabar/sungai-dalam-peta', story: null });

    await saved('saveStory', {
      pageId: draft.id,
      version: 0,
      section: 'INTERVIEW',
      author: 'Koleksi lokal',
      tags: ['Sejarah Kota', 'sejarah kota', 'Peta'],
      mentionIds: [titleId, personId],
    });
    expect(await story('sungai-dalam-peta')).toBeNull();
    await publish(draft);

    expect(await story('sungai-dalam-peta')).toMatchObject({
      section: 'INTERVIEW',
      author: 'Koleksi lokal',
      readingMinutes: 1,
      page: {
        path: '/kabar/sungai-dalam-peta',
        html: '<p>Peta tidak pernah hanya menunjukkan &lt;b&gt;jalan&lt;/b&gt;.</p>',
        title: { text: 'Sungai dalam peta (EN)' },
      },
      tags: [
        { tag: 'sejarah-kota', name: 'Sejarah Kota' },
        { tag: 'peta', name: 'Peta' },
      ],
      titles: [{ titleProper: 'Bumi Manusia' }],
      people: [{ preferredName: 'Pramoedya Ananta Toer' }],
      events: [],
    });
    expect(await ask('{ sitePage(slug: "sungai-dalam-peta") { id } sitePages { path } }')).toEqual({
      sitePage: null,
      sitePages: [],
    });
  });

  test('where no story is, the list is empty', async () => {
    const none = '{ stories(first: 5, tag: "tidak-ada") { totalCount nodes { id } } }';

    expect(await ask(none)).toEqual({ stories: { totalCount: 0, nodes: [] } });
  });

  test('the newest come first, and a section or a tag narrows the list', async () => {
    for (const [day, title] of ['Satu', 'Dua', 'Tiga'].entries()) {
      now = new Date(START.getTime() + (day + 1) * 60_000);
      const page = await write(title, 'Isi');
      const section = title === 'Dua' ? 'TIP' : 'NEWS';
      await saved('saveStory', { pageId: page.id, version: 0, section, tags: ['Urut'] });
      await publish(page);
    }

    expect(titlesOf(await list({ tag: 'urut' }))).toEqual(['Tiga', 'Dua', 'Satu']);
    expect(titlesOf(await list({ tag: 'urut', section: 'TIP' }))).toEqual(['Dua']);
    const first = await list({ tag: 'urut', first: 2 });
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    expect(titlesOf(await list({ tag: 'urut', first: 2, after: first.pageInfo.endCursor }))).toEqual([
      'Satu',
    ]);
  });

  test('what is planned is published by itself, once, with what was saved until then', async () => {
    const page = await write('Nanti', 'Belum');
    const at = (minutes: number): string => new Date(START.getTime() + minutes * 60_000).toISOString();
    expect(
      (await save('scheduleSitePage', { id: page.id, version: page.version, publishAt: at(-1) })).userErrors,
    ).toEqual([{ code: 'INVALID', field: ['publishAt'] }]);
    const planned = await saved('scheduleSitePage', {
      id: page.id,
      version: page.version,
      publishAt: at(30),
    });
    expect(planned.publishAt).toBe(at(30));
    await saved('updateSitePage', {
      id: page.id,
      version: planned.version,
      changes: { document: { indonesian: paragraph('Sudah') } },
    });
    const run = () => jobOf('publish-due-pages')?.run(new AbortController().signal);

    await run();
    expect(await story('nanti')).toBeNull();
    now = new Date(START.getTime() + 31 * 60_000);
    await Promise.all([run(), run()]);
    await run();

    expect(await story('nanti')).toMatchObject({
      page: { html: '<p>Sudah</p>' },
      firstPublishedAt: at(31),
    });
    expect(
      await ask(
        'query($id: ID!) { sitePageDraft(id: $id) { publishedNumber publishAt } }',
        { id: page.id },
        librarian,
      ),
    ).toEqual({ sitePageDraft: { publishedNumber: 1, publishAt: null } });
  });

  test('a page that is planned is not emptied, and its version is signed by who planned it', async () => {
    const page = await write('Kosong', 'Ada');
    const planned = await saved('scheduleSitePage', {
      id: page.id,
      version: page.version,
      publishAt: new Date(START.getTime() + 60_000).toISOString(),
    });
    const emptied = await save('updateSitePage', {
      id: page.id,
      version: planned.version,
      changes: { document: { indonesian: paragraph(' ') } },
    });
    expect(emptied.userErrors).toEqual([{ code: 'INVALID', field: ['changes', 'document', 'indonesian'] }]);
    now = new Date(START.getTime() + 120_000);

    await jobOf('publish-due-pages')?.run(new AbortController().signal);

    const { sitePageDraft } = await ask<{
      sitePageDraft: { updatedBy: { id: string } | null; versions: { createdBy: { id: string } | null }[] };
    }>(
      'query($id: ID!) { sitePageDraft(id: $id) { updatedBy { id } versions { createdBy { id } } } }',
      { id: page.id },
      librarian,
    );
    expect(sitePageDraft.versions[0]?.createdBy?.id).toMatch(/^stf_/);
    expect(sitePageDraft.updatedBy).toEqual(sitePageDraft.versions[0]?.createdBy);
  });

  test('a story of which nothing is noted stands among the news', async () => {
    await publish(await write('Tanpa keterangan', 'Isi'));

    expect(titlesOf(await list({ section: 'NEWS' }))).toContain('Tanpa keterangan');
    expect(titlesOf(await list({ section: 'TIP' }))).not.toContain('Tanpa keterangan');
  });

  test('a picture needs words and a reason, is the own one, and is given up when another takes its place', async () => {
    const page = await write('Bergambar', 'Isi');
    const [own, other, foreign] = [await picture(), await picture(), await picture('mbr_siti')];
    const cover = (uploadId: string, alt = 'Perahu di muara') => ({
      uploadId,
      alt: { indonesian: alt },
      credit: 'Koleksi lokal',
      consent: 'NOBODY_RECOGNISABLE',
    });
    const note = (version: number, more: object) =>
      save('saveStory', { pageId: page.id, version, section: 'NEWS', ...more });
    const keptFor = async (id: string) =>
      (
        await library.house.db.query<{ kept_for: string | null }>(
          'SELECT kept_for FROM upload WHERE id = ?',
          [id],
        )
      )[0]?.kept_for;

    expect((await note(0, { cover: cover(foreign) })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['cover', 'uploadId'] },
    ]);
    expect((await note(0, { cover: cover(own, ' ') })).userErrors).toEqual([
      { code: 'REQUIRED', field: ['cover', 'alt', 'indonesian'] },
    ]);
    expect((await note(0, { cover: cover(own) })).userErrors).toEqual([]);
    expect((await note(0, {})).userErrors).toEqual([{ code: 'STALE_VERSION', field: ['version'] }]);
    expect((await note(1, { cover: cover(own) })).userErrors).toEqual([]);
    expect((await note(2, { cover: cover(other) })).userErrors).toEqual([]);
    expect([await keptFor(own), await keptFor(other)]).toEqual([null, page.id]);
    await publish(page);

    expect(await story('bergambar')).toMatchObject({
      cover: { alt: { text: 'Perahu di muara' }, credit: 'Koleksi lokal' },
    });
  });

  test('what is not there cannot be named, and only a story takes such facts', async () => {
    const page = await write('Salah sebut', 'Isi');
    const other = await saved('createSitePage', { kind: 'OTHER', title: { indonesian: 'Laman biasa' } });

    expect(
      (await save('saveStory', { pageId: page.id, version: 0, section: 'NEWS', mentionIds: ['ttl_x'] }))
        .userErrors,
    ).toEqual([{ code: 'NOT_FOUND', field: ['mentionIds', '0'] }]);
    expect((await save('saveStory', { pageId: other.id, version: 0, section: 'NEWS' })).userErrors).toEqual([
      { code: 'NOT_FOUND', field: ['pageId'] },
    ]);
  });

  test('only staff with the right see drafts and note facts', async () => {
    const desk = await library.signIn('desk');
    const { cookie } = await library.signInMember();
    const drafts = '{ storyDrafts(first: 5) { nodes { id story { section mentionIds } } } }';
    const noting =
      'mutation { saveStory(input: { pageId: "pag_x", version: 0, section: NEWS }) { userErrors { code } } }';

    for (const operation of [drafts, noting]) {
      await expect(ask(operation)).rejects.toThrow('UNAUTHENTICATED');
      await expect(ask(operation, {}, desk)).rejects.toThrow('FORBIDDEN');
      await expect(ask(operation, {}, cookie)).rejects.toThrow('FORBIDDEN');
    }
    expect(
      (await ask<{ storyDrafts: { nodes: object[] } }>(drafts, {}, librarian)).storyDrafts.nodes.length,
    ).toBeGreaterThan(0);
  });

  test('are found by their words, listed for search engines and told in the feed', async () => {
    await publish(await write('Kabar tentang kupang', 'Lontong kupang di halaman & <i>teras</i>'));
    expect(await ask('{ servicePages(text: "lontong kupang") { path } }')).toEqual({
      servicePages: [{ path: '/kabar/kabar-tentang-kupang' }],
    });
    const entries = await storyEntries(library.house.db).after('', 100);
    expect(entries.map(({ address }) => address)).toContain('kabar-tentang-kupang');

    const feed = await fetch(`${library.origin}/kabar.atom`);

    expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(await feed.text()).toContain(
      '&lt;p&gt;Lontong kupang di halaman &amp;amp; &amp;lt;i&amp;gt;teras&amp;lt;/i&amp;gt;&lt;/p&gt;',
    );
  });

  test('a list costs the same number of statements for two stories and for twenty', async () => {
    for (let number = 0; number < 8; number += 1) {
      const page = await write(`Banyak ${number}`, 'Isi');
      await saved('saveStory', { pageId: page.id, version: 0, section: 'DESK', tags: ['Banyak'] });
      await publish(page);
    }
    const counted = async (first: number): Promise<number> => {
      await indexCaughtUp(library.house);
      await sleep(20);
      library.statements.length = 0;
      await list({ section: 'DESK', first });
      return library.statements.filter((sql) => /story|site_page|upload/.test(sql)).length;
    };

    expect([await counted(2), await counted(8)]).toEqual([5, 5]);
  });
});
