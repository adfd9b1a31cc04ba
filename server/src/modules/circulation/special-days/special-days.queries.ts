import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import type { SpecialDays } from './special-days.rules';

type Row = {
  readonly id: string;
  readonly name: string;
  readonly from_date: string;
  readonly until_date: string;
  readonly weekdays: string;
  readonly branch_id: string;
  readonly category_code: string;
  readonly material_type: string;
  readonly max_loans: string | null;
  readonly loan_period: string | null;
};

const COLUMNS =
  'id, name, from_date, until_date, weekdays, branch_id, category_code, material_type, max_loans, loan_period';
/** A library has a handful a year. */
const MOST_SPECIAL_DAYS = 200;

/**
 * Reads the special days that are not over on a day, those that begin first at the top; with the suffix of a
 * lock as they are now.
 */
export async function specialDaysFrom(
  tx: Pick<EntityManager, 'query'>,
  day: CivilDate,
  lock: string = '',
): Promise<SpecialDays[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM special_days WHERE until_date >= ? ORDER BY from_date, id LIMIT ${MOST_SPECIAL_DAYS}${lock}`,
    [day],
  );
  return rows.map(toSpecialDays);
}

/** Writes special days, new or changed. */
export async function writeSpecialDays(
  tx: EntityManager,
  days: SpecialDays,
  { isNew, ...stamp }: { readonly isNew: boolean; readonly changedAt: Date; readonly changedBy: string },
): Promise<void> {
  const values = {
    name: days.name,
    from_date: days.from,
    until_date: days.until,
    weekdays: days.weekdays.join(','),
    branch_id: days.branch,
    category_code: days.category,
    material_type: days.materialType,
    max_loans: days.maxLoans,
    loan_period: days.loanPeriod,
    changed_at: sqlInstant(stamp.changedAt),
    changed_by: stamp.changedBy,
  };
  if (isNew) await insertRows(tx, 'special_days', [{ id: days.id, ...values }]);
  else await updateRow(tx, 'special_days', days.id, values);
}

function toSpecialDays(row: Row): SpecialDays {
  return {
    id: row.id,
    name: row.name,
    from: row.from_date,
    until: row.until_date,
    weekdays: row.weekdays === '' ? [] : row.weekdays.split(',').map(Number),
    branch: row.branch_id,
    category: row.category_code,
    materialType: row.material_type,
    maxLoans: row.max_loans,
    loanPeriod: row.loan_period,
  };
}
