import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import type { Rupiah } from '../../../shared/rupiah';
import type { PrintJob } from './print-job.entity';
import { PrintJobEntity } from './print-job.entity';
import type { PrintJobState } from './print-price.rules';

const jobs = table(PrintJobEntity, 'j');
/** More than the till of a branch takes for printing in one period. */
const MOST_IN_TILL = 200;

/** Finds a job. */
export function findPrintJob(db: QueryRunner, id: string): Promise<PrintJob | null> {
  return jobs.first(db, 'WHERE j.id = ?', [id]);
}

/** Locks a job until the unit ends; null when there is none. */
export function lockPrintJob(db: Database, tx: EntityManager, id: string): Promise<PrintJob | null> {
  return jobs.first(tx, `WHERE j.id = ?${db.forUpdate}`, [id]);
}

/** Writes a job. A second one of a number on a day at a branch violates UNIQUE. */
export async function insertPrintJob(tx: EntityManager, row: PrintJob): Promise<void> {
  await insertRows(tx, jobs.name, [jobs.write(row)]);
}

/** Changes some columns of a job. */
export async function changePrintJob(
  tx: EntityManager,
  id: string,
  changes: Partial<PrintJob>,
): Promise<void> {
  await updateRow(tx, jobs.name, id, jobs.write(changes));
}

/** Tells whether there is such a branch. */
export async function isBranch(tx: EntityManager, id: string): Promise<boolean> {
  const rows = await tx.query<unknown[]>('SELECT id FROM branch WHERE id = ?', [id]);
  return rows.length > 0;
}

/** Reads the last number of a day at a branch. */
export async function readLastPrintNumber(
  tx: EntityManager,
  { branchId, day }: { readonly branchId: string; readonly day: CivilDate },
): Promise<number> {
  const [row] = await tx.query<{ number: number | string | null }[]>(
    'SELECT MAX(number) AS number FROM print_job WHERE branch_id = ? AND recorded_on = ?',
    [branchId, day],
  );
  return Number(row?.number ?? 0);
}

/** Adds up the free pages that a member, or a session of somebody without a card, had on a day. */
export async function sumFreePages(
  tx: EntityManager,
  {
    memberId,
    sessionId,
    day,
  }: { readonly memberId: string | null; readonly sessionId: string | null; readonly day: CivilDate },
): Promise<number> {
  const [column, value] = memberId === null ? ['session_id', sessionId] : ['member_id', memberId];
  const [row] = await tx.query<{ total: number | string | null }[]>(
    `SELECT SUM(free_pages) AS total FROM print_job WHERE ${column} = ? AND recorded_on = ? AND state NOT IN ('CANCELLED', 'VOIDED')`,
    [value, day],
  );
  return Number(row?.total ?? 0);
}

/** Counts the jobs that wait of one session. */
export async function countWaitingOf(tx: EntityManager, sessionId: string): Promise<number> {
  const [row] = await tx.query<{ total: number | string }[]>(
    "SELECT COUNT(*) AS total FROM print_job WHERE session_id = ? AND state = 'WAITING'",
    [sessionId],
  );
  return Number(row?.total ?? 0);
}

/** What a list of jobs is narrowed to. */
export type PrintJobConditions = {
  readonly branchIds?: readonly string[] | null;
  readonly states?: readonly PrintJobState[] | null;
  readonly recordedOn?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
};

/** What jobs can be ordered by. */
export type PrintJobOrderField = 'RECORDED_AT';

/** How a list of jobs is ordered. */
export type PrintJobOrder = { readonly field: PrintJobOrderField; readonly direction: 'ASC' | 'DESC' };

/** Lists jobs, those recorded first in front unless ordered. */
export async function listPrintJobs(
  db: Database,
  list: {
    readonly filter: PrintJobConditions;
    readonly orderBy?: PrintJobOrder | null;
    readonly page: PageRequest;
  },
): Promise<Page<PrintJob>> {
  const direction = list.orderBy?.direction ?? 'ASC';
  const order: KeysetOrder = { column: 'j.recorded_at', idColumn: 'j.id', direction };
  const selection = conditionOf(list.filter);
  const { condition, values, orderBy } = keysetClause(order, list.page);
  const rows = await jobs.list(db, `WHERE ${selection.condition} AND ${condition} ${orderBy}`, [
    ...selection.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page: list.page,
    order,
    position: ({ id, recordedAt }) => [sqlInstant(recordedAt), id],
    node: (row) => row,
    totalCount: () => countPrintJobs(db, list.filter),
  });
}

