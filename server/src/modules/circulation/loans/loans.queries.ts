import type { EntityManager } from 'typeorm';

import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import type { Loan, LoanStatus, NewLoan } from './loan.terms';

type Row = {
  id: string;
  copy_id: string;
  member_id: string | null;
  branch_id: string;
  desk_branch_id: string;
  member_category: string;
  material_type: string;
  status: LoanStatus;
  checked_out_at: Date | string;
  checked_out_by: string;
  due_at: Date | string;
  due_on: string;
  is_hourly: number;
  renewal_count: number;
  unseen_renewal_count: number;
  closed_at: Date | string | null;
  returned_at: Date | string | null;
  closed_by: string | null;
  filled_hold_id: string | null;
  version: number;
};

const COLUMNS = `l.id, l.copy_id, l.member_id, l.branch_id, l.desk_branch_id, l.member_category, l.material_type, l.status, l.checked_out_at, l.checked_out_by,
  l.due_at, l.due_on, l.is_hourly, l.renewal_count, l.unseen_renewal_count, l.closed_at, l.returned_at, l.closed_by, l.filled_hold_id, l.version`;
const BY_DUE_DATE: KeysetOrder = { column: 'l.due_at', idColumn: 'l.id', direction: 'ASC' };
const BY_CLOSING: KeysetOrder = { column: 'l.closed_at', idColumn: 'l.id', direction: 'DESC' };
/** More open loans than any member may have; a bound for lists that are read whole. */
const MOST_OPEN_LOANS = 500;
const OPEN_LOANS = `SELECT ${COLUMNS} FROM loan l WHERE l.member_id = ? AND l.closed_at IS NULL ORDER BY l.due_at, l.id LIMIT ${MOST_OPEN_LOANS}`;

/** Loans by id. */
export const loanById = defineLoader<string, Loan | null>('loanById', async ({ db }, ids) => {
  const rows = await db.query<Row>(`SELECT ${COLUMNS} FROM loan l WHERE l.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, rows.map(toLoan), (loan) => loan.id);
});

/** Open loans by member, soonest due first. */
export const openLoansByMember = defineLoader<string, Loan[]>('openLoansByMember', async ({ db }, ids) => {
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM loan l WHERE l.member_id IN (${placeholders(ids)}) AND l.closed_at IS NULL ORDER BY l.due_at, l.id LIMIT ${MOST_OPEN_LOANS * 4}`,
    ids,
  );
  return groupBy(ids, rows.map(toLoan), (loan) => loan.memberId ?? '');
});

/** Reads the open loans of a member inside a unit, soonest due first. */
export async function loadOpenLoans(tx: EntityManager, memberId: string): Promise<Loan[]> {
  return (await tx.query<Row[]>(OPEN_LOANS, [memberId])).map(toLoan);
}

/** The same query, for the batch of a check-out. */
export function openLoansQuery(memberId: string): BatchQuery<Loan[]> {
  return batchQuery(OPEN_LOANS, [memberId], (rows: readonly Row[]) => rows.map(toLoan));
}

/** Finds the open loan of a copy, without a lock: who has it must be locked first. */
export async function openLoanOfCopy(tx: EntityManager, copyId: string): Promise<Loan | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM loan l WHERE l.open_copy_id = ?`, [copyId]);
  return row ? toLoan(row) : null;
}

/** Locks the open loan of a copy that is locked itself; null if it is not on loan. */
export async function lockOpenLoanOfCopy(
  db: Database,
  tx: EntityManager,
  copyId: string,
): Promise<Loan | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM loan l WHERE l.open_copy_id = ?${db.forUpdate}`,
    [copyId],
  );
  return row ? toLoan(row) : null;
}

/** Reads a loan inside a unit without locking it: whose it is must be locked first. */
export async function readLoan(tx: EntityManager, id: string): Promise<Loan | null> {
  const [row] = await tx.query<Row[]>(`SELECT ${COLUMNS} FROM loan l WHERE l.id = ?`, [id]);
  return row ? toLoan(row) : null;
}

