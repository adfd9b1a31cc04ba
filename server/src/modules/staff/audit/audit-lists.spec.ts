import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertAuditEntry } from '../../../platform/audit/audit-recorder';
import { ok } from '../../../shared/result';
import { countAuditEntries, listAuditEntries } from './audit-entries.queries';
import type { AuditFilter, AuditListOrder } from './audit-entries.queries';

const LIST =
  'query($filter: AuditFilter, $first: Int) { auditEntries(filter: $filter, first: $first) { totalCount nodes { act roleNames staff { name } branch { id } mentions { name } } } }';
const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { path rowsTotal } userErrors { code field } } }';
const CREATE =
  'mutation($input: CreateBranchInput!) { createBranch(input: $input) { branch { id } userErrors { code } } }';
const SHELVE =
  'mutation($input: CreateShelvingLocationInput!) { createShelvingLocation(input: $input) { userErrors { code } } }';
const WHO = { staffId: 'stf_01HZZZZZZZZZZZZZZZZZZZZZZZ' };
const NOON = new Date('2026-11-24T05:00:00Z');

describe.each(dialects)('the list of the audit log on $name', (dialect) => {
  let library: TestLibrary;
  let now = NOON;
  let admin = '';
  let member = { id: '', name: 'Wulan' };
  const branches: string[] = [];

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    admin = await library.signIn('administrator');
    member = { ...member, id: (await library.signInMember({ name: member.name })).id };
    for (const code of ['SATU', 'DUA']) {
      const input = { code, kind: 'MAIN', name: { indonesian: `=Cabang ${code}` } };
      const { body } = await library.send(CREATE, { cookie: admin, variables: { input } });
      const { id } = (body.data as unknown as { createBranch: { branch: { id: string } } }).createBranch
        .branch;
      branches.push(id);
      const shelf = { branchId: id, code: 'RAK', name: { indonesian: `=Rak ${code}` } };
      await library.send(SHELVE, { cookie: admin, variables: { input: shelf } });
    }
    await library.house.db.transaction(async (tx) => {
      for (const [day, objectId] of [
        ['2026-11-20', member.id],
        ['2026-11-21', 'lon_01HZZZZZZZZZZZZZZZZZZZZZZZ'],
        ['2026-11-22', null],
      ] as const)
        await insertAuditEntry(tx, {
          actor: WHO,
          act: objectId === null ? 'signOutAll' : 'tryOut',
          objectId,
          at: new Date(`${day}T17:30:00Z`),
        });
      return ok(null);
    });
  });
  beforeEach(() => void (now = NOON));
  afterAll(() => library.stop());

  const acts = async (filter: AuditFilter, direction: AuditListOrder['direction'] = 'ASC') =>
    (
      await listAuditEntries(library.house.db, {
        filter,
        order: { field: 'OCCURRED_AT', direction },
        page: { limit: 50, cursor: null, isBackward: false },
      })
    ).nodes.map(({ act, objectId }) => `${act} ${objectId?.slice(0, 3) ?? ''}`);
  const write = async (changes: object, cookie = admin, language = 'id') => {
    const input = {
      list: 'audit',
      filter: JSON.stringify({ acts: ['createShelvingLocation'] }),
      columns: ['day', 'who', 'act', 'kind', 'about', 'branch'],
      format: 'CSV',
      ...changes,
    };
    const { body } = await library.send(EXPORT, {
      cookie,
      variables: { input },
      headers: { 'accept-language': language },
    });
    return { body, answer: body.data?.['createListExport'] as unknown as { listExport: { path: string } } };
  };
  const linesAt = async (path: string): Promise<readonly string[]> =>
    (await (await fetch(library.origin + path, { headers: { cookie: admin } })).text())
      .trimEnd()
      .split('\r\n')
      .slice(1);

  test('is narrowed by who, acts, kinds of things and days of the library', async () => {
    const mine = { actorIds: [WHO.staffId] };

    expect(await acts({ ...mine, acts: ['tryOut', 'nothing'] })).toEqual(['tryOut mbr', 'tryOut lon']);
    expect(await acts({ ...mine, kinds: ['MEMBER'] })).toEqual(['tryOut mbr']);
    expect(await acts({ ...mine, kinds: ['MEMBER', 'LOAN'] }, 'DESC')).toEqual(['tryOut lon', 'tryOut mbr']);
    // Half past midnight of the 22nd in Pasuruan is the 21st in Greenwich.
    expect(await acts({ ...mine, dates: { from: '2026-11-22', to: '2026-11-23' } })).toEqual(['tryOut lon']);
    // Times of ids begin in 1970: days before it are older than every line.
    expect(await acts({ ...mine, dates: { from: '1890-01-01' }, kinds: ['LOAN'] })).toEqual(['tryOut lon']);
    expect(await acts({ ...mine, dates: { from: '1969-12-31', to: '1970-01-01' } })).toEqual([]);
    expect(await acts({ ...mine, dates: { to: '1890-01-01' } })).toEqual([]);
    expect(await acts({ branchIds: branches, acts: ['createShelvingLocation'] })).toEqual([
      'createShelvingLocation shl',
      'createShelvingLocation shl',
    ]);
  });

  test('is searched by words of who did it and what, or by the id of what it was about; no reader is found', async () => {
    const shelves = ['createShelvingLocation shl', 'createShelvingLocation shl'];

    expect(await acts({ text: 'RAK petugas' })).toEqual(shelves);
    expect(await acts({ text: 'added shelf' })).toEqual(shelves);
    expect(await acts({ text: 'rak', actorIds: [WHO.staffId] })).toEqual([]);
    expect(await acts({ text: ` ${member.id} `, actorIds: [WHO.staffId] })).toEqual(['tryOut mbr']);
    for (const text of [member.name, 'SATU', '%', 'tryOut', '!?'])
      expect([text, await acts({ text })]).toEqual([text, []]);
    expect(await countAuditEntries(library.house.db, { text: 'petugas rak' })).toBe(2);
  });

  test('takes as many statements for many lines as for two', async () => {
    const counted = async (first: number): Promise<number> => {
      // The index follows the outbox on its own clock: that is no part of an operation.
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      const { body } = await library.send(LIST, {
        cookie: admin,
        variables: { first, filter: { acts: ['createShelvingLocation', 'tryOut'] } },
      });
      expect(body.errors).toBeUndefined();
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };

    expect(await counted(2)).toBeLessThanOrEqual(9);
    expect(await counted(50)).toBeLessThanOrEqual(11);
  });

  test('leaves as a file that says acts in words, names people and places instead of ids, and runs no formula', async () => {
    const { answer } = await write({});

    expect((await linesAt(answer.listExport.path)).toSorted()).toEqual([
      `"2026-11-24","Petugas administrator","menambah rak","Cabang dan aturan","'=Rak DUA","'=Cabang DUA"`,
      `"2026-11-24","Petugas administrator","menambah rak","Cabang dan aturan","'=Rak SATU","'=Cabang SATU"`,
    ]);
  });

  test('leaves under a name in the language of who asked for it', async () => {
    const nameIn = async (language: string) => {
      const { answer } = await write({}, admin, language);
      const { headers } = await fetch(library.origin + answer.listExport.path, {
        headers: { cookie: admin },
      });
      return headers.get('content-disposition');
    };

    expect(await nameIn('id')).toBe('attachment; filename="jejak-audit-2026-11-24.csv"');
    expect(await nameIn('en')).toBe('attachment; filename="audit-log-2026-11-24.csv"');
  });

  test('names a member in a file only to whoever may see members', async () => {
    const columns = {
      columns: ['act', 'about'],
      filter: JSON.stringify({ kinds: ['MEMBER'], acts: ['tryOut'] }),
    };
    const full = await write(columns);
    await library.house.db.writer.query(
      `UPDATE staff_role SET permissions = '["audit.read","lists.export"]' WHERE code = 'administrator'`,
    );
    const less = await write(columns);

    expect(await linesAt(full.answer.listExport.path)).toEqual(['"tryOut","Wulan"']);
    expect(await linesAt(less.answer.listExport.path)).toEqual(['"tryOut",""']);
  });

  test('leaves only for the branches that one may read, and after a fresh proof', async () => {
    const limited = await library.signIn('administrator', branches[0]);
    const at = (branchIds: readonly string[]) =>
      write({ filter: JSON.stringify({ acts: ['createShelvingLocation'], branchIds }) }, limited);

    expect((await at([branches[0] ?? ''])).body.data).toMatchObject({
      createListExport: { listExport: { rowsTotal: 1 }, userErrors: [] },
    });
    for (const wanted of [[], branches])
      expect((await at(wanted)).body.data).toMatchObject({
        createListExport: { listExport: null, userErrors: [{ code: 'NOT_ALLOWED', field: ['filter'] }] },
      });
    const asked = await library.send(LIST, {
      cookie: limited,
      variables: { first: 5, filter: { branchIds: branches } },
    });
    expect(asked.body.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'OTHER_BRANCH' });

    now = new Date(NOON.getTime() + 5 * 60_000 + 1);
    expect((await write({})).body.errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      reason: 'PROOF_REQUIRED',
    });
  });
});
