import { sqlInstant } from '../../../platform/db/columns';
import { deleteRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';
import { recordEvents } from '../../../platform/outbox/record-event';
import { ok } from '../../../shared/result';
import { eventChanged } from '../programmes.events';
import type { ProgrammesDeps } from '../deps';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const AT_ONCE = 500;
/** Phones that were offline have this long to bring their scans before anybody counts as not come. */
const NO_SHOW_AFTER_MS = 6 * HOUR_MS;
/** Names and contacts are kept this long after an event, for questions and certificates. */
const FORGET_AFTER_MS = 180 * DAY_MS;

/** Marks those who had a seat and did not come. A scan that arrives later takes it back. */
export async function markNoShows(deps: ProgrammesDeps): Promise<number> {
  const before = sqlInstant(new Date(deps.clock.now().getTime() - NO_SHOW_AFTER_MS));
  const rows = await deps.db.query<{ id: string }>(
    `SELECT l.id FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registration r ON r.id = l.registration_id
     WHERE s.ends_at < ? AND s.status = 'SCHEDULED' AND e.status IN ('PUBLISHED', 'DONE') AND l.status = 'RESERVED' AND l.attended_at IS NULL AND r.status = 'CONFIRMED' ORDER BY s.ends_at, l.id LIMIT ${AT_ONCE}`,
    [before],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0)
    await deps.db.transaction(async (tx) =>
      ok(
        await tx.query(
          `UPDATE event_place SET status = 'NO_SHOW', version = version + 1 WHERE id IN (${placeholders(ids)}) AND attended_at IS NULL`,
          ids,
        ),
      ),
    );
  return ids.length;
}

/**
 * Ends events whose last session is over, and deletes what was said about disabilities for events that nobody
 * will come to any more.
 */
export async function finishEvents(deps: ProgrammesDeps): Promise<number> {
  const now = deps.clock.now();
  const rows = await deps.db.query<{ id: string }>(
    "SELECT id FROM event WHERE status = 'PUBLISHED' AND session_count > 0 AND ends_at < ? ORDER BY ends_at, id LIMIT 100",
    [sqlInstant(new Date(now.getTime() - NO_SHOW_AFTER_MS))],
  );
  for (const { id } of rows) {
    await deps.db.transaction(async (tx) => {
      await tx.query(
        "UPDATE event SET status = 'DONE', version = version + 1 WHERE id = ? AND status = 'PUBLISHED'",
        [id],
      );
      await recordEvents(tx, [eventChanged(id)], now);
      return ok(null);
    });
  }
  await forgetSupportNeeds(deps);
  return rows.length;
}

/** Deletes what was said about disabilities once nobody needs it: the event is over, or was cancelled. */
async function forgetSupportNeeds(deps: ProgrammesDeps): Promise<void> {
  const rows = await deps.db.query<{ id: string }>(
    `SELECT s.person_id AS id FROM registered_support s JOIN registered_person p ON p.id = s.person_id JOIN registration r ON r.id = p.registration_id JOIN event e ON e.id = r.event_id
     WHERE e.status IN ('DONE', 'CANCELLED') ORDER BY s.person_id LIMIT ${AT_ONCE}`,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0)
    await deps.db.transaction(async (tx) => ok(await deleteRows(tx, 'registered_support', 'person_id', ids)));
}

/**
 * Forgets who came to events that are long over, or whose dates were all called off long ago; age group, sex
 * and kelurahan stay for statistics.
 */
export async function forgetRegistrants(deps: ProgrammesDeps): Promise<number> {
  const before = sqlInstant(new Date(deps.clock.now().getTime() - FORGET_AFTER_MS));
  const rows = await deps.db.query<{ id: string }>(
    `SELECT r.id FROM registration r JOIN event e ON e.id = r.event_id WHERE CASE WHEN e.session_count > 0 THEN e.ends_at ELSE e.changed_at END < ?
       AND EXISTS (SELECT 1 FROM registered_person p WHERE p.registration_id = r.id AND p.name <> '—') ORDER BY r.id LIMIT ${AT_ONCE}`,
    [before],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  const list = placeholders(ids);
  await deps.db.transaction(async (tx) => {
    await tx.query(
      `UPDATE registered_person SET name = '—', member_id = NULL, birth_date = NULL, school = NULL, photo_consent = NULL WHERE registration_id IN (${list})`,
      ids,
    );
    await tx.query(
      `DELETE FROM registered_support WHERE person_id IN (SELECT id FROM registered_person WHERE registration_id IN (${list}))`,
      ids,
    );
    await tx.query(`UPDATE event_place SET open_key = NULL WHERE registration_id IN (${list})`, ids);
    await tx.query(
      `UPDATE registration SET member_id = NULL, contact_name = NULL, contact_email = NULL, contact_phone = NULL, teacher_name = NULL, closing_reason = NULL, age_reason = NULL WHERE id IN (${list})`,
      ids,
    );
    return ok(null);
  });
  return ids.length;
}
