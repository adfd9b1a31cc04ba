import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { Rupiah } from '../../../shared/rupiah';
import type { PrintMoney } from '../../internet';
import { printMoneyInTill } from '../../internet';
import type { TillSum } from './cash-closing.rules';
import type { PaymentMethod } from '../accounts/settlement.rules';
import type { AccountEntry } from '../accounts/account-entry.entity';
import { entriesWhere } from '../accounts/account-entries.queries';

import { TillEntity } from './till.entity';

/** The open period of a till. */
export type Till = {
  readonly branchId: string;
  readonly number: number;
  readonly openingFloat: Rupiah;
  /** When the period before it was closed; null for the first. */ readonly openedAt: Date | null;
};

/** The money of a period: sums by method, and the receipts it begins and ends with. */
export type TillMoney = {
  readonly sums: readonly TillSum[];
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
};

type MethodSum = {
  method: PaymentMethod;
  amount: number | string;
  total: number | string;
  first_receipt: string | null;
  last_receipt: string | null;
};
type Reader = Pick<EntityManager, 'query'>;

const tills = table(TillEntity);
/** More movements than a till has on a day; the screen says when there are more. */
export const MOST_MOVEMENTS = 200;

/** Reads the open till of a branch. */
export async function loadOpenTill(tx: Reader, branchId: string): Promise<Till> {
  return tillFrom(branchId, await tills.first(tx, 'WHERE branch_id = ?', [branchId]));
}

/**
 * Locks the open till of a branch until the unit ends, so that money belongs to the period before a closing
 * or to the one after it, never to both. Who writes the first row at the same time as another violates the
 * key, and is repeated.
 */
export async function lockTill(
  db: Database,
  tx: EntityManager,
  { branchId, now }: { branchId: string; now: Date },
): Promise<Till> {
  const kept = await tills.first(tx, `WHERE branch_id = ?${db.forUpdate}`, [branchId]);
  const till = tillFrom(branchId, kept);
  if (!kept)
    await insertRows(tx, tills.name, [
      tills.write({ branchId, number: till.number, openingFloat: 0, openedAt: now }),
    ]);
  return till;
}

/** Begins the next period of a locked till with the change money that stays. */
export async function openNextTill(
  tx: EntityManager,
  { branchId, number }: Till,
  { leftInTill, now }: { leftInTill: Rupiah; now: Date },
): Promise<void> {
  await tx.query('UPDATE till SET number = ?, opening_float = ?, opened_at = ? WHERE branch_id = ?', [
    number + 1,
    leftInTill,
    sqlInstant(now),
    branchId,
  ]);
}

/** Adds up what came in and went out in a period of a till, what printing brought among it. */
export async function loadTillMoney(tx: Reader, till: Pick<Till, 'branchId' | 'number'>): Promise<TillMoney> {
  const printing = await printMoneyInTill(tx, till);
  const sql = `SELECT method, SUM(-amount) AS amount, COUNT(*) AS total, MIN(receipt_number) AS first_receipt, MAX(receipt_number) AS last_receipt
    FROM account_entry WHERE branch_id = ? AND till_number = ? GROUP BY method ORDER BY method`;
  const rows = await tx.query<MethodSum[]>(sql, [till.branchId, till.number]);
  const receipts = [
    ...rows.flatMap((row) => [row.first_receipt, row.last_receipt]),
    printing.firstReceipt,
    printing.lastReceipt,
  ]
    .filter((one) => one !== null)
    .sort();
  const sums = rows.map((row) => ({
    method: row.method,
    amount: Number(row.amount),
    count: Number(row.total),
  }));
  return {
    sums: withCash(sums, printing),
    firstReceipt: receipts[0] ?? null,
    lastReceipt: receipts.at(-1) ?? null,
  };
}

/** Adds what printing brought in cash. */
function withCash(sums: readonly TillSum[], { amount, count }: PrintMoney): readonly TillSum[] {
  if (count === 0) return sums;
  const cash = sums.find(({ method }) => method === 'CASH') ?? { method: 'CASH', amount: 0, count: 0 };
  return [
    { ...cash, amount: cash.amount + amount, count: cash.count + count },
    ...sums.filter(({ method }) => method !== 'CASH'),
  ];
}

/** Lists the movements of a period of a till, newest first. */
export function listTillMovements(
  db: Database,
  till: Pick<Till, 'branchId' | 'number'>,
): Promise<AccountEntry[]> {
  return entriesWhere(db, {
    condition: 'e.branch_id = ? AND e.till_number = ?',
    values: [till.branchId, till.number],
    most: MOST_MOVEMENTS,
  });
}

function tillFrom(branchId: string, kept: EntityRow<TillEntity> | null): Till {
  if (!kept) return { branchId, number: 1, openingFloat: 0, openedAt: null };
  return { ...kept, openedAt: kept.number === 1 ? null : kept.openedAt };
}
