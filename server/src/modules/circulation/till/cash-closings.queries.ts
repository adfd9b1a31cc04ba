import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Rupiah } from '../../../shared/rupiah';
import type { ClosingLine } from './cash-closing.rules';
import type { PaymentMethod } from '../accounts/payment-methods.terms';

/** A daily closing as kept. */
export type CashClosing = {
  readonly nodeType: 'CashClosing';
  readonly id: string;
  readonly branchId: string;
  readonly day: string;
  readonly tillNumber: number;
  readonly openingFloat: Rupiah;
  readonly leftInTill: Rupiah;
  readonly note: string | null;
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
  readonly openedAt: Date;
  readonly closedAt: Date;
  readonly closedBy: string;
  readonly isSample: boolean;
};

type Row = {
  id: string;
  branch_id: string;
  day: string;
  till_number: number;
  opening_float: number | string;
  left_in_till: number | string;
  note: string | null;
  first_receipt: string | null;
  last_receipt: string | null;
  opened_at: Date | string;
  closed_at: Date | string;
  closed_by: string;
  is_sample: number;
};
type LineRow = {
  closing_id: string;
  method: PaymentMethod;
  expected: number | string;
  counted: number | string;
  movement_count: number;
};

const COLUMNS =
  'c.id, c.branch_id, c.day, c.till_number, c.opening_float, c.left_in_till, c.note, c.first_receipt, c.last_receipt, c.opened_at, c.closed_at, c.closed_by, c.is_sample';
const NEWEST_FIRST: KeysetOrder = { column: 'c.day', idColumn: 'c.id', direction: 'DESC' };
const MOST_LINES = 1_000;

/** Closings by id. */
export const cashClosingById = defineLoader<string, CashClosing | null>(
  'cashClosingById',
  async ({ db }, ids) => {
    const rows = await db.query<Row>(
      `SELECT ${COLUMNS} FROM cash_closing c WHERE c.id IN (${placeholders(ids)})`,
      ids,
    );
    return indexBy(ids, rows.map(toClosing), (closing) => closing.id);
  },
);

/** Lines by closing, in the order of the methods. */
export const linesByClosing = defineLoader<string, ClosingLine[]>('linesByClosing', async ({ db }, ids) => {
  const rows = await db.query<LineRow>(
    `SELECT closing_id, method, expected, counted, movement_count FROM cash_closing_line WHERE closing_id IN (${placeholders(ids)}) ORDER BY method LIMIT ${MOST_LINES}`,
    ids,
  );
  const grouped = groupBy(ids, rows, (row) => row.closing_id);
  return grouped.map((lines) =>
    lines.map(({ method, expected, counted, movement_count: movementCount }) => ({
      method,
      expected: Number(expected),
      counted: Number(counted),
      movementCount,
    })),
  );
});

/** Lists closings, last day first; of one branch, or of all. */
export async function cashClosings(
  db: Database,
  branchId: string | null,
  page: PageRequest,
): Promise<Page<CashClosing>> {
  const { condition, values, orderBy } = keysetClause(NEWEST_FIRST, page);
  const filter = branchId === null ? '1 = 1' : 'c.branch_id = ?';
  const own = branchId === null ? [] : [branchId];
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM cash_closing c WHERE ${filter} AND ${condition} ${orderBy}`,
    [...own, ...values],
  );
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM cash_closing c WHERE ${filter}`,
      own,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: NEWEST_FIRST,
    position: (row) => [row.day, row.id],
    node: toClosing,
    totalCount,
  });
}

/** Finds the last day that was closed at a branch; null if none was. */
export async function lastClosedDay(
  tx: Pick<EntityManager, 'query'>,
  branchId: string,
): Promise<string | null> {
  const [row] = await tx.query<{ day: string | null }[]>(
    'SELECT MAX(day) AS day FROM cash_closing WHERE branch_id = ?',
    [branchId],
  );
  return row?.day ?? null;
}

/** Writes a closing with its lines. A second one of the branch and day, or of the period, violates UNIQUE. */
export async function insertClosing(
  tx: EntityManager,
  closing: Omit<CashClosing, 'nodeType'>,
  lines: readonly ClosingLine[],
): Promise<void> {
  await insertRows(tx, 'cash_closing', [
    {
      id: closing.id,
      branch_id: closing.branchId,
      day: closing.day,
      till_number: closing.tillNumber,
      opening_float: closing.openingFloat,
      left_in_till: closing.leftInTill,
      note: closing.note,
      first_receipt: closing.firstReceipt,
      last_receipt: closing.lastReceipt,
      opened_at: sqlInstant(closing.openedAt),
      closed_at: sqlInstant(closing.closedAt),
      closed_by: closing.closedBy,
      is_sample: Number(closing.isSample),
    },
  ]);
  await insertRows(
    tx,
    'cash_closing_line',
    lines.map(({ method, expected, counted, movementCount }) => ({
      closing_id: closing.id,
      method,
      expected,
      counted,
      movement_count: movementCount,
    })),
  );
}

function toClosing(row: Row): CashClosing {
  return {
    nodeType: 'CashClosing',
    id: row.id,
    branchId: row.branch_id,
    day: row.day,
    tillNumber: row.till_number,
    openingFloat: Number(row.opening_float),
    leftInTill: Number(row.left_in_till),
    note: row.note,
    firstReceipt: row.first_receipt,
    lastReceipt: row.last_receipt,
    openedAt: readInstant(row.opened_at),
    closedAt: readInstant(row.closed_at),
    closedBy: row.closed_by,
    isSample: row.is_sample === 1,
  };
}