/** Counts the jobs that fit a filter. */
export async function countPrintJobs(db: Database, filter: PrintJobConditions): Promise<number> {
  const { condition, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM print_job j WHERE ${condition}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf({ branchIds, states, recordedOn }: PrintJobConditions) {
  const anyOf = (column: string, wanted: readonly string[] | null | undefined) =>
    !wanted || wanted.length === 0
      ? []
      : [{ condition: `${column} IN (${placeholders(wanted)})`, values: wanted }];
  const parts = [
    ...anyOf('j.branch_id', branchIds),
    ...anyOf('j.state', states),
    ...(recordedOn?.from == null ? [] : [{ condition: 'j.recorded_on >= ?', values: [recordedOn.from] }]),
    ...(recordedOn?.to == null ? [] : [{ condition: 'j.recorded_on < ?', values: [recordedOn.to] }]),
  ];
  return {
    condition: parts.length === 0 ? '1 = 1' : parts.map(({ condition }) => condition).join(' AND '),
    values: parts.flatMap(({ values }) => [...values]),
  };
}

/** Pages that were released on a day at a branch, and what they brought. */
export type PrintDay = {
  readonly date: CivilDate;
  readonly jobCount: number;
  readonly blackPages: number;
  readonly colourPages: number;
  readonly amount: Rupiah;
};

/** Adds up released pages by day; the days without any are left out. */
export async function listPrintDays(
  db: Database,
  { branchId, from, to }: { readonly branchId: string; readonly from: CivilDate; readonly to: CivilDate },
): Promise<PrintDay[]> {
  const rows = await db.query<Record<Exclude<keyof PrintDay, 'date'>, number | string> & { date: string }>(
    `SELECT recorded_on AS date, COUNT(*) AS jobCount, SUM(CASE WHEN is_colour = 0 THEN pages ELSE 0 END) AS blackPages,
       SUM(CASE WHEN is_colour = 1 THEN pages ELSE 0 END) AS colourPages, SUM(amount) AS amount
     FROM print_job WHERE branch_id = ? AND state = 'RELEASED' AND recorded_on >= ? AND recorded_on < ? GROUP BY recorded_on ORDER BY recorded_on LIMIT 400`,
    [branchId, from, to],
  );
  return rows.map((row) => ({
    date: row.date,
    jobCount: Number(row.jobCount),
    blackPages: Number(row.blackPages),
    colourPages: Number(row.colourPages),
    amount: Number(row.amount),
  }));
}

/** What printing brought into a period of a till, all in cash. */
export type PrintMoney = {
  readonly amount: Rupiah;
  readonly count: number;
  readonly firstReceipt: string | null;
  readonly lastReceipt: string | null;
};

type Period = { readonly branchId: string; readonly number: number };

/** Adds up what printing brought into a period of a till; a voided job brought nothing, and its receipt stays taken. */
export async function printMoneyInTill(
  tx: Pick<EntityManager, 'query'>,
  { branchId, number }: Period,
): Promise<PrintMoney> {
  const [row] = await tx.query<
    { amount: number | string | null; total: number | string; first: string | null; last: string | null }[]
  >(
    "SELECT SUM(CASE WHEN state = 'RELEASED' THEN amount ELSE 0 END) AS amount, SUM(CASE WHEN state = 'RELEASED' THEN 1 ELSE 0 END) AS total, MIN(receipt_number) AS first, MAX(receipt_number) AS last FROM print_job WHERE branch_id = ? AND till_number = ?",
    [branchId, number],
  );
  return {
    amount: Number(row?.amount ?? 0),
    count: Number(row?.total ?? 0),
    firstReceipt: row?.first ?? null,
    lastReceipt: row?.last ?? null,
  };
}

/** Lists the jobs whose money is in a period of a till, the newest receipt in front. */
export function printJobsInTill(db: QueryRunner, { branchId, number }: Period): Promise<PrintJob[]> {
  return jobs.list(
    db,
    `WHERE j.branch_id = ? AND j.till_number = ? AND j.state = 'RELEASED' ORDER BY j.receipt_number DESC LIMIT ${MOST_IN_TILL}`,
    [branchId, number],
  );
}

/** Forgets who printed before an instant; when, where and how many pages stay for statistics. */
export async function unlinkPrintJobsBefore(tx: EntityManager, before: Date): Promise<void> {
  await tx.query(
    "UPDATE print_job SET recorded_by = CASE WHEN recorded_by = member_id THEN 'system:forgotten' ELSE recorded_by END, member_id = NULL, session_id = NULL, cancel_reason = NULL WHERE recorded_at < ? AND (member_id IS NOT NULL OR session_id IS NOT NULL OR cancel_reason IS NOT NULL)",
    [sqlInstant(before)],
  );
}
