import type { EntityManager } from 'typeorm';

import { readInstantIfAny, sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { CivilDate } from '../../../shared/civil-date';
import type { FeedbackCase, FeedbackEntry } from './case.entity';
import { FeedbackCaseEntity, FeedbackCounterEntity, FeedbackEntryEntity } from './case.entity';
import { writeCaseNumber } from './case.rules';
import type { CaseCategory, CaseKind, CaseStatus, CaseUnit } from './case.terms';
import { MOST_REPORTS, WAITING } from './case.terms';

/** The table of cases, for reading and writing. */
export const cases = table(FeedbackCaseEntity, 'c');
const entries = table(FeedbackEntryEntity, 'e');
const counters = table(FeedbackCounterEntity, 'n');

/** So many steps of one case are shown. */
const MOST_ENTRIES = 200;

/** Reads a case; null when there is none. */
export function caseById(db: Database, id: string): Promise<FeedbackCase | null> {
  return cases.first(db, 'WHERE c.id = ?', [id]);
}

/** Reads a case by its number; null when there is none. */
export function caseByNumber(db: Database, number: string): Promise<FeedbackCase | null> {
  return cases.first(db, 'WHERE c.number = ?', [number]);
}

/** Locks a case until the unit ends; null when there is none. */
export function lockCase(db: Database, tx: EntityManager, id: string): Promise<FeedbackCase | null> {
  return cases.first(tx, `WHERE c.id = ?${db.forUpdate}`, [id]);
}

/** Writes a new case. */
export async function insertCase(tx: EntityManager, row: FeedbackCase): Promise<void> {
  await insertRows(tx, cases.name, [cases.write(row)]);
}

/** Changes some columns of a case. */
export async function changeCase(
  tx: EntityManager,
  id: string,
  changes: Partial<FeedbackCase>,
): Promise<void> {
  // What was answered or closed makes room for another report of the same.
  const isOver = changes.status !== undefined && !WAITING.includes(changes.status);
  await updateRow(tx, cases.name, id, cases.write(isOver ? { ...changes, openAboutId: null } : changes));
}

/** Tells whether a report of a review or reading list waits already. */
export async function findOpenReport(tx: EntityManager, aboutId: string): Promise<boolean> {
  return (await cases.pick('id').first(tx, 'WHERE c.open_about_id = ?', [aboutId])) !== null;
}

/** Locks the report of a review or reading list that waits; null when there is none. */
export function lockOpenReport(
  db: Database,
  tx: EntityManager,
  aboutId: string,
): Promise<FeedbackCase | null> {
  return cases.first(tx, `WHERE c.open_about_id = ?${db.forUpdate}`, [aboutId]);
}

/** Lists why others reported the same as a case. */
export async function listReportReasons(tx: EntityManager, caseId: string): Promise<readonly string[]> {
  const kept = await entries.list(tx, `WHERE e.case_id = ? AND e.kind = 'REPORT' LIMIT ${MOST_REPORTS}`, [
    caseId,
  ]);
  return kept.map(({ text }) => text ?? '');
}

/** Writes a step in the course of a case. */
export async function insertEntry(tx: EntityManager, entry: FeedbackEntry): Promise<void> {
  await insertRows(tx, entries.name, [entries.write(entry)]);
}

/** Finds when a case was reopened last; null when it was not. */
export async function findLastReopening(tx: EntityManager, caseId: string): Promise<Date | null> {
  const [last] = await entries.list(
    tx,
    "WHERE e.case_id = ? AND e.kind = 'REOPENING' ORDER BY e.created_at DESC, e.id DESC LIMIT 1",
    [caseId],
  );
  return last?.createdAt ?? null;
}

/** The steps of cases, oldest first. */
export const entriesByCase = defineLoader<string, FeedbackEntry[]>(
  'feedbackEntriesByCase',
  async ({ db }, ids) => {
    const rows = await entries.list(
      db,
      `WHERE e.case_id IN (${placeholders(ids)}) ORDER BY e.case_id, e.created_at, e.id LIMIT ${MOST_ENTRIES * 25}`,
      ids,
    );
    return groupBy(ids, rows, ({ caseId }) => caseId).map((group) => group.slice(-MOST_ENTRIES));
  },
);

/**
 * Gives out the next number of a year; its counter row is locked until the unit ends. Who writes the first of
 * a year at the same time as another violates the key, and is repeated.
 */
export async function nextCaseNumber(db: Database, tx: EntityManager, year: number): Promise<string> {
  const counter = await counters.first(tx, `WHERE n.year = ?${db.forUpdate}`, [year]);
  const count = counter?.nextNumber ?? 1;
  if (counter) await tx.update(FeedbackCounterEntity, { year }, { nextNumber: count + 1 });
  else await insertRows(tx, counters.name, [counters.write({ year, nextNumber: count + 1 })]);
  return writeCaseNumber(year, count);
}

const NOTHING: Condition = { sql: '1 = 0', values: [] };

/** Which cases: those of the branches where staff may see them, narrowed by the filter. */
export type CaseChoice = {
  readonly branchIds: readonly string[] | null;
  readonly statuses?: readonly CaseStatus[] | null;
  readonly kinds?: readonly CaseKind[] | null;
  readonly categories?: readonly CaseCategory[] | null;
  readonly units?: readonly CaseUnit[] | null;
  readonly assignedTo?: string | null;
  readonly dueBefore?: CivilDate | null;
  /** True when what is asked for excludes itself. */
  readonly isNothing?: boolean;
};

/** How cases are ordered. */
export type CaseOrder = { readonly field: 'DUE_ON' | 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' };

/** Lists cases. */
export async function listCases(
  db: Database,
  choice: CaseChoice,
  { order: wanted, page }: { readonly order: CaseOrder; readonly page: PageRequest },
): Promise<Page<FeedbackCase>> {
  const order: KeysetOrder = {
    column: wanted.field === 'DUE_ON' ? 'c.due_on' : 'c.created_at',
    idColumn: 'c.id',
    direction: wanted.direction,
  };
  const { condition, values, orderBy } = keysetClause(order, page);
  const chosen = conditionOf(choice);
  const rows = await cases.list(db, `WHERE ${chosen.sql} AND ${condition} ${orderBy}`, [
    ...chosen.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [wanted.field === 'DUE_ON' ? row.dueOn : sqlInstant(row.createdAt), row.id],
    node: (row) => row,
    totalCount: () => countCases(db, choice),
  });
}

/** Counts cases. */
export async function countCases(db: Database, choice: CaseChoice): Promise<number> {
  const { sql, values } = conditionOf(choice);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM feedback_case c WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** How many cases wait: in all, for one of the staff, and beyond their last day; since when the first does. */
export type WaitingCases = {
  readonly waiting: number;
  readonly mine: number;
  readonly overdue: number;
  readonly since: Date | null;
};

type WaitingCasesRow = Record<'waiting' | 'mine' | 'overdue', number | string | null> & {
  readonly since: Date | string | null;
};

/** Counts what waits for an answer. */
export async function countWaitingCases(
  db: Database,
  {
    branchIds,
    staffId,
    today,
  }: { readonly branchIds: readonly string[] | null; readonly staffId: string; readonly today: CivilDate },
): Promise<WaitingCases> {
  const { sql, values } = conditionOf({ branchIds, statuses: WAITING });
  const [row] = await db.query<WaitingCasesRow>(
    `SELECT COUNT(*) AS waiting, MIN(c.created_at) AS since, SUM(CASE WHEN c.assigned_to = ? THEN 1 ELSE 0 END) AS mine, SUM(CASE WHEN c.due_on < ? THEN 1 ELSE 0 END) AS overdue
     FROM feedback_case c WHERE ${sql}`,
    [staffId, today, ...values],
  );
  return {
    waiting: Number(row?.waiting ?? 0),
    mine: Number(row?.mine ?? 0),
    overdue: Number(row?.overdue ?? 0),
    since: readInstantIfAny(row?.since),
  };
}

function conditionOf(choice: CaseChoice): Condition {
  return allOf(
    choice.branchIds === null
      ? null
      : choice.branchIds.length === 0
        ? NOTHING
        : isOneOf('c.branch_id', choice.branchIds),
    choice.isNothing === true ? NOTHING : isOneOf('c.status', choice.statuses),
    isOneOf('c.kind', choice.kinds),
    isOneOf('c.category', choice.categories),
    isOneOf('c.unit', choice.units),
    compares('c.assigned_to = ?', choice.assignedTo),
    compares('c.due_on < ?', choice.dueBefore),
  );
}

/** Finds the branch whose calendar counts where a case names none; null when there is no branch. */
export async function findMainBranch(tx: EntityManager): Promise<string | null> {
  const [branch] = await tx.query<{ id: string }[]>('SELECT id FROM branch ORDER BY position, id LIMIT 1');
  return branch?.id ?? null;
}
