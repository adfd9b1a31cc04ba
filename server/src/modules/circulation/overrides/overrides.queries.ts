import { jsonTransformer, readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import { toInstant } from '../../../shared/civil-date';
import { cutSearch, cutWords } from '../../../shared/search-text';
import type { Override } from '../loans/loan.terms';

/** A loan, or a renewal, for which rules were overridden at the desk, without the copy and the reader. */
export type OverriddenAct = {
  readonly id: string;
  readonly isRenewal: boolean;
  readonly occurredAt: Date;
  readonly staffId: string;
  readonly branchId: string;
  readonly overrides: readonly Override[];
};

/** Which overrides a list holds: everything given must fit. */
export type OverrideFilter = {
  readonly text?: string | null;
  readonly branchIds?: readonly string[] | null;
  readonly staffIds?: readonly string[] | null;
  readonly refusals?: readonly string[] | null;
  readonly dates?: { readonly from?: CivilDate | null; readonly to?: CivilDate | null } | null;
};

/** What overrides can be ordered by. */
export type OverrideOrderField = 'OCCURRED_AT';

/** How overrides are ordered. */
export type OverrideListOrder = {
  readonly field: OverrideOrderField;
  readonly direction: 'ASC' | 'DESC';
};

type Source = { readonly from: string; readonly table: string; readonly by: string; readonly at: string };
type Row = {
  readonly id: string;
  readonly occurred_at: Date | string;
  readonly staff_id: string;
  readonly branch_id: string;
  readonly overrides: string;
  readonly is_renewal: number | string;
};

/** A renewal has no desk of its own: it counts at the one that lent, as in the reports. */
const SOURCES: readonly Source[] = [
  { table: 'l', from: 'loan l', by: 'l.checked_out_by', at: 'l.overridden_at' },
  {
    table: 'r',
    from: 'loan_renewal r JOIN loan l ON l.id = r.loan_id',
    by: 'r.renewed_by',
    at: 'r.overridden_at',
  },
];

/** Lists loans and renewals for which rules were overridden, by when; those taken back are left out. */
export async function listOverrides(
  db: Database,
  { filter, direction, page }: { filter: OverrideFilter; direction: 'ASC' | 'DESC'; page: PageRequest },
): Promise<Page<OverriddenAct>> {
  const orderOf = (column: string, idColumn: string): KeysetOrder => ({
    column,
    idColumn,
    direction,
    name: 'OCCURRED_AT',
  });
  const parts = SOURCES.map((source) => {
    const { from, table, by, at } = source;
    const clause = keysetClause(orderOf(at, `${table}.id`), page);
    const wanted = conditionOf(db, source, filter);
    // Each side reads one page by its index, before both are put in order.
    return {
      sql: `SELECT * FROM (SELECT ${table}.id AS id, ${at} AS occurred_at, ${by} AS staff_id, l.desk_branch_id AS branch_id, ${table}.overrides AS overrides, ${Number(table === 'r')} AS is_renewal
        FROM ${from} WHERE ${wanted.sql} AND ${clause.condition} ${clause.orderBy}) ${table}s`,
      values: [...wanted.values, ...clause.values],
    };
  });
  const order = orderOf('o.occurred_at', 'o.id');
  const rows = await db.query<Row>(
    `SELECT * FROM (${parts.map(({ sql }) => sql).join(' UNION ALL ')}) o ${keysetClause(order, page).orderBy}`,
    parts.flatMap(({ values }) => values),
  );
  return keysetPage(rows, {
    page,
    order,
    position: (row) => [sqlInstant(readInstant(row.occurred_at)), row.id],
    node: toOverriddenAct,
    totalCount: () => countOverrides(db, filter),
  });
}

/** Counts the loans and renewals for which rules were overridden that fit a filter. */
export async function countOverrides(db: Database, filter: OverrideFilter): Promise<number> {
  const parts = SOURCES.map((source) => ({ from: source.from, ...conditionOf(db, source, filter) }));
  const [row] = await db.query<{ total: number | string }>(
    `SELECT ${parts.map(({ from, sql }) => `(SELECT COUNT(*) FROM ${from} WHERE ${sql})`).join(' + ')} AS total`,
    parts.flatMap(({ values }) => values),
  );
  return Number(row?.total ?? 0);
}

function toOverriddenAct(row: Row): OverriddenAct {
  return {
    id: row.id,
    isRenewal: Number(row.is_renewal) === 1,
    occurredAt: readInstant(row.occurred_at),
    staffId: row.staff_id,
    branchId: row.branch_id,
    overrides: jsonTransformer.from(row.overrides) as readonly Override[],
  };
}

function conditionOf(
  db: Database,
  { table, by, at }: Source,
  { text, branchIds, staffIds, refusals, dates }: OverrideFilter,
): Condition {
  const { from, to } = dates ?? {};
  return allOf(
    isSaid(text, { by, reasons: reasonsOf(db, `${table}.overrides`) }),
    isOneOf('l.desk_branch_id', branchIds),
    // A range, so that both engines follow the index to the few that have such a moment.
    {
      sql: `${at} > ? AND ${table}.overrides IS NOT NULL AND l.status <> 'VOIDED'`,
      values: [sqlInstant(new Date(0))],
    },
    compares(`${at} >= ?`, from == null ? null : sqlInstant(toInstant(from))),
    compares(`${at} < ?`, to == null ? null : sqlInstant(toInstant(to))),
    isOneOf(by, staffIds),
    refusals == null || refusals.length === 0
      ? null
      : {
          sql: `(${refusals.map(() => `${table}.overrides LIKE ?`).join(' OR ')})`,
          values: refusals.map((code) => `%"refusal":"${code.replace(/[^A-Z_]/g, '')}"%`),
        },
  );
}

const WORDS = /[\p{L}\p{N}'-]+/gu;

/** Builds the condition that the words of a text, six at most, stand in the name of whoever did it or in a reason; null without a text. */
function isSaid(
  text: string | null | undefined,
  { by, reasons }: { readonly by: string; readonly reasons: string },
): Condition | null {
  if (!text?.trim()) return null;
  const words = cutWords(cutSearch(text).toLowerCase().match(WORDS) ?? []);
  if (words.length === 0) return { sql: '1 = 0', values: [] };
  return allOf(
    ...words.map((word) => ({
      sql: `(${by} IN (SELECT s.id FROM staff_member s WHERE LOWER(s.name) LIKE ?) OR ${reasons} LIKE ?)`,
      values: [`%${word}%`, `%${word}%`],
    })),
  );
}

/** The reasons alone, in small letters: the rules beside them have names of their own. */
function reasonsOf({ isSqlite }: Database, column: string): string {
  return isSqlite
    ? `(SELECT LOWER(GROUP_CONCAT(json_extract(o.value, '$.reason'), ' ')) FROM json_each(${column}) o)`
    : `LOWER(JSON_EXTRACT(${column}, '$[*].reason'))`;
}
