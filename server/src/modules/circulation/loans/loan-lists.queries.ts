import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { DateRange } from '../../../platform/graphql/date-range';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toCivilDate } from '../../../shared/civil-date';
import { isMeantBy, joinInOrder } from '../borrowers/text-condition.queries';
import type { Loan } from './loan.entity';
import { LoanEntity } from './loan.entity';

/** Which open loans a list holds: everything given must fit. */
export type LoanListFilter = {
  readonly text?: string | null;
  readonly branchIds?: readonly string[] | null;
  readonly materialTypes?: readonly string[] | null;
  readonly memberCategories?: readonly string[] | null;
  readonly isOverdue?: boolean | null;
  readonly dueOn?: DateRange | null;
  readonly daysLateFrom?: number | null;
  readonly daysLateUntil?: number | null;
};

/** What open loans can be ordered by. */
export type LoanOrderField = 'DUE_AT' | 'CHECKED_OUT_AT' | 'TITLE' | 'MEMBER_NAME';

/** How a list of open loans is ordered. */
export type LoanListOrder = { readonly field: LoanOrderField; readonly direction: 'ASC' | 'DESC' };

const loans = table(LoanEntity, 'l', { nodeType: 'Loan' } as const);

const ORDERS: Readonly<Record<LoanOrderField, { readonly column: string; readonly join: string }>> = {
  DUE_AT: { column: 'l.due_at', join: '' },
  CHECKED_OUT_AT: { column: 'l.checked_out_at', join: '' },
  TITLE: {
    column: 't.title_sort',
    join: 'JOIN copy c ON c.id = l.copy_id JOIN title t ON t.id = c.title_id',
  },
  MEMBER_NAME: {
    column: "COALESCE(m.name_key, '')",
    join: 'LEFT JOIN member m ON m.id = l.member_id',
  },
};

type Selected = RawRow & { readonly position: string | Date };

/** What is asked for, and when; a text finds by members only where `seesMembers` says so. */
type LoanListRequest = {
  readonly filter: LoanListFilter;
  readonly now: Date;
  readonly seesMembers: boolean;
};

/** Lists open loans that fit a filter, in an order; loans claimed returned are not overdue. */
export async function listOpenLoans(
  db: Database,
  {
    order: asked,
    page,
    ...request
  }: LoanListRequest & { readonly order: LoanListOrder; readonly page: PageRequest },
): Promise<Page<Loan>> {
  const { column, join } = ORDERS[asked.field];
  const order: KeysetOrder = { column, idColumn: 'l.id', direction: asked.direction, name: asked.field };
  const selection = await selectionOf(db, request);
  const { from, condition } = selection;
  const clause = keysetClause(order, page);
  const joined = from !== OPEN && asked.field === 'TITLE' ? from : `${from} ${join}`;
  const rows = await db.query<Selected>(
    `SELECT ${loans.columns}, ${column} AS position FROM ${joined}
     WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...condition.values, ...clause.values],
  );
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [positionOf(row, asked.field), String(row['id'])],
    node: loans.read,
    totalCount: () => countSelected(db, selection),
  });
}

/** Counts the open loans that fit a filter. */
export async function countOpenLoans(db: Database, request: LoanListRequest): Promise<number> {
  return countSelected(db, await selectionOf(db, request));
}

/** Where the loans of a request stand and which of them it means: built once, for a page and for their number. */
type Selection = { readonly from: string; readonly condition: Condition };

async function countSelected(db: Database, { from, condition }: Selection): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM ${from} WHERE ${condition.sql}`,
    condition.values,
  );
  return Number(row?.total ?? 0);
}

/** Reads open loans by id that are overdue at a moment; others are left out. */
export function listOverdueByIds(db: Database, ids: readonly string[], now: Date): Promise<Loan[]> {
  const { sql, values } = allOf(isOneOf('l.id', ids), conditionOf({ isOverdue: true }, now));
  return ids.length === 0 ? Promise.resolve([]) : loans.list(db, `WHERE ${sql}`, values);
}

const MOST_DAYS = 36_500;

/** Counts back from a day; a century is more than any loan is late, and beyond it are no days. */
function daysBefore(today: CivilDate, days: number | null | undefined): CivilDate | null {
  return days == null ? null : addDays(today, -Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days)));
}

const OPEN = 'loan l';

/** Copies and titles are joined where a text asks about them. */
async function selectionOf(db: Database, { filter, now, seesMembers }: LoanListRequest): Promise<Selection> {
  const meant = await isMeantBy(db, filter.text, {
    member: 'l.member_id',
    barcodes: ['c.barcode'],
    title: 't.title_sort',
    seesMembers,
    today: toCivilDate(now),
  });
  const condition = conditionOf(filter, now);
  if (meant === null) return { from: OPEN, condition };
  const join = joinInOrder(db);
  return {
    from: `${OPEN} ${join} copy c ON c.id = l.copy_id ${join} title t ON t.id = c.title_id`,
    condition: allOf(condition, meant),
  };
}

function conditionOf(filter: LoanListFilter, now: Date): Condition {
  const today = toCivilDate(now);
  return allOf(
    isOneOf('l.branch_id', filter.branchIds),
    { sql: 'l.closed_at IS NULL', values: [] },
    filter.isOverdue === true
      ? { sql: "l.due_at <= ? AND l.status = 'OPEN'", values: [sqlInstant(now)] }
      : compares('l.due_at > ?', filter.isOverdue === false ? sqlInstant(now) : null),
    isOneOf('l.material_type', filter.materialTypes),
    isOneOf('l.member_category', filter.memberCategories),
    compares('l.due_on >= ?', filter.dueOn?.from),
    compares('l.due_on < ?', filter.dueOn?.to),
    compares('l.due_on <= ?', daysBefore(today, filter.daysLateFrom)),
    compares('l.due_on >= ?', daysBefore(today, filter.daysLateUntil)),
  );
}

function positionOf({ position }: Selected, field: LoanOrderField): string {
  return field === 'DUE_AT' || field === 'CHECKED_OUT_AT'
    ? sqlInstant(readInstant(position))
    : String(position);
}
