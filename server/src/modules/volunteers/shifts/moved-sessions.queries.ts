import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { QueryRunner } from '../../../platform/db/table';
import type { TimeSpan } from '../../../shared/time-span';

const AT_ONCE = 200;

/**
 * Lists shifts to come whose date of an event has another time or room than the one they were made for. A shift with a
 * place of its own outside stays there.
 */
export async function shiftsToMove(db: Database, now: Date): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT s.id FROM shift s JOIN event_session d ON d.id = s.session_id
     WHERE s.status = 'OPEN' AND s.starts_at > ? AND d.status <> 'CANCELLED'
       AND (s.session_starts_at IS NULL OR s.session_starts_at <> d.starts_at OR s.session_ends_at <> d.ends_at
         OR (s.place IS NULL AND COALESCE(s.space_id, '') <> COALESCE(d.space_id, ''))) ORDER BY s.starts_at, s.id LIMIT ${AT_ONCE}`,
    [sqlInstant(now)],
  );
  return rows.map(({ id }) => id);
}

/** Lists shifts that were moved and in which nobody was looked at since. */
export async function shiftsToCheck(db: Database, now: Date): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT s.id FROM shift s WHERE s.status = 'OPEN' AND s.starts_at > ? AND s.move_count > s.checked_count ORDER BY s.starts_at, s.id LIMIT ${AT_ONCE}`,
    [sqlInstant(now)],
  );
  return rows.map(({ id }) => id);
}

/** When a date of an event is, and in which room. */
export type SessionSlot = TimeSpan & { readonly spaceId: string | null };

/** Reads when and where a date of an event is; null when there is none. */
export async function slotOfSession(tx: QueryRunner, sessionId: string): Promise<SessionSlot | null> {
  const rows = (await tx.query(
    'SELECT starts_at AS startsAt, ends_at AS endsAt, space_id AS spaceId FROM event_session WHERE id = ?',
    [sessionId],
  )) as {
    readonly startsAt: Date | string;
    readonly endsAt: Date | string;
    readonly spaceId: string | null;
  }[];
  const [row] = rows;
  if (!row) return null;
  return { startsAt: readInstant(row.startsAt), endsAt: readInstant(row.endsAt), spaceId: row.spaceId };
}

/** A date of an event to come, by its name and where it is. */
export type SessionToCome = TimeSpan & {
  readonly id: string;
  readonly spaceId: string | null;
  readonly nameIndonesian: string;
  readonly nameEnglish: string | null;
};

/** Reads the branch of an event; null where it has none. */
export async function branchOfEvent(tx: QueryRunner, eventId: string): Promise<string | null> {
  const rows = (await tx.query('SELECT branch_id AS branchId FROM event WHERE id = ?', [eventId])) as {
    readonly branchId: string | null;
  }[];
  return rows[0]?.branchId ?? null;
}

/**
 * Lists the dates to come of a published event that have no open shift of a role yet, first ones first. Days without a
 * time are no dates for shifts, and a draft has none: its shifts would be public before it is.
 */
export async function sessionsWithoutShift(
  tx: QueryRunner,
  { eventId, roleId, now }: { readonly eventId: string; readonly roleId: string; readonly now: Date },
): Promise<SessionToCome[]> {
  const rows = (await tx.query(
    `SELECT d.id, d.starts_at AS startsAt, d.ends_at AS endsAt, d.space_id AS spaceId, e.name_id AS nameIndonesian, e.name_en AS nameEnglish
     FROM event_session d JOIN event e ON e.id = d.event_id
     WHERE d.event_id = ? AND d.starts_at > ? AND d.status <> 'CANCELLED' AND e.status = 'PUBLISHED' AND d.is_all_day = 0
       AND NOT EXISTS (SELECT 1 FROM shift s JOIN shift_need n ON n.shift_id = s.id WHERE s.session_id = d.id AND s.status = 'OPEN' AND n.role_id = ?)
     ORDER BY d.starts_at, d.id LIMIT 60`,
    [eventId, sqlInstant(now), roleId],
  )) as (Omit<SessionToCome, 'startsAt' | 'endsAt'> & {
    readonly startsAt: Date | string;
    readonly endsAt: Date | string;
  })[];
  return rows.map((row) => ({
    ...row,
    startsAt: readInstant(row.startsAt),
    endsAt: readInstant(row.endsAt),
  }));
}
