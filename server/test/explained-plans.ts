import BetterSqlite from 'better-sqlite3';

import { sqlitePath } from '../src/platform/db/data-source';
import type { TestLibrary } from './test-library';

/** A statement as it was sent. */
export type Sent = { readonly sql: string; readonly values: readonly unknown[] };

/** How an engine means to read one table: by which index, or through all of it. */
export type Access = { readonly table: string; readonly index: string | null; readonly readsAll: boolean };

/** Tells how an engine means to answer a statement. */
export type Explain = (statement: Sent) => Promise<readonly Access[]>;

/** Explains statements on the embedded engine, which has no statistics. */
export function explainOnSqlite(library: TestLibrary): Explain {
  const connection = new BetterSqlite(sqlitePath(library.house.config.dataDir), { readonly: true });
  return async ({ sql, values }) => {
    const rows = connection
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...values.map((value) => (typeof value === 'boolean' ? Number(value) : value)));
    const tables = tablesByAlias(sql);
    return rows.flatMap(({ detail }) => {
      const [, how, alias, index = null] =
        /^(SCAN|SEARCH) (\w+)(?: USING (?:COVERING )?INDEX (\w+)| USING INTEGER PRIMARY KEY)?/.exec(detail) ??
        [];
      const table = tables.get(alias ?? '');
      return table === undefined ? [] : [{ table, index, readsAll: how === 'SCAN' }];
    });
  };
}

/** Explains statements on MariaDB, with the statistics it has. */
export function explainOnMariaDb(library: TestLibrary): Explain {
  return async ({ sql, values }) => {
    const rows = await library.house.db.query<{
      table: string | null;
      type: string | null;
      key: string | null;
    }>(`EXPLAIN ${sql}`, values);
    const tables = tablesByAlias(sql);
    return rows.flatMap(({ table: alias, type, key }) => {
      const table = tables.get(alias ?? '');
      return table === undefined ? [] : [{ table, index: key, readsAll: type === 'ALL' || type === 'index' }];
    });
  };
}

function tablesByAlias(sql: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, table = '', alias] of sql.matchAll(
    /\b(?:FROM|JOIN|UPDATE|INTO)\s+[`"]?(\w+)[`"]?(?:\s+(?:AS\s+)?[`"]?(\w+)[`"]?)?/gi,
  )) {
    found.set(table, table);
    if (alias !== undefined) found.set(alias, table);
  }
  return found;
}
