import { join } from 'node:path';

import { collected, inPieces, iso2709Bytes, marcRecord } from '../../../libs/marc/testing/make-marc';
import { writeMarcXml } from '../../../libs/marc/marcxml/write-marcxml';
import { parseCsvMapping } from './csv/csv-mapping';
import type { ImportOutcome } from './imported-record';
import { SLIMS_MAPPING } from './csv/presets/slims';
import type { ReadingOptions } from './read-records';
import { readRecords } from './read-records';

const fixture = (name: string): Promise<readonly ImportOutcome[]> =>
  collected(readRecords(join(__dirname, 'fixtures', name)));
const read = (content: string | Buffer, options?: ReadingOptions): Promise<readonly ImportOutcome[]> =>
  collected(readRecords(inPieces(Buffer.from(content), 400), options));
const failureOf = (outcome: ImportOutcome | undefined): string =>
  outcome !== undefined && 'failure' in outcome ? outcome.failure : 'no failure';

describe('reading a SLiMS export', () => {
  test('every column finds its place', async () => {
    const [first] = await fixture('slims.csv');

    expect(first).toMatchObject({
      position: { kind: 'row', number: 2 },
      record: {
        source: null,
        titleProper: 'Kopi Pasuruan',
        subtitle: 'dari kebun ke cangkir',
        responsibility: 'Sari Wulandari',
        edition: 'Cet. 2',
        publicationPlace: 'Pasuruan',
        publisher: 'Pustaka Contoh',
        publicationYear: 2019,
        extent: 'xii, 120 hlm. : ilus.',
        dimensions: '21cm.',
        series: [{ title: 'Seri Daerah', number: '3' }],
        materialType: 'BOOK',
        languages: ['ind'],
        identifiers: [{ kind: 'ISBN', printed: '978-602-8519-93-9' }],
        classifications: [{ scheme: 'DDC', number: '633.73', edition: '22' }],
        callNumber: { classNumber: '633.73/598-22', entryMark: 'Sar', titleMark: 'k' },
        notes: ['Baris satu.\nBaris dua yang membuat catatan ini panjang sekali.'],
        contributions: [
          { name: 'Wulandari, Sari', variantNames: ['Sari Wulandari'], isMain: true },
          { name: 'Tim Kopi Pasuruan', kind: 'CORPORATE', isMain: false },
        ],
        subjects: ['Kopi', 'Pasuruan -- Pertanian'],
        copies: [{ barcode: 'B00001' }, { barcode: 'B00002' }],
      },
      warnings: [],
    });
  });

  test('damage that SLiMS or its users did is mended or reported', async () => {
    const [, second, third] = await fixture('slims.csv');

    expect(second).toMatchObject({
      record: { notes: [] },
      warnings: ['The note "17" is only the length of a lost note; it was left out.'],
    });
    expect(third).toMatchObject({
      record: { titleProper: 'Ibu PKK’s', materialType: 'VIDEO', languages: [] },
      warnings: [
        'Letters that had been saved in the wrong encoding were mended.',
        'The language "Klingon" is not known.',
      ],
    });
  });

  test('the header may be missing', async () => {
    const row = `"Kita"${',""'.repeat(17)}\n`;

    expect(await read(row, { mapping: SLIMS_MAPPING })).toMatchObject([
      { position: { number: 1 }, record: { titleProper: 'Kita' } },
    ]);
  });
});

