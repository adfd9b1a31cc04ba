import { dialects } from './dialects';
import type { TestLibrary } from './test-library';
import { startLibrary } from './test-library';

const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { id state rowsTotal path } userErrors { code message field } } }';
const SAVE =
  'mutation($input: SaveViewInput!) { saveView(input: $input) { savedView { id version isOwn canChange } userErrors { code field } } }';
const UPDATE =
  'mutation($input: UpdateViewInput!) { updateView(input: $input) { savedView { name version } userErrors { code field } } }';
const DELETE =
  'mutation($input: DeleteViewInput!) { deleteView(input: $input) { deletedId userErrors { code } } }';
const VIEWS = '{ savedViews(list: "copies") { name isOwn canChange ownerName state } }';

type File = { id: string; state: string; rowsTotal: number; path: string };

describe.each(dialects)('lists of the back office on $name', (dialect) => {
  let library: TestLibrary;
  let librarian = '';
  let desk = '';
  let admin = '';

  beforeAll(async () => {
    library = await startLibrary(dialect);
    [librarian, desk, admin] = [
      await library.signIn('librarian'),
      await library.signIn('desk'),
      await library.signIn('administrator'),
    ];
    await library.signInMember({ name: 'Wulan', email: '=wulan@contoh.pustaka', nik: null });
  });
  afterAll(() => library.stop());

  async function ask<Payload>(query: string, input: object, cookie = librarian): Promise<Payload> {
    const { body } = await library.send(query, { cookie, variables: { input } });
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as unknown as Payload;
  }

  const wanted = {
    list: 'members',
    filter: JSON.stringify({ standings: ['ACTIVE'], text: 'wulan' }),
    columns: ['name', 'card'],
    format: 'CSV',
  };

  test('a short file is there at once, for its maker alone, and never kept by a cache', async () => {
    const { listExport } = await ask<{ listExport: File }>(EXPORT, wanted);

    expect(listExport).toMatchObject({ state: 'DONE', rowsTotal: 1 });
    const own = await fetch(library.origin + listExport.path, { headers: { cookie: librarian } });
    expect([own.status, own.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(await own.text()).toMatch(/^\uFEFF?"Nama","Nomor kartu"\r\n"Wulan","PSR-\d\d-\d+"\r\n$/);
    expect((await fetch(library.origin + listExport.path, { headers: { cookie: admin } })).status).toBe(404);
  });

  test('the audit log names the list, what it was narrowed to without words, and how many rows left', async () => {
    await ask(EXPORT, wanted);

    const [line] = await library.house.db.query<{ facts: string }>(
      "SELECT facts FROM audit_entry WHERE act = 'createListExport' ORDER BY id DESC LIMIT 1",
    );
    expect(JSON.parse(line?.facts ?? '')).toMatchObject({
      list: 'members',
      filter: { 'standings.0': 'ACTIVE', text: '…' },
      rowCount: 1,
    });
    expect(line?.facts).not.toContain('wulan');
  });

  test('without the right, for a list one may not see, or with what the list does not have, it is refused in words', async () => {
    const { body } = await library.send(EXPORT, { cookie: desk, variables: { input: wanted } });
    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    const refused = async (changes: object) =>
      (await ask<{ userErrors: { field: string[] }[] }>(EXPORT, { ...wanted, ...changes })).userErrors.map(
        ({ field }) => field[0],
      );

    expect(await refused({ list: 'secrets' })).toEqual(['list']);
    expect(await refused({ columns: ['name', 'nik'] })).toEqual(['columns']);
    expect(await refused({ columns: [] })).toEqual(['columns']);
    expect(await refused({ filter: '{"standings":["GONE"]}' })).toEqual(['filter']);
    expect(await refused({ filter: '{' })).toEqual(['filter']);
    expect(await refused({ orderBy: '{"field":"NIK"}' })).toEqual(['orderBy']);
  });

  test('a private view is seen by its owner alone; a shared one by all, and changed by its owner or whoever manages accounts', async () => {
    const own = { list: 'copies', name: 'Hilang', state: 'state=LOST' };
    await ask(SAVE, own);
    const { savedView } = await ask<{ savedView: { id: string; version: number } }>(SAVE, {
      ...own,
      name: 'Bersama',
      isShared: true,
    });
    const seen = async (cookie: string) =>
      ((await library.send(VIEWS, { cookie })).body.data as unknown as { savedViews: object[] }).savedViews;

    expect((await seen(librarian)).length).toBe(2);
    expect(await seen(desk)).toMatchObject([{ name: 'Bersama', isOwn: false, canChange: false }]);
    const change = { id: savedView.id, version: 1, changes: { name: 'Semua yang hilang' } };
    expect(await ask(UPDATE, change, desk)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await ask(UPDATE, change, admin)).toMatchObject({ savedView: { version: 2 } });
    expect(await ask(UPDATE, change)).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
    expect(await ask(DELETE, { id: savedView.id })).toMatchObject({ deletedId: savedView.id });
  });

  test('a view without a name, of no list, or too long is refused', async () => {
    const wrong = { list: 'Tidak Ada', name: ' ', state: 'x'.repeat(2_049) };

    expect(await ask(SAVE, wrong)).toMatchObject({
      userErrors: [{ field: ['name'] }, { field: ['list'] }, { field: ['state'] }],
    });
  });

  test('one person keeps at most 50 views of a list', async () => {
    for (let number = 1; number <= 50; number++)
      await ask(SAVE, { list: 'overdue', name: `Tampilan ${number}`, state: '' });

    expect(await ask(SAVE, { list: 'overdue', name: 'Satu lagi', state: '' })).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED' }],
    });
  });
});
