import type { QueryRunner, TableColumnOptions, TableForeignKeyOptions, TableIndexOptions } from 'typeorm';
import { Table, TableCheck } from 'typeorm';

/** A condition that every row of a table meets. */
export type RowCheck = { readonly name: string; readonly expression: string };

/** A table to be made, the same on both engines. */
export type NewTable = {
  readonly name: string;
  readonly columns: TableColumnOptions[];
  readonly indices?: TableIndexOptions[];
  readonly foreignKeys?: TableForeignKeyOptions[];
  readonly checks?: readonly RowCheck[];
  /** On SQLite rows stand in the order of their key alone, so that it cannot be told which came first. */
  readonly withoutRowid?: true;
};

/** Makes tables in this order: what a foreign key points to comes first. */
export async function createTables(runner: QueryRunner, tables: readonly NewTable[]): Promise<void> {
  for (const { checks = [], ...options } of tables) {
    await runner.createTable(
      new Table({
        ...options,
        ...(isSqlite(runner) ? { checks: checks.map((check) => new TableCheck(check)) } : {}),
      }),
    );
    for (const check of checks) await addCheck(runner, options.name, check);
  }
}

/** Drops tables in the reverse order. */
export async function dropTables(runner: QueryRunner, tables: readonly NewTable[]): Promise<void> {
  for (const { name } of tables.toReversed()) await runner.dropTable(name);
}

/** Adds a check on MariaDB, of whose checks TypeORM knows nothing; SQLite has it already. */
export async function addCheck(
  runner: QueryRunner,
  table: string,
  { name, expression }: RowCheck,
): Promise<void> {
  if (!isSqlite(runner))
    await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} CHECK (${expression})`);
}

/** Makes MariaDB compare text byte by byte, exactly as SQLite does, so that both find and order the same. */
export async function compareTextByBytes(runner: QueryRunner): Promise<void> {
  if (isSqlite(runner)) return;
  await runner.query('ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin');
}

function isSqlite(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === 'better-sqlite3';
}
