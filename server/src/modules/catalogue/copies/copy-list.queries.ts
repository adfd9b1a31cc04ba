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
import { foldHeading } from '../shared/folding';
import { readBarcode } from './barcode-numbers';
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
export type CopyOrderField = 'BARCODE' | 'TITLE' | 'CALL_NUMBER' | 'ADDED_AT';

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
  ADDED_AT: 'c.added_at',
};

type Selected = RawRow & { readonly position: string | Date };

/** Lists copies that fit a filter, in an order; the title is joined only where it decides something. */
export async function listCopies(
  db: Database,
  request: { readonly filter: CopyListFilter; readonly order: CopyListOrder; readonly page: PageRequest },
): Promise<Page<Copy>> {
  const { field, direction } = request.order;
  const order: KeysetOrder = { column: COLUMNS[field], idColumn: 'c.id', direction, name: field };
  const condition = conditionOf(request.filter);
  const clause = keysetClause(order, request.page);
  const rows = await db.query<Selected>(
    `SELECT ${copies.columns}, ${order.column} AS position FROM copy c ${joinFor(`${condition.sql} ${order.column}`)}
     WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...condition.values, ...clause.values],
  );
  return keysetPage(rows, {
    page: request.page,
    order,
    position: (row) => [positionOf(row, field), String(row['id'])],
    node: copies.read,
    totalCount: () => countCopies(db, request.filter),
  });
}

/** Counts the copies that fit a filter. */
export async function countCopies(db: Database, filter: CopyListFilter): Promise<number> {
  const { sql, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM copy c ${joinFor(sql)} WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
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
    compares(`${CLASS} >= ?`, filter.classFrom?.trim() || null),
    // A class stands for everything below it: up to 899 includes 899.221.
    compares(`${CLASS} < ?`, filter.classTo?.trim() ? filter.classTo.trim() + LAST : null),
    textCondition(filter.text?.trim().slice(0, LONGEST_TEXT) ?? ''),
  );
}

/** A text is the beginning of a barcode, or words of the title. */
function textCondition(text: string): Condition | null {
  if (text === '') return null;
  const barcode = /\d/.test(text) ? readBarcode(text) : null;
  if (barcode !== null) return { sql: 'c.barcode >= ? AND c.barcode < ?', values: [barcode, barcode + LAST] };
  const words = foldHeading(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return { sql: '1 = 0', values: [] };
  // Titles are looked through once, not once for each of their copies.
  const named = words.map(() => "CONCAT(' ', w.title_sort) LIKE ?").join(' AND ');
  return {
    sql: `c.title_id IN (SELECT w.id FROM title w WHERE ${named})`,
    values: words.map((word) => `% ${word}%`),
  };
}

function joinFor(sql: string): string {
  return /\bt\./.test(sql) ? WITH_TITLE : '';
}

function positionOf({ position }: Selected, field: CopyOrderField): string {
  return field === 'ADDED_AT' ? sqlInstant(readInstant(position)) : String(position);
}
