import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import { table } from '../../../platform/db/table';
import { insertRows } from '../../../platform/db/write-rows';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import type { Locale } from '../../../shared/locale';
import { activeStaff, holdsEverywhere } from '../../staff';
import { MonthPageReaderEntity } from '../goals/goal.entity';

const readers = table(MonthPageReaderEntity);

/** Somebody of the staff who gets the page of the month. */
export type MonthPageReader = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: null;
  readonly locale: Locale;
};

/** Tells whether somebody of the staff gets the page of the month. */
export async function isMonthPageReader(db: Database, staffId: string): Promise<boolean> {
  return (await readers.first(db, 'WHERE staff_id = ?', [staffId])) !== null;
}

/** Keeps whether somebody gets the page of the month, and in which language. */
export async function writeMonthPageReader(
  tx: EntityManager,
  { staffId, locale, receives }: { staffId: string; locale: Locale; receives: boolean },
): Promise<void> {
  await tx.query('DELETE FROM month_page_reader WHERE staff_id = ?', [staffId]);
  if (receives) await insertRows(tx, readers.name, [readers.write({ staffId, locale })]);
}

/** Finds who has not been sent the page of a month yet. */
export async function findMonthPageNotices(
  db: Database,
  month: string | null,
): Promise<NotificationTrigger<'MONTH_PAGE'>[]> {
  if (month === null) return [];
  const rows = await db.query<{ staff_id: string }>(
    `SELECT r.staff_id FROM month_page_reader r JOIN staff_member s ON s.id = r.staff_id AND s.is_active = 1
     WHERE ${notTold("CONCAT('reports.month:', ?, ':', r.staff_id)")} ORDER BY r.staff_id LIMIT ${TRIGGERS_AT_ONCE}`,
    [month],
  );
  return rows.map(({ staff_id: staffId }) => ({
    cause: `reports.month:${month}:${staffId}`,
    template: 'MONTH_PAGE',
    memberId: null,
    aboutId: staffId,
    aboutDate: `${month}-01`,
    happenedAt: null,
  }));
}

/** Lists those of some staff who want the page of the month and may read reports of all branches. */
export async function listMonthPageReaders(db: Database, ids: readonly string[]): Promise<MonthPageReader[]> {
  if (ids.length === 0) return [];
  const wanting = await readers.list(db, `WHERE staff_id IN (${placeholders(ids)})`, [...ids]);
  const localeOf = new Map(wanting.map(({ staffId, locale }) => [staffId, locale]));
  return (await activeStaff(db, [...localeOf.keys()]))
    .filter((staff) => holdsEverywhere(staff, 'reports.read'))
    .map(({ id, name, email }) => ({ id, name, email, phone: null, locale: localeOf.get(id) ?? 'ID' }));
}
