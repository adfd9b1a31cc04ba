import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { Locale } from '../../../shared/locale';

/** A secret address of a member's calendar. */
export type CalendarAddress = {
  readonly id: string;
  readonly memberId: string;
  readonly locale: Locale;
  readonly createdAt: Date;
};

type Row = { id: string; memberId: string; locale: Locale; createdAt: Date | string };

const SELECT =
  'SELECT c.id, c.member_id AS memberId, c.locale, c.created_at AS createdAt FROM calendar_address c';

/** Reads the address a member has now; null if none. */
export async function findCalendarAddress(db: Database, memberId: string): Promise<CalendarAddress | null> {
  const [row] = await db.query<Row>(
    `${SELECT} WHERE c.member_id = ? AND c.ended_at IS NULL ORDER BY c.created_at DESC, c.id DESC LIMIT 1`,
    [memberId],
  );
  return row ? { ...row, createdAt: readInstant(row.createdAt) } : null;
}

/** Reads an address that still serves: it was not ended and its member has not left; null otherwise. */
export async function servingAddress(db: Database, id: string): Promise<CalendarAddress | null> {
  const [row] = await db.query<Row>(
    `${SELECT} JOIN member m ON m.id = c.member_id WHERE c.id = ? AND c.ended_at IS NULL AND m.is_active = 1`,
    [id],
  );
  return row ? { ...row, createdAt: readInstant(row.createdAt) } : null;
}
