import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { InternetVoucher } from './voucher.entity';
import { InternetVoucherEntity } from './voucher.entity';
import type { VoucherKind, VoucherState } from './voucher.rules';
import { MEGABYTE } from './voucher.rules';

const vouchers = table(InternetVoucherEntity, 'v');
/** As many as are made at once. */
const MOST_OF_BATCH = 100;

/** Locks a voucher by its hash until the unit ends; null when there is none. */
export function lockVoucherByHash(
  db: Database,
  tx: EntityManager,
  hash: string,
): Promise<InternetVoucher | null> {
  return vouchers.first(tx, `WHERE v.code_hash = ?${db.forUpdate}`, [hash]);
}

/** Locks a voucher until the unit ends; null when there is none. */
export function lockVoucher(db: Database, tx: EntityManager, id: string): Promise<InternetVoucher | null> {
  return vouchers.first(tx, `WHERE v.id = ?${db.forUpdate}`, [id]);
}

/** Finds a voucher by its hash; null when there is none. */
export function findVoucherByHash(db: QueryRunner, hash: string): Promise<InternetVoucher | null> {
  return vouchers.first(db, 'WHERE v.code_hash = ?', [hash]);
}

/** Finds a voucher. */
export function findVoucher(db: QueryRunner, id: string): Promise<InternetVoucher | null> {
  return vouchers.first(db, 'WHERE v.id = ?', [id]);
}

/** Finds the voucher of a member that may still be live. */
export function findLiveVoucher(db: QueryRunner, memberId: string): Promise<InternetVoucher | null> {
  return vouchers.first(db, 'WHERE v.live_member_id = ?', [memberId]);
}

/** Lists the vouchers that were made together, in the order of their making. */
export function listBatch(db: QueryRunner, batchId: string): Promise<InternetVoucher[]> {
  return vouchers.list(db, `WHERE v.batch_id = ? ORDER BY v.id LIMIT ${MOST_OF_BATCH}`, [batchId]);
}

/** Writes vouchers. */
export async function insertVouchers(tx: EntityManager, rows: readonly InternetVoucher[]): Promise<void> {
  await insertRows(tx, vouchers.name, rows.map(vouchers.write));
}

/** Changes some columns of a voucher. */
export async function changeVoucher(
  tx: EntityManager,
  id: string,
  changes: Partial<InternetVoucher>,
): Promise<void> {
  await updateRow(tx, vouchers.name, id, vouchers.write(changes));
}

/** Takes back the vouchers of a member who leaves. */
export async function cancelVouchersOf(tx: EntityManager, memberId: string, now: Date): Promise<void> {
  await tx.query(
    'UPDATE internet_voucher SET cancelled_at = ?, cancelled_by = ?, live_member_id = NULL WHERE member_id = ? AND cancelled_at IS NULL',
    [sqlInstant(now), memberId, memberId],
  );
}

/** What a list of vouchers is narrowed to; `codeHash` finds one by its code. */
export type VoucherConditions = {
  readonly branchIds?: readonly string[] | null;
  readonly kinds?: readonly VoucherKind[] | null;
  readonly states?: readonly VoucherState[] | null;
  readonly batchId?: string | null;
  readonly codeHash?: string | null;
};

/** What vouchers can be ordered by. */
export type VoucherOrderField = 'ISSUED_AT' | 'VALID_UNTIL';

/** How a list of vouchers is ordered. */
export type VoucherOrder = { readonly field: VoucherOrderField; readonly direction: 'ASC' | 'DESC' };

const COLUMNS: Readonly<Record<VoucherOrderField, string>> = {
  ISSUED_AT: 'v.issued_at',
  VALID_UNTIL: 'v.valid_until',
};
const NEWEST: VoucherOrder = { field: 'ISSUED_AT', direction: 'DESC' };

/** Lists vouchers, the newest first unless ordered. */
export async function listVouchers(
  db: Database,
  list: {
    readonly filter: VoucherConditions;
    readonly orderBy?: VoucherOrder | null;
    readonly page: PageRequest;
    readonly now: Date;
  },
): Promise<Page<InternetVoucher>> {
  const { field, direction } = list.orderBy ?? NEWEST;
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 'v.id', direction };
  const selection = conditionOf(list.filter, list.now);
  const { condition, values, orderBy } = keysetClause(order, list.page);
  const rows = await vouchers.list(db, `WHERE ${selection.condition} AND ${condition} ${orderBy}`, [
    ...selection.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page: list.page,
    order,
    position: ({ id, issuedAt, validUntil }) => [
      sqlInstant(field === 'ISSUED_AT' ? issuedAt : validUntil),
      id,
    ],
    node: (row) => row,
    totalCount: () => countVouchers(db, list.filter, list.now),
  });
}

/** Counts the vouchers that fit a filter. */
export async function countVouchers(db: Database, filter: VoucherConditions, now: Date): Promise<number> {
  const { condition, values } = conditionOf(filter, now);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM internet_voucher v WHERE ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
}

const SPENT = `(v.used_seconds >= v.minutes * 60 OR v.used_bytes >= v.megabytes * ${MEGABYTE})`;
/** As `voucherStateAt` decides; a comparison with a limit that is not there is NULL, which is not true. */
const LIVE = `v.cancelled_at IS NULL AND NOT COALESCE(v.used_seconds >= v.minutes * 60, 0) AND NOT COALESCE(v.used_bytes >= v.megabytes * ${MEGABYTE}, 0)`;
const STATES: Readonly<Record<VoucherState, string>> = {
  NEW: `${LIVE} AND v.valid_until > ? AND v.first_used_at IS NULL`,
  STARTED: `${LIVE} AND v.valid_until > ? AND v.first_used_at IS NOT NULL`,
  SPENT: `v.cancelled_at IS NULL AND ${SPENT}`,
  EXPIRED: `${LIVE} AND v.valid_until <= ?`,
  CANCELLED: 'v.cancelled_at IS NOT NULL',
};

type Condition = { readonly condition: string; readonly values: readonly unknown[] };

function conditionOf(filter: VoucherConditions, now: Date): { condition: string; values: unknown[] } {
  const parts: Condition[] = [
    ...anyOf('v.branch_id', filter.branchIds),
    ...anyOf('v.kind', filter.kinds),
    ...(filter.batchId == null ? [] : [{ condition: 'v.batch_id = ?', values: [filter.batchId] }]),
    ...(filter.codeHash == null ? [] : [{ condition: 'v.code_hash = ?', values: [filter.codeHash] }]),
    ...inStates(filter.states, now),
  ];
  return {
    condition: parts.length === 0 ? '1 = 1' : parts.map(({ condition }) => `(${condition})`).join(' AND '),
    values: parts.flatMap(({ values }) => values),
  };
}

function anyOf(column: string, wanted: readonly string[] | null | undefined): Condition[] {
  if (!wanted || wanted.length === 0) return [];
  return [{ condition: `${column} IN (${wanted.map(() => '?').join(', ')})`, values: wanted }];
}

function inStates(states: readonly VoucherState[] | null | undefined, now: Date): Condition[] {
  if (!states || states.length === 0) return [];
  const conditions = states.map((state) => STATES[state]);
  return [
    {
      condition: conditions.map((condition) => `(${condition})`).join(' OR '),
      values: conditions.flatMap((condition) => (condition.includes('?') ? [sqlInstant(now)] : [])),
    },
  ];
}