describe('reading an INLISLite sheet', () => {
  test('rows that differ in the copy only become one record with its copies', async () => {
    const outcomes = await fixture('inlislite.csv');

    expect(outcomes).toMatchObject([
      {
        position: { kind: 'row', number: 3 },
        record: {
          titleProper: 'Akidah praktis',
          subtitle: 'untuk pemula',
          publicationPlace: 'Jakarta',
          publisher: 'Grafika',
          extent: '120 hlm.',
          dimensions: '25 cm',
          languages: ['ind'],
          contributions: [
            { name: 'Wulandari, Sari', isMain: true },
            { name: 'Santoso, Budi', isMain: false },
          ],
          copies: [
            {
              barcode: 'X0022/2016',
              branchCode: 'Pusat',
              shelvingLocation: '0101',
              status: 'AVAILABLE',
              isReferenceOnly: false,
              acquisition: { date: '2015-02-14', source: 'Hadiah/Hibah', price: null, supplier: null },
            },
            {
              barcode: 'X0023/2016',
              status: 'IN_REPAIR',
              isReferenceOnly: true,
              acquisition: { date: '2015-02-15', source: 'Pembelian', price: 85000, supplier: 'Toko Contoh' },
            },
          ],
        },
      },
    ]);
  });
});

describe('reading a list of books', () => {
  test('names lose their titles, the statement keeps them; the ISBN column is cleaned', async () => {
    const [first, second, third] = await fixture('books.csv');

    expect(first).toMatchObject({
      record: {
        source: { system: 'books', id: 'T-1' },
        titleProper: 'Rahasia Menghafal Al-Qur’an',
        subtitle: 'Kisah dari Desa',
        responsibility: 'Prof. Dr. H. Abdul Wahid, M.A. & SRI WAHYUNI, Dkk',
        publicationYear: 2019,
        extent: '208 hlm.',
        contributions: [
          {
            name: 'Abdul Wahid',
            variantNames: ['Wahid, Abdul'],
            isMain: true,
            printedName: 'Prof. Dr. H. Abdul Wahid, M.A.',
          },
          { name: 'Sri Wahyuni', printedName: 'SRI WAHYUNI' },
        ],
        identifiers: [{ kind: 'ISBN', printed: '9786028519939' }],
        subjects: ['Agama'],
      },
    });
    expect(second).toMatchObject({
      record: {
        series: [{ title: 'Petualangan Kancil', number: '3' }],
        audience: 'CHILDREN',
        languages: ['ind', 'eng'],
        extent: null,
        identifiers: [{ kind: 'OTHER', printed: 'SCOOPG12345', qualifier: 'bukan ISBN' }],
        contributions: [{ name: 'Tim Kancil', kind: 'CORPORATE' }],
        subjects: ['Bacaan anak'],
      },
    });
    expect(third).toMatchObject({
      record: { titleProper: 'Kita', contributions: [], identifiers: [], subjects: [] },
      warnings: ['"9.78979306279e+12" is a number damaged by a spreadsheet; it was left out.'],
    });
  });

  test('rows without a title or with missing columns are refused by place and reason, the next is read', async () => {
    const outcomes = await fixture('books.csv');

    expect(outcomes[3]).toMatchObject({
      position: { kind: 'row', number: 5 },
      failure: 'The title is empty.',
    });
    expect(outcomes[4]).toMatchObject({
      position: { kind: 'row', number: 6 },
      failure: 'The row has 4 columns instead of 11.',
    });
    expect(outcomes[5]).toMatchObject({
      record: {
        identifiers: [{ kind: 'ISBN', printed: '9786234002969' }],
        contributions: [{ name: 'Nasution, A.H.' }],
        publicationYear: null,
      },
      warnings: [
        'No year could be read in "t.t.".',
        'The ISBN 9786234002969 has a wrong check digit; it was kept as printed.',
      ],
    });
  });
});

