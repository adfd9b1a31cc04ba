import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import { defineLoader, indexBy } from '../../../platform/graphql/loader';
import { toWaitingQueue } from '../../../platform/waiting';
import type { WaitingQueue, WaitingRow } from '../../../platform/waiting';
import type { CivilDate } from '../../../shared/civil-date';
import { foldSearch } from '../../../shared/search-text';
import type { ClassSet } from './class-set.entity';
import { ClassSetEntity } from './class-set.entity';
import type { ClassSetStatus } from './class-set.terms';

/** Which class sets a list holds: everything given must fit. */
export type ClassSetListFilter = {
  readonly text?: string | null;
  readonly statuses?: readonly ClassSetStatus[] | null;
  readonly partnerIds?: readonly string[] | null;
  readonly branchIds?: readonly string[] | null;
  readonly titleIds?: readonly string[] | null;
  readonly isOverdue?: boolean | null;
};

/** What class sets can be ordered by. */
export type ClassSetOrderField = 'CREATED_AT' | 'NEEDED_FROM' | 'DUE_ON';

/** How a list of class sets is ordered. */
export type ClassSetListOrder = { readonly field: ClassSetOrderField; readonly direction: 'ASC' | 'DESC' };

/** The table of class sets, for writing. */
export const classSetTable = table(ClassSetEntity, 's', { nodeType: 'ClassSet' } as const);

const NEVER = '9999-12-31';
const COLUMNS: Readonly<Record<ClassSetOrderField, string>> = {
  CREATED_AT: 's.created_at',
  NEEDED_FROM: 's.needed_from',
  DUE_ON: `COALESCE(s.due_on, '${NEVER}')`,
};
const IS_OUT = 'l.closed_at IS NULL';

type ListRequest = { readonly filter: ClassSetListFilter; readonly today: CivilDate };

/** Class sets by id. */
export const classSetById = defineLoader<string, ClassSet | null>('classSetById', async ({ db }, ids) =>
  indexBy(ids, await classSetTable.list(db, `WHERE s.id IN (${placeholders(ids)})`, ids), ({ id }) => id),
);

/** How many copies of a set are where. */
export type ClassSetCounts = {
  readonly setAside: number;
  readonly stillOut: number;
  readonly returned: number;
  readonly missing: number;
};

/** Copies of class sets by where they are. */
export const countsByClassSet = defineLoader<string, ClassSetCounts>(
  'countsByClassSet',
  async ({ db }, ids) => {
    const rows = await db.query<Record<keyof ClassSetCounts | 'id', string | number>>(
      `SELECT k.class_set_id AS id,
        SUM(CASE WHEN k.loan_id IS NULL THEN 1 ELSE 0 END) AS setAside,
        SUM(CASE WHEN k.loan_id IS NOT NULL AND ${IS_OUT} THEN 1 ELSE 0 END) AS stillOut,
        SUM(CASE WHEN l.status = 'RETURNED' THEN 1 ELSE 0 END) AS returned,
        SUM(CASE WHEN l.status = 'LOST' THEN 1 ELSE 0 END) AS missing
      FROM class_set_copy k LEFT JOIN loan l ON l.id = k.loan_id
      WHERE k.class_set_id IN (${placeholders(ids)}) GROUP BY k.class_set_id`,
      ids,
    );
    const found = new Map(rows.map((row) => [String(row.id), row]));
    return ids.map((id) => {
      const row = found.get(id);
      const count = (name: keyof ClassSetCounts): number => Number(row?.[name] ?? 0);
      return {
        setAside: count('setAside'),
        stillOut: count('stillOut'),
        returned: count('returned'),
        missing: count('missing'),
      };
    });
  },
);

