import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy, indexBy } from '../../../platform/graphql/loader';
import { LoanEntity, LoanRenewalEntity } from './loan.entity';
import type { LoanStatus, Override } from './loan.terms';
import type { Loan, NewLoan } from './loan.entity';

const loans = table(LoanEntity, 'l', { nodeType: 'Loan' } as const);
const renewals = table(LoanRenewalEntity);
const BY_DUE_DATE: KeysetOrder = { column: 'l.due_at', idColumn: 'l.id', direction: 'ASC' };
const BY_CLOSING: KeysetOrder = { column: 'l.closed_at', idColumn: 'l.id', direction: 'DESC' };
/** More open loans than any member may have; a bound for lists that are read whole. */
const MOST_OPEN_LOANS = 500;
const OPEN_LOANS = `WHERE l.member_id = ? AND l.closed_at IS NULL ORDER BY l.due_at, l.id LIMIT ${MOST_OPEN_LOANS}`;

/** Loans by id. */
export const loanById = defineLoader<string, Loan | null>('loanById', async ({ db }, ids) => {
  const found = await loans.list(db, `WHERE l.id IN (${placeholders(ids)})`, ids);
  return indexBy(ids, found, (loan) => loan.id);
});

/** Open loans by member, soonest due first. */
export const openLoansByMember = defineLoader<string, Loan[]>('openLoansByMember', async ({ db }, ids) => {
  const found = await loans.list(
    db,
    `WHERE l.member_id IN (${placeholders(ids)}) AND l.closed_at IS NULL ORDER BY l.due_at, l.id LIMIT ${MOST_OPEN_LOANS * 4}`,
    ids,
  );
  return groupBy(ids, found, (loan) => loan.memberId ?? '');
});

/** Reads the open loans of a member inside a unit, soonest due first. */
export function loadOpenLoans(tx: EntityManager, memberId: string): Promise<Loan[]> {
  return loans.list(tx, OPEN_LOANS, [memberId]);
}

/** The same query, for the batch of a check-out. */
export function openLoansQuery(memberId: string): BatchQuery<Loan[]> {
  return batchQuery(
    `SELECT ${loans.columns} FROM loan l ${OPEN_LOANS}`,
    [memberId],
    (rows: readonly RawRow[]) => rows.map(loans.read),
  );
}

/** Finds the open loan of a copy, without a lock: who has it must be locked first. */
export async function openLoanOfCopy(tx: EntityManager, copyId: string): Promise<Loan | null> {
  return loans.first(tx, 'WHERE l.open_copy_id = ?', [copyId]);
}

/** Locks the open loan of a copy that is locked itself; null if it is not on loan. */
export async function lockOpenLoanOfCopy(
  db: Database,
  tx: EntityManager,
  copyId: string,
): Promise<Loan | null> {
  return loans.first(tx, `WHERE l.open_copy_id = ?${db.forUpdate}`, [copyId]);
}

/** Reads a loan inside a unit without locking it: whose it is must be locked first. */
export async function readLoan(tx: EntityManager, id: string): Promise<Loan | null> {
  return loans.first(tx, 'WHERE l.id = ?', [id]);
}

/** Finds the last loan of a copy, open or not. */
export async function lastLoanOfCopy(tx: EntityManager, copyId: string): Promise<Loan | null> {
  return loans.first(tx, 'WHERE l.copy_id = ? ORDER BY l.checked_out_at DESC, l.id DESC LIMIT 1', [copyId]);
}

/** Reads the loan on which a copy was lost; null if somebody had it since, or nobody lost it. */
export async function findLostLoan(tx: EntityManager, copyId: string): Promise<Loan | null> {
  const last = await lastLoanOfCopy(tx, copyId);
  return last?.status === 'LOST' ? last : null;
}

/** Locks loans until the unit ends, lowest id first. */
export async function lockLoans(db: Database, tx: EntityManager, ids: readonly string[]): Promise<Loan[]> {
  if (ids.length === 0) return [];
  return loans.list(tx, `WHERE l.id IN (${placeholders(ids)}) ORDER BY l.id${db.forUpdate}`, [...ids]);
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

/** Writes a loan. A second open loan of the same copy violates a unique constraint. */
export async function insertLoan(tx: EntityManager, loan: NewLoan): Promise<void> {
  await insertRows(tx, loans.name, [
    loans.write({
      id: loan.id,
      copyId: loan.copyId,
      openCopyId: loan.copyId,
      memberId: loan.memberId,
      branchId: loan.branchId,
      deskBranchId: loan.deskBranchId,
      memberCategory: loan.memberCategory,
      ageBand: loan.ageBand,
      materialType: loan.materialType,
      status: 'OPEN',
      checkedOutAt: loan.checkedOutAt,
      checkedOutBy: loan.checkedOutBy,
      dueAt: loan.dueAt,
      dueOn: loan.dueOn,
      isHourly: loan.isHourly,
      renewalCount: loan.renewalCount ?? 0,
      filledHoldId: loan.filledHoldId,
      ruleIds: loan.ruleIds,
      overrides: loan.overrides.length === 0 ? null : loan.overrides,
      overriddenAt: loan.overrides.length === 0 ? null : loan.checkedOutAt,
      isSample: loan.isSample ?? false,
      version: 1,
    }),
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
    overrides: readonly Override[];
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
  await insertRows(tx, renewals.name, [
    renewals.write({
      id: renewal.id,
      loanId: loan.id,
      number,
      previousDueAt: loan.dueAt,
      dueAt: renewal.due.at,
      renewedAt: renewal.at,
      renewedBy: renewal.by,
      reason: renewal.reason,
      overrides: renewal.overrides.length === 0 ? null : renewal.overrides,
      overriddenAt: renewal.overrides.length === 0 ? null : renewal.at,
    }),
  ]);
}

async function listLoans(
  db: Database,
  filter: { condition: string; values: readonly unknown[]; order?: KeysetOrder },
  page: PageRequest,
): Promise<Page<Loan>> {
  const { order = BY_DUE_DATE } = filter;
  const { condition, values, orderBy } = keysetClause(order, page);
  const rows = await loans.list(db, `WHERE ${filter.condition} AND ${condition} ${orderBy}`, [
    ...filter.values,
    ...values,
  ]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      `SELECT COUNT(*) AS total FROM loan l WHERE ${filter.condition}`,
      filter.values,
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order,
    position: (loan) => [sqlInstant((order === BY_CLOSING ? loan.closedAt : null) ?? loan.dueAt), loan.id],
    node: (loan) => loan,
    totalCount,
  });
}
