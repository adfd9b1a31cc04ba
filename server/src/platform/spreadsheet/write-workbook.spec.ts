import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';

import ExcelJS from 'exceljs';

import { writeWorkbook } from './write-workbook';
import type { Sheet } from './write-workbook';

async function readBack(sheets: readonly Sheet[]): Promise<ExcelJS.Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeWorkbook(stream, sheets)]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

test('notes stand above the table, cells keep their kinds', async () => {
  const workbook = await readBack([
    {
      name: 'Denda',
      notes: ['Denda per bulan', 'Sumber: catatan sirkulasi'],
      columns: [
        { heading: 'Bulan', kind: 'date' },
        { heading: 'Jumlah', kind: 'rupiah' },
        { heading: 'Catatan', width: 40 },
      ],
      rows: [[new Date('2026-10-01T00:00:00Z'), 25000, null]],
    },
  ]);

  const sheet = workbook.getWorksheet('Denda');
  expect(sheet?.getCell('A1').value).toBe('Denda per bulan');
  expect(sheet?.getCell('B4').value).toBe('Jumlah');
  expect(sheet?.getCell('A5').value).toEqual(new Date('2026-10-01T00:00:00Z'));
  expect(sheet?.getCell('B5').value).toBe(25000);
  expect(sheet?.getCell('B5').numFmt).toBe('"Rp"#,##0');
});

test('a text that begins like a formula stays a text', async () => {
  const workbook = await readBack([
    { name: 'A', columns: [{ heading: 'Nama' }], rows: [['=HYPERLINK("http://x")']] },
  ]);

  expect(workbook.getWorksheet('A')?.getCell('A2').value).toBe('=HYPERLINK("http://x")');
});

test('rows may come from a reader, and a name with forbidden signs is made fit', async () => {
  async function* rows() {
    for (let index = 0; index < 3; index += 1) yield [`baris ${index}`];
  }
  const workbook = await readBack([
    { name: 'Pinjam/kembali: Oktober 2026, seluruh cabang', columns: [{ heading: 'X' }], rows: rows() },
  ]);

  expect(workbook.worksheets[0]?.name).toBe('Pinjam kembali  Oktober 2026, s');
  expect(workbook.worksheets[0]?.rowCount).toBe(4);
});
