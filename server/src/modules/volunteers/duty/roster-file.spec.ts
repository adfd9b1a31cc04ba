import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { sqlInstant } from '../../../platform/db/columns';
import { insertRows } from '../../../platform/db/write-rows';
import { newId } from '../../../shared/id';
import { ok } from '../../../shared/result';
import { BRANCHES, writeBranches } from '../../circulation/testing/home-rows';

const AT = sqlInstant(new Date('2026-11-20T02:00:00Z'));
const SHORT =
  'query ($branchId: ID!) { shortDuty(branchId: $branchId) { startsAt needs { needed taken work { name { text } } } } }';

describe.each(dialects)('the duty roster of a week, on $name', (dialect) => {
  let library: TestLibrary;
  let head = '';

  beforeAll(async () => {
    library = await startLibrary(dialect, { clock: { now: () => new Date('2026-12-02T03:00:00Z') } });
    head = await library.signIn('administrator');
    const [staff] = await library.house.db.query<{ id: string }>('SELECT id FROM staff_member LIMIT 1');
    const point = newId('dtp');
    await write('branches', []);
    await write('duty_point', [
      { id: point, branch_id: BRANCHES.A, name_id: 'Meja sirkulasi', name_en: 'Desk' },
    ]);
    await shift(point, {
      from: '2026-12-02T02:00:00Z',
      to: '2026-12-02T05:00:00Z',
      staffId: staff?.id ?? '',
    });
    await shift(point, { from: '2026-12-02T06:00:00Z', to: '2026-12-02T09:00:00Z', staffId: null });
    await shift(point, { from: '2026-12-03T06:00:00Z', to: '2026-12-03T09:00:00Z', staffId: null });
    await shift(point, { from: '2026-12-02T00:00:00Z', to: '2026-12-02T02:00:00Z', staffId: null });
  });
  afterAll(() => library.stop());

  const write = async (table: string, rows: readonly Record<string, unknown>[]): Promise<void> => {
    await library.house.db.transaction(
      async (tx) => {
        if (table === 'branches') await writeBranches(tx);
        else await insertRows(tx, table, rows);
        return ok(null);
      },
      { skipAudit: true },
    );
  };
  const shift = async (
    point: string,
    { from, to, staffId }: { readonly from: string; readonly to: string; readonly staffId: string | null },
  ): Promise<void> => {
    const [id, needId] = [newId('shf'), newId('shn')];
    const span = { starts_at: sqlInstant(new Date(from)), ends_at: sqlInstant(new Date(to)) };
    const made = { created_at: AT, created_by: 'test' };
    await write('shift', [
      { id, audience: 'STAFF', title_id: 'Piket', branch_id: BRANCHES.A, status: 'OPEN', ...span, ...made },
    ]);
    const taken = staffId === null ? 0 : 1;
    await write('shift_need', [{ id: needId, shift_id: id, duty_point_id: point, needed: 2, taken }]);
    if (staffId === null) return;
    const person = { staff_id: staffId, open_key: staffId, status: 'CONFIRMED', queue_number: 1 };
    await write('shift_assignment', [
      { id: newId('sha'), shift_id: id, need_id: needId, ...person, ...span, ...made },
    ]);
  };
  const get = (file: string, cookie: string) =>
    fetch(`${library.origin}/staff/files/duty-roster/${BRANCHES.A}/${file}`, {
      headers: { cookie },
      redirect: 'manual',
    });

  test('is taken along as a table, with a line in the log', async () => {
    const answer = await get('2026-11-30-id.csv', head);
    const lines = (await answer.text()).replace('\uFEFF', '').trim().split('\r\n');

    expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="piket-2026-11-30.csv"',
    ]);
    expect(lines[0]).toBe('"Tanggal","Waktu","Titik layanan","Petugas","Terisi","Perlu"');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toMatch(/^"2026-12-02","09.00–12.00|^"2026-12-02","09:00–12:00/);
    expect(lines[2]).toContain('"Meja sirkulasi","Petugas administrator","1","2"');
    const [entry] = await library.house.db.query<{ facts: string }>(
      "SELECT facts FROM audit_entry WHERE act = 'exportReport'",
    );
    expect(JSON.parse(entry?.facts ?? '')).toEqual({
      given: { list: 'dutyRoster', monday: '2026-11-30' },
      rowCount: 4,
    });
  });

  test('is a workbook too; no other day than a Monday begins it, and lists are a right of their own', async () => {
    const workbook = await get('2026-11-30-en.xlsx', head);
    expect([workbook.status, workbook.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="duty-roster-2026-11-30.xlsx"',
    ]);
    expect(Buffer.from(await workbook.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
    expect((await get('2026-12-01-id.xlsx', head)).status).toBe(404);
    const desk = await library.signIn('desk');
    await library.house.db.writer.query("UPDATE staff_role SET permissions = '[]' WHERE code = 'desk'");
    expect((await get('2026-11-30-id.xlsx', desk)).status).toBe(403);
  });

  test('what lacks people today is known to all staff: what runs or is to come, not what is over or tomorrow', async () => {
    const { body } = await library.send(SHORT, {
      variables: { branchId: BRANCHES.A },
      cookie: await library.signIn('librarian'),
    });

    expect(body.data).toEqual({
      shortDuty: [
        {
          startsAt: '2026-12-02T02:00:00.000Z',
          needs: [{ needed: 2, taken: 1, work: { name: { text: 'Meja sirkulasi' } } }],
        },
        {
          startsAt: '2026-12-02T06:00:00.000Z',
          needs: [{ needed: 2, taken: 0, work: { name: { text: 'Meja sirkulasi' } } }],
        },
      ],
    });
  });
});