/** Finds the last loan of a copy, open or not. */
export async function lastLoanOfCopy(tx: EntityManager, copyId: string): Promise<Loan | null> {
  const [row] = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM loan l WHERE l.copy_id = ? ORDER BY l.checked_out_at DESC, l.id DESC LIMIT 1`,
    [copyId],
  );
  return row ? toLoan(row) : null;
}

/** Reads the loan on which a copy was lost; null if somebody had it since, or nobody lost it. */
export async function findLostLoan(tx: EntityManager, copyId: string): Promise<Loan | null> {
  const last = await lastLoanOfCopy(tx, copyId);
  return last?.status === 'LOST' ? last : null;
}

/** Locks loans until the unit ends, lowest id first. */
export async function lockLoans(db: Database, tx: EntityManager, ids: readonly string[]): Promise<Loan[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM loan l WHERE l.id IN (${placeholders(ids)}) ORDER BY l.id${db.forUpdate}`,
    [...ids],
  );
  return rows.map(toLoan);
}

/** Lists the open loans of a member, soonest due first. */
export async function loansOfMember(db: Database, memberId: string, page: PageRequest): Promise<Page<Loan>> {
  return listLoans(db, { condition: 'l.member_id = ? AND l.closed_at IS NULL', values: [memberId] }, page);
}

/**
 * Lists the loans of a member that ended, last returned first; there are some only if the member keeps their
 * history, or of the last weeks.
 */
export async function pastLoansOfMember(
  db: Database,
  memberId: string,
  page: PageRequest,
): Promise<Page<Loan>> {
  return listLoans(
    db,
    {
      condition: "l.member_id = ? AND l.closed_at IS NOT NULL AND l.status <> 'VOIDED'",
      values: [memberId],
      order: BY_CLOSING,
    },
    page,
  );
}

/** Lists open loans whose due date is over, longest overdue first; of one branch, or of all. */
export async function overdueLoans(
  db: Database,
  { branchId, now }: { branchId: string | null; now: Date },
  page: PageRequest,
): Promise<Page<Loan>> {
  const where = branchId === null ? '' : 'l.branch_id = ? AND ';
  return listLoans(
    db,
    {
      condition: `${where}l.closed_at IS NULL AND l.due_at <= ? AND l.status = 'OPEN'`,
      values: [...(branchId === null ? [] : [branchId]), sqlInstant(now)],
    },
    page,
  );
}

/** Writes a loan. A copy that is on loan already violates UNIQUE. */
export async function insertLoan(tx: EntityManager, loan: NewLoan): Promise<void> {
  await insertRows(tx, 'loan', [
    {
      id: loan.id,
      copy_id: loan.copyId,
      open_copy_id: loan.copyId,
      member_id: loan.memberId,
      branch_id: loan.branchId,
      desk_branch_id: loan.deskBranchId,
      member_category: loan.memberCategory,
      age_band: loan.ageBand,
      material_type: loan.materialType,
      status: 'OPEN',
      checked_out_at: sqlInstant(loan.checkedOutAt),
      checked_out_by: loan.checkedOutBy,
      due_at: sqlInstant(loan.dueAt),
      due_on: loan.dueOn,
      is_hourly: Number(loan.isHourly),
      renewal_count: loan.renewalCount ?? 0,
      filled_hold_id: loan.filledHoldId,
      rule_ids: JSON.stringify(loan.ruleIds),
      overrides: loan.overrides.length === 0 ? null : JSON.stringify(loan.overrides),
      is_sample: Number(loan.isSample ?? false),
      version: 1,
    },
  ]);
}

/** Closes a loan: its copy is free for another. */
export async function closeLoan(
  tx: EntityManager,
  loanId: string,
  end: { status: LoanStatus; at: Date; returnedAt: Date | null; branchId: string | null; by: string },
): Promise<void> {
  await tx.query(
    `UPDATE loan SET status = ?, closed_at = ?, returned_at = ?, returned_branch_id = ?, closed_by = ?, open_copy_id = NULL, version = version + 1 WHERE id = ?`,
    [
      end.status,
      sqlInstant(end.at),
      end.returnedAt ? sqlInstant(end.returnedAt) : null,
      end.branchId,
      end.by,
      loanId,
    ],
  );
}

