import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { BatchQuery } from '../../../platform/db/transactions/batch';
import { batchQuery } from '../../../platform/db/transactions/batch';
import { insertRows } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import type { SettledCharge } from './settlement.rules';
import { settleCharges } from './settlement.rules';
import type { AccountEntry, NewAccountEntry } from './account-entry.entity';
import { ReceiptCounterEntity } from '../till/till.entity';
import { AccountEntryEntity } from './account-entry.entity';
import { table } from '../../../platform/db/table';

const entries = table(AccountEntryEntity, 'e', { nodeType: 'AccountEntry' } as const);
const counters = table(ReceiptCounterEntity);
/** More lines than anybody's account has. */
const MOST_LINES = 20_000;
const NEWEST_FIRST: KeysetOrder = { column: 'e.occurred_at', idColumn: 'e.id', direction: 'DESC' };

type Balance = { readonly balance: number | string | null };

const BALANCE = 'SELECT SUM(amount) AS balance FROM account_entry WHERE member_id = ?';

/** Adds up what a member owes, inside a unit. */
export async function loadBalance(tx: EntityManager, memberId: string): Promise<Rupiah> {
  return toBalance(await tx.query<Balance[]>(BALANCE, [memberId]));
}

/** The same query, for the batch of a check-out. */
export function balanceQuery(memberId: string): BatchQuery<Rupiah> {
  return batchQuery(BALANCE, [memberId], toBalance);
}

function toBalance([row]: readonly Balance[]): Rupiah {
  return Number(row?.balance ?? 0);
}

/**
 * Adds up what the children owe that somebody answers for: who has come of age answers alone, and what the
 * library owes one child is not another's.
 */
export async function debtOfDependants(
  tx: EntityManager,
  guardianId: string,
  bornAfter: CivilDate,
): Promise<Rupiah> {
  const sql =
    'SELECT SUM(e.amount) AS balance FROM member m JOIN account_entry e ON e.member_id = m.id WHERE m.guardian_id = ? AND m.birth_date > ? GROUP BY m.id';
  const rows = await tx.query<{ balance: number | string }[]>(sql, [guardianId, bornAfter]);
  return rows.reduce((sum, { balance }) => sum + Math.max(0, Number(balance)), 0);
}

/** Adds up the fines for lateness that a member has not paid. */
export async function loadUnpaidFines(tx: EntityManager, memberId: string): Promise<Rupiah> {
  return (await loadSettledCharges(tx, memberId)).reduce(
    (sum, { reason, open }) => sum + (reason === 'OVERDUE' ? open : 0),
    0,
  );
}

/** Reads the charges of a member, and how much of each is open, paid or waived. */
export async function loadSettledCharges(
  tx: EntityManager,
  memberId: string,
): Promise<readonly SettledCharge[]> {
  // Of lines of one moment the charges come first: they were settled, not paid in advance; of charges the fee
  // last.
  const order =
    "e.occurred_at, e.amount < 0, CASE e.reason WHEN 'OVERDUE' THEN 0 WHEN 'PROCESSING' THEN 2 ELSE 1 END, e.id";
  const rest = `WHERE e.member_id = ? ORDER BY ${order} LIMIT ${MOST_LINES}`;
  return settleCharges(await entries.list(tx, rest, [memberId]));
}

/** What members owe, by member. */
export const balanceByMember = defineLoader<string, Rupiah>('balanceByMember', async ({ db }, ids) => {
  const rows = await db.query<{ member_id: string; balance: number | string }>(
    `SELECT member_id, SUM(amount) AS balance FROM account_entry WHERE member_id IN (${placeholders(ids)}) GROUP BY member_id`,
    ids,
  );
  return indexBy(ids, rows, (row) => row.member_id).map((row) => Number(row?.balance ?? 0));
});

/** Lines by id. */
export const accountEntryById = defineLoader<string, AccountEntry | null>(
  'accountEntryById',
  async ({ db }, ids) => {
    const rows = await entries.list(db, `WHERE e.id IN (${placeholders(ids)})`, ids);
    return indexBy(ids, rows, (entry) => entry.id);
  },
);

