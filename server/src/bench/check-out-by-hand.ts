import BetterSqlite3 from 'better-sqlite3';
import type { PoolConnection } from 'mysql2/promise';
import { createPool } from 'mysql2/promise';

import { sqlInstant } from '../platform/db/columns';
import { sqlitePath } from '../platform/db/data-source';
import { newId } from '../shared/id';
import { BENCH_BRANCH } from './generate-circulation';

/**
 * Lends a copy to a member by hand: the rows of a check-out and nothing else, no rule asked, nothing read.
 */
export type ByHand = {
  readonly checkOut: (copy: {
    readonly id: string;
    readonly titleId: string;
    readonly memberId: string;
  }) => Promise<string>;
  readonly close: () => Promise<void>;
};

type Statement = { readonly sql: string; readonly values: readonly (string | number | null)[] };

/** Opens the driver that the house uses, without the house: mysql2 for a URL, better-sqlite3 for a folder. */
export function openByHand({
  url,
  dataDir,
}: {
  readonly url: string | null;
  readonly dataDir: string;
}): ByHand {
  return url === null ? openSqliteByHand(dataDir) : openMysqlByHand(url);
}

function openMysqlByHand(url: string): ByHand {
  const pool = createPool({ uri: url, connectionLimit: 10, timezone: 'Z' });
  pool.pool.on(
    'connection',
    (connection) => void connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED'),
  );
  const checkOut: ByHand['checkOut'] = async (copy) => {
    const { loanId, statements } = rowsOf(copy);
    const connection = await pool.getConnection();
    try {
      await inTransaction(connection, statements);
    } finally {
      connection.release();
    }
    return loanId;
  };
  return { checkOut, close: () => pool.end() };
}

async function inTransaction(connection: PoolConnection, statements: readonly Statement[]): Promise<void> {
  await connection.beginTransaction();
  for (const { sql, values } of statements) await connection.execute(sql, [...values]);
  await connection.commit();
}

function openSqliteByHand(dataDir: string): ByHand {
  const database = new BetterSqlite3(sqlitePath(dataDir));
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 5000',
    'foreign_keys = ON',
  ])
    database.pragma(setting);
  const prepared = new Map<string, BetterSqlite3.Statement<unknown[]>>();
  const run = ({ sql, values }: Statement): void => {
    const statement = prepared.get(sql) ?? database.prepare<unknown[]>(sql);
    prepared.set(sql, statement);
    statement.run(...values);
  };
  const all = database.transaction((statements: readonly Statement[]) => statements.forEach(run));
  const checkOut: ByHand['checkOut'] = async (copy) => {
    const { loanId, statements } = rowsOf(copy);
    all.immediate(statements);
    return Promise.resolve(loanId);
  };
  return { checkOut, close: async () => Promise.resolve(void database.close()) };
}

const STAFF = 'stf_0000000000000000000BYHAND0';

function rowsOf({ id, titleId, memberId }: { id: string; titleId: string; memberId: string }): {
  loanId: string;
  statements: Statement[];
} {
  const now = new Date();
  const at = sqlInstant(now);
  const loanId = newId('lon', now);
  const outcome = JSON.stringify({ loanId, isRenewal: false, filledHoldId: null });
  return {
    loanId,
    statements: [
      insert('idempotency', {
        principal: STAFF,
        idempotency_key: loanId,
        operation: 'checkOut',
        request_hash: loanId,
        outcome,
        created_at: at,
      }),
      insert('loan', loanRow({ id, memberId }, loanId, at)),
      { sql: "UPDATE copy SET status = 'ON_LOAN', version = version + 1 WHERE id = ?", values: [id] },
      insert('copy_status_change', {
        id: newId('csc', now),
        copy_id: id,
        from_status: 'AVAILABLE',
        to_status: 'ON_LOAN',
        changed_at: at,
        changed_by: STAFF,
        reason: null,
      }),
      {
        sql: 'INSERT INTO outbox_event (name, subject_id, payload, occurred_at) VALUES (?, ?, ?, ?), (?, ?, ?, ?)',
        values: ['copy.changed', titleId, null, at, 'loan.made', loanId, null, at],
      },
    ],
  };
}

function loanRow({ id, memberId }: { id: string; memberId: string }, loanId: string, at: string) {
  return {
    id: loanId,
    copy_id: id,
    open_copy_id: id,
    member_id: memberId,
    branch_id: BENCH_BRANCH,
    desk_branch_id: BENCH_BRANCH,
    member_category: 'umum',
    age_band: 'ADULT',
    material_type: 'BOOK',
    status: 'OPEN',
    checked_out_at: at,
    checked_out_by: STAFF,
    due_at: at,
    due_on: at.slice(0, 10),
    is_hourly: 0,
    renewal_count: 0,
    filled_hold_id: null,
    rule_ids: '{}',
    is_sample: 0,
    version: 1,
  };
}

function insert(table: string, row: Readonly<Record<string, string | number | null>>): Statement {
  const columns = Object.keys(row);
  return {
    sql: `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    values: Object.values(row),
  };
}
