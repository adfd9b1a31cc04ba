import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';

const LIST =
  'query($filter: StaffMemberFilter, $orderBy: StaffMemberOrder, $first: Int, $isActive: Boolean = true) { staffMembers(filter: $filter, orderBy: $orderBy, first: $first, isActive: $isActive) { totalCount nodes { name branch { id } assignments { role { code } branch { id } } } } }';
const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { path } userErrors { message } } }';
const INVITE =
  'mutation($input: InviteStaffInput!) { inviteStaff(input: $input) { staff { id } userErrors { message } } }';

describe.each(dialects)('the list of accounts on $name', (dialect) => {
  let library: TestLibrary;
  let admin = '';
  const branches: string[] = [];

  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const { body } = await library.send(query, { cookie: admin, variables });
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return Object.values(body.data)[0] as unknown as Data;
  };
  const invite = (name: string, roleCode: string, branchId: string | undefined) =>
    ask<{ staff: { id: string } | null }>(INVITE, {
      input: {
        name,
        email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@kota.example`,
        assignments: [{ roleCode, ...(branchId === undefined ? {} : { branchId }) }],
      },
    });

  beforeAll(async () => {
    library = await startLibrary(dialect);
    admin = await library.signIn('administrator');
    for (const code of ['SATU', 'DUA']) {
      const { branch } = await ask<{ branch: { id: string } }>(
        'mutation($input: CreateBranchInput!) { createBranch(input: $input) { branch { id } } }',
        { input: { code, kind: 'MAIN', name: { indonesian: `Cabang ${code}` } } },
      );
      branches.push(branch.id);
    }
    await invite('Dewi Lestari', 'desk', branches[0]);
    await invite('Eko Prasetyo', 'desk', branches[1]);
    await invite('Fajar Dewanto', 'librarian', undefined);
    const left = await invite('Gita Utami', 'librarian', branches[0]);
    await library.house.db.transaction(async (tx) =>
      ok(await tx.query('UPDATE staff_member SET is_active = 0 WHERE id = ?', [left.staff?.id])),
    );
  });
  afterAll(() => library.stop());

  const names = async (filter: object | null, more: object = {}) =>
    (await ask<{ nodes: { name: string }[] }>(LIST, { first: 20, filter, ...more })).nodes
      .map(({ name }) => name)
      .filter((name) => !name.startsWith('Petugas'));

  test('is narrowed by words, role, branch, and whether the account is open', async () => {
    expect(await names({ text: 'dewa' })).toEqual(['Fajar Dewanto']);
    expect(await names({ text: 'KOTA.example gita' })).toEqual(['Gita Utami']);
    expect(await names({ roleCodes: ['desk'] })).toEqual(['Dewi Lestari', 'Eko Prasetyo']);
    expect(await names({ branchIds: [branches[0]], isActive: true })).toEqual([
      'Dewi Lestari',
      'Fajar Dewanto',
    ]);
    expect(await names({ branchIds: [branches[0]], roleCodes: ['desk', 'librarian'] })).toEqual([
      'Dewi Lestari',
      'Fajar Dewanto',
      'Gita Utami',
    ]);
    expect(await names({ isActive: false })).toEqual(['Gita Utami']);
    expect(await names({ hasSecondFactor: true })).toEqual([]);
  });

  test('is ordered as asked, and without a filter still lists open accounts, or closed ones', async () => {
    expect(await names({ roleCodes: ['desk'] }, { orderBy: { field: 'EMAIL', direction: 'DESC' } })).toEqual([
      'Eko Prasetyo',
      'Dewi Lestari',
    ]);
    expect(await names(null)).toEqual(['Dewi Lestari', 'Eko Prasetyo', 'Fajar Dewanto']);
    expect(await names(null, { isActive: false })).toEqual(['Gita Utami']);
  });

  test('takes as many statements for all accounts as for one', async () => {
    const counted = async (first: number): Promise<number> => {
      // The index follows the outbox on its own clock: that is no part of an operation.
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await ask(LIST, { first, filter: { branchIds: branches } });
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };

    const few = await counted(1);
    expect(few).toBeLessThanOrEqual(7);
    expect(await counted(20)).toBeLessThanOrEqual(few + 1);
  });

  test('leaves as a file with roles and places in words', async () => {
    const { listExport } = await ask<{ listExport: { path: string } }>(EXPORT, {
      input: {
        list: 'accounts',
        filter: JSON.stringify({ roleCodes: ['librarian'] }),
        columns: ['name', 'roles', 'state', 'secondStep'],
        format: 'CSV',
      },
    });
    const text = await (await fetch(library.origin + listExport.path, { headers: { cookie: admin } })).text();

    expect(text.trimEnd().split('\r\n')).toEqual([
      '"Nama","Peran","Keadaan","Langkah kedua"',
      '"Fajar Dewanto","Pustakawan (semua cabang)","Diundang, belum masuk","tidak"',
      '"Gita Utami","Pustakawan (Cabang SATU)","Ditutup","tidak"',
    ]);
  });
});
