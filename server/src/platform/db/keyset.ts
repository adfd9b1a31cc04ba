import { badInput } from '../graphql/errors/faults';
import type { Page, PageRequest } from '../graphql/connection';
import { buildPage } from '../graphql/connection';

/**
 * How a list is ordered: by one column and, to break ties, by id. Columns are names or expressions from code,
 * never from input; an expression that differs from one request to the next has a name, so that its cursors
 * stay good.
 */
export type KeysetOrder = {
  readonly column: string;
  readonly idColumn: string;
  readonly direction: 'ASC' | 'DESC';
  readonly name?: string;
};

/** The parts that a paged SELECT needs: a condition, its values, ORDER BY and LIMIT. */
export type KeysetClause = {
  readonly condition: string;
  readonly values: unknown[];
  readonly orderBy: string;
  readonly limit: number;
};

type Position = readonly [value: string | number | null, id: string];

/** Writes the clause that reads one page (and one row more, to know whether a next one exists). */
export function keysetClause(order: KeysetOrder, page: PageRequest): KeysetClause {
  const isAscending = (order.direction === 'ASC') !== page.isBackward;
  const way = isAscending ? 'ASC' : 'DESC';
  const orderBy = `ORDER BY ${order.column} ${way}, ${order.idColumn} ${way} LIMIT ${page.limit + 1}`;
  if (page.cursor === null) return { condition: '1 = 1', values: [], orderBy, limit: page.limit };
  const [value, id] = decodeCursor(page.cursor, order);
  const sign = isAscending ? '>' : '<';
  // The range comes first: with a bare OR, SQLite would read and sort everything before the cursor instead of
  // following the index.
  const condition = `(${order.column} ${sign}= ? AND (${order.column} ${sign} ? OR ${order.idColumn} ${sign} ?))`;
  return { condition, values: [value, value, id], orderBy, limit: page.limit };
}

/** Turns the rows of such a SELECT into a page in the requested order. */
export function keysetPage<Row, Node>(
  rows: readonly Row[],
  options: {
    page: PageRequest;
    order: KeysetOrder;
    position: (row: Row) => Position;
    node: (row: Row) => Node;
    totalCount: Page<Node>['totalCount'];
  },
): Page<Node> {
  const { page, order } = options;
  const hasMore = rows.length > page.limit;
  const kept = rows.slice(0, page.limit);
  if (page.isBackward) kept.reverse();
  // A cursor is written only when it is read, because most callers ask for nodes only.
  const edges = kept.map((row) => ({
    get cursor() {
      return encodeCursor(options.position(row), order);
    },
    node: options.node(row),
  }));
  const more = page.isBackward
    ? { hasNextPage: page.cursor !== null, hasPreviousPage: hasMore }
    : { hasNextPage: hasMore, hasPreviousPage: page.cursor !== null };
  return buildPage(edges, more, options.totalCount);
}

/** Writes a cursor bound to its ordering. */
export function encodeCursor(position: Position, order: KeysetOrder): string {
  return Buffer.from(JSON.stringify([nameOf(order), ...position])).toString('base64url');
}

function decodeCursor(cursor: string, order: KeysetOrder): Position {
  const parsed = parse(cursor);
  const [name, value, id] = parsed ?? [];
  const isPosition =
    parsed?.length === 3 &&
    (value === null || typeof value === 'string' || typeof value === 'number') &&
    typeof id === 'string';
  if (!isPosition) throw badInput('This cursor was not made by this server: start again without a cursor.');
  if (name !== nameOf(order))
    throw badInput('This cursor belongs to another ordering: start again without a cursor.');
  return [value, id];
}

function parse(cursor: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function nameOf(order: KeysetOrder): string {
  return `${order.name ?? order.column}:${order.direction}`;
}
