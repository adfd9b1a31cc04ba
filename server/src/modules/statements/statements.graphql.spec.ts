import { dialects } from '../../../test/dialects';
import type { TestLibrary } from '../../../test/test-library';
import { startLibrary } from '../../../test/test-library';

type Answer = {
  readonly statement: {
    readonly title: string;
    readonly sections: readonly {
      readonly heading: string;
      readonly paragraphs: readonly string[];
      readonly columns: readonly string[];
      readonly rows: readonly { readonly cells: readonly string[] }[];
    }[];
  };
};

const STATEMENT =
  'query($kind: StatementKind!, $locale: Locale) { statement(kind: $kind, locale: $locale) { title intro sections { heading paragraphs columns rows { cells } } } }';

describe.each(dialects)('statements on $name', (dialect) => {
  let library: TestLibrary;
  let cookie: string;

  beforeAll(async () => {
    library = await startLibrary(dialect);
    cookie = await library.signIn('administrator');
  });
  afterAll(() => library.stop());

  const read = async (kind: string, locale: string) =>
    ((await library.send(STATEMENT, { variables: { kind, locale } })).body.data as unknown as Answer)
      .statement;
  const rule = (change: object) =>
    library.send(
      'mutation($input: SaveCirculationRulesInput!) { saveCirculationRules(input: $input) { userErrors { message } } }',
      { cookie, variables: { input: { changes: [change] } } },
    );

  test('the page of lending says what the rules say, and follows them', async () => {
    await rule({ name: 'loanPeriod', value: '2 minggu' });
    await rule({ name: 'finePerPeriod', value: '500' });
    await rule({ name: 'loanPeriod', materialType: 'VIDEO', value: '4 jam' });
    await rule({ name: 'maxLoans', categoryCode: 'anak', value: '2' });

    const { title, sections } = await read('LENDING', 'ID');

    expect(title).toBe('Aturan pinjam');
    expect(sections[0]).toMatchObject({
      heading: 'Buku: berapa dan berapa lama',
      columns: ['Anggota', 'Paling banyak', 'Lama pinjam', 'Perpanjangan', 'Denda'],
    });
    expect(sections[0]?.rows.find(({ cells }) => cells[0] === 'Anak')?.cells).toEqual([
      'Anak',
      '2',
      '14 hari',
      '1 kali',
      'Rp500 sehari',
    ]);
    expect(sections[1]).toMatchObject({
      heading: 'Bahan lain',
      rows: expect.arrayContaining([
        { cells: ['Video', expect.any(String), '4 jam', '1 kali', 'Rp500 sejam'] },
      ]),
    });
    expect(sections.map(({ heading }) => heading)).toContain('Hilang atau rusak');
    expect(
      (await read('LENDING', 'EN')).sections[0]?.rows.some(
        ({ cells }) => cells[2] === '14 days' && cells[3] === 'once',
      ),
    ).toBe(true);
  });

  test('the words about fines follow the length of a period and what the days of grace mean', async () => {
    const late = async (locale: string) =>
      (await read('LENDING', locale)).sections.find(
        ({ heading }) => heading === 'Terlambat' || heading === 'Late',
      )?.paragraphs[0];
    await rule({ name: 'finePeriod', value: '7' });
    await rule({ name: 'fineGrace', value: '3' });

    expect([await late('ID'), await late('EN')]).toEqual([
      'Denda Rp500 per 7 hari. Terlambat sampai 3 hari tidak didenda; lebih dari itu semuanya dihitung. Hari perpustakaan tutup tidak dihitung.',
      'The fine is Rp500 every 7 days. Up to 3 days late costs nothing; beyond that all of it counts. Days on which the library is closed are not counted.',
    ]);
    await rule({ name: 'fineAfterGrace', value: 'onlyAfter' });
    expect(await late('ID')).toBe(
      'Denda Rp500 per 7 hari. 3 hari pertama bebas denda. Hari perpustakaan tutup tidak dihitung.',
    );
  });

  test('privacy and accessibility are there in both languages, part by part', async () => {
    for (const kind of ['PRIVACY', 'ACCESSIBILITY']) {
      const [indonesian, english] = [await read(kind, 'ID'), await read(kind, 'EN')];
      expect(indonesian.sections.map(({ paragraphs }) => paragraphs.length)).toEqual(
        english.sections.map(({ paragraphs }) => paragraphs.length),
      );
      expect(indonesian.title).not.toBe('');
    }
    expect((await read('PRIVACY', 'EN')).sections[0]?.paragraphs[0]).toContain(
      'another remembers for a year that you signed in on this device',
    );
    expect((await read('PRIVACY', 'EN')).sections[1]?.paragraphs[2]).toContain(
      'a yes is noted with its date, without one such news comes by other ways',
    );
  });

  test('anybody may read one with two statements', async () => {
    library.statements.length = 0;
    await read('LENDING', 'ID');

    expect(library.statements.filter((sql) => !/^(?:START|COMMIT|SET)/.test(sql)).length).toBeLessThanOrEqual(
      4,
    );
  });
});
