import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

import type ExcelJS from 'exceljs';

import { cutCell, cutCells } from './cut-cells';
import { unpackFirstSheet } from './unpack-workbook';

/** The rows of a sheet as texts, empty rows included, and whether it has more of them than were read. */
export type SheetRows = { readonly rows: readonly (readonly string[])[]; readonly isCut: boolean };

const MOST_INFLATED_BYTES = 4 * 1024 * 1024;
const MOST_COLUMNS = 100;
/** One long text may stand in many cells, so a small file can hold more text than it has bytes. */
const MOST_LETTERS = 1_000_000;
/** The reader walks over all columns before the last cell of each row. */
const WIDEST_ROW = 2_000;
const CHUNK_BYTES = 4 * 1024;

/**
 * Reads the rows of the first sheet of an XLSX workbook as texts; null if the bytes are no such workbook, or one
 * that unpacks to much more than a list.
 */
export async function readSheetRows(bytes: Buffer, mostRows: number): Promise<SheetRows | null> {
  try {
    const unpacked = unpackFirstSheet(bytes, MOST_INFLATED_BYTES);
    return unpacked && (await readFirstSheet(unpacked, mostRows));
  } catch {
    // Whatever is wrong with a file that somebody brought, it is not a workbook that can be read.
    return null;
  }
}

/** Row by row: the whole workbook would be built from what a small file only claims, such as a million columns. */
async function readFirstSheet(bytes: Buffer, mostRows: number): Promise<SheetRows | null> {
  // Loaded when a workbook is wanted: it takes a tenth of what the whole server takes to load.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookReader(Readable.from(toChunks(bytes)), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'ignore',
  });
  for await (const sheet of workbook) return readRows(sheet, mostRows);
  return null;
}

async function readRows(sheet: AsyncIterable<ExcelJS.Row>, mostRows: number): Promise<SheetRows> {
  const rows: string[][] = [];
  let letters = 0;
  let seen = 0;
  for await (const row of sheet) {
    seen += 1;
    const cells = readCells(row);
    letters += cells.join('').length;
    if (letters > MOST_LETTERS || seen > 2 * mostRows || row.cellCount > WIDEST_ROW)
      return { rows, isCut: true };
    while (rows.length < Math.min(row.number - 1, mostRows)) rows.push([]);
    if (rows.length < mostRows) rows.push(cells);
    // Programs write empty rows far below a table; only a filled one is a row too many.
    else if (cells.some((cell) => cell !== '')) return { rows, isCut: true };
  }
  return { rows, isCut: false };
}

function readCells(row: ExcelJS.Row): string[] {
  return cutCells(
    Array.from({ length: Math.min(row.cellCount, MOST_COLUMNS) }, (_, at) => cellText(row.getCell(at + 1))),
  );
}

/** Cuts before anything else is done with a text: the same long one may stand in thousands of cells. */
function cellText({ value }: ExcelJS.Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return cutCell(String(value)).trim();
  if ('richText' in value)
    return cutCell(
      value.richText
        .slice(0, MOST_RUNS)
        .map(({ text }) => cutCell(text ?? ''))
        .join(''),
    ).trim();
  return 'result' in value ? cutCell(String(value.result ?? '')).trim() : '';
}

/** How many pieces of differently written text a cell is read with. */
const MOST_RUNS = 50;

/** Lets other requests have their turn between two pieces of a file. */
async function* toChunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    await setImmediate();
    yield bytes.subarray(at, at + CHUNK_BYTES);
  }
}
