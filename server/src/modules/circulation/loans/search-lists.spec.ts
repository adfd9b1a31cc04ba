import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { SignedInMember, TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { freshKey } from '../testing/desk-operations';
import { at } from '../testing/fixture-calendar';
import type { MadeTitle } from '../testing/home-rows';
import { BRANCHES, writeBranches, writeTitle } from '../testing/home-rows';

const LISTS = {
  openLoans: ['LoanFilter', 'LoanOrder', 'copy { title { titleProper } }'],
  overdueLoans: ['LoanFilter', 'LoanOrder', 'copy { title { titleProper } }'],
  openHolds: ['HoldFilter', 'HoldOrder', 'title { titleProper }'],
} as const;
type List = keyof typeof LISTS;

const LEND =
  'mutation($input: CheckOutInput!) { checkOut(input: $input) { loan { id } userErrors { message } } }';
const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { rowsTotal } userErrors { code } } }';

type Listed = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly title?: { readonly titleProper: string };
    readonly copy?: { readonly title: { readonly titleProper: string } };
  }[];
};

/** Rina has the first title and waits for the second, which Bagus Laskar has at branch B; he waits for the first. */
describe.each(dialects)('the search box of loans and holds on $name', (dialect) => {
  let library: TestLibrary;
  let now = at('2026-08-13 10:00');
  let admin = '';
  let [rina, bagus]: (SignedInMember | undefined)[] = [];
  const barcodes: string[] = [];

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => now } });
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    admin = await library.signIn('administrator');
    rina = await library.signInMember({ name: 'Rina Wulandari' });
    bagus = await library.signInMember({ name: 'Bagus Laskar', phone: '081234567890' });
    const first = await writeLoan('Laskar Pelangi', rina.id, BRANCHES.A);
    const second = await writeLoan('Sejarah Pasuruan 1945', bagus.id, BRANCHES.B);
    await library.house.db.writer.query(
      "UPDATE loan SET due_at = '2026-08-12 17:00:00.000', due_on = '2026-08-12' WHERE member_id = ?",
      [bagus.id],
    );
    await library.house.db.transaction(async (tx) =>
      ok(await insertRows(tx, 'hold', [waiting(second, rina?.id, 'A'), waiting(first, bagus?.id, 'B')])),
    );
  });
  beforeEach(() => void (now = at('2026-08-13 10:00')));
  afterAll(() => library.stop());

  /** Writes a title with one copy and lends it. */
  async function writeLoan(name: string, memberId: string, branchId: string): Promise<MadeTitle> {
    const made = await library.house.db.transaction(async (tx) => ok(await writeTitle(tx, { branchId })));
    if (!made.ok) throw new Error('The title was refused.');
    const barcode = made.value.barcodes[0] ?? '';
    barcodes.push(barcode);
    await library.house.db.writer.query('UPDATE title SET title_proper = ?, title_sort = ? WHERE id = ?', [
      name,
      name.toLowerCase(),
      made.value.titleId,
    ]);
    const input = { memberId, barcode, branchId, idempotencyKey: freshKey() };
    const { body } = await library.send(LEND, { cookie: admin, variables: { input } });
    if (body.errors) throw new Error(JSON.stringify(body.errors));
    return made.value;
  }

  const list = async (name: List, variables: object, cookie = admin): Promise<Listed> => {
    const [filter, order, node] = LISTS[name];
    const { body } = await library.send(
      `query($filter: ${filter}, $orderBy: ${order}) { ${name}(filter: $filter, orderBy: $orderBy, first: 20) { totalCount nodes { ${node} } } }`,
      { cookie, variables },
    );
    if (!body.data) throw new Error(JSON.stringify(body.errors));
    return body.data[name] as unknown as Listed;
  };
  const found = async (name: List, filter: object, cookie = admin): Promise<readonly string[]> => {
    const { nodes, totalCount } = await list(name, { filter }, cookie);
    expect(totalCount).toBe(nodes.length);
    return nodes.map(({ title, copy }) => (title ?? copy?.title)?.titleProper.split(' ')[0] ?? '').toSorted();
  };

  test('finds what somebody has by name, card, title and barcode', async () => {
    expect(await found('openLoans', { text: '' })).toEqual(['Laskar', 'Sejarah']);
    expect(await found('openLoans', { text: ' wulan RI ' })).toEqual(['Laskar']);
    expect(await found('openLoans', { text: 'pelangi' })).toEqual(['Laskar']);
    // One has the word in the title, the other in the name.
    expect(await found('openLoans', { text: 'laskar' })).toEqual(['Laskar', 'Sejarah']);
    expect(await found('openLoans', { text: '1945' })).toEqual(['Sejarah']);
    expect(await found('openLoans', { text: bagus?.cardNumber })).toEqual(['Sejarah']);
    expect(await found('openLoans', { text: String(Number(rina?.cardNumber.slice(-6))) })).toContain(
      'Laskar',
    );
    expect(await found('openLoans', { text: barcodes[1]?.toLowerCase() })).toEqual(['Sejarah']);
  });

  test.each(['aming', '%', '!?', "rina' OR 1=1", 'x'.repeat(500)])('finds nothing by %s', async (text) => {
    expect([await found('openLoans', { text }), await found('openHolds', { text })]).toEqual([[], []]);
  });

  test('takes a text for a barcode only where it has a digit', async () => {
    const beginning = barcodes[0]?.slice(0, 1) ?? '';

    expect(await found('openLoans', { text: 'b' })).toEqual(['Sejarah']);
    expect(beginning).toBe('B');
    expect(await found('openLoans', { text: `${beginning}0` })).toEqual(['Laskar', 'Sejarah']);
  });

  test('narrows what is overdue, and what other filters leave', async () => {
    expect(await found('overdueLoans', { text: 'laskar' })).toEqual(['Sejarah']);
    expect(await found('overdueLoans', { text: 'rina' })).toEqual([]);
    expect(await found('openLoans', { text: 'laskar', branchIds: [BRANCHES.A] })).toEqual(['Laskar']);
  });

  test('finds holds by who waits, by title and by the copy that is asked for', async () => {
    expect(await found('openHolds', { text: 'rina' })).toEqual(['Sejarah']);
    expect(await found('openHolds', { text: 'laskar' })).toEqual(['Laskar']);
    expect(await found('openHolds', { text: barcodes[0] })).toEqual(['Laskar']);
    expect(await found('openHolds', { text: rina?.cardNumber, branchIds: [BRANCHES.B] })).toEqual([]);
  });

  test.each([
    ['openLoans', ['DUE_AT', 'CHECKED_OUT_AT', 'TITLE', 'MEMBER_NAME']],
    ['openHolds', ['COLLECT_BY', 'CREATED_AT', 'TITLE', 'MEMBER_NAME']],
  ] as const)('stands in every order of %s', async (name, fields) => {
    for (const field of fields) {
      const { nodes } = await list(name, {
        filter: { text: 'laskar' },
        orderBy: { field, direction: 'DESC' },
      });
      expect([field, nodes.length]).toEqual([field, name === 'openLoans' ? 2 : 1]);
    }
  });

  test('takes as many statements as the list without it', async () => {
    const counted = async (name: List, filter: object): Promise<number> => {
      // The index follows the outbox on its own clock: that is no part of an operation.
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await list(name, { filter });
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };

    for (const name of ['openLoans', 'openHolds'] as const)
      expect([name, await counted(name, { text: 'laskar' })]).toEqual([name, await counted(name, {})]);
  });

  test('reads how cards are numbered once, where a text may be the end of a card number', async () => {
    const settingsRead = async (name: List, text: string): Promise<number> => {
      library.statements.length = 0;
      await list(name, { filter: { text } });
      return library.statements.filter((sql) => sql.includes('FROM setting ')).length;
    };

    for (const name of ['openLoans', 'overdueLoans', 'openHolds'] as const)
      expect([name, (await settingsRead(name, '12')) - (await settingsRead(name, 'laskar'))]).toEqual([
        name,
        1,
      ]);
  });

  test('leaves as a file of what was found', async () => {
    const rowsOf = async (name: string) => {
      const input = {
        list: name,
        filter: JSON.stringify({ text: 'rina' }),
        columns: ['title'],
        format: 'CSV',
      };
      return (await library.send(EXPORT, { cookie: admin, variables: { input } })).body.data;
    };

    for (const [name, rowsTotal] of [
      ['loans', 1],
      ['overdue', 0],
      ['holds', 1],
    ] as const)
      expect([name, await rowsOf(name)]).toEqual([
        name,
        { createListExport: { listExport: { rowsTotal }, userErrors: [] } },
      ]);
  });

  test('shows staff of one branch theirs only', async () => {
    const here = await library.signIn('librarian', BRANCHES.A);

    expect(await found('openLoans', { text: 'laskar' }, here)).toEqual(['Laskar']);
    expect(await found('overdueLoans', { text: 'laskar' }, here)).toEqual([]);
  });

  test('finds by title and barcode only for whoever may not see members', async () => {
    const desk = await library.signIn('desk');
    await library.house.db.writer.query(
      `UPDATE staff_role SET permissions = '["circulation.read"]' WHERE code = 'desk'`,
    );

    for (const name of ['openLoans', 'overdueLoans', 'openHolds'] as const)
      for (const text of ['bagus', bagus?.cardNumber, '081234567890'])
        expect([name, text, await found(name, { text }, desk)]).toEqual([name, text, []]);
    expect(await found('openLoans', { text: 'laskar' }, desk)).toEqual(['Laskar']);
    expect(await found('openLoans', { text: barcodes[1] }, desk)).toEqual(['Sejarah']);
    expect(await found('overdueLoans', { text: barcodes[1] }, desk)).toEqual(['Sejarah']);
    expect(await found('openHolds', { text: barcodes[0] }, desk)).toEqual(['Laskar']);
  });

  /** A hold on the only copy of a title, which is on loan. */
  function waiting(
    { titleId, copyIds }: MadeTitle,
    memberId: string | undefined,
    branch: keyof typeof BRANCHES,
  ): object {
    return {
      id: newId('hld'),
      title_id: titleId,
      copy_id: copyIds[0],
      member_id: memberId,
      pickup_branch_id: BRANCHES[branch],
      status: 'QUEUED',
      queue_rank: 0,
      created_at: '2026-08-12 03:00:00.000',
      placed_by: memberId,
      is_suspended: 0,
      collect_by: null,
      closed_at: null,
      is_sample: 0,
      version: 1,
    };
  }
});
