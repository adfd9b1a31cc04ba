import { increase } from '../counting';
import { type CodeLists, createCodeLists, unpackCodes } from './code-lists';
import type { DocumentRow } from './writing/document-row';
import type { IndexDatabase } from './schema';

/** Year of a document that has none. */
export const NO_YEAR = -32768;

/**
 * The values that filters, facets and orders need of every document, in memory by row: about 60 bytes a
 * title.
 */
export type DocumentColumns = {
  /** One more than the highest row. */
  length: number;
  changeNumber: number;
  kind: Uint8Array;
  material: Uint16Array;
  language: Uint16Array;
  audience: Uint16Array;
  class: Uint16Array;
  year: Int16Array;
  holding: Uint32Array;
  available: Uint32Array;
  popularity: Float32Array;
  createdAt: Float64Array;
  titleStart: Float64Array;
  group: Int32Array;
  /** Documents of a group, by the row of its first document. */
  groupSize: Uint16Array;
  /** 1 where the words of a row have changed since the file was built, and how many such rows there are. */
  rewritten: Uint8Array;
  rewrittenRows: number;
  subjects: CodeLists;
  contributors: CodeLists;
};

const ARRAYS = {
  kind: Uint8Array,
  material: Uint16Array,
  language: Uint16Array,
  audience: Uint16Array,
  class: Uint16Array,
  year: Int16Array,
  holding: Uint32Array,
  available: Uint32Array,
  popularity: Float32Array,
  createdAt: Float64Array,
  titleStart: Float64Array,
  group: Int32Array,
  groupSize: Uint16Array,
  rewritten: Uint8Array,
} as const;
type ArrayName = keyof typeof ARRAYS;
const NAMES: readonly ArrayName[] = [
  'kind',
  'material',
  'language',
  'audience',
  'class',
  'year',
  'holding',
  'available',
  'popularity',
  'createdAt',
  'titleStart',
  'group',
  'groupSize',
  'rewritten',
];

/** Where a row stands; the group may change, or the document go, while the rest stays as it was. */
export type RowPlace = {
  readonly row: number;
  readonly kind: number;
  readonly group: number;
  readonly isAlive: number;
  readonly isRewritten: number;
};

/** What else the columns take from a row. */
export type ColumnValues = Pick<
  DocumentRow,
  | 'material'
  | 'language'
  | 'audience'
  | 'class'
  | 'year'
  | 'holdingBranches'
  | 'availableBranches'
  | 'popularity'
  | 'createdAt'
  | 'sortKey'
> & {
  readonly subjects: ArrayLike<number>;
  readonly contributors: ArrayLike<number>;
};

type StoredRow = RowPlace &
  Omit<ColumnValues, 'material' | 'subjects' | 'contributors'> & {
    readonly material: number | null;
    readonly subjects: Buffer;
    readonly contributors: Buffer;
  };

const SELECT = `SELECT row, kind, material, language, audience, class, year, holding_branches AS holdingBranches, available_branches AS availableBranches,
  popularity, created_at AS createdAt, group_row AS "group", is_alive AS isAlive, is_rewritten AS isRewritten, sort_key AS sortKey, subjects, contributors FROM document`;

/** Reads the columns of a file: the snapshot of its last rebuild and every change since. */
export function loadColumns(database: IndexDatabase): DocumentColumns {
  const columns = readSnapshot(database);
  createColumnRefresh(database, columns)();
  return columns;
}

/**
 * Returns a function that takes over what other connections changed since the columns were read, and tells
 * whether anything changed.
 */
export function createColumnRefresh(database: IndexDatabase, columns: DocumentColumns): () => boolean {
  const changeNumber = database.prepare(`SELECT value FROM meta WHERE name = 'changeNumber'`).pluck();
  const changed = database.prepare<[number], StoredRow>(`${SELECT} WHERE change_number > ? ORDER BY row`);
  return () => {
    const latest = Number(changeNumber.get() ?? 0);
    if (latest === columns.changeNumber) return false;
    makeRoom(columns, highestRow(database) + 1);
    for (const row of changed.iterate(columns.changeNumber)) setRow(columns, row, changedValues(row));
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

/** Creates empty columns for this many rows. */
export function emptyColumns(length: number): DocumentColumns {
  const columns = {} as Record<ArrayName, unknown>;
  for (const name of NAMES) columns[name] = new ARRAYS[name](length);
  const lists = { subjects: createCodeLists(), contributors: createCodeLists() };
  return Object.assign(columns, {
    length,
    changeNumber: 0,
    rewrittenRows: 0,
    ...lists,
  }) as unknown as DocumentColumns;
}

function readSnapshot(database: IndexDatabase): DocumentColumns {
  const read = database.prepare('SELECT bytes FROM column_snapshot WHERE name = ?').pluck();
  const bytes = (name: string): ArrayBuffer => {
    const blob: unknown = read.get(name);
    return Buffer.isBuffer(blob) ? new Uint8Array(blob).buffer : new ArrayBuffer(0);
  };
  const columns = { length: bytes('kind').byteLength, changeNumber: 0, rewrittenRows: 0 } as Record<
    string,
    unknown
  >;
  for (const name of NAMES) columns[name] = new ARRAYS[name](bytes(name));
  for (const name of ['subjects', 'contributors']) {
    const array = (part: string): Uint32Array => new Uint32Array(bytes(`${name}.${part}`));
    columns[name] = createCodeLists({ starts: array('starts'), codes: array('codes') });
  }
  return columns as unknown as DocumentColumns;
}

function changedValues(row: StoredRow): ColumnValues | null {
  const { material } = row;
  return material === null
    ? null
    : { ...row, material, subjects: unpackCodes(row.subjects), contributors: unpackCodes(row.contributors) };
}

/** Sets a row, for which there must be room. Without values it keeps those it has. */
export function setRow(
  columns: DocumentColumns,
  { row, kind, group, isAlive, isRewritten }: RowPlace,
  values: ColumnValues | null,
): void {
  const wasAlive = columns.kind[row] !== 0;
  if (wasAlive) increase(columns.groupSize, columns.group[row] ?? 0, -1);
  columns.kind[row] = isAlive ? kind : 0;
  columns.rewrittenRows += isRewritten - (columns.rewritten[row] ?? 0);
  columns.rewritten[row] = isRewritten;
  if (!isAlive) return;
  columns.group[row] = group;
  increase(columns.groupSize, group);
  if (values) setValues(columns, row, values);
}

function setValues(columns: DocumentColumns, row: number, values: ColumnValues): void {
  columns.material[row] = values.material;
  columns.language[row] = values.language;
  columns.audience[row] = values.audience;
  columns.class[row] = values.class;
  columns.year[row] = values.year ?? NO_YEAR;
  columns.holding[row] = values.holdingBranches;
  columns.available[row] = values.availableBranches;
  columns.popularity[row] = values.popularity;
  columns.createdAt[row] = values.createdAt;
  columns.titleStart[row] = titleStart(values.sortKey);
  columns.subjects.set(row, values.subjects);
  columns.contributors.set(row, values.contributors);
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

/**
 * Packs the first ten characters of a sort key into a number that sorts the same way; the rest is compared
 * only if equal.
 */
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
