import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { sitePageEntries } from './site-pages.queries';

const PAGE =
  'page { id version slug path publishedNumber isChanged versions { number restoredNumber title { text } createdBy { name } } } userErrors { code field }';
const act = (name: string): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { saved: ${name}(input: $input) { ${PAGE} } }`;
const READ =
  'query($slug: String!) { sitePage(slug: $slug) { id number path title { text(locale: EN) } indonesian: html(locale: ID) english: html(locale: EN) } }';

type Page = {
  id: string;
  version: number;
  slug: string;
  path: string;
  publishedNumber: number | null;
  isChanged: boolean;
  versions: { number: number; restoredNumber: number | null; createdBy: { name: string } | null }[];
};
type Saved = { page: Page | null; userErrors: { code: string; field: string[] | null }[] };

const paragraph = (text: string): string =>
  JSON.stringify({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  });

describe.each(dialects)('pages that staff write on $name', (dialect) => {
  let library: TestLibrary;
  let librarian: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-11-24T03:00:00Z') } });
    librarian = await library.signIn('librarian');
  });
  afterAll(() => library.stop());

  async function ask<Answer>(query: string, variables: object, cookie?: string): Promise<Answer> {
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
  const create = (title: string, text: string, more: object = {}): Promise<Page> =>
    saved('createSitePage', {
      kind: 'OTHER',
      title: { indonesian: title },
      document: { indonesian: paragraph(text) },
      ...more,
    });
  const publish = ({ id, version }: Page): Promise<Page> => saved('publishSitePage', { id, version });
  const read = (slug: string) => ask<{ sitePage: Record<string, unknown> | null }>(READ, { slug });

  test('a page is written, published in both languages, changed unseen, and an older version taken back', async () => {
    const draft = await create('Tata tertib', 'Jaga suara', {
      title: { indonesian: 'Tata tertib', english: 'House rules' },
      document: { indonesian: paragraph('Jaga <b>suara</b>'), english: paragraph('Keep it quiet') },
    });
    expect(draft).toMatchObject({ slug: 'tata-tertib', path: '/laman/tata-tertib', publishedNumber: null });
    expect((await read('tata-tertib')).sitePage).toBeNull();

    const first = await publish(draft);
    expect(first).toMatchObject({ publishedNumber: 1, isChanged: false });
    expect((await read('tata-tertib')).sitePage).toMatchObject({
      number: 1,
      title: { text: 'House rules' },
      indonesian: '<p>Jaga &lt;b&gt;suara&lt;/b&gt;</p>',
      english: '<p>Keep it quiet</p>',
    });

    const changed = await saved('updateSitePage', {
      id: first.id,
      version: first.version,
      changes: { document: { indonesian: paragraph('Boleh ramai') } },
    });
    expect(changed.isChanged).toBe(true);
    expect((await read('tata-tertib')).sitePage).toMatchObject({ number: 1 });

    const second = await publish(changed);
    expect((await read('tata-tertib')).sitePage).toMatchObject({
      indonesian: '<p>Boleh ramai</p>',
      english: '<p>Boleh ramai</p>',
    });

    const third = await saved('restoreSitePage', { id: second.id, version: second.version, number: 1 });
    expect((await read('tata-tertib')).sitePage).toMatchObject({
      number: 3,
      english: '<p>Keep it quiet</p>',
    });
    expect(third.versions.map(({ number, restoredNumber }) => [number, restoredNumber])).toEqual([
      [3, 1],
      [2, null],
      [1, null],
    ]);
    expect(third.versions[0]?.createdBy?.name).toEqual(expect.any(String));

    const off = await saved('withdrawSitePage', { id: third.id, version: third.version });
    expect(off).toMatchObject({ publishedNumber: null });
    expect((await read('tata-tertib')).sitePage).toBeNull();
  });

  test('refuses what cannot be read, links that lead astray, an old version, and a page without words', async () => {
    const page = await create('Kosong', ' ');
    const change = (document: string, version = page.version) =>
      save('updateSitePage', { id: page.id, version, changes: { document: { indonesian: document } } });

    expect((await change('<p>halo</p>')).userErrors).toEqual([
      { code: 'INVALID', field: ['changes', 'document', 'indonesian'] },
    ]);
    expect(
      (
        await change(
          paragraph('x').replace(
            '"text":"x"',
            '"text":"x","marks":[{"type":"link","attrs":{"href":"javascript:x"}}]',
          ),
        )
      ).userErrors,
    ).toEqual([{ code: 'INVALID', field: ['changes', 'document', 'indonesian'] }]);
    expect((await change(paragraph('baru'), 7)).userErrors).toEqual([
      { code: 'STALE_VERSION', field: ['version'] },
    ]);
    expect((await save('publishSitePage', { id: page.id, version: page.version })).userErrors).toEqual([
      { code: 'INVALID', field: [] },
    ]);
    expect(
      (await save('createSitePage', { kind: 'OTHER', title: { indonesian: 'Kosong' } })).userErrors,
    ).toEqual([{ code: 'ALREADY_EXISTS', field: ['slug'] }]);
  });

  test('what staff write of lending stands in place of the words of the house, and its tables stay', async () => {
    const statement =
      '{ statement(kind: LENDING, locale: ID) { title sections { heading } page { title { text(locale: ID) } html(locale: ID) } } }';
    const before = await ask<{ statement: { page: unknown; sections: unknown[] } }>(statement, {});
    expect(before.statement.page).toBeNull();

    const page = await create('Cara meminjam', 'Bawa kartu', { kind: 'LENDING' });
    expect(page.path).toBe('/aturan-pinjam');
    await publish(page);

    expect(await ask(statement, {})).toEqual({
      statement: {
        ...before.statement,
        page: { title: { text: 'Cara meminjam' }, html: '<p>Bawa kartu</p>' },
      },
    });
    expect(
      (await save('createSitePage', { kind: 'LENDING', title: { indonesian: 'Lagi' } })).userErrors,
    ).toEqual([{ code: 'ALREADY_EXISTS', field: ['slug'] }]);
  });

  test('no other page takes the address of one that the portal knows by itself', async () => {
    const privacy = '{ statement(kind: PRIVACY, locale: ID) { page { title { text(locale: ID) } } } }';
    const taken = [{ code: 'ALREADY_EXISTS', field: ['slug'] }];
    for (const title of ['Privasi', 'Aturan pinjam', 'Aksesibilitas', 'Layanan'])
      expect(
        (await save('createSitePage', { kind: 'OTHER', title: { indonesian: title } })).userErrors,
      ).toEqual(taken);

    const page = await create('Rahasia kami', 'Tidak ada');
    const { userErrors } = await save('updateSitePage', {
      id: page.id,
      version: page.version,
      changes: { slug: 'privasi' },
    });
    expect(userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['changes', 'slug'] }]);

    await publish(page);
    // As a page from before this rule stands there.
    await library.house.db.transaction(async (tx) =>
      ok(await tx.query("UPDATE site_page SET slug = 'privasi' WHERE id = ?", [page.id])),
    );
    expect(await ask(privacy, {})).toEqual({ statement: { page: null } });
  });

  test('an older version is not taken back over changes that nobody published; the public one drops them', async () => {
    const first = await publish(await create('Jam ramai', 'Sore'));
    const change = ({ id, version }: Page, text: string) =>
      saved('updateSitePage', { id, version, changes: { document: { indonesian: paragraph(text) } } });
    const second = await publish(await change(first, 'Pagi'));
    const written = await change(second, 'Belum selesai');
    const restore = (page: Page, number: number) => ({ id: page.id, version: page.version, number });

    expect((await save('restoreSitePage', restore(written, 1))).userErrors).toEqual([
      { code: 'INVALID', field: [] },
    ]);
    const dropped = await saved('restoreSitePage', restore(written, 2));
    expect(dropped.isChanged).toBe(false);
    await saved('restoreSitePage', restore(dropped, 1));

    expect((await read('jam-ramai')).sitePage).toMatchObject({ indonesian: '<p>Sore</p>' });
  });

  test('published pages are found by their words, and listed for search engines', async () => {
    await publish(await create('Loker penitipan', 'Titipkan ransel di loker dekat pintu'));
    await create('Loker rahasia', 'Ransel');
    const find = async (text: string) =>
      (
        await ask<{ servicePages: { path: string }[] }>(
          'query($text: String!) { servicePages(text: $text) { path name { text(locale: ID) } summary { text(locale: ID) } } }',
          { text },
        )
      ).servicePages;

    expect(await find('titip ransel')).toEqual([
      {
        path: '/laman/loker-penitipan',
        name: { text: 'Loker penitipan' },
        summary: { text: 'Titipkan ransel di loker dekat pintu' },
      },
    ]);
    expect(await find('ransel merah')).toEqual([]);
    const ids = (await sitePageEntries(library.house.db).after('', 200)).map(({ id }) => id);
    expect(ids).toContain('loker-penitipan');
    expect(ids).not.toContain('loker-rahasia');
    expect(ids).not.toContain('aturan-pinjam');
  });

  test('of the pages that say a word, those that have it in their title come first', async () => {
    for (const title of ['Akses gedung', 'Bagi pengunjung', 'Cara datang', 'Yang boleh ke mushala'])
      await publish(await create(title, 'Mushala ada di lantai dua'));

    const { servicePages } = await ask<{ servicePages: { path: string }[] }>(
      '{ servicePages(text: "mushala") { path } }',
      {},
    );

    expect(servicePages.map(({ path }) => path)).toEqual([
      '/laman/yang-boleh-ke-mushala',
      '/laman/akses-gedung',
      '/laman/bagi-pengunjung',
    ]);
  });

  test('a page keeps its address while it is published', async () => {
    const draft = await create('Jam sepi', 'Pagi hari');
    const moved = await saved('updateSitePage', {
      id: draft.id,
      version: draft.version,
      changes: { slug: 'waktu-sepi' },
    });
    const page = await publish(moved);
    const change = (slug: string, version: number) =>
      save('updateSitePage', { id: page.id, version, changes: { slug } });

    expect((await change('jam-sepi', page.version)).userErrors).toEqual([
      { code: 'NOT_ALLOWED', field: ['changes', 'slug'] },
    ]);
    const same = await change('waktu-sepi', page.version);
    expect(same.page?.slug).toBe('waktu-sepi');
    const off = await saved('withdrawSitePage', { id: page.id, version: same.page?.version });
    expect((await change('jam-sepi', off.version)).page?.slug).toBe('jam-sepi');
  });

  test('only staff with the right see what is being written', async () => {
    const desk = await library.signIn('desk');

    await expect(ask('{ sitePageDrafts { id } }', {}, desk)).rejects.toThrow('FORBIDDEN');
    await expect(ask('{ sitePageDrafts { id } }', {})).rejects.toThrow('UNAUTHENTICATED');
  });

  test('a page costs one statement, however often it is asked for in a request', async () => {
    await publish(await create('Murah', 'Satu'));
    await indexCaughtUp(library.house);
    library.statements.length = 0;

    await ask('{ a: sitePage(slug: "murah") { html } b: sitePage(slug: "murah") { html } }', {});

    expect(library.statements.filter((sql) => sql.includes('site_page'))).toHaveLength(1);
  });
});
