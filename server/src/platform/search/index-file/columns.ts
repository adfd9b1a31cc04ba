import { increase } from '../counting';
import { type CodeLists, createCodeLists } from './code-lists';
import type { IndexDatabase } from './schema';

/** Year of a document that has none. */
export const NO_YEAR = -32768;

/** What filters, facets and orders need of every document, by row, in memory: about 60 bytes a title. */
export type DocumentColumns = {
  /** One more than the highest row. */
  length: number;
  changeNumber: number;
  kind: Uint8Array; material: Uint16Array; language: Uint16Array; audience: Uint16Array; class: Uint16Array; year: Int16Array;
  holding: Uint32Array; available: Uint32Array; popularity: Float32Array; addedAt: Float64Array; titleStart: Float64Array; group: Int32Array;
  /** Documents of a group, by the row of its first document. */
  groupSize: Uint16Array;
  /** 1 where the words of a row have changed since the file was built, and how many such rows there are. */
  rewritten: Uint8Array; rewrittenRows: number;
  subjects: CodeLists; contributors: CodeLists;
};

const ARRAYS = {
  kind: Uint8Array, material: Uint16Array, language: Uint16Array, audience: Uint16Array, class: Uint16Array, year: Int16Array, holding: Uint32Array,
  available: Uint32Array, popularity: Float32Array, addedAt: Float64Array, titleStart: Float64Array, group: Int32Array, groupSize: Uint16Array,
  rewritten: Uint8Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
const NAMES: readonly ArrayName[] = [
  'kind', 'material', 'language', 'audience', 'class', 'year', 'holding', 'available', 'popularity', 'addedAt', 'titleStart', 'group', 'groupSize', 'rewritten',
];

/** What the columns take from a row of the table `document`. */
export type ColumnRow = {
  row: number; kind: number; material: number; language: number; audience: number; class: number; year: number | null; holding: number;
  available: number; popularity: number; addedAt: number; group: number; isAlive: number; isRewritten: number; sortKey: string; subjects: Buffer; contributors: Buffer;
};

const SELECT = `SELECT row, kind, material, language, audience, class, year, holding_branches AS holding, available_branches AS available,
  popularity, added_at AS addedAt, group_row AS "group", is_alive AS isAlive, is_rewritten AS isRewritten, sort_key AS sortKey, subjects, contributors FROM document`;

/** Reads the columns of a file: the snapshot of its last rebuild and every change since. */
export function loadColumns(database: IndexDatabase): DocumentColumns {
  const columns = readSnapshot(database) ?? emptyColumns(highestRow(database) + 1);
  if (columns.changeNumber < 0) setAll(columns, database, `${SELECT} ORDER BY row`);
  createColumnRefresh(database, columns)();
  return columns;
}

/** Makes the function that takes over what other connections changed since the columns were read, and tells whether there was anything. */
export function createColumnRefresh(database: IndexDatabase, columns: DocumentColumns): () => boolean {
  const changeNumber = database.prepare(`SELECT value FROM meta WHERE name = 'changeNumber'`).pluck();
  return () => {
    const latest = Number(changeNumber.get() ?? 0);
    if (latest === columns.changeNumber) return false;
    makeRoom(columns, highestRow(database) + 1);
    setAll(columns, database, `${SELECT} WHERE change_number > ${Math.max(0, columns.changeNumber)} ORDER BY row`);
    columns.changeNumber = latest;
    return true;
  };
}

/** Stores the columns in the file, so that the next process need not read a million rows. */
export function writeSnapshot(database: IndexDatabase, columns: DocumentColumns): void {
  const insert = database.prepare('INSERT INTO column_snapshot (name, bytes) VALUES (?, ?)');
  const store = (name: string, array: ArrayBufferView): void => {
    insert.run(name, Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  };
  for (const name of NAMES) store(name, columns[name].subarray(0, columns.length));
  for (const name of ['subjects', 'contributors'] as const) {
    const packed = columns[name].packed();
    store(`${name}.starts`, packed.starts);
    store(`${name}.codes`, packed.codes);
  }
}

/** Starts columns for so many rows; none is in them yet. */
export function emptyColumns(length: number): DocumentColumns {
  const columns = {} as Record<ArrayName, unknown>;
  for (const name of NAMES) columns[name] = new ARRAYS[name](length);
  const lists = { subjects: createCodeLists(), contributors: createCodeLists() };
  return Object.assign(columns, { length, changeNumber: -1, rewrittenRows: 0, ...lists }) as unknown as DocumentColumns;
}

function readSnapshot(database: IndexDatabase): DocumentColumns | null {
  const read = database.prepare('SELECT bytes FROM column_snapshot WHERE name = ?').pluck();
  const bytes = (name: string): ArrayBuffer | null => {
    const blob: unknown = read.get(name);
    return Buffer.isBuffer(blob) ? new Uint8Array(blob).buffer : null;
  };
  const kind = bytes('kind');
  if (!kind) return null;
  const columns = { length: kind.byteLength, changeNumber: 0, rewrittenRows: 0 } as Record<string, unknown>;
  for (const name of NAMES) columns[name] = new ARRAYS[name](bytes(name) ?? new ArrayBuffer(0));
  for (const name of ['subjects', 'contributors']) {
    const array = (part: string): Uint32Array => new Uint32Array(bytes(`${name}.${part}`) ?? new ArrayBuffer(0));
    columns[name] = createCodeLists({ starts: array('starts'), codes: array('codes') });
  }
  return columns as unknown as DocumentColumns;
}

function setAll(columns: DocumentColumns, database: IndexDatabase, select: string): void {
  for (const row of database.prepare<[], ColumnRow>(select).iterate()) setRow(columns, row);
  if (columns.changeNumber < 0) columns.changeNumber = 0;
}

/** Takes a row over; there must be room for it. */
export function setRow(columns: DocumentColumns, row: ColumnRow): void {
  const at = row.row;
  const wasAlive = columns.kind[at] !== 0;
  if (wasAlive) increase(columns.groupSize, columns.group[at] ?? 0, -1);
  columns.kind[at] = row.isAlive ? row.kind : 0;
  columns.rewrittenRows += row.isRewritten - (columns.rewritten[at] ?? 0);
  columns.rewritten[at] = row.isRewritten;
  if (!row.isAlive) return;
  columns.material[at] = row.material; columns.language[at] = row.language; columns.audience[at] = row.audience; columns.class[at] = row.class;
  columns.year[at] = row.year ?? NO_YEAR; columns.holding[at] = row.holding; columns.available[at] = row.available;
  columns.popularity[at] = row.popularity; columns.addedAt[at] = row.addedAt; columns.titleStart[at] = titleStart(row.sortKey);
  columns.group[at] = row.group; increase(columns.groupSize, row.group);
  columns.subjects.set(at, row.subjects); columns.contributors.set(at, row.contributors);
}

/** Makes room for rows below a number. */
export function makeRoom(columns: DocumentColumns, length: number): void {
  if (length > columns.kind.length) {
    const capacity = Math.ceil(length * 1.25) + 1024;
    const target = columns as unknown as Record<ArrayName, { set(source: unknown): void }>;
    for (const name of NAMES) {
      const larger = new ARRAYS[name](capacity);
      larger.set(columns[name]);
      target[name] = larger as unknown as { set(source: unknown): void };
    }
  }
  columns.length = Math.max(columns.length, length);
}

function highestRow(database: IndexDatabase): number {
  return Number(database.prepare('SELECT coalesce(max(row), 0) FROM document').pluck().get());
}

/** Packs the first ten characters of a sort key into a number that sorts alike; what comes after is compared only on ties. */
export function titleStart(sortKey: string): number {
  let packed = 0;
  for (let index = 0; index < 10; index++) packed = packed * 38 + place(sortKey.charCodeAt(index));
  return packed;
}

function place(code: number): number {
  if (Number.isNaN(code)) return 0;
  if (code === 32) return 1;
  if (code >= 48 && code <= 57) return code - 46;
  return code >= 97 && code <= 121 ? code - 85 : 37;
}
