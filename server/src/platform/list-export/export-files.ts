import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { CSV_MARK, formatCsvLine } from '../csv/write-csv';
import type { SheetCell } from '../spreadsheet/write-workbook';
import { writeWorkbook } from '../spreadsheet/write-workbook';
import type { ListExport } from './list-export.entity';
import type { ExportFormat } from './list-export.terms';
import type { ExportedCell, ExportedColumn } from './list-source';

type Kept = Pick<ListExport, 'id' | 'format'>;

/** Gives the path of a file that is done. */
export function exportPath(dataDir: string, { id, format }: Kept): string {
  return path.join(folderOf(dataDir), `${id}.${format.toLowerCase()}`);
}

/**
 * Opens the rows written so far, cut to the bytes that are certain; null if fewer are there, so that one has to
 * begin anew.
 */
export async function openRows(
  dataDir: string,
  id: string,
  certainBytes: number,
): Promise<FileHandle | null> {
  await mkdir(folderOf(dataDir), { recursive: true });
  const file = await open(rowsPath(dataDir, id), certainBytes === 0 ? 'w' : 'a');
  const { size } = await file.stat();
  if (size < certainBytes) {
    await file.close();
    return null;
  }
  await file.truncate(certainBytes);
  return file;
}

/** Appends rows, and returns the bytes they take once they are on the disk. */
export async function appendRows(
  file: FileHandle,
  rows: readonly (readonly ExportedCell[])[],
): Promise<number> {
  const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await file.appendFile(bytes);
  await file.datasync();
  return bytes.length;
}

/** Turns the rows into the file that is handed out; it appears whole or not at all. */
export async function finishFile(
  dataDir: string,
  kept: Pick<ListExport, 'id' | 'format' | 'locale'>,
  { title, columns }: { readonly title: string; readonly columns: readonly ExportedColumn[] },
): Promise<void> {
  const done = exportPath(dataDir, kept);
  const unfinished = `${done}.part`;
  const rows = readRows(rowsPath(dataDir, kept.id));
  const headings = columns.map(({ heading }) => heading[kept.locale]);
  await WRITERS[kept.format](unfinished, { title, headings, columns, rows });
  await rename(unfinished, done);
  await rm(rowsPath(dataDir, kept.id), { force: true });
}

/** Removes everything of files. */
export async function removeFiles(dataDir: string, ids: readonly string[]): Promise<void> {
  const gone = new Set(ids);
  const names = await readdir(folderOf(dataDir)).catch(() => []);
  for (const name of names)
    if (gone.has(name.split('.')[0] ?? '')) await rm(path.join(folderOf(dataDir), name), { force: true });
}

type Written = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly columns: readonly ExportedColumn[];
  readonly rows: AsyncIterable<readonly ExportedCell[]>;
};

const WRITERS: Readonly<Record<ExportFormat, (file: string, written: Written) => Promise<void>>> = {
  CSV: async (file, { headings, rows }) => {
    const lines = async function* (): AsyncGenerator<string> {
      yield CSV_MARK + formatCsvLine(headings);
      for await (const row of rows) yield formatCsvLine(row.map((cell) => String(cell ?? '')));
    };
    await pipeline(Readable.from(lines()), createWriteStream(file));
  },
  XLSX: async (file, { title, headings, columns, rows }) => {
    const stream = createWriteStream(file);
    const cells = async function* (): AsyncGenerator<SheetCell[]> {
      for await (const row of rows) yield row.map((cell, place) => sheetCell(cell, columns[place]));
    };
    const shown = columns.map(({ kind, width }, place) => ({
      heading: headings[place] ?? '',
      ...(kind === undefined ? {} : { kind }),
      ...(width === undefined ? {} : { width }),
    }));
    const ended = new Promise<void>((resolve, reject) => stream.on('finish', resolve).on('error', reject));
    await writeWorkbook(stream, [{ name: title, columns: shown, rows: cells() }]);
    await ended;
  },
};

function sheetCell(cell: ExportedCell, column: ExportedColumn | undefined): SheetCell {
  return column?.kind === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}

async function* readRows(file: string): AsyncGenerator<readonly ExportedCell[]> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as readonly ExportedCell[];
}

function folderOf(dataDir: string): string {
  return path.join(dataDir, 'exports');
}

function rowsPath(dataDir: string, id: string): string {
  return path.join(folderOf(dataDir), `${id}.rows`);
}
