import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import type { NotificationTrigger } from '../../../platform/notifications/notification-trigger';
import { TRIGGERS_AT_ONCE } from '../../../platform/notifications/notification-trigger';
import { notTold } from '../../../platform/notifications/notification-trigger.queries';
import { toCivilDate } from '../../../shared/civil-date';
import { CAN_BE_ACCEPTED } from '../offers/offers.queries';
import type { ShiftFactsRow, ShiftLetterFacts } from './shift-facts.queries';
import { SHIFT_FACTS, SHIFT_NAMES, toShiftFacts } from './shift-facts.queries';

type Search<Template extends string> = {
  readonly template: Template;
  readonly cause: string;
  /** What is added to the cause, as SQL of `a` and its shift `s`, where something may be told again. */
  readonly again?: string;
  readonly condition: string;
  readonly values: readonly string[];
};

/** Finds members in shifts that were not told something yet; the roster of staff is told by its screen. */
export async function findUntold<Template extends string>(
  db: Database,
  { template, cause, again = "''", condition, values }: Search<Template>,
): Promise<NotificationTrigger<Template>[]> {
  const told = `CONCAT('${cause}:', a.id, ${again})`;
  const rows = await db.query<{ id: string; memberId: string; cause: string }>(
    `SELECT a.id, a.member_id AS memberId, ${told} AS cause FROM shift_assignment a JOIN shift s ON s.id = a.shift_id
     WHERE ${condition} AND a.member_id IS NOT NULL AND a.is_sample = 0 AND ${notTold(told)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [...values],
  );
  return rows.map((row) => toTrigger(template, row));
}

/** A moment, and since when something counts as new. */
type Lately = { readonly now: Date; readonly since: Date };

/** Finds places in shifts to come that were given after a moment: at once, from the waiting list, or by staff. */
export function findConfirmedShifts(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'SHIFT_CONFIRMED'>[]> {
  return findUntold(db, {
    template: 'SHIFT_CONFIRMED',
    cause: 'shift.confirmed',
    condition: "a.status = 'CONFIRMED' AND a.starts_at > ? AND a.confirmed_at > ?",
    values: [sqlInstant(now), sqlInstant(since)],
  });
}

/** Finds shifts that begin between two moments; one that was moved is reminded of again, once for each day. */
export function findShiftReminders(
  db: Database,
  { from, until }: { readonly from: Date; readonly until: Date },
): Promise<NotificationTrigger<'SHIFT_REMINDER'>[]> {
  return findUntold(db, {
    template: 'SHIFT_REMINDER',
    cause: 'shift.soon',
    again: `CASE WHEN s.move_count = 0 THEN '' ELSE ':${toCivilDate(from)}' END`,
    condition: "a.status = 'CONFIRMED' AND a.starts_at >= ? AND a.starts_at < ?",
    values: [sqlInstant(from), sqlInstant(until)],
  });
}

/**
 * Finds who was taken out of a shift to come after a moment, or whose shift was cancelled. Who left knows, and whoever
 * is still in the shift, by another kind of work or another card of theirs, is not out.
 */
export function findShiftsOff(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'SHIFT_OFF'>[]> {
  return findUntold(db, {
    template: 'SHIFT_OFF',
    cause: 'shift.off',
    condition: `a.status = 'CANCELLED' AND a.starts_at > ? AND a.closed_at > ? AND a.closed_by <> 'member'
     AND NOT EXISTS (SELECT 1 FROM shift_assignment k WHERE k.shift_id = a.shift_id AND k.open_key = a.member_id)`,
    values: [sqlInstant(now), sqlInstant(since)],
  });
}

/** Finds who was in a shift to come when it was moved after a moment, once for each time. */
export async function findMovedShifts(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'SHIFT_MOVED'>[]> {
  const told = "CONCAT('shift.moved:', a.id, ':', s.move_count)";
  const rows = await db.query<{ id: string; memberId: string; cause: string }>(
    `SELECT a.id, a.member_id AS memberId, ${told} AS cause FROM shift s JOIN shift_assignment a ON a.shift_id = s.id
     WHERE s.status = 'OPEN' AND s.starts_at > ? AND s.moved_at > ? AND s.checked_count = s.move_count AND a.status = 'CONFIRMED' AND a.confirmed_at <= s.moved_at
       AND a.member_id IS NOT NULL AND a.is_sample = 0 AND ${notTold(told)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(now), sqlInstant(since)],
  );
  return rows.map((row) => toTrigger('SHIFT_MOVED', row));
}