/** Marks that the member says the copy came back. */
export async function markClaimed(tx: EntityManager, loanId: string): Promise<void> {
  await tx.query("UPDATE loan SET status = 'CLAIMED_RETURNED', version = version + 1 WHERE id = ?", [loanId]);
}

/** Opens a closed loan again, because closing it was a mistake. */
export async function reopenLoan(tx: EntityManager, loan: Pick<Loan, 'id' | 'copyId'>): Promise<void> {
  await tx.query(
    `UPDATE loan SET status = 'OPEN', closed_at = NULL, returned_at = NULL, returned_branch_id = NULL, closed_by = NULL, open_copy_id = ?, version = version + 1 WHERE id = ?`,
    [loan.copyId, loan.id],
  );
}

/** Renews a loan: the new due date, the count, and the line in its history. */
export async function renew(
  tx: EntityManager,
  loan: Loan,
  renewal: {
    id: string;
    due: { at: Date; on: string };
    isSeen: boolean;
    at: Date;
    by: string;
    reason: string | null;
  },
): Promise<void> {
  const number = loan.renewalCount + 1;
  await tx.query(
    'UPDATE loan SET due_at = ?, due_on = ?, renewal_count = ?, unseen_renewal_count = ?, version = version + 1 WHERE id = ?',
    [
      sqlInstant(renewal.due.at),
      renewal.due.on,
      number,
      renewal.isSeen ? 0 : loan.unseenRenewalCount + 1,
      loan.id,
    ],
  );
  await insertRows(tx, 'loan_renewal', [
    {
      id: renewal.id,
      loan_id: loan.id,
      number,
      previous_due_at: sqlInstant(loan.dueAt),
      due_at: sqlInstant(renewal.due.at),
      renewed_at: sqlInstant(renewal.at),
      renewed_by: renewal.by,
      reason: renewal.reason,
    },
  ]);
}

async function listLoans(
  db: Database,
  filter: { condition: string; values: readonly unknown[]; order?: KeysetOrder },
  page: PageRequest,
): Promise<Page<Loan>> {
  const { order = BY_DUE_DATE } = filter;
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await db.query<Row>(
    `SELECT ${COLUMNS} FROM loan l WHERE ${filter.condition} AND ${condition} ${orderBy}`,
    [...filter.values, ...values],
  );
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM loan l WHERE ${filter.condition}`,
      filter.values,
    );
    return Number(row?.total ?? 0);
  };
  const orderedBy = (row: Row) => (order === BY_CLOSING ? row.closed_at : row.due_at) ?? row.due_at;
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(readInstant(orderedBy(row))), row.id],
    node: toLoan,
    totalCount,
  });
}

function toLoan(row: Row): Loan {
  return {
    nodeType: 'Loan',
    id: row.id,
    copyId: row.copy_id,
    memberId: row.member_id,
    branchId: row.branch_id,
    deskBranchId: row.desk_branch_id,
    memberCategory: row.member_category,
    materialType: row.material_type,
    status: row.status,
    checkedOutAt: readInstant(row.checked_out_at),
    checkedOutBy: row.checked_out_by,
    dueAt: readInstant(row.due_at),
    dueOn: row.due_on,
    isHourly: row.is_hourly === 1,
    renewalCount: row.renewal_count,
    unseenRenewalCount: row.unseen_renewal_count,
    closedAt: instantOrNull(row.closed_at),
    returnedAt: instantOrNull(row.returned_at),
    closedBy: row.closed_by,
    filledHoldId: row.filled_hold_id,
    version: row.version,
  };
}

function instantOrNull(value: Date | string | null): Date | null {
  return value === null ? null : readInstant(value);
}