/** Lists the lines of a member, newest first. */
export async function entriesOfMember(
  db: Database,
  memberId: string,
  page: PageRequest,
): Promise<Page<AccountEntry>> {
  const { condition, values, orderBy } = keysetClause(NEWEST_FIRST, page);
  const rows = await entries.list(db, `WHERE e.member_id = ? AND ${condition} ${orderBy}`, [
    memberId,
    ...values,
  ]);
  const totalCount = async () => {
    const [row] = await db.query<{ total: number | string }>(
      'SELECT COUNT(*) AS total FROM account_entry WHERE member_id = ?',
      [memberId],
    );
    return Number(row?.total ?? 0);
  };
  return keysetPage(rows, {
    page,
    order: NEWEST_FIRST,
    position: (entry) => [sqlInstant(entry.occurredAt), entry.id],
    node: (entry) => entry,
    totalCount,
  });
}

/** Lists the lines that fit a condition, newest first. */
export async function entriesWhere(
  db: Database,
  { condition, values, most }: { condition: string; values: readonly unknown[]; most: number },
): Promise<AccountEntry[]> {
  return entries.list(db, `WHERE ${condition} ORDER BY e.occurred_at DESC, e.id DESC LIMIT ${most}`, values);
}

/** Adds up what a member paid and what was paid back to them. */
export async function loadPaidAmount(tx: EntityManager, memberId: string): Promise<Rupiah> {
  const [row] = await tx.query<{ paid: number | string | null }[]>(
    'SELECT SUM(-amount) AS paid FROM account_entry WHERE member_id = ? AND method IS NOT NULL',
    [memberId],
  );
  return Number(row?.paid ?? 0);
}

/** Tells whether a cause was booked already. */
export async function isCauseBooked(tx: EntityManager, chargeKey: string): Promise<boolean> {
  const [row] = await tx.query<unknown[]>('SELECT 1 FROM account_entry WHERE charge_key = ?', [chargeKey]);
  return row !== undefined;
}

/** Reads the lines about a loan inside a unit, oldest first. */
export async function entriesOfLoan(tx: EntityManager, loanId: string): Promise<AccountEntry[]> {
  return entries.list(tx, 'WHERE e.loan_id = ? ORDER BY e.occurred_at, e.id LIMIT 200', [loanId]);
}

/** Adds a line to the ledger. A cause that was charged already violates UNIQUE. */
export async function insertEntry(tx: EntityManager, entry: NewAccountEntry): Promise<void> {
  await insertRows(tx, entries.name, [
    entries.write({
      id: entry.id,
      memberId: entry.memberId,
      kind: entry.kind,
      reason: entry.reason,
      amount: entry.amount,
      method: entry.method,
      loanId: entry.loanId,
      branchId: entry.branchId,
      reversesId: entry.reversesId ?? null,
      chargeKey: entry.chargeKey ?? null,
      receiptNumber: entry.receiptNumber,
      reference: entry.reference ?? null,
      tillNumber: entry.tillNumber ?? null,
      note: entry.note,
      occurredAt: entry.occurredAt,
      recordedBy: entry.recordedBy,
    }),
  ]);
}

/**
 * Gives out the next receipt number of a branch, such as `PST-2026-000123`; its counter row is locked until
 * the unit ends. Who writes the first of a year at the same time as another violates the key, and is
 * repeated.
 */
export async function nextReceiptNumber(
  db: Database,
  tx: EntityManager,
  { branchId, year }: { branchId: string; year: number },
): Promise<string> {
  const [branch] = await tx.query<{ code: string }[]>('SELECT code FROM branch WHERE id = ?', [branchId]);
  const counter = await counters.first(tx, `WHERE branch_id = ? AND year = ?${db.forUpdate}`, [
    branchId,
    year,
  ]);
  const number = counter?.nextNumber ?? 1;
  if (counter) await tx.update(ReceiptCounterEntity, { branchId, year }, { nextNumber: number + 1 });
  else await insertRows(tx, counters.name, [counters.write({ branchId, year, nextNumber: number + 1 })]);
  return `${branch?.code ?? ''}-${year}-${String(number).padStart(6, '0')}`;
}
