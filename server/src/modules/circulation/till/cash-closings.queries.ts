import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { ClosingLine } from './cash-closing.rules';
import type { CashClosing } from './cash-closing.entity';
import { CashClosingEntity, CashClosingLineEntity } from './cash-closing.entity';
import { table } from '../../../platform/db/table';

const closings = table(CashClosingEntity, 'c', { nodeType: 'CashClosing' } as const);
const lines = table(CashClosingLineEntity);
const NEWEST_FIRST: KeysetOrder = { column: 'c.day', idColumn: 'c.id', direction: 'DESC' };
const MOST_LINES = 1_000;

/** Closings by id. */
export const cashClosingById = defineLoader<string, CashClosing | null>(
  'cashClosingById',
  async ({ db }, ids) => {
    const rows = await closings.list(db, `WHERE c.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, (closing) => closing.id);
  },
);

/** Lines by closing, in the order of the methods. */
export const linesByClosing = defineLoader<string, ClosingLine[]>('linesByClosing', async ({ db }, ids) => {
  const found = await lines.list(
    db,
    `WHERE closing_id IN (${placeholders(ids)}) ORDER BY method LIMIT ${MOST_LINES}`,
    ids,
  );
  return groupBy(ids, found, (line) => line.closingId);
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
  const rows = await closings.list(db, `WHERE ${filter} AND ${condition} ${orderBy}`, [...own, ...values]);
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
    position: (closing) => [closing.day, closing.id],
    node: (closing) => closing,
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
  closingLines: readonly ClosingLine[],
): Promise<void> {
  await insertRows(tx, closings.name, [
    closings.write({
      id: closing.id,
      branchId: closing.branchId,
      day: closing.day,
      tillNumber: closing.tillNumber,
      openingFloat: closing.openingFloat,
      leftInTill: closing.leftInTill,
      note: closing.note,
      firstReceipt: closing.firstReceipt,
      lastReceipt: closing.lastReceipt,
      openedAt: closing.openedAt,
      closedAt: closing.closedAt,
      closedBy: closing.closedBy,
      isSample: closing.isSample,
    }),
  ]);
  await insertRows(
    tx,
    lines.name,
    closingLines.map(({ method, expected, counted, movementCount }) =>
      lines.write({ closingId: closing.id, method, expected, counted, movementCount }),
    ),
  );
}