/** Lists class sets that fit a filter, in an order. */
export async function listClassSets(
  db: Database,
  {
    filter,
    today,
    order: { field, direction },
    page,
  }: ListRequest & { readonly order: ClassSetListOrder; readonly page: PageRequest },
): Promise<Page<ClassSet>> {
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 's.id', direction, name: field };
  const condition = conditionOf(filter, today);
  const clause = keysetClause(order, page);
  const found = await classSetTable.list(
    db,
    `WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...condition.values, ...clause.values],
  );
  return keysetPage(found, {
    page,
    order,
    position: (set) => [positionOf(set, field), set.id],
    node: (set) => set,
    totalCount: () => countClassSets(db, { filter, today }),
  });
}

/** Counts the class sets that fit a filter. */
export async function countClassSets(db: Database, { filter, today }: ListRequest): Promise<number> {
  const { sql, values } = conditionOf(filter, today);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM class_set s WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

/** Counts the requests that staff of some branches have not answered; of all branches if none are named. */
export async function countRequested(
  db: Database,
  branchIds: readonly string[] | null,
): Promise<WaitingQueue> {
  const { sql, values } = conditionOf({ statuses: ['REQUESTED'], branchIds }, '');
  const [row] = await db.query<WaitingRow>(
    `SELECT COUNT(*) AS total, MIN(s.created_at) AS since FROM class_set s WHERE ${sql}`,
    values,
  );
  return toWaitingQueue(row);
}

/** Reads a class set without a lock. */
export function readClassSet(tx: EntityManager, id: string): Promise<ClassSet | null> {
  return classSetTable.first(tx, 'WHERE s.id = ?', [id]);
}

/** Locks a class set until the unit ends; null when there is none. */
export function lockClassSet(db: Database, tx: EntityManager, id: string): Promise<ClassSet | null> {
  return classSetTable.first(tx, `WHERE s.id = ?${db.forUpdate}`, [id]);
}

/**
 * Lets the state of a set follow a loan of it: returned once none is out and none is set aside any more, and
 * lent again when one was put back. A loan of no set changes nothing.
 */
export async function settleStatus(tx: EntityManager, loanId: string, at: Date): Promise<void> {
  const [row] = await tx.query<{ id: string }[]>(
    'SELECT k.class_set_id AS id FROM class_set_copy k WHERE k.loan_id = ?',
    [loanId],
  );
  if (!row) return;
  // The set is locked before its loans are counted: two desks may take back the last two at once.
  await tx.query('UPDATE class_set SET version = version + 1, updated_at = ? WHERE id = ?', [
    sqlInstant(at),
    row.id,
  ]);
  const [count] = await tx.query<{ still: number | string }[]>(
    `SELECT COUNT(*) AS still FROM class_set_copy k LEFT JOIN loan l ON l.id = k.loan_id WHERE k.class_set_id = ? AND (k.loan_id IS NULL OR ${IS_OUT})`,
    [row.id],
  );
  await (Number(count?.still ?? 0) === 0
    ? tx.query("UPDATE class_set SET status = 'RETURNED', closed_at = ? WHERE id = ? AND status = 'LENT'", [
        sqlInstant(at),
        row.id,
      ])
    : tx.query(
        "UPDATE class_set SET status = 'LENT', closed_at = NULL WHERE id = ? AND status = 'RETURNED'",
        [row.id],
      ));
}

/** Removes the copy of a loan that was undone at the desk: it was never lent. */
export async function dropVoidedCopy(tx: EntityManager, loanId: string): Promise<void> {
  await tx.query('DELETE FROM class_set_copy WHERE loan_id = ?', [loanId]);
}

function conditionOf(filter: ClassSetListFilter, today: CivilDate): Condition {
  const words = foldSearch(filter.text);
  return allOf(
    words === ''
      ? null
      : {
          sql: `(LOWER(s.class_name) LIKE ? OR EXISTS (SELECT 1 FROM partner p WHERE p.id = s.partner_id AND p.name_key LIKE ?)
            OR EXISTS (SELECT 1 FROM title t WHERE t.id = s.title_id AND t.title_sort LIKE ?)
            OR EXISTS (SELECT 1 FROM class_set_title n JOIN title t ON t.id = n.title_id WHERE n.class_set_id = s.id AND t.title_sort LIKE ?))`,
          values: Array.from({ length: 4 }, () => `%${words}%`),
        },
    isOneOf('s.status', filter.statuses),
    isOneOf('s.partner_id', filter.partnerIds),
    isOneOf('s.branch_id', filter.branchIds),
    namesOneOf(filter.titleIds),
    filter.isOverdue == null
      ? null
      : filter.isOverdue
        ? { sql: "s.status = 'LENT' AND s.due_on < ?", values: [today] }
        : { sql: "(s.status <> 'LENT' OR s.due_on >= ?)", values: [today] },
  );
}

function namesOneOf(titleIds: readonly string[] | null | undefined): Condition | null {
  if (titleIds == null) return null;
  if (titleIds.length === 0) return isOneOf('s.title_id', titleIds);
  return {
    sql: `(s.title_id IN (${placeholders(titleIds)}) OR EXISTS (SELECT 1 FROM class_set_title n WHERE n.class_set_id = s.id AND n.title_id IN (${placeholders(titleIds)})))`,
    values: [...titleIds, ...titleIds],
  };
}

function positionOf(set: ClassSet, field: ClassSetOrderField): string {
  if (field === 'CREATED_AT') return sqlInstant(set.createdAt);
  return field === 'NEEDED_FROM' ? set.neededFrom : (set.dueOn ?? NEVER);
}
