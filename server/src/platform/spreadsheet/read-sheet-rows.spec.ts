import { crc32, deflateRawSync } from 'node:zlib';

import { readSheetRows } from './read-sheet-rows';

const MEGABYTE = 1024 * 1024;
const XMLNS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const PLAIN = {
  'xl/workbook.xml': `<workbook xmlns="${XMLNS}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    '<Relationships><Relationship Id="rId1" Type="sheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** Writes a ZIP file of which the directory may claim other sizes than the entries have. */
function zip(files: Readonly<Record<string, string>>, claimedBytes?: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries({ ...PLAIN, ...files })) {
    const packed = deflateRawSync(text);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(text), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claimedBytes ?? Buffer.byteLength(text), 18);
    shared.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0'), shared, place, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 4);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, listed, Buffer.from('PK\u0005\u0006'), end]);
}

const sheet = (rows: string, after = ''): string =>
  `<worksheet xmlns="${XMLNS}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
const strings = (...texts: readonly string[]): string =>
  `<sst xmlns="${XMLNS}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
const NAMES = sheet('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1"><v>7</v></c></row>');

test('cells are read as texts, with the strings that stand in a part of their own', async () => {
  const bytes = zip({ 'xl/worksheets/sheet1.xml': NAMES, 'xl/sharedStrings.xml': strings(' Aisyah ') });

  expect(await readSheetRows(bytes, 10)).toEqual({ rows: [['Aisyah', '', '7']], isCut: false });
});

test('a text of several runs and the result of a formula are read', async () => {
  const bytes = zip({
    'xl/worksheets/sheet1.xml': sheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><f>A1</f><v>Bagus</v></c></row>',
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${XMLNS}"><si><r><t>Ais</t></r><r><t>yah</t></r></si></sst>`,
  });

  expect((await readSheetRows(bytes, 10))?.rows).toEqual([['Aisyah', 'Bagus']]);
});

test.each([
  ['says so', undefined],
  ['says that it is small', 100],
])('a file that unpacks to more than four megabytes and %s is no workbook', async (_, claimedBytes) => {
  const padded = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', ' '.repeat(5 * MEGABYTE));
  const bytes = zip({ 'xl/worksheets/sheet1.xml': padded }, claimedBytes);

  expect(bytes.length).toBeLessThan(70_000);
  expect(await readSheetRows(bytes, 10)).toBeNull();
});

test('what the parts of a file unpack to counts together', async () => {
  const bytes = zip({
    'xl/worksheets/sheet1.xml': sheet('', ' '.repeat(3 * MEGABYTE)),
    'xl/sharedStrings.xml': strings(' '.repeat(3 * MEGABYTE)),
  });

  expect(await readSheetRows(bytes, 10)).toBeNull();
});

test('one long text in many cells is cut in each, and a sheet of very much text is said to be cut', async () => {
  const wide = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ', (column) => `<c t="s" r="${column}1"><v>0</v></c>`);
  const rows = Array.from({ length: 200 }, (_, row) => `<row r="${row + 1}">${wide.join('')}</row>`).join('');
  const part = { 'xl/worksheets/sheet1.xml': sheet(rows) };
  const long = { 'xl/sharedStrings.xml': strings('x'.repeat(2 * MEGABYTE)) };

  const one = await readSheetRows(zip({ 'xl/worksheets/sheet1.xml': NAMES, ...long }), 10);
  const many = await readSheetRows(zip({ ...part, ...long }), 2_000);

  expect(one?.rows[0]?.[0]).toHaveLength(200);
  expect(many?.isCut).toBe(true);
});

test('a small file of very many tags, or of very wide rows, is not read to its end', async () => {
  const tags = zip({ 'xl/worksheets/sheet1.xml': sheet('<a>'.repeat(1_300_000)) });
  const wide = zip({
    'xl/worksheets/sheet1.xml': sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'.repeat(2)),
  });

  expect(await readSheetRows(tags, 10)).toBeNull();
  expect(await readSheetRows(wide, 10)).toEqual({ rows: [], isCut: true });
});

test('a row too many is told if something stands in it, and an empty one far below is not', async () => {
  const first = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const filled = zip({
    'xl/worksheets/sheet1.xml': sheet(`${first}<row r="4"><c r="A4"><v>2</v></c></row>`),
  });
  const empty = zip({ 'xl/worksheets/sheet1.xml': sheet(`${first}<row r="90000"><c r="A90000"/></row>`) });

  expect((await readSheetRows(filled, 3))?.isCut).toBe(true);
  expect(await readSheetRows(empty, 3)).toMatchObject({ rows: [['1'], [], []], isCut: false });
});

test('bytes that are no ZIP file, or one with nothing in it, are no workbook', async () => {
  expect(await readSheetRows(Buffer.from('PK nothing'), 10)).toBeNull();
  expect(await readSheetRows(Buffer.from('PK\u0005\u0006'), 10)).toBeNull();
  expect(await readSheetRows(zip({}), 10)).toBeNull();
});
