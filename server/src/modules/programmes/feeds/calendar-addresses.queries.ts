import type { Database } from '../../../platform/db/database';
import type { EntityRow } from '../../../platform/db/table';
import { table } from '../../../platform/db/table';
import { CalendarAddressEntity } from './subscription.entity';

/** A secret address of a member's calendar. */
export type CalendarAddress = Pick<
  EntityRow<CalendarAddressEntity>,
  'id' | 'memberId' | 'locale' | 'createdAt'
>;

const addresses = table(CalendarAddressEntity, 'c').pick('id', 'memberId', 'locale', 'createdAt');

/** Reads the address a member has now; null if none. */
export async function findCalendarAddress(db: Database, memberId: string): Promise<CalendarAddress | null> {
  return addresses.first(
    db,
    'WHERE c.member_id = ? AND c.ended_at IS NULL ORDER BY c.created_at DESC, c.id DESC LIMIT 1',
    [memberId],
  );
}

/** Reads an address that still serves: it was not ended and its member has not left; null otherwise. */
export async function servingAddress(db: Database, id: string): Promise<CalendarAddress | null> {
  return addresses.first(
    db,
    'JOIN member m ON m.id = c.member_id WHERE c.id = ? AND c.ended_at IS NULL AND m.is_active = 1',
    [id],
  );
}
