import { sqlInstant } from '../../../platform/db/columns';
import type { Condition } from '../../../platform/db/conditions';
import { allOf, compares, isOneOf } from '../../../platform/db/conditions';
import type { Database } from '../../../platform/db/database';
import type { KeysetOrder } from '../../../platform/db/keyset';
import { keysetClause, keysetPage } from '../../../platform/db/keyset';
import type { Page, PageRequest } from '../../../platform/graphql/connection';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import { LoanEntity } from '../loans/loan.entity';
import type { Override } from '../loans/loan.terms';
import { table } from '../../../platform/db/table';

/** A loan for which rules were overridden at the desk, without the copy and the reader. */
export type OverriddenLoan = {
  readonly id: string;
  readonly occurredAt: Date;
  readonly staffId: string;
  readonly branchId: string;
  readonly overrides: readonly Override[];
};

/** Which overrides a list holds: everything given must fit. */
export type OverrideFilter = {
  readonly branchIds?: readonly string[] | null;
  readonly staffIds?: readonly string[] | null;
  readonly refusals?: readonly string[] | null;
  readonly from?: CivilDate | null;
  readonly until?: CivilDate | null;
};

/** What overrides can be ordered by. */
export type OverrideOrderField = 'OCCURRED_AT';

/** How overrides are ordered. */
export type OverrideListOrder = {
  readonly field: OverrideOrderField;
  readonly direction: 'ASC' | 'DESC';
};

const loans = table(LoanEntity, 'l', { nodeType: 'Loan' } as const);

/** Lists loans for which rules were overridden, by when; those taken back are left out. */
export async function listOverrides(
  db: Database,
  { filter, direction, page }: { filter: OverrideFilter; direction: 'ASC' | 'DESC'; page: PageRequest },
): Promise<Page<OverriddenLoan>> {
  const order: KeysetOrder = { column: 'l.overridden_at', idColumn: 'l.id', direction };
  const { condition, values, orderBy } = keysetClause(order, page);
  const wanted = conditionOf(filter);
  const rows = await loans.list(db, `WHERE ${wanted.sql} AND ${condition} ${orderBy}`, [
    ...wanted.values,
    ...values,
  ]);
  return keysetPage(rows, {
    page,
    order,
    position: ({ overriddenAt, id }) => [sqlInstant(overriddenAt ?? new Date(0)), id],
    node: (loan) => ({
      id: loan.id,
      occurredAt: loan.overriddenAt ?? loan.checkedOutAt,
      staffId: loan.checkedOutBy,
      branchId: loan.deskBranchId,
      overrides: loan.overrides ?? [],
    }),
    totalCount: () => countOverrides(db, filter),
  });
}

/** Counts the loans for which rules were overridden that fit a filter. */
export async function countOverrides(db: Database, filter: OverrideFilter): Promise<number> {
  const { sql, values } = conditionOf(filter);
  const [row] = await db.query<{ total: number | string }>(
    `SELECT COUNT(*) AS total FROM loan l WHERE ${sql}`,
    values,
  );
  return Number(row?.total ?? 0);
}

function conditionOf({ branchIds, staffIds, refusals, from, until }: OverrideFilter): Condition {
  return allOf(
    isOneOf('l.desk_branch_id', branchIds),
    { sql: "l.overridden_at IS NOT NULL AND l.overrides IS NOT NULL AND l.status <> 'VOIDED'", values: [] },
    compares('l.overridden_at >= ?', from == null ? null : sqlInstant(toInstant(from))),
    compares('l.overridden_at < ?', until == null ? null : sqlInstant(toInstant(addDays(until, 1)))),
    isOneOf('l.checked_out_by', staffIds),
    refusals == null || refusals.length === 0
      ? null
      : {
          sql: `(${refusals.map(() => 'l.overrides LIKE ?').join(' OR ')})`,
          values: refusals.map((code) => `%"refusal":"${code.replace(/[^A-Z_]/g, '')}"%`),
        },
  );
}
