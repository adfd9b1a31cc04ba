import { dialects } from '../../../../test/dialects';
import type { BibliographicRecord, RecordContribution, RecordCopy } from '../shared/bibliographic-record';
import { blankRecord } from '../shared/bibliographic-record';
import type { ImportOutcome } from './imported-record';
import type { CatalogueHome } from '../testing/catalogue-home';
import { LIBRARIAN, openCatalogueHome, PLACES } from '../testing/catalogue-home';
import type { ImportOptions } from './import-records';
import { importRecords } from './import-records';
import type { ImportNote } from './import-report';

const AUTHOR: RecordContribution = {
  name: 'Andrea Hirata',
  variantNames: ['Hirata, Andrea'],
  kind: 'PERSON',
  role: 'AUTHOR',
  isMain: true,
  printedName: null,
  birthYear: null,
  deathYear: null,
};
const LASKAR: BibliographicRecord = {
  ...blankRecord('Laskar Pelangi'),
  source: { system: 'desa', id: '1' },
  publisher: 'Bentang',
  publicationYear: 2005,
  contributions: [AUTHOR],
  subjects: ['Fiksi Indonesia'],
  identifiers: [{ kind: 'ISBN', printed: '979-3062-79-7', qualifier: null }],
  classifications: [{ scheme: 'DDC', number: '899.221 3', edition: '23' }],
  copies: [copy('D001'), copy('D002', 'kll')],
};
const EDENSOR: BibliographicRecord = {
  ...blankRecord('Edensor'),
  source: { system: 'desa', id: '2' },
  contributions: [AUTHOR],
  subjects: ['Fiksi Indonesia'],
};

/** Everything an import writes, owners last. */
const TABLES = [
  'outbox_event',
  'copy_status_change',
  'copy',
  'contribution',
  'contributor_variant',
  'contributor_name_key',
  'contributor',
  'title_subject',
  'subject_heading_key',
  'subject',
  'identifier',
  'classification',
  'title',
  'work',
];

