import type { QueryRunner, TableOptions } from 'typeorm';
import { TableCheck } from 'typeorm';

/** A condition that every row of a table meets. */
export type RowCheck = { readonly name: string; readonly expression: string };

/** The checks of a new table, for the engine on which TypeORM writes them itself. */
export function tableChecks(runner: QueryRunner, check: RowCheck): Pick<TableOptions, 'checks'> {
  return isSqlite(runner) ? { checks: [new TableCheck(check)] } : {};
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

function isSqlite(runner: QueryRunner): boolean {
  return runner.dataSource.options.type === 'better-sqlite3';
}
