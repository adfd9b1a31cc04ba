import ExcelJS from 'exceljs';

import { indexCaughtUp } from '../../../../test/caught-up';
import { dialects } from '../../../../test/dialects';
import type { TestLibrary } from '../../../../test/test-library';
import { startLibrary } from '../../../../test/test-library';
import { seedSampleLibrary } from '../../../app/first-run';
import { readPdf } from '../../../platform/documents/testing/read-pdf';

const NOW = '2026-11-24T02:00:00.000Z';
const REPORT = `query Report($name: ReportName!, $dates: DateRange!, $branchId: ID) {
  report(name: $name, dates: $dates, branchId: $branchId) {
    report {
      title from to beforeFrom beforeTo isByMonth branchName sentence countedAt frozenThrough
      parts { key title chart rowHead definition note next columns { key label kind isBefore }
        rows { key label path values { number text state } } total { values { number state } } }
    }
    userErrors { message field }
  }
}`;

type Value = { number: number | null; text: string | null; state: string };
type Part = {
  key: string;
  next: string | null;
  note: string | null;
  rows: { key: string; label: string; values: Value[] }[];
  total: { values: Value[] } | null;
};
type Loaded = { from: string; to: string; sentence: string; isByMonth: boolean; parts: Part[] };

describe.each(dialects)('reports of the sample library on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    library = await startLibrary(dialect, {
      clock: { now: () => new Date(NOW) },
      prepare: (house) => seedSampleLibrary(house),
    });
    cookie = await library.signIn('librarian');
  }, 240_000);
  afterAll(() => library.stop());

  const ask = async (name: string, dates: object, more: object = {}) => {
    const { body } = await library.send(REPORT, { cookie, variables: { name, dates, ...more } });
    expect(body.errors).toBeUndefined();
    const answer = (
      body.data as unknown as { report: { report: Loaded | null; userErrors: { message: string }[] } }
    ).report;
    return answer;
  };
  const load = async (name: string, dates: object, more: object = {}): Promise<Loaded> => {
    const { report, userErrors } = await ask(name, dates, more);
    if (!report) throw new Error(JSON.stringify(userErrors));
    return report;
  };
  const count = async (sql: string, values: readonly unknown[] = []): Promise<number> =>
    Number((await library.house.db.query<{ total: number | string }>(sql, values))[0]?.total ?? 0);
  const take = (file: string, more = ''): Promise<Response> =>
    fetch(`${library.origin}/staff/files/reports/${file}?from=2026-11-01&to=2026-12-01${more}`, {
      headers: { cookie },
    });
  const bytesOf = async (file: string, more = ''): Promise<Buffer> => {
    const answer = await take(file, more);
    expect([file, answer.status]).toEqual([file, 200]);
    return Buffer.from(await answer.arrayBuffer());
  };
  const fileOf = async (file: string): Promise<string> => (await bytesOf(file)).toString('utf8');
  const NOVEMBER = { from: '2026-11-01', to: '2026-12-01' };
  const partOf = ({ parts }: Loaded, key: string): Part => {
    const found = parts.find((some) => some.key === key);
    if (!found) throw new Error(`There is no part ${key}.`);
    return found;
  };

  test('circulation says what SQL written by hand says, at one branch and at all', async () => {
    const dates = { from: '2026-10-26', to: '2026-11-25' };
    const loans = (branch = ''): Promise<number> =>
      count(
        `SELECT COUNT(*) AS total FROM loan WHERE status <> 'VOIDED' AND checked_out_at >= '2026-10-25 17:00:00.000' AND checked_out_at < '2026-11-24 17:00:00.000'${branch === '' ? '' : ' AND desk_branch_id = ?'}`,
        branch === '' ? [] : [branch],
      );
    const [{ id: branchId } = { id: '' }] = await library.house.db.query<{ id: string }>(
      'SELECT desk_branch_id AS id FROM loan GROUP BY desk_branch_id ORDER BY COUNT(*) DESC LIMIT 1',
    );

    const all = await load('CIRCULATION', dates);
    const one = await load('CIRCULATION', dates, { branchId });

    expect(await loans()).toBeGreaterThan(50);
    for (const key of ['byClass', 'byTime', 'byBranch', 'byMaterial'])
      expect([key, partOf(all, key).total?.values[0]?.number]).toEqual([key, await loans()]);
    expect(partOf(one, 'byClass').total?.values[0]?.number).toBe(await loans(branchId));
    expect(one.parts.map(({ key }) => key)).not.toContain('byBranch');
    expect(all.sentence).toContain(' pinjaman');
  });

  test('visits and money say what SQL written by hand says', async () => {
    const dates = { from: '2026-10-26', to: '2026-11-25' };
    const visits = await load('VISITS', dates);
    const fines = await load('FINES', dates);

    expect(partOf(visits, 'byTime').total?.values[0]?.number).toBe(
      (await count("SELECT COUNT(*) AS total FROM visit WHERE visited_on >= '2026-10-26'")) +
        (await count("SELECT SUM(total) AS total FROM visit_group WHERE visited_on >= '2026-10-26'")),
    );
    expect(partOf(fines, 'byTime').total?.values[0]?.number).toBe(
      await count(
        "SELECT SUM(amount) AS total FROM account_entry WHERE kind IN ('CHARGE', 'REVERSAL', 'REFUND') AND occurred_at >= '2026-10-25 17:00:00.000' AND occurred_at < '2026-11-24 17:00:00.000'",
      ),
    );
    const sunday = partOf(visits, 'byHour').rows[6];
    expect(sunday?.values.map(({ state }) => state)).toContain('CLOSED');
  });

  test('the collection, its members and whom programmes reached', async () => {
    const collection = await load('COLLECTION', NOVEMBER);
    const members = await load('MEMBERS', NOVEMBER);
    const reach = await load('REACH', { from: '2026-01-01', to: '2027-01-01' });

    const copies = partOf(collection, 'byClass').rows.reduce(
      (sum, { values }) => sum + (values[3]?.number ?? 0),
      0,
    );
    expect(copies).toBe(
      await count("SELECT COUNT(*) AS total FROM copy WHERE status NOT IN ('WITHDRAWN', 'LOST')"),
    );
    const byCategory = new Map(
      partOf(members, 'byCategory').rows.map(({ key, values }) => [key, values[0]?.number ?? null]),
    );
    const valid = await library.house.db.query<{ code: string; total: number | string }>(
      "SELECT category_code AS code, COUNT(*) AS total FROM member WHERE is_active = 1 AND expires_on >= '2026-11-24' GROUP BY category_code HAVING COUNT(*) >= 5",
    );
    const shown = valid.filter(({ code }) => typeof byCategory.get(code) === 'number');
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.map(({ code }) => byCategory.get(code))).toEqual(shown.map(({ total }) => Number(total)));
    expect(partOf(members, 'byKelurahan').rows).toHaveLength(35);
    expect(partOf(reach, 'byKelurahan').rows).toHaveLength(35);
    expect(
      partOf(members, 'byKelurahan')
        .rows.flatMap(({ values }) => values[0]?.number ?? [])
        .filter((some) => some > 0 && some < 5),
    ).toEqual([]);
    expect(partOf(collection, 'neverLent').rows.length).toBeGreaterThan(10);
    expect(reach.isByMonth).toBe(true);
  });

  test('the page of the month takes a bounded number of statements and answers in both languages', async () => {
    await load('MONTH', NOVEMBER);
    await indexCaughtUp(library.house);
    library.statements.length = 0;
    const month = await load('MONTH', NOVEMBER);

    // A pool that grows sets up its connections beside.
    const reads = library.statements.filter((sql) => /^\s*SELECT/.test(sql) && !sql.includes('outbox_event'));
    // Seven of them are for the goals of the year.
    expect(reads.length).toBeLessThanOrEqual(47);
    expect(
      partOf(month, 'lines')
        .rows.map(({ key }) => key)
        .slice(0, 4),
    ).toEqual(['circulation.loans', 'circulation.returns', 'circulation.renewals', 'visits.people']);
    const { body } = await library.send(REPORT, {
      cookie,
      variables: { name: 'MONTH', dates: NOVEMBER },
      headers: { 'accept-language': 'en' },
    });
    expect(JSON.stringify(body.data)).toContain('Loans by class');
  });

  test('long lists go on page by page, and a file holds all of them', async () => {
    const MORE = `query More($list: ReportList!, $after: String!) {
      reportRows(list: $list, after: $after) { next rows { key } } }`;
    const first = partOf(await load('COLLECTION', NOVEMBER), 'neverLent');
    const keys = first.rows.map(({ key }) => key);
    let next = first.next;
    while (next !== null) {
      const { body } = await library.send(MORE, { cookie, variables: { list: 'NEVER_LENT', after: next } });
      const page = (body.data as unknown as { reportRows: { next: string | null; rows: { key: string }[] } })
        .reportRows;
      expect(page.rows.length).toBeLessThanOrEqual(50);
      keys.push(...page.rows.map(({ key }) => key));
      next = page.next;
    }
    const idle = await count(
      "SELECT COUNT(*) AS total FROM title t WHERE EXISTS (SELECT 1 FROM copy c WHERE c.title_id = t.id AND c.status NOT IN ('WITHDRAWN', 'LOST')) AND NOT EXISTS (SELECT 1 FROM title_month m WHERE m.title_id = t.id) AND NOT EXISTS (SELECT 1 FROM copy k JOIN loan l ON l.copy_id = k.id WHERE k.title_id = t.id AND l.status <> 'VOIDED')",
    );
    expect([keys.length, new Set(keys).size]).toEqual([idle, idle]);

    const csv = await fileOf('collection.csv');
    expect(csv.split('\n').length).toBeGreaterThan(idle);
    expect(csv).not.toContain('Hanya 10.000');
  });

  test('the page of the month names the city, its figures and last year; the workbook says the same', async () => {
    const month = await load('MONTH', NOVEMBER);
    const loans = String(partOf(month, 'lines').rows[0]?.values[0]?.number);

    const pdf = await readPdf(await bytesOf('month.pdf'));
    const text = pdf.pages.map((page) => page.text).join(' ');
    expect(pdf.pages.length).toBeLessThanOrEqual(2);
    expect(text).toContain('Target dan capaian 2026');
    expect(text).toContain('Pinjaman per hari');
    // By kind of event, of which each has one: nobody is counted twice.
    expect(text).toContain('Dongeng anak');
    expect(text).toContain('selama harinya belum dibekukan');
    expect(text).not.toContain('…');
    expect(text).toContain('Perpustakaan Kota Pasuruan');
    expect(text).toContain('Tahun lalu');
    expect(text).toContain(loans);

    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(await bytesOf('month.xlsx')).buffer);
    const cells = workbook.worksheets[0]?.getSheetValues().flat().map(String) ?? [];
    expect(cells).toEqual(expect.arrayContaining(['Tahun lalu', 'Pinjaman', loans]));
  });

  test("a report of one's own leaves as a workbook; one that no summary keeps does not", async () => {
    const workbook = new ExcelJS.Workbook();
    const own = await bytesOf('own.xlsx', '&measure=LOANS&rows=CLASS&columns=MONTH');
    await workbook.xlsx.load(new Uint8Array(own).buffer);
    expect(String(workbook.worksheets[0]?.getCell(1, 1).value)).toContain('Pinjaman menurut kelas dan bulan');

    const refused = await take('own.xlsx', '&measure=LOANS&rows=CLASS&columns=HOUR');
    expect(refused.status).toBe(400);
  });

  test('reversed days, ten years and a day, and an unknown branch are refused in words', async () => {
    const said = async (dates: object, more: object = {}): Promise<string | undefined> =>
      (await ask('VISITS', dates, more)).userErrors[0]?.message;

    expect(await said({ from: '2026-11-02', to: '2026-11-01' })).toContain('Tukar keduanya');
    expect(await said({ from: '2016-11-01', to: '2026-11-02' })).toContain('paling panjang 10 tahun');
    expect(await said({ from: '2027-11-01', to: '2027-11-02' })).toContain('belum dimulai');
    expect(await said(NOVEMBER, { branchId: 'brn_nowhere' })).toContain('Cabang ini tidak ada');
    expect((await load('VISITS', { from: '2016-12-01', to: '2026-12-01' })).parts.length).toBeGreaterThan(0);
  });

  test('the desk, which has no right to reports, is refused', async () => {
    const { body } = await library.send(REPORT, {
      cookie: await library.signIn('desk'),
      variables: { name: 'MONTH', dates: NOVEMBER },
    });

    expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('who may only read reports does not have them counted anew', async () => {
    const reader = await library.signIn('desk');
    await library.house.db.writer.query(
      `UPDATE staff_role SET permissions = '["reports.read"]' WHERE code = 'desk'`,
    );
    const rebuild = async (who: string) =>
      (
        await library.send(
          'mutation { rebuildSummaries(input: { dates: { from: "2026-11-30", to: "2026-12-01" } }) { dayCount userErrors { code } } }',
          { cookie: who },
        )
      ).body;

    expect((await rebuild(reader)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await rebuild(cookie)).errors).toBeUndefined();
  });
});
