import type { EntityManager } from 'typeorm';

import { insertRows, updateRow } from '../../../platform/db/write-rows';
import type { CivilDate } from '../../../shared/civil-date';
import type { SpecialDays } from './special-days.rules';
import { table } from '../../../platform/db/table';
import { SpecialDaysEntity } from './special-days.entity';

const specialDays = table(SpecialDaysEntity);
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
  return specialDays.list(
    tx,
    `WHERE until_date >= ? ORDER BY from_date, id LIMIT ${MOST_SPECIAL_DAYS}${lock}`,
    [day],
  );
}

/** Writes special days, new or changed. */
export async function writeSpecialDays(
  tx: EntityManager,
  days: SpecialDays,
  { isNew, ...stamp }: { readonly isNew: boolean; readonly updatedAt: Date; readonly changedBy: string },
): Promise<void> {
  const values = specialDays.write({
    name: days.name,
    from: days.from,
    until: days.until,
    weekdays: days.weekdays,
    branch: days.branch,
    category: days.category,
    materialType: days.materialType,
    maxLoans: days.maxLoans,
    loanPeriod: days.loanPeriod,
    ...stamp,
  });
  if (isNew) await insertRows(tx, specialDays.name, [{ id: days.id, ...values }]);
  else await updateRow(tx, specialDays.name, days.id, values);
}