/** Finds to whom a place in a shift to come was offered after a moment: once for a kind of work, however often. */
export async function findOfferedShifts(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'SHIFT_OFFERED'>[]> {
  const told = "CONCAT('shift.offered:', o.need_id, ':', p.member_id)";
  const rows = await db.query<{ id: string; memberId: string; cause: string }>(
    `SELECT MIN(p.id) AS id, p.member_id AS memberId, ${told} AS cause FROM shift_offer_person p JOIN shift_offer o ON o.id = p.offer_id
     WHERE p.asked_at > ? AND p.declined_at IS NULL AND p.member_id IS NOT NULL AND o.ends_at > ? AND ${CAN_BE_ACCEPTED} AND ${notTold(told)}
     GROUP BY o.need_id, p.member_id LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(now)],
  );
  return rows.map((row) => toTrigger('SHIFT_OFFERED', row));
}

/** Finds whose place in a shift somebody else took over after a moment. */
export async function findPassedShifts(
  db: Database,
  { now, since }: Lately,
): Promise<NotificationTrigger<'SHIFT_PASSED_ON'>[]> {
  const told = "CONCAT('shift.passed:', o.id)";
  const rows = await db.query<{ id: string; memberId: string; cause: string }>(
    `SELECT a.id, a.member_id AS memberId, ${told} AS cause FROM shift_offer o JOIN shift_assignment a ON a.id = o.assignment_id
     WHERE o.status = 'TAKEN' AND o.closed_at > ? AND o.ends_at > ? AND a.member_id IS NOT NULL AND ${notTold(told)} LIMIT ${TRIGGERS_AT_ONCE}`,
    [sqlInstant(since), sqlInstant(now)],
  );
  return rows.map((row) => toTrigger('SHIFT_PASSED_ON', row));
}

/** Reads what a letter about an offered place says; null once nobody may accept it any more. */
export async function findOfferFacts(db: Database, id: string): Promise<ShiftLetterFacts | null> {
  const [row] = await db.query<ShiftFactsRow>(
    `SELECT 'WAITING' AS status, ${SHIFT_FACTS}, s.starts_at, s.ends_at, NULL AS briefing, NULL AS reason
     FROM shift_offer_person q JOIN shift_offer o ON o.id = q.offer_id JOIN shift_need n ON n.id = o.need_id JOIN shift s ON s.id = n.shift_id ${SHIFT_NAMES}
     WHERE q.id = ? AND q.declined_at IS NULL AND ${CAN_BE_ACCEPTED}`,
    [id],
  );
  return row ? toShiftFacts(row) : null;
}

function toTrigger<Template extends string>(
  template: Template,
  { id, memberId, cause }: { readonly id: string; readonly memberId: string; readonly cause: string },
): NotificationTrigger<Template> {
  return { cause, template, memberId, aboutId: id, aboutDate: null, happenedAt: null };
}

/** Reads what a letter about somebody in a shift says; null when there is none. */
export async function findShiftFacts(db: Database, id: string): Promise<ShiftLetterFacts | null> {
  const [row] = await db.query<ShiftFactsRow>(
    `SELECT a.status, ${SHIFT_FACTS}, a.starts_at, a.ends_at, s.briefing, COALESCE(s.cancel_reason, a.close_reason) AS reason
     FROM shift_assignment a JOIN shift s ON s.id = a.shift_id JOIN shift_need n ON n.id = a.need_id ${SHIFT_NAMES} WHERE a.id = ?`,
    [id],
  );
  return row ? toShiftFacts(row) : null;
}