describe('files that do not fit', () => {
  test('columns that no mapping knows are named', async () => {
    expect(failureOf((await read('nama,alamat\nAni,Pasuruan\n'))[0])).toBe(
      'The columns fit none of slims, inlislite, books; give a mapping file. Found: "nama", "alamat".',
    );
  });

  test('columns that a given mapping misses are named, and what was found instead', async () => {
    const parsed = parseCsvMapping({
      name: 'desa',
      sourceSystem: 'desa',
      columns: [
        { column: 'Judul', field: 'title', isRequired: true },
        { column: 'Pengarang', field: 'authors', isRequired: true },
      ],
    });
    if ('failure' in parsed) throw new Error(parsed.failure);

    expect(await read('judul,penulis\nKita,Ani\n', { mapping: parsed.mapping })).toEqual([
      {
        position: { kind: 'row', number: 1, byte: 0 },
        failure: 'The columns do not fit "desa". Missing: "Pengarang". Found: "judul", "penulis".',
      },
    ]);
  });

  test('a broken quote is reported with the name of its column', async () => {
    const outcomes = await read('id,title,author_raw,isbn_raw\n1,"Kita" kami,Ani,\n2,Dia,Budi,\n');

    expect(outcomes).toMatchObject([
      {
        position: { kind: 'row', number: 2, byte: 29 },
        failure: 'Column 2 ("title"): text follows a closing quote; quotes inside a cell must be doubled.',
      },
      { record: { titleProper: 'Dia' } },
    ]);
  });

  test('an empty file and a workbook say what they are', async () => {
    expect(failureOf((await read(''))[0])).toBe('The file is empty.');
    expect(failureOf((await read('PK\x03\x04 xl/workbook.xml'))[0])).toBe(
      'The file is a workbook or archive. Save the sheet as CSV first.',
    );
  });

  test('a mapping with mistakes is refused, each mistake with its place', () => {
    const result = parseCsvMapping({
      name: 'x',
      sourceSystem: 'x',
      columns: [{ column: 'a', field: 'colour' }],
      separators: 1,
    });

    expect('failure' in result ? result.failure : '').toMatch(
      /^The mapping has mistakes\. columns\.0\.field: .* separators: /,
    );
  });
});

describe('reading MARC', () => {
  const marc = marcRecord(['001 7', '245 00 $aLaskar pelangi.']);

  test('ISO 2709 and MARCXML are told apart by their content', async () => {
    const expected = [
      {
        position: { kind: 'record', number: 1 },
        record: { titleProper: 'Laskar pelangi', source: { system: 'marc', id: '7' } },
      },
    ];

    expect(await read(iso2709Bytes(marc))).toMatchObject(expected);
    expect(await read(writeMarcXml([marc]))).toMatchObject(expected);
  });

  test('a record without a title is refused', async () => {
    expect(await read(iso2709Bytes(marcRecord(['001 7'])))).toEqual([
      { position: { kind: 'record', number: 1, byte: 0 }, failure: 'The record has no title (field 245).' },
    ]);
    expect(
      failureOf(
        (await read(iso2709Bytes(marcRecord(['001 7', '100 1  $aHamka'], '00000nz  a2200000n  4500'))))[0],
      ),
    ).toBe('This is an authority record (z in the leader): it describes a name or subject, not a title.');
    expect(failureOf((await read(iso2709Bytes(marcRecord(['001 7', '200 1  $aLaskar Pelangi']))))[0])).toBe(
      'The record looks like UNIMARC (its title is in field 200). Only MARC 21 is read, with the title in field 245.',
    );
  });
});

test('a mapping can set constants, other words for values and copies', async () => {
  const parsed = parseCsvMapping({
    name: 'desa',
    sourceSystem: 'desa',
    constants: { language: 'ind', copyBranch: 'SKG' },
    columns: [
      { column: 'no', field: 'sourceId' },
      { column: 'judul', field: 'title', isRequired: true },
      { column: 'kode', field: 'copyBarcode', separator: '/' },
      { column: 'rak', field: 'copyLocation', values: { '1': 'FIKSI', '*': '' } },
    ],
  });
  if ('failure' in parsed) throw new Error(parsed.failure);

  expect(await read('no;judul;kode;rak\n1;Kita;A1/A2;1\n', { mapping: parsed.mapping })).toMatchObject([
    {
      record: {
        source: { system: 'desa', id: '1' },
        languages: ['ind'],
        copies: [{ barcode: 'A1', branchCode: 'SKG', shelvingLocation: 'FIKSI' }, { barcode: 'A2' }],
      },
    },
  ]);
});
