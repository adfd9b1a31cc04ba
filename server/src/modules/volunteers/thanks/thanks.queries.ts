import { readInstant, sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { addDays, toCivilDate, toInstant } from '../../../shared/civil-date';
import type { LocalizedText } from '../../../shared/locale';
import { findUntold } from '../sign-up/shift-letters.queries';

/** Fewer people or books than this are not told: they might tell of somebody. */
const FEWEST = 5;

/**
 * Finds whose hours were signed off first after a moment. Whoever had hours before was thanked then, also when the letter
 * is forgotten by now: a correction thanks nobody again.
 */
export function findShiftsToThank(
  db: Database,
  { since }: { readonly since: Date },
): Promise<NotificationTrigger<'SHIFT_THANKS'>[]> {
  return findUntold(db, {
    template: 'SHIFT_THANKS',
    cause: 'shift.thanks',
    condition: `a.signed_off_at > ? AND a.status = 'CONFIRMED' AND a.minutes > 0
     AND NOT EXISTS (SELECT 1 FROM shift_sign_off h WHERE h.assignment_id = a.id AND h.minutes > 0 AND h.signed_at <= ?)`,
    values: [sqlInstant(since), sqlInstant(since)],
  });
}

/** What thanks for a shift say. Counts are null below five, and for a shift that is of no event. */
export type ShiftThanksFacts = {
  readonly title: LocalizedText;
  readonly minutes: number;
  /** How many came to the event. */
  readonly attended: number | null;
  /** How many books were lent at the branch on that day. */
  readonly loans: number | null;
};

type Row = {
  readonly title_id: string;
  readonly title_en: string | null;
  readonly starts_at: Date | string;
  readonly minutes: number | null;
  readonly session_id: string | null;
  readonly branch_id: string;
};

/** Reads what came of a shift; null when it is gone, or its hours were set to none since. */
export async function findShiftThanks(db: Database, id: string): Promise<ShiftThanksFacts | null> {
  const [row] = await db.query<Row>(
    `SELECT s.title_id, s.title_en, a.starts_at, a.minutes, s.session_id, s.branch_id
     FROM shift_assignment a JOIN shift s ON s.id = a.shift_id WHERE a.id = ? AND a.status = 'CONFIRMED'`,
    [id],
  );
  if (row?.minutes == null || row.minutes === 0) return null;
  const startsAt = readInstant(row.starts_at);
  const counts = row.session_id === null ? null : await countOutcome(db, { ...row, startsAt });
  return {
    title: { indonesian: row.title_id, english: row.title_en },
    minutes: row.minutes,
    attended: counts?.attended ?? null,
    loans: counts?.loans ?? null,
  };
}

/** Counts in one statement who came to a session, and what was lent at its branch on its day. */
async function countOutcome(
  db: Database,
  of: { readonly session_id: string | null; readonly branch_id: string; readonly startsAt: Date },
): Promise<{ readonly attended: number | null; readonly loans: number | null }> {
  const day = toCivilDate(of.startsAt);
  const [row] = await db.query<{ attended: number | string | null; loans: number | string }>(
    `SELECT (SELECT SUM(COALESCE(l.attended_count, 0)) FROM event_place l WHERE l.session_id = ?) AS attended,
       (SELECT COUNT(*) FROM loan o WHERE o.checked_out_at >= ? AND o.checked_out_at < ? AND o.desk_branch_id = ?) AS loans`,
    [of.session_id, sqlInstant(toInstant(day)), sqlInstant(toInstant(addDays(day, 1))), of.branch_id],
  );
  return { attended: enough(Number(row?.attended ?? 0)), loans: enough(Number(row?.loans ?? 0)) };
}

function enough(count: number): number | null {
  return count < FEWEST ? null : count;
}
