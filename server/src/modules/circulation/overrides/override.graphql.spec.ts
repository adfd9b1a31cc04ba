import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { ok } from '../../../shared/result';
import { freshKey } from '../testing/desk-operations';
import { at } from '../testing/fixture-calendar';
import { BRANCHES, writeBranches, writeTitle } from '../testing/home-rows';

const LIST =
  'query($filter: OverrideFilter, $first: Int) { deskOverrides(filter: $filter, first: $first) { totalCount nodes { overrides { refusal reason } staff { name } branch { id } } } }';
const EXPORT =
  'mutation($input: CreateListExportInput!) { createListExport(input: $input) { listExport { path } userErrors { field } } }';
const LEND =
  'mutation($input: CheckOutInput!) { checkOut(input: $input) { loan { id } userErrors { message } } }';
const REASONS =
  '[{"refusal":"TOO_MANY_LOANS","reason":"=Lomba baca"},{"refusal":"TOO_MUCH_DEBT","reason":null}]';

describe.each(dialects)('overrides for whoever leads on $name', (dialect) => {
  let library: TestLibrary;
  let admin = '';

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => at('2026-08-13 10:00') } });
    await library.house.db.transaction(async (tx) => ok(await writeBranches(tx)));
    admin = await library.signIn('administrator');
    for (const branchId of [BRANCHES.A, BRANCHES.A, BRANCHES.B]) {
      const { id: memberId } = await library.signInMember({ name: 'Rahasia Pembaca' });
      const made = await library.house.db.transaction(async (tx) => ok(await writeTitle(tx, { branchId })));
      const barcode = made.ok ? made.value.barcodes[0] : '';
      const input = { memberId, barcode, branchId, idempotencyKey: freshKey() };
      await library.send(LEND, { cookie: admin, variables: { input } });
    }
    await library.house.db.writer.query('UPDATE loan SET overrides = ?, overridden_at = checked_out_at', [
      REASONS,
    ]);
  });
  afterAll(() => library.stop());

  const ask = (variables: object, cookie = admin) =>
    library.send(LIST, { cookie, variables: { first: 20, ...variables } });

  test('needs the right to read the audit log, at the branches that are asked about', async () => {
    const limited = await library.signIn('administrator', BRANCHES.A);
    const librarian = await library.signIn('librarian');

    expect((await ask({ filter: { branchIds: [BRANCHES.A] } }, limited)).body.data).toMatchObject({
      deskOverrides: { totalCount: 2 },
    });
    for (const filter of [null, { branchIds: [BRANCHES.A, BRANCHES.B] }])
      expect((await ask({ filter }, limited)).body.errors?.[0]?.extensions).toEqual({
        code: 'FORBIDDEN',
        reason: 'OTHER_BRANCH',
      });
    expect((await ask({}, librarian)).body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('takes as many statements for all as for one', async () => {
    const counted = async (first: number): Promise<number> => {
      // The index follows the outbox on its own clock: that is no part of an operation.
      await indexCaughtUp(library.house);
      library.statements.length = 0;
      await ask({ first });
      return library.statements.filter((sql) => !sql.includes('outbox_event')).length;
    };

    const few = await counted(1);
    expect(few).toBeLessThanOrEqual(6);
    expect(await counted(20)).toBe(few);
  });

  test('leaves as a file with who, rule and reason, and with no reader', async () => {
    const input = {
      list: 'overrides',
      filter: JSON.stringify({ branchIds: [BRANCHES.B] }),
      columns: ['day', 'time', 'who', 'rule', 'reason'],
      format: 'CSV',
    };
    const { body } = await library.send(EXPORT, { cookie: admin, variables: { input } });
    const { listExport } = (body.data as unknown as { createListExport: { listExport: { path: string } } })
      .createListExport;
    const text = await (await fetch(library.origin + listExport.path, { headers: { cookie: admin } })).text();

    expect(text.trimEnd().split('\r\n')).toEqual([
      '"Tanggal","Jam (WIB)","Petugas","Aturan","Alasan"',
      `"2026-08-13","10:00","Petugas administrator","Batas pinjaman tercapai; Tunggakan melebihi batas","'=Lomba baca"`,
    ]);
  });
});
