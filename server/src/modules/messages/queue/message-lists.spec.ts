import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';

const LIST =
  'query($filter: MessageFilter, $orderBy: MessageOrder, $first: Int, $after: String) { messages(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id template tries { outcome } member { name } } } }';
const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { path rowsTotal } userErrors { message } } }';

type Listed = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { id: string; template: string; member: { name: string } | null }[];
};

describe.each(dialects)('the log of messages on $name', (dialect) => {
  let library: TestLibrary;
  let librarian = '';
  const ids: string[] = [];

  beforeAll(async () => {
    library = await startLibrary(dialect);
    librarian = await library.signIn('librarian');
    const members = [
      await library.signInMember({ name: 'Rina', email: 'rina@contoh.pustaka' }),
      await library.signInMember({ name: 'Sari' }),
    ];
    await library.house.db.writer.query('DELETE FROM message');
    const rows = Array.from({ length: 12 }, (_, number) => {
      const at = sqlInstant(new Date(Date.UTC(2026, 10, 20 + Math.floor(number / 4), 3, number)));
      const id = newId('msg');
      ids.push(id);
      return {
        id,
        member_id: members[number % 2]?.id ?? null,
        channel: number % 3 === 0 ? 'PRINT' : 'EMAIL',
        template: number % 4 === 0 ? 'HOLD_READY' : 'LOAN_OVERDUE',
        cause: id,
        locale: 'ID',
        status: number < 3 ? 'FAILED' : 'SENT',
        failure: number < 3 ? 'REJECTED' : null,
        attempts: 1,
        next_attempt_at: at,
        created_at: at,
        sent_at: number < 3 ? null : at,
      };
    });
    await library.house.db.transaction(async (tx) => ok(await insertRows(tx, 'message', rows)));
  });
  afterAll(() => library.stop());

  const list = async (variables: object): Promise<Listed> => {
    const { body } = await library.send(LIST, { cookie: librarian, variables: { first: 20, ...variables } });
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return body.data['messages'] as unknown as Listed;
  };
  const numbers = async (filter: object) =>
    (await list({ filter })).nodes.map(({ id }) => ids.indexOf(id)).toSorted((one, other) => one - other);

  test('is narrowed by states, ways, what it is about and days', async () => {
    expect(await numbers({ statuses: ['FAILED'] })).toEqual([0, 1, 2]);
    expect(await numbers({ statuses: ['FAILED', 'SENT'], channels: ['PRINT'] })).toEqual([0, 3, 6, 9]);
    expect(await numbers({ templates: ['HOLD_READY'] })).toEqual([0, 4, 8]);
    expect(await numbers({ dates: { from: '2026-11-21', to: '2026-11-22' } })).toEqual([4, 5, 6, 7]);
    expect(await numbers({ branchIds: ['brn_none'] })).toEqual([]);
    expect(await numbers({ statuses: ['FAILED'], channels: ['PRINT'] })).toEqual([0]);
  });

  test('is searched by the member, for whoever may see members', async () => {
    const [sari] = await library.house.db.query<{ card_number: string }>(
      "SELECT card_number FROM member WHERE name = 'Sari'",
    );
    const even = [0, 2, 4, 6, 8, 10];

    expect(await numbers({ text: ' RIN ' })).toEqual(even);
    expect(await numbers({ text: sari?.card_number })).toEqual(even.map((number) => number + 1));
    expect(await numbers({ text: 'rin', statuses: ['FAILED'] })).toEqual([0, 2]);
    expect(await numbers({ text: 'rina@contoh.pustaka' })).toEqual(even);
    for (const text of ['aming', '%', '!?']) expect(await numbers({ text })).toEqual([]);
    expect((await list({ filter: { text: 'rin' }, first: 2 })).totalCount).toBe(6);
  });

  test('reads how cards are numbered once, where a text may be the end of a card number', async () => {
    const settingsRead = async (text: string): Promise<number> => {
      library.statements.length = 0;
      await list({ filter: { text } });
      return library.statements.filter((sql) => sql.includes('FROM setting ')).length;
    };

    expect((await settingsRead('12')) - (await settingsRead('rina'))).toBe(1);
  });

  test('is searched at one branch among letters of its members, and those that belong to none', async () => {
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    const here = await library.signIn('librarian', BRANCHES.A);
    const totalAs = async (cookie: string, text: string): Promise<number> => {
      const { body } = await library.send(LIST, { cookie, variables: { first: 20, filter: { text } } });
      if (!body.data) throw new Error(JSON.stringify(body.errors));
      return (body.data['messages'] as unknown as Listed).totalCount;
    };
    const moveRina = (branchId: string | null) =>
      library.house.db.writer.query("UPDATE member SET home_branch_id = ? WHERE name = 'Rina'", [branchId]);

    await moveRina(BRANCHES.A);
    expect([await totalAs(here, 'rina'), await totalAs(librarian, 'rina')]).toEqual([6, 6]);
    await moveRina(BRANCHES.B);
    expect([await totalAs(here, 'rina'), await totalAs(librarian, 'rina')]).toEqual([0, 6]);
    await moveRina(null);
    expect([await totalAs(here, 'rina'), await totalAs(here, 'aming')]).toEqual([6, 0]);
  });

  test('stands in either order, and every message comes once, page by page', async () => {
    const oldest = { orderBy: { field: 'CREATED_AT', direction: 'ASC' }, first: 5 };
    const seen: number[] = [];
    for (let after: string | null = null; ;) {
      const { nodes, pageInfo } = await list({ ...oldest, after });
      seen.push(...nodes.map(({ id }) => ids.indexOf(id)));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }

    expect(seen).toEqual(Array.from({ length: 12 }, (_, number) => number));
    expect((await list({})).nodes.map(({ id }) => ids.indexOf(id))).toEqual(seen.toReversed());
  });

  test('takes as many statements for twelve messages as for two', async () => {
    const counted = async (first: number): Promise<number> => {
      // The index follows the outbox on its own clock: that is no part of an operation.
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await list({ first, filter: { statuses: ['SENT', 'FAILED'] } });
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };

    const few = await counted(2);
    expect(few).toBeLessThanOrEqual(8);
    expect(await counted(12)).toBe(few);
  });

  test('leaves as a file of what is filtered, which names members and holds no address', async () => {
    const { body } = await library.send(EXPORT, {
      cookie: librarian,
      variables: {
        input: {
          list: 'messages',
          filter: JSON.stringify({ statuses: ['FAILED'] }),
          columns: ['template', 'member', 'channel', 'status', 'reason', 'created', 'sent'],
          format: 'CSV',
        },
      },
    });
    const { listExport } = (body.data as unknown as { createListExport: { listExport: { path: string } } })
      .createListExport;
    const text = await (
      await fetch(library.origin + listExport.path, { headers: { cookie: librarian } })
    ).text();

    expect(text.trimEnd().split('\r\n')).toEqual([
      '"Tentang","Anggota","Jalan","Keadaan","Alasan","Ditulis","Terkirim"',
      '"Terlambat","Rina","Email","Gagal","ditolak","2026-11-20",""',
      '"Terlambat","Sari","Email","Gagal","ditolak","2026-11-20",""',
      '"Reservasi siap","Rina","Surat cetak","Gagal","ditolak","2026-11-20",""',
    ]);
    expect(text).not.toContain('@');
  });

  test('is not searched by members, on screen or as a file, without the right to see them', async () => {
    const [role] = await library.house.db.query<{ permissions: string }>(
      "SELECT permissions FROM staff_role WHERE code = 'librarian'",
    );
    const held = JSON.parse(role?.permissions ?? '[]') as string[];
    await library.house.db.writer.query("UPDATE staff_role SET permissions = ? WHERE code = 'librarian'", [
      JSON.stringify(held.filter((right) => right !== 'members.read')),
    ]);
    const ask = (filter: object) =>
      library.send(LIST, { cookie: librarian, variables: { first: 20, filter } });
    const take = async (filter: object) => {
      const input = { list: 'messages', filter: JSON.stringify(filter), columns: ['status'], format: 'CSV' };
      return (await library.send(EXPORT, { cookie: librarian, variables: { input } })).body.data;
    };

    expect((await ask({ text: 'rina' })).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await ask({ text: ' ' })).body.data).toMatchObject({ messages: { totalCount: 12 } });
    expect(await take({ text: 'rina' })).toMatchObject({ createListExport: { listExport: null } });
    expect(await take({})).toMatchObject({ createListExport: { listExport: { rowsTotal: 12 } } });
  });
});
