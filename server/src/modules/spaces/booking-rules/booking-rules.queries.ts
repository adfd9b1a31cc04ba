import type { QueryRunner } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { placeholders } from '../../../platform/db/placeholders';
import { defineLoader, groupBy } from '../../../platform/graphql/loader';
import type { BookingRuleRow } from './booking-rule.entity';
import { BookingRuleEntity } from './booking-rule.entity';
import { ANY } from './booking-rules.rules';

/** The table of booking rules, for writing. */
export const bookingRuleTable = table(BookingRuleEntity);

/** More rows than a library ever writes. */
const MOST_ROWS = 5_000;

/** Lists the whole matrix. */
export function allBookingRules(db: QueryRunner): Promise<BookingRuleRow[]> {
  return bookingRuleTable.list(db, `ORDER BY space_id, category_code, name LIMIT ${MOST_ROWS}`, []);
}

/** Reads the rows that can decide about a space: its own, and those of every space. */
export function rulesOfSpace(db: QueryRunner, spaceId: string): Promise<BookingRuleRow[]> {
  return bookingRuleTable.list(db, `WHERE space_id IN (?, ?) LIMIT ${MOST_ROWS}`, [spaceId, ANY]);
}

/** The rows that can decide about a space, by space. */
export const rulesBySpace = defineLoader<string, BookingRuleRow[]>('rulesBySpace', async ({ db }, ids) => {
  const rows = await bookingRuleTable.list(
    db,
    `WHERE space_id IN (${placeholders(ids)}, ?) LIMIT ${MOST_ROWS}`,
    [...ids, ANY],
  );
  const shared = rows.filter(({ spaceId }) => spaceId === ANY);
  const own = groupBy(
    ids,
    rows.filter(({ spaceId }) => spaceId !== ANY),
    ({ spaceId }) => spaceId,
  );
  return own.map((rowsOfSpace) => [...rowsOfSpace, ...shared]);
});
