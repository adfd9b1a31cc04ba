import { readInstant } from '../db/columns';
import type { Database } from '../db/database';
import type { Locale } from '../../shared/locale';
import type { PersonalData, PersonalTable } from './personal-table';
import { declaredColumns } from './personal-table';

/** The rows of one table that are about a member. */
export type CopiedTable = {
  readonly meaning: string;
  readonly isComplete: boolean;
  readonly rows: readonly Record<string, unknown>[];
};

/** Whose copy is made, in which language, and how the roles of staff are named. */
export type CopyRequest = {
  readonly memberId: string;
  readonly locale: Locale;
  readonly roleOf: (staffId: string) => Promise<string>;
};

const MOST_ROWS = 20_000;
const SQL_INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{3})?$/;

/**
 * Copies everything that the modules store about a member, by table; empty tables are left out. Staff appear
 * by role, not by name.
 */
export async function copyPersonalData(
  db: Database,
  personalData: readonly PersonalData[],
  request: CopyRequest,
): Promise<Record<string, CopiedTable>> {
  const copied: Record<string, CopiedTable> = {};
  for (const table of personalData.flatMap(({ tables }) => tables)) {
    const { meaning } = table;
    const found = meaning ? await rowsOf(db, table, request.memberId) : [];
    if (!meaning || found.length === 0) continue;
    const rows = await Promise.all(found.slice(0, MOST_ROWS).map((row) => shown(table, row, request)));
    copied[table.table] = { meaning: meaning[request.locale], isComplete: found.length <= MOST_ROWS, rows };
  }
  return copied;
}

async function rowsOf(
  db: Database,
  table: PersonalTable,
  memberId: string,
): Promise<Record<string, unknown>[]> {
  const { rowsOf: rows, added = {} } = table;
  if (!rows) return [];
  const more = Object.entries(added)
    .map(([name, expression]) => `, ${expression} AS ${name}`)
    .join('');
  const sql = `SELECT ${declaredColumns(table)
    .map((name) => `${table.table}.${name}`)
    .join(', ')}${more} FROM ${table.table} WHERE ${rows.condition} LIMIT ${MOST_ROWS + 1}`;
  return db.query<Record<string, unknown>>(sql, [rows.key?.(memberId) ?? memberId]);
}

async function shown(
  table: PersonalTable,
  row: Record<string, unknown>,
  request: CopyRequest,
): Promise<Record<string, unknown>> {
  const presented = table.present?.(row) ?? row;
  const facts = Object.entries(presented).filter(([name]) => !table.personal[name]?.isWithheld);
  return Object.fromEntries(
    await Promise.all(facts.map(async ([name, value]) => [name, await told(value, request)] as const)),
  );
}

/** Instants read the same on both engines; a member of staff becomes their role. */
async function told(value: unknown, { roleOf }: CopyRequest): Promise<unknown> {
  if (value instanceof Date || (typeof value === 'string' && SQL_INSTANT.test(value)))
    return readInstant(value).toISOString();
  return typeof value === 'string' && /^stf_[0-9A-Za-z]+$/.test(value) ? roleOf(value) : value;
}
