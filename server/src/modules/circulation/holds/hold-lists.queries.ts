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
import type { Searcher } from '../borrowers/text-condition.queries';
import { isMeantBy, joinInOrder } from '../borrowers/text-condition.queries';
import type { Hold } from './hold.entity';
import { HoldEntity } from './hold.entity';
import type { HoldStatus } from './hold.terms';

/** Which open holds a list holds: everything given must fit. */
export type HoldListFilter = {
  readonly text?: string | null;
  readonly branchIds?: readonly string[] | null;
  readonly statuses?: readonly HoldStatus[] | null;
  readonly collectOn?: DateRange | null;
};

/** What open holds can be ordered by. */
export type HoldOrderField = 'COLLECT_BY' | 'CREATED_AT' | 'TITLE' | 'MEMBER_NAME';

/** How a list of open holds is ordered. */
export type HoldListOrder = { readonly field: HoldOrderField; readonly direction: 'ASC' | 'DESC' };

const holds = table(HoldEntity, 'h', { nodeType: 'Hold' } as const);
/** What has no day to be collected by comes after all that has. */
const NO_DAY = '9999-12-31';

const ORDERS: Readonly<Record<HoldOrderField, { readonly column: string; readonly join: string }>> = {
  COLLECT_BY: { column: `COALESCE(h.collect_by, '${NO_DAY}')`, join: '' },
  CREATED_AT: { column: 'h.created_at', join: '' },
  TITLE: { column: 't.title_sort', join: 'JOIN title t ON t.id = h.title_id' },
  MEMBER_NAME: { column: "COALESCE(m.name_key, '')", join: 'LEFT JOIN member m ON m.id = h.member_id' },
};

type Selected = RawRow & { readonly position: string | Date };
type HoldListRequest = { readonly filter: HoldListFilter; readonly searcher: Searcher };

/** Lists open holds that fit a filter, in an order. */
export async function listOpenHolds(
  db: Database,
  request: HoldListRequest & { readonly order: HoldListOrder; readonly page: PageRequest },
): Promise<Page<Hold>> {
  const { field, direction } = request.order;
  const { column, join } = orderOf(field, request.filter);
  const order: KeysetOrder = { column, idColumn: 'h.id', direction, name: field };
  const selection = await selectionOf(db, request);
  const { from, condition } = selection;
  const clause = keysetClause(order, request.page);
  const joined = from !== HOLDS && field === 'TITLE' ? from : `${from} ${join}`;
  const rows = await db.query<Selected>(
    `SELECT ${holds.columns}, ${column} AS position FROM ${joined} WHERE ${condition.sql} AND ${clause.condition} ${clause.orderBy}`,
    [...condition.values, ...clause.values],
  );
  return keysetPage(rows, {
    page: request.page,
    order,
    position: (row) => [positionOf(row, field), String(row['id'])],
    node: holds.read,
    totalCount: () => countSelected(db, selection),
  });
}

/** Counts the open holds that fit a filter. */
export async function countOpenHolds(db: Database, request: HoldListRequest): Promise<number> {
  return countSelected(db, await selectionOf(db, request));
}

/** Where the holds of a request stand and which of them it means: built once, for a page and for their number. */
type Selection = { readonly from: string; readonly condition: Condition };

async function countSelected(db: Database, { from, condition }: Selection): Promise<number> {
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM ${from} WHERE ${condition.sql}`,
    condition.values,
  );
  return Number(row?.total ?? 0);
}

/** The shelf alone is read along its index: whatever stands there has a day. */
function orderOf(field: HoldOrderField, { statuses }: HoldListFilter): (typeof ORDERS)[HoldOrderField] {
  const isShelf = statuses?.length === 1 && statuses[0] === 'READY';
  return field === 'COLLECT_BY' && isShelf ? { column: 'h.collect_by', join: '' } : ORDERS[field];
}

const HOLDS = 'hold h';

/** Titles, and the copies that are asked for or kept, are joined where a text asks about them. */
async function selectionOf(db: Database, { filter, searcher }: HoldListRequest): Promise<Selection> {
  const meant = await isMeantBy(db, filter.text, {
    member: 'h.member_id',
    barcodes: ['k.barcode', 'a.barcode'],
    title: 't.title_sort',
    ...searcher,
  });
  const condition = conditionOf(filter);
  return meant === null
    ? { from: HOLDS, condition }
    : {
        from: `${HOLDS} ${joinInOrder(db)} title t ON t.id = h.title_id LEFT JOIN copy k ON k.id = h.trapped_copy_id LEFT JOIN copy a ON a.id = h.copy_id`,
        condition: allOf(condition, meant),
      };
}

function conditionOf({ branchIds, statuses, collectOn }: HoldListFilter): Condition {
  return allOf(
    isOneOf('h.pickup_branch_id', branchIds),
    isOneOf('h.status', statuses),
    { sql: 'h.closed_at IS NULL', values: [] },
    compares('h.collect_by >= ?', collectOn?.from),
    compares('h.collect_by < ?', collectOn?.to),
  );
}

function positionOf({ position }: Selected, field: HoldOrderField): string {
  return field === 'CREATED_AT' ? sqlInstant(readInstant(position)) : String(position);
}
