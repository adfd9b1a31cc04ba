import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { RawRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CopyStatus, MaterialType } from '../shared/catalogue.terms';
import { beginsBarcode, isTitleNamed } from '../shared/text-conditions';
import type { Copy } from './copy.entity';
import { CopyEntity } from './copy.entity';

/** Which copies a list holds: everything given must fit. */
export type CopyListFilter = {
  readonly text?: string | null;
  readonly statuses?: readonly CopyStatus[] | null;
  readonly branchIds?: readonly string[] | null;
  readonly shelvingLocationIds?: readonly string[] | null;
  readonly materialTypes?: readonly MaterialType[] | null;
  readonly isReferenceOnly?: boolean | null;
  readonly classFrom?: string | null;
  readonly classTo?: string | null;
};

/** What copies can be ordered by. */
export type CopyOrderField = 'BARCODE' | 'TITLE' | 'CALL_NUMBER' | 'CREATED_AT';

/** How a list of copies is ordered. */
export type CopyListOrder = { readonly field: CopyOrderField; readonly direction: 'ASC' | 'DESC' };

const copies = table(CopyEntity, 'c', { nodeType: 'Copy' } as const);
const LONGEST_TEXT = 120;
/** Sorts after every sign that a text may go on with. */
const LAST = '\u{10FFFF}';
const CLASS = 'COALESCE(c.call_class, t.call_class)';
const WITH_TITLE = 'JOIN title t ON t.id = c.title_id';
const COLUMNS: Readonly<Record<CopyOrderField, string>> = {
  BARCODE: 'c.barcode',
  TITLE: 't.title_sort',
  CALL_NUMBER: "COALESCE(t.shelf_sort_key, '')",
  CREATED_AT: 'c.created_at',
};

/** No two copies have one barcode; with the id beside it MariaDB would sort all of them. */
const TIES: Readonly<Partial<Record<CopyOrderField, string>>> = { BARCODE: 'c.barcode' };

type Selected = RawRow & { readonly position: string | Date };

/** Lists copies that fit a filter, in an order; the title is joined only where it decides something. */
export async function listCopies(
  db: Database,
  request: { readonly filter: CopyListFilter; readonly order: CopyListOrder; readonly page: PageRequest },
): Promise<Page<Copy>> {
  const { field, direction } = request.order;
  const order: KeysetOrder = {
    column: COLUMNS[field],
    idColumn: TIES[field] ?? 'c.id',
    direction,
    name: field,
  };
  const condition = selectionOf(db, request.filter);
  const clause = keysetClause(order, request.page);
  const rows = await db.query<Selected>(
    `SELECT ${copies.columns}, ${order.column} AS position FROM ${condition.from} ${joinFor(`${condition.sql} ${order.column}`)}
     WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...condition.values, ...clause.values],
  );
  return keysetPage(rows, {
    page: request.page,
    order,
    position: (row) => [positionOf(row, field), String(row[field in TIES ? 'barcode' : 'id'])],
    node: copies.read,
    totalCount: () => countCopies(db, request.filter),
  });
}

/** Counts the copies that fit a filter. */
export async function countCopies(db: Database, filter: CopyListFilter): Promise<number> {
  const { from, sql, values } = selectionOf(db, filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM ${from} ${joinFor(sql)} WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

type Selection = Condition & { readonly from: string };

/**
 * Titles that decide are found first, then their copies: both engines take every condition on a title for one
 * that fits many, and would ask the title of every copy.
 */
function selectionOf(db: Database, filter: CopyListFilter): Selection {
  const condition = conditionOf(filter);
  const titles = titlesNamed(filter) ?? titlesInClass(filter);
  if (titles === null) return { ...condition, from: 'copy c' };
  const join = db.isSqlite ? 'CROSS JOIN' : 'STRAIGHT_JOIN';
  return {
    from: `(${titles.sql}) found ${join} copy c ON c.title_id = found.id`,
    sql: condition.sql,
    values: [...titles.values, ...condition.values],
  };
}

function conditionOf(filter: CopyListFilter): Condition {
  return allOf(
    isOneOf('c.status', filter.statuses),
    isOneOf('c.branch_id', filter.branchIds),
    isOneOf('c.shelving_location_id', filter.shelvingLocationIds),
    isOneOf('t.material_type', filter.materialTypes),
    compares(
      'c.is_reference_only = ?',
      filter.isReferenceOnly == null ? null : Number(filter.isReferenceOnly),
    ),
    ...classConditions(CLASS, filter),
    beginsBarcode('c.barcode', textOf(filter)),
  );
}

function classConditions(column: string, { classFrom, classTo }: CopyListFilter): (Condition | null)[] {
  return [
    compares(`${column} >= ?`, classFrom?.trim() || null),
    // A class stands for everything below it: up to 899 includes 899.221.
    compares(`${column} < ?`, classTo?.trim() ? classTo.trim() + LAST : null),
  ];
}

/** Titles of a class, and those of copies that stand there for themselves. */
function titlesInClass(filter: CopyListFilter): Condition | null {
  if (!filter.classFrom?.trim() && !filter.classTo?.trim()) return null;
  const own = allOf(...classConditions('w.call_class', filter));
  const ofCopies = allOf(...classConditions('k.call_class', filter));
  return {
    sql: `SELECT w.id FROM title w WHERE ${own.sql} UNION SELECT k.title_id FROM copy k WHERE ${ofCopies.sql}`,
    values: [...own.values, ...ofCopies.values],
  };
}

/** A text is the beginning of a barcode, or words of the title. */
function titlesNamed(filter: CopyListFilter): Condition | null {
  const text = textOf(filter);
  if (text === '' || beginsBarcode('c.barcode', text) !== null) return null;
  const named = isTitleNamed('w.title_sort', text) ?? { sql: '1 = 0', values: [] };
  return { sql: `SELECT w.id FROM title w WHERE ${named.sql}`, values: named.values };
}

function textOf({ text }: CopyListFilter): string {
  return text?.trim().slice(0, LONGEST_TEXT) ?? '';
}

function joinFor(sql: string): string {
  return /\bt\./.test(sql) ? WITH_TITLE : '';
}

function positionOf({ position }: Selected, field: CopyOrderField): string {
  return field === 'CREATED_AT' ? sqlInstant(readInstant(position)) : String(position);
}
