import Database from 'better-sqlite3';

/** A connection to an index file. */
export type IndexDatabase = Database.Database;

/** Must change whenever the tables or the language rules change; files of another version are rebuilt. */
export const INDEX_VERSION = '8';

// For documents not handed over again since the file was built, the columns from `material` on are in
// `column_snapshot` only, even if their group changed or they were deleted.
const TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE document (
  row INTEGER PRIMARY KEY, id TEXT NOT NULL, kind INTEGER NOT NULL, group_id TEXT, group_row INTEGER NOT NULL,
  is_alive INTEGER NOT NULL, is_rewritten INTEGER NOT NULL, version INTEGER NOT NULL, change_number INTEGER NOT NULL,
  label TEXT NOT NULL, title_key TEXT NOT NULL, sort_key TEXT NOT NULL, fields TEXT NOT NULL, body_digest TEXT, heading_row INTEGER NOT NULL,
  material INTEGER, language INTEGER, audience INTEGER, class INTEGER, year INTEGER,
  holding_branches INTEGER, available_branches INTEGER, created_at INTEGER, popularity REAL, subjects BLOB, contributors BLOB
);
CREATE TABLE facet_value (facet TEXT NOT NULL, code INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (facet, code)) WITHOUT ROWID;
CREATE TABLE word (word TEXT PRIMARY KEY, reversed TEXT NOT NULL, in_titles INTEGER NOT NULL, in_names INTEGER NOT NULL, names INTEGER NOT NULL, surnames INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE column_snapshot (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE posting (term TEXT PRIMARY KEY, rows BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE identifier (bucket INTEGER PRIMARY KEY, uses BLOB NOT NULL);
CREATE VIRTUAL TABLE term USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE body_term USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii');
CREATE VIRTUAL TABLE heading USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='1 2 3 4');
`;

const INDEXES = `
CREATE UNIQUE INDEX document_id ON document (id);
CREATE INDEX document_group ON document (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX document_title_key ON document (kind, title_key);
CREATE INDEX document_change_number ON document (change_number) WHERE change_number > 0;
CREATE UNIQUE INDEX facet_value_value ON facet_value (facet, value);
CREATE INDEX word_reversed ON word (reversed);
`;

/**
 * Creates an empty index file that is filled in one go: no journal, indexes come last with
 * `completeIndexFile`.
 */
export function createIndexFile(path: string): IndexDatabase {
  const database = new Database(path);
  database.pragma('page_size = 8192');
  database.pragma('journal_mode = OFF');
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -65536');
  database.exec(TABLES);
  for (const table of ['term', 'body_term', 'heading']) {
    // Rare merging saves a quarter of the build; a buffer larger than the processor's cache would cost more
    // than it saves.
    database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('automerge', 8)`);
  }
  return database;
}

/** Adds the indexes to a filled file. */
export function completeIndexFile(database: IndexDatabase): void {
  database.exec(INDEXES);
}

/** Opens a finished index file for reading and writing; several processes may do so at once (WAL). */
export function openIndexFile(path: string): IndexDatabase {
  const database = new Database(path, { fileMustExist: true, timeout: 10_000 });
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.pragma('cache_size = -65536');
  return database;
}

/** Reads a value of the file's own notes, or null. */
export function readMeta(database: IndexDatabase, name: string): string | null {
  const value: unknown = database.prepare('SELECT value FROM meta WHERE name = ?').pluck().get(name);
  return typeof value === 'string' ? value : null;
}

/** Reads when the file was built. */
export function readBuiltAt(database: IndexDatabase): number {
  return Number(readMeta(database, 'builtAt') ?? 0);
}

/** Writes a value of the file's own notes. */
export function writeMeta(database: IndexDatabase, name: string, value: string): void {
  database
    .prepare(
      'INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    )
    .run(name, value);
}
