import { findNames } from '../src/platform/audit/resources.queries';
import { sqlInstant } from '../src/platform/db/columns';
import { listsOf } from '../src/platform/module';
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

  /** Says when the librarian last proved who they are. */
  const prove = (at: string) =>
    library.house.db.writer.query(
      "UPDATE session SET proved_at = ? WHERE subject_id IN (SELECT id FROM staff_member WHERE name = 'Petugas librarian')",
      [at],
    );
  const makeQueued = async (): Promise<void> => {
    const jobs = library.house.modules.flatMap((module) => module.jobs ?? []);
    await jobs.find(({ name }) => name === 'make-list-exports')?.run(new AbortController().signal);
  };

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

  test('a file that names people asks for a fresh proof, whatever list it is of', async () => {
    const named = listsOf(library.house.modules).filter(({ columns }) =>
      columns.some(({ key }) => ['phone', 'email', 'member', 'owner', 'card'].includes(key)),
    );
    expect(named.map(({ name, fresh }) => [name, fresh])).toEqual(named.map(({ name }) => [name, true]));
    expect(named.map(({ name }) => name).sort()).toEqual([
      'accounts',
      'businesses',
      'holds',
      'loans',
      'members',
      'messages',
      'overdue',
      'partners',
      'registrations',
    ]);

    await prove('2026-01-01 00:00:00.000');
    const old = await library.send(EXPORT, { cookie: librarian, variables: { input: wanted } });
    const copies = { ...wanted, list: 'copies', filter: '{}', columns: ['barcode'] };
    const plain = await library.send(EXPORT, { cookie: librarian, variables: { input: copies } });
    await prove(sqlInstant(new Date()));

    expect(old.body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'PROOF_REQUIRED' });
    expect(plain.body.data).toMatchObject({ createListExport: { listExport: { state: 'DONE' } } });
    expect(await ask(EXPORT, wanted)).toMatchObject({ listExport: { rowsTotal: 1 } });
  });

  test('the back office is told which lists one may take along, and which of them ask for a fresh proof', async () => {
    const told = async (cookie: string) =>
      (await library.send('{ exportableLists { list needsFreshProof } }', { cookie })).body;
    type Told = { exportableLists: { list: string; needsFreshProof: boolean }[] };
    const { exportableLists } = (await told(librarian)).data as unknown as Told;
    const listed = (asksForProof: boolean) =>
      exportableLists
        .filter(({ needsFreshProof }) => needsFreshProof === asksForProof)
        .map(({ list }) => list);

    expect(listed(false)).toEqual([
      'classSets',
      'copies',
      'events',
      'internetVouchers',
      'posts',
      'printJobs',
      'shortLinks',
      'titles',
    ]);
    expect(listed(true)).toEqual([
      'businesses',
      'holds',
      'loans',
      'members',
      'messages',
      'overdue',
      'partners',
      'registrations',
    ]);
    expect((await told(desk)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('rows are counted under several filters at once, as far as one may read them', async () => {
    const count = async (cookie: string, list: string, ...filters: string[]) => {
      const query =
        'query($list: String!, $filters: [String!]!) { listCounts(list: $list, filters: $filters) { count } }';
      const { body } = await library.send(query, { cookie, variables: { list, filters } });
      return body.errors?.[0]?.extensions.code ?? body.data?.['listCounts'];
    };
    const wulan = JSON.stringify({ text: 'wulan' });
    const told = (...counts: (number | null)[]) => counts.map((one) => ({ count: one }));

    expect(await count(librarian, 'members', wulan, '{"text":"nobody"}', '{"colour":1}', 'wrong')).toEqual(
      told(1, 0, null, null),
    );
    expect(await count(librarian, 'accounts', '{}')).toEqual(told(null));
    expect(await count(librarian, 'nothing', '{}', '{}')).toEqual(told(null, null));
    expect(await count(desk, 'members', wulan)).toEqual(told(1));
    expect(await count('', 'members', wulan)).toBe('UNAUTHENTICATED');
    expect(await count(librarian, 'members', ...Array<string>(21).fill('{}'))).toBe('BAD_USER_INPUT');
  });

  test('a file ends with the right to its list', async () => {
    const { listExport } = await ask<{ listExport: File }>(EXPORT, wanted);
    const take = () => fetch(library.origin + listExport.path, { headers: { cookie: librarian } });
    const [role] = await library.house.db.query<{ permissions: string }>(
      "SELECT permissions FROM staff_role WHERE code = 'librarian'",
    );
    const held = JSON.parse(role?.permissions ?? '[]') as string[];
    const hold = (permissions: readonly string[]) =>
      library.house.db.writer.query("UPDATE staff_role SET permissions = ? WHERE code = 'librarian'", [
        JSON.stringify(permissions),
      ]);

    await hold(held.filter((right) => right !== 'members.read'));
    const without = await take();
    await library.house.db.writer.query("UPDATE list_export SET state = 'QUEUED' WHERE id = ?", [
      listExport.id,
    ]);
    await makeQueued();
    const [queued] = await library.house.db.query('SELECT state FROM list_export WHERE id = ?', [
      listExport.id,
    ]);
    await hold(held);

    expect([without.status, await without.text()]).toEqual([403, expect.not.stringContaining('Wulan')]);
    expect(queued).toEqual({ state: 'FAILED' });
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
    const many = Array.from({ length: 251 }, () => 'ACTIVE');
    expect(await refused({ filter: JSON.stringify({ standings: many }) })).toEqual(['filter']);
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
    const views = await library.house.db.query<{ id: string }>('SELECT id FROM saved_view');
    const { db, resources } = library.house;
    const named = await findNames(
      db,
      { resources, locale: 'ID' },
      views.map(({ id }) => id),
    );
    expect([...named.values()]).toEqual(['Bersama']);
    expect(await seen(desk)).toMatchObject([{ name: 'Bersama', isOwn: false, canChange: false }]);
    const change = { id: savedView.id, version: 1, changes: { name: 'Semua yang hilang' } };
    expect(await ask(UPDATE, change, desk)).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
    expect(await ask(UPDATE, change, admin)).toMatchObject({ savedView: { version: 2 } });
    expect(await ask(UPDATE, change)).toMatchObject({ userErrors: [{ code: 'STALE_VERSION' }] });
    expect(await ask(DELETE, { id: savedView.id })).toMatchObject({ deletedId: savedView.id });
  });

  test('a shared view is for those who may read its list: it can hold the name of somebody who was searched', async () => {
    const view = { list: 'accounts', name: 'Ratna', isShared: true, state: 'q=Ratna+Wulandari' };
    const seen = async (cookie: string) =>
      (await library.send('{ savedViews(list: "accounts") { name } }', { cookie })).body.data;

    expect(await ask(SAVE, view)).toMatchObject({
      savedView: null,
      userErrors: [{ code: 'NOT_ALLOWED', field: ['isShared'] }],
    });
    expect(await ask(SAVE, view, admin)).toMatchObject({ userErrors: [] });
    const own = await ask<{ savedView: { id: string } }>(SAVE, { ...view, isShared: false });
    expect(
      await ask(UPDATE, { id: own.savedView.id, version: 1, changes: { isShared: true } }),
    ).toMatchObject({
      userErrors: [{ code: 'NOT_ALLOWED', field: ['changes', 'isShared'] }],
    });
    expect([await seen(admin), await seen(librarian), await seen(desk)]).toEqual([
      { savedViews: [{ name: 'Ratna' }] },
      { savedViews: [{ name: 'Ratna' }] },
      { savedViews: [] },
    ]);
    await ask(DELETE, { id: own.savedView.id });
    expect(await seen(librarian)).toEqual({ savedViews: [] });
  });

  test('views of a list whose name is two words are kept too', async () => {
    expect(await ask(SAVE, { list: 'classSets', name: 'Kelas 4', state: '' })).toMatchObject({
      userErrors: [],
    });
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
