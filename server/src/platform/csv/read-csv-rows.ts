import { latin1Chunks } from '../../libs/encodings/byte-text';
import { decodeWindows1252 } from '../../libs/encodings/windows-1252';
import { cutRow } from './csv-syntax';
import { repairMojibake } from '../../libs/encodings/mojibake';

/** Where a row stands: its number, counted from 1 with the header, and the byte it starts at. */
export type RowPosition = { readonly row: number; readonly byte: number };

/** A row of decoded cells with what was mended in them. */
export type CsvRow = {
  readonly position: RowPosition;
  readonly cells: readonly string[];
  readonly warnings: readonly string[];
};

/** A row that could not be read: the cell, counted from 1, and the reason. */
export type CsvFault = { readonly position: RowPosition; readonly cell: number; readonly reason: string };

type Reading = { text: string; offset: number; row: number; delimiter: string };

const DELIMITERS = [',', ';', '\t', '|'] as const;

/**
 * Reads the rows of a CSV stream of any size; a row with broken quotes is reported and reading goes on at the
 * next line.
 */
export async function* readCsvRows(
  chunks: AsyncIterable<Uint8Array>,
  delimiter?: string,
): AsyncGenerator<CsvRow | CsvFault> {
  const reading: Reading = { text: '', offset: 0, row: 0, delimiter: delimiter ?? '' };
  for await (const chunk of latin1Chunks(chunks)) {
    reading.text += chunk;
    if (reading.row === 0 && reading.offset === 0) skipMark(reading);
    yield* takeRows(reading, false);
  }
  yield* takeRows(reading, true);
}

/** The byte order mark comes as three blanks. */
function skipMark(reading: Reading): void {
  if (!/^ {3}\S/.test(reading.text)) return;
  reading.text = reading.text.slice(3);
  reading.offset = 3;
}

function* takeRows(reading: Reading, isEnded: boolean): Generator<CsvRow | CsvFault> {
  if (reading.delimiter === '' && (reading.text.includes('\n') || isEnded))
    reading.delimiter = detectDelimiter(reading.text);
  const csv = { text: reading.text, delimiter: reading.delimiter, isEnded };
  let place = 0;
  while (place < csv.text.length && csv.delimiter !== '') {
    const cut = cutRow(csv, place);
    if (cut === null) break;
    const position = { row: reading.row + 1, byte: reading.offset + place };
    place = cut.end;
    reading.row += 1;
    if ('reason' in cut) yield { position, cell: cut.cell, reason: cut.reason };
    else if (cut.cells.length > 1 || cut.cells[0]?.trim() !== '') yield decodedRow(position, cut.cells);
  }
  reading.text = csv.text.slice(place);
  reading.offset += place;
}

/** The delimiter of a file is the one that its first line has most of. */
function detectDelimiter(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => line.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function decodedRow(position: RowPosition, cells: readonly string[]): CsvRow {
  if (!cells.some((cell) => /[\x80-\xff]/.test(cell))) return { position, cells, warnings: [] };
  const warnings = new Set<string>();
  return { position, cells: cells.map((cell) => decodeCell(cell, warnings)), warnings: Array.from(warnings) };
}

function decodeCell(cell: string, warnings: Set<string>): string {
  if (!/[\x80-\xff]/.test(cell)) return cell;
  const bytes = Buffer.from(cell, 'latin1');
  const text = bytes.toString('utf8');
  const isUtf8 = !text.includes('\uFFFD') || cell.includes('\xef\xbf\xbd');
  if (!isUtf8) warnings.add('The row is not UTF-8; it was read as Windows-1252.');
  const decoded = isUtf8 ? text : decodeWindows1252(bytes);
  const mended = repairMojibake(decoded);
  if (mended !== decoded) warnings.add('Letters that had been saved in the wrong encoding were mended.');
  return mended.normalize('NFC');
}
