import { createReadStream, createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import * as path from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { CSV_MARK, formatCsvLine } from '../csv/write-csv';
import type { SheetCell } from '../spreadsheet/write-workbook';
import { writeWorkbook } from '../spreadsheet/write-workbook';
import type { ListExport } from './list-export.entity';
import type { ExportFormat } from './list-export.terms';
import { ROWS_A_SIGN_OF_LIFE } from './list-export.terms';
import type { ExportedCell, ExportedColumn } from './list-source';

/**
 * What a file is called: by its id, and by the lease of whoever writes it. Each lease writes into files of its
 * own, so that a process that lost its lease without noticing spoils nothing.
 */
type Held = Pick<ListExport, 'id' | 'leasedBy'>;

/** Gives the path of a file that is done; the row says whose work it is. */
export function exportPath(dataDir: string, held: Held & Pick<ListExport, 'format'>): string {
  return path.join(folderOf(dataDir), `${nameOf(held)}.${held.format.toLowerCase()}`);
}

/** Opens the rows of a lease that begins with nothing. */
export async function openRows(dataDir: string, held: Held): Promise<FileHandle> {
  await mkdir(folderOf(dataDir), { recursive: true });
  return open(rowsPath(dataDir, held), 'w');
}

/**
 * Opens the rows of a lease with those that are certain from the lease before it, which may still be writing
 * after them; null if fewer are there, so that one has to begin anew.
 */
export async function openRowsAfter(
  dataDir: string,
  held: Held,
  before: { readonly leasedBy: string | null; readonly certainBytes: number },
): Promise<FileHandle | null> {
  const earlier = rowsPath(dataDir, { id: held.id, leasedBy: before.leasedBy });
  const found = await stat(earlier).catch(() => null);
  if (found === null || found.size < before.certainBytes) return null;
  const own = rowsPath(dataDir, held);
  // `end` is the last byte that is read.
  await pipeline(createReadStream(earlier, { end: before.certainBytes - 1 }), createWriteStream(own));
  await rm(earlier, { force: true });
  return open(own, 'a');
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

/**
 * Turns the rows into the file that is handed out once the row says that it is done. `keepOn` is asked every few
 * thousand rows, and stops the writing by throwing.
 */
export async function finishFile(
  dataDir: string,
  kept: Held & Pick<ListExport, 'format' | 'locale'>,
  {
    title,
    columns,
    keepOn,
  }: {
    readonly title: string;
    readonly columns: readonly ExportedColumn[];
    readonly keepOn: () => Promise<void>;
  },
): Promise<void> {
  const rows = readRows(rowsPath(dataDir, kept), keepOn);
  const headings = columns.map(({ heading }) => heading[kept.locale]);
  await WRITERS[kept.format](exportPath(dataDir, kept), { title, headings, columns, rows });
}

/** Removes the rows of a file that is done. */
export function removeRows(dataDir: string, held: Held): Promise<void> {
  return rm(rowsPath(dataDir, held), { force: true });
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
    try {
      await Promise.all([writeWorkbook(stream, [{ name: title, columns: shown, rows: cells() }]), ended]);
    } finally {
      stream.destroy();
    }
  },
};

function sheetCell(cell: ExportedCell, column: ExportedColumn | undefined): SheetCell {
  return column?.kind === 'date' && typeof cell === 'string' ? new Date(`${cell}T00:00:00Z`) : cell;
}

async function* readRows(file: string, keepOn: () => Promise<void>): AsyncGenerator<readonly ExportedCell[]> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
  let count = 0;
  for await (const line of lines) {
    if (line === '') continue;
    yield JSON.parse(line) as readonly ExportedCell[];
    if (++count % ROWS_A_SIGN_OF_LIFE === 0) await keepOn();
  }
}

function folderOf(dataDir: string): string {
  return path.join(dataDir, 'exports');
}

function rowsPath(dataDir: string, held: Held): string {
  return path.join(folderOf(dataDir), `${nameOf(held)}.rows`);
}

function nameOf({ id, leasedBy }: Held): string {
  return leasedBy === null ? id : `${id}.${leasedBy}`;
}