describe.each(dialects)('importRecords on $name', (dialect) => {
  let home: CatalogueHome;
  let notes: string[];

  beforeAll(async () => {
    home = await openCatalogueHome(dialect);
  });
  beforeEach(async () => {
    notes = [];
    await home.db.writer.query('DROP TRIGGER IF EXISTS refuse');
    for (const table of TABLES) await home.db.writer.query(`DELETE FROM ${table}`);
  });
  afterAll(() => home.close());

  const importing = async (records: readonly BibliographicRecord[], options: Partial<ImportOptions> = {}) => {
    const onNote = ({ kind, position, reason }: ImportNote) =>
      void notes.push(`${kind} ${position.number}: ${reason}`);
    const { created, updated, unchanged, failed, copiesCreated } = await importRecords(
      home.deps,
      outcomes(records),
      { actor: LIBRARIAN, onNote, ...options },
    );
    return { created, updated, unchanged, failed, copies: copiesCreated };
  };
  const everything = async () =>
    Object.fromEntries(
      await Promise.all(
        TABLES.map(async (table) => [table, await home.rows(`SELECT * FROM ${table} ORDER BY 1, 2`)]),
      ),
    );

  test('keeps titles with their people, subjects, numbers and copies, and remembers where they came from', async () => {
    expect(await importing([LASKAR, EDENSOR])).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
      failed: 0,
      copies: 2,
    });

    expect(
      await home.rows(
        'SELECT title_proper, source_system, source_id, publication_year, class_number FROM title ORDER BY source_id',
      ),
    ).toEqual([
      {
        title_proper: 'Laskar Pelangi',
        source_system: 'desa',
        source_id: '1',
        publication_year: 2005,
        class_number: '899.221 3',
      },
      {
        title_proper: 'Edensor',
        source_system: 'desa',
        source_id: '2',
        publication_year: null,
        class_number: null,
      },
    ]);
    expect([await home.count('contributor'), await home.count('subject'), await home.count('work')]).toEqual([
      1, 1, 2,
    ]);
    expect(await home.rows('SELECT barcode, branch_id FROM copy ORDER BY barcode')).toEqual([
      { barcode: 'D001', branch_id: PLACES.main },
      { barcode: 'D002', branch_id: PLACES.mobile },
    ]);
    expect(
      await home.rows(
        'SELECT c.barcode, h.to_status, h.changed_by FROM copy_status_change h JOIN copy c ON c.id = h.copy_id ORDER BY c.barcode',
      ),
    ).toEqual([
      { barcode: 'D001', to_status: 'AVAILABLE', changed_by: 'stf_00000000000000000000000001' },
      { barcode: 'D002', to_status: 'AVAILABLE', changed_by: 'stf_00000000000000000000000001' },
    ]);
  });

  test('changes nothing when the same file comes again', async () => {
    await importing([LASKAR, EDENSOR]);
    const before = await everything();

    expect(await importing([LASKAR, EDENSOR])).toEqual({
      created: 0,
      updated: 0,
      unchanged: 2,
      failed: 0,
      copies: 0,
    });

    expect(await everything()).toEqual(before);
  });

  test('knows records without an identifier again by what they say', async () => {
    const nameless = { ...LASKAR, source: null };
    await importing([nameless, EDENSOR]);

    expect(await importing([nameless, EDENSOR])).toEqual({
      created: 0,
      updated: 0,
      unchanged: 2,
      failed: 0,
      copies: 0,
    });
  });

  test('changes only the record that differs, and keeps its id and copies', async () => {
    await importing([LASKAR, EDENSOR]);
    const [before] = await home.rows<{ id: string }>("SELECT id FROM title WHERE source_id = '1'");
    const corrected = {
      ...LASKAR,
      publisher: 'Bentang Pustaka',
      identifiers: [],
      subjects: ['Novel'],
      copies: [copy('D001'), copy('D003')],
    };

    expect(await importing([corrected, EDENSOR])).toEqual({
      created: 0,
      updated: 1,
      unchanged: 1,
      failed: 0,
      copies: 1,
    });

    expect(await home.rows("SELECT id, publisher, version FROM title WHERE source_id = '1'")).toEqual([
      { id: before?.id, publisher: 'Bentang Pustaka', version: 2 },
    ]);
    expect(await home.count('identifier')).toBe(0);
    expect(
      await home.rows(
        "SELECT s.heading FROM title_subject l JOIN subject s ON s.id = l.subject_id JOIN title t ON t.id = l.title_id WHERE t.source_id = '1'",
      ),
    ).toEqual([{ heading: 'Novel' }]);
    expect(await home.rows('SELECT barcode FROM copy ORDER BY barcode')).toEqual([
      { barcode: 'D001' },
      { barcode: 'D002' },
      { barcode: 'D003' },
    ]);
  });

  test('moves a title whose name was mended into the work of its other editions, and leaves no empty work behind', async () => {
    await importing([
      LASKAR,
      { ...LASKAR, titleProper: 'Laskar Pelagi', source: { system: 'desa', id: '9' }, copies: [] },
    ]);
    expect(await home.count('work')).toBe(2);

    await importing([{ ...LASKAR, source: { system: 'desa', id: '9' }, copies: [] }]);

    expect(await home.rows('SELECT title FROM work')).toEqual([{ title: 'Laskar Pelangi' }]);
  });

  test('tells one fact for each title that changed', async () => {
    await importing([LASKAR, EDENSOR]);
    await importing([{ ...LASKAR, edition: 'Cet. 2' }, EDENSOR]);

    expect(
      await home.rows(
        'SELECT e.name, t.source_id FROM outbox_event e JOIN title t ON t.id = e.subject_id ORDER BY e.id',
      ),
    ).toEqual([
      { name: 'title.changed', source_id: '1' },
      { name: 'title.changed', source_id: '2' },
      { name: 'title.changed', source_id: '1' },
    ]);
  });

  test('reports the record that the database refuses and lets the other 499 in', async () => {
    const records = Array.from({ length: 500 }, (_, index) => ({
      ...EDENSOR,
      titleProper: `Judul ${index}`,
      source: { system: 'desa', id: `${index}` },
      copies: [copy(`N${index}`)],
    }));
    await refuse(home, 'Judul 321');

    expect(await importing(records)).toEqual({
      created: 499,
      updated: 0,
      unchanged: 0,
      failed: 1,
      copies: 499,
    });

    expect(notes).toEqual([
      expect.stringMatching(/^failure 322: the database refused the record: .*no such title/),
    ]);
    expect([
      await home.count('title'),
      await home.count('work'),
      await home.count('outbox_event'),
      await home.count('contributor'),
    ]).toEqual([499, 499, 499, 1]);
  });

  test('goes on with names that a refused batch had brought first', async () => {
    const records = Array.from({ length: 501 }, (_, index) => ({
      ...EDENSOR,
      titleProper: `Judul ${index}`,
      source: { system: 'desa', id: `${index}` },
    }));
    await refuse(home, 'Judul 0');

    expect(await importing(records)).toMatchObject({ created: 500, failed: 1 });
  });

  test('keeps nothing in a dry run, and says what it would do', async () => {
    expect(await importing([LASKAR, EDENSOR], { isDryRun: true })).toEqual({
      created: 2,
      updated: 0,
      unchanged: 0,
      failed: 0,
      copies: 2,
    });

    expect(Object.values(await everything()).flat()).toEqual([]);
    expect(await importing([LASKAR, EDENSOR])).toMatchObject({ created: 2 });
  });

  test('reports copies whose barcode is taken or no barcode, or whose branch is unknown, and keeps their titles', async () => {
    await importing([LASKAR]);

    expect(
      await importing([
        { ...EDENSOR, copies: [copy('d001'), copy('E1', 'ANTAH'), copy('E2'), copy('E2'), copy('a b?c')] },
      ]),
    ).toEqual({ created: 1, updated: 0, unchanged: 0, failed: 0, copies: 1 });

    expect(notes).toEqual([
      'warning 1: copy left out: "ab?c" cannot be a barcode',
      'warning 1: copy left out: barcode D001 is on another copy',
      'warning 1: copy left out: no branch "ANTAH" (create it, or name one with --branch)',
      'warning 1: copy left out: barcode E2 is on another copy',
    ]);
  });

  test('puts copies of unknown branches where it is told, and numbers those without a barcode', async () => {
    expect(
      await importing([{ ...EDENSOR, copies: [copy('E1', 'ANTAH'), copy(null, null), copy(null, null)] }], {
        defaultBranchCode: 'KLL',
      }),
    ).toMatchObject({ copies: 3 });

    expect(
      await home.rows('SELECT branch_id, COUNT(DISTINCT barcode) AS barcodes FROM copy GROUP BY branch_id'),
    ).toEqual([{ branch_id: PLACES.mobile, barcodes: expect.anything() }]);
    expect(
      await importing(
        [
          {
            ...EDENSOR,
            edition: 'Cet. 2',
            copies: [copy('E1', 'ANTAH'), copy(null, null), copy(null, null)],
          },
        ],
        { defaultBranchCode: 'KLL' },
      ),
    ).toMatchObject({ updated: 1, copies: 0 });
  });

  test('brings the copies that were left out when the same file comes again with a branch for them', async () => {
    const record = { ...EDENSOR, copies: [copy('E1', 'ANTAH'), copy('E2'), copy(null, 'ANTAH')] };
    expect(await importing([record])).toEqual({ created: 1, updated: 0, unchanged: 0, failed: 0, copies: 1 });

    expect(await importing([record])).toEqual({ created: 0, updated: 0, unchanged: 1, failed: 0, copies: 0 });
    expect(
      notes.filter(
        (note) =>
          note === 'warning 1: copy left out: no branch "ANTAH" (create it, or name one with --branch)',
      ),
    ).toHaveLength(4);
    expect(await importing([record], { defaultBranchCode: 'KLL' })).toEqual({
      created: 0,
      updated: 0,
      unchanged: 1,
      failed: 0,
      copies: 2,
    });

    expect(
      await home.rows("SELECT barcode, branch_id FROM copy WHERE barcode IN ('E1', 'E2') ORDER BY barcode"),
    ).toEqual([
      { barcode: 'E1', branch_id: PLACES.mobile },
      { barcode: 'E2', branch_id: PLACES.main },
    ]);
    expect(await home.count('copy')).toBe(3);
    expect(await home.rows('SELECT name FROM outbox_event ORDER BY id')).toEqual([
      { name: 'title.changed' },
      { name: 'title.changed' },
    ]);
    expect(await importing([record], { defaultBranchCode: 'KLL' })).toMatchObject({
      unchanged: 1,
      copies: 0,
    });
  });

  test('brings copies without a barcode that had no branch before, once', async () => {
    const record = { ...EDENSOR, copies: [copy(null, null), copy(null, null)] };
    await importing([record]);

    expect(await importing([record], { defaultBranchCode: 'PST' })).toMatchObject({
      unchanged: 1,
      copies: 2,
    });
    expect(await importing([record], { defaultBranchCode: 'PST' })).toMatchObject({
      unchanged: 1,
      copies: 0,
    });
  });

  test('lets the later of two records with one source count', async () => {
    expect(await importing([LASKAR, { ...LASKAR, publisher: 'Lain' }])).toMatchObject({ created: 1 });

    expect(await home.rows('SELECT publisher FROM title')).toEqual([{ publisher: 'Lain' }]);
    expect(notes).toEqual(['warning 1: the file has the record 1 again further down: the later one counts']);
  });

  test('cuts what is too long, drops what is no text, and says so', async () => {
    await importing([
      {
        ...EDENSOR,
        titleProper: `\u0000${'a'.repeat(1_200)}`,
        publisher: 'Buku \uD800baik',
        source: { system: 'desa', id: 'x'.repeat(300) },
      },
    ]);

    expect(notes).toEqual(['warning 1: title cut to 1000 characters']);
    expect(await home.rows('SELECT publisher, source_system FROM title')).toEqual([
      { publisher: 'Buku baik', source_system: 'desa' },
    ]);
  });

  test('reports what the reader could not read and a record without a title', async () => {
    const broken: ImportOutcome = {
      position: { kind: 'row', number: 7, byte: 99 },
      failure: 'The row has 2 columns instead of 3.',
    };

    const report = await importRecords(
      home.deps,
      [broken, ...outcomes([{ ...EDENSOR, titleProper: ' \u0000' }])],
      { actor: LIBRARIAN },
    );

    expect(report.failures).toEqual([
      { position: { kind: 'row', number: 7, byte: 99 }, reason: 'The row has 2 columns instead of 3.' },
      { position: { kind: 'record', number: 1, byte: 0 }, reason: 'the record has no title' },
    ]);
    expect(await home.count('title')).toBe(0);
  });

  test('asks the database no more often for a later batch of 500 than for the first', async () => {
    const batch = (from: number) =>
      Array.from({ length: 500 }, (_, index) => ({
        ...LASKAR,
        titleProper: `Judul ${from + index}`,
        source: { system: 'desa', id: `${from + index}` },
        copies: [copy(`S${from + index}`)],
      }));
    const statementsOf = async (records: BibliographicRecord[]): Promise<number> => {
      home.statements.length = 0;
      await importing(records);
      return home.statements.length;
    };
    await importing([LASKAR]);
    const one = await statementsOf(batch(1_000));

    // Later batches ask less: names, headings, branches and shelves are remembered.
    expect(await statementsOf([...batch(2_000), ...batch(3_000), ...batch(4_000)])).toBeLessThan(3 * one);
    expect(one).toBeLessThan(120);
  });
});

function copy(barcode: string | null, branchCode: string | null = 'PST'): RecordCopy {
  return {
    barcode,
    branchCode,
    shelvingLocation: null,
    callNumber: null,
    status: 'AVAILABLE',
    isReferenceOnly: false,
    staffNote: null,
    acquisition: null,
  };
}

function outcomes(records: readonly BibliographicRecord[]): ImportOutcome[] {
  return records.map((record, index) => ({
    position: { kind: 'record', number: index + 1, byte: 0 },
    record,
    warnings: [],
  }));
}

/** Makes the database itself refuse a title, as a full or stricter table would. */
async function refuse({ db }: CatalogueHome, title: string): Promise<void> {
  const check = db.isSqlite
    ? `CREATE TRIGGER refuse BEFORE INSERT ON title WHEN NEW.title_proper = '${title}' BEGIN SELECT RAISE(ABORT, 'no such title'); END`
    : `CREATE TRIGGER refuse BEFORE INSERT ON title FOR EACH ROW IF NEW.title_proper = '${title}' THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'no such title'; END IF`;
  await db.writer.query(check);
}
