import type { Writable } from 'node:stream';

import type ExcelJS from 'exceljs';

/** How a spreadsheet shows the cells of a column. */
export type SheetColumnKind = 'text' | 'number' | 'rupiah' | 'date';

/** A column of a sheet; `width` is counted in characters. */
export type SheetColumn = {
  readonly heading: string;
  readonly kind?: SheetColumnKind;
  readonly width?: number;
};

/** A value of a cell. A text stays a text, even when it begins like a formula; a date is a civil date at 00.00 UTC. */
export type SheetCell = string | number | Date | null;

/** One sheet: its name (cut to 31 characters, as the format asks), what stands above the table, and the table. */
export type Sheet = {
  readonly name: string;
  readonly notes?: readonly string[];
  readonly columns: readonly SheetColumn[];
  readonly rows: Iterable<readonly SheetCell[]> | AsyncIterable<readonly SheetCell[]>;
};

const formats: Readonly<Record<SheetColumnKind, string>> = {
  text: '@',
  number: '#,##0',
  rupiah: '"Rp"#,##0',
  date: 'd mmm yyyy',
};
const LONGEST_NAME = 31;
const DEFAULT_WIDTH = 16;

/** Writes an XLSX workbook row by row into a stream, so that a long list needs little memory; ends the stream. */
export async function writeWorkbook(stream: Writable, sheets: readonly Sheet[]): Promise<void> {
  // Loaded when a workbook is wanted: it takes a tenth of what the whole server takes to load.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  });
  for (const sheet of sheets) await writeSheet(workbook, sheet);
  await workbook.commit();
}

async function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, sheet: Sheet): Promise<void> {
  const notes = sheet.notes ?? [];
  const headingRow = notes.length === 0 ? 1 : notes.length + 2;
  const worksheet = workbook.addWorksheet(toSheetName(sheet.name), {
    views: [{ state: 'frozen', ySplit: headingRow }],
  });
  worksheet.columns = sheet.columns.map(({ kind = 'text', width = DEFAULT_WIDTH }) => ({
    width,
    style: { numFmt: formats[kind] },
  }));
  for (const note of notes) worksheet.addRow([note]).commit();
  if (notes.length > 0) worksheet.addRow([]).commit();
  const heading = worksheet.addRow(sheet.columns.map((column) => column.heading));
  heading.font = { bold: true };
  heading.commit();
  for await (const row of sheet.rows) worksheet.addRow(row.map(toXmlText)).commit();
  worksheet.commit();
}

/** Signs that XML cannot hold; a sheet with one of them cannot be opened. */
const NO_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function toXmlText(cell: SheetCell): SheetCell {
  return typeof cell === 'string' ? cell.replaceAll(NO_XML, '') : cell;
}

// The format forbids these signs in the name of a sheet.
function toSheetName(name: string): string {
  return name.replaceAll(/[*?:/\\[\]]/g, ' ').slice(0, LONGEST_NAME);
}
