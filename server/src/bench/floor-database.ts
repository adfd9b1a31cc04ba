import Database from 'better-sqlite3';
import { createPool } from 'mysql2/promise';

import { sqlitePath } from '../platform/db/data-source';

/** Asks a database through nothing but its driver. */
export type AskDatabase = <Row>(sql: string, values: readonly unknown[]) => Promise<Row[]> | Row[];

/** Opens the raw driver: MariaDB where there is an address, else the SQLite file of a data folder. */
export function openFloorDatabase(dataDir: string, databaseUrl: string): AskDatabase {
  return databaseUrl === '' ? askSqlite(dataDir) : askMariaDb(databaseUrl);
}

function askSqlite(dataDir: string): AskDatabase {
  const database = new Database(sqlitePath(dataDir), { readonly: true, fileMustExist: true });
  for (const setting of ['cache_size = -65536', 'mmap_size = 268435456']) database.pragma(setting);
  const statements = new Map<string, Database.Statement<unknown[]>>();
  return <Row>(sql: string, values: readonly unknown[]): Row[] => {
    const statement = statements.get(sql) ?? database.prepare<unknown[]>(sql);
    statements.set(sql, statement);
    return statement.all(...values) as Row[];
  };
}

function askMariaDb(databaseUrl: string): AskDatabase {
  const pool = createPool({ uri: databaseUrl, connectionLimit: 10, dateStrings: true });
  return async <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> => {
    const [rows] = await pool.query(sql, [...values]);
    return rows as Row[];
  };
}
