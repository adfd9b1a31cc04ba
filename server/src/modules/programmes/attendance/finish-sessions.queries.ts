import type { EntityManager } from 'typeorm';

import { sqlInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { deleteRows } from '../../../platform/db/write-rows';
import { placeholders } from '../../../platform/db/placeholders';

const AT_ONCE = 500;
const OVER = 'CASE WHEN e.session_count > 0 THEN e.ends_at ELSE e.updated_at END';

/** Lists the places of sessions that ended before a moment whose people had a seat and did not come. */
export function listMissedPlaces(db: Database, before: Date): Promise<string[]> {
  return listIds(
    db,
    `SELECT l.id FROM event_session s JOIN event e ON e.id = s.event_id JOIN event_place l ON l.session_id = s.id JOIN registration r ON r.id = l.registration_id
     WHERE s.ends_at < ? AND s.status = 'SCHEDULED' AND e.status IN ('PUBLISHED', 'DONE') AND l.status = 'RESERVED' AND l.attended_at IS NULL AND r.status = 'CONFIRMED' ORDER BY s.ends_at, l.id LIMIT ${AT_ONCE}`,
    [sqlInstant(before)],
  );
}

/** Marks places whose people did not come. */
export async function markPlacesMissed(tx: EntityManager, ids: readonly string[]): Promise<void> {
  await tx.query(
    `UPDATE event_place SET status = 'NO_SHOW', version = version + 1 WHERE id IN (${placeholders(ids)}) AND attended_at IS NULL`,
    [...ids],
  );
}

/** Lists published events whose last session ended before a moment. */
export function listEventsOver(db: Database, before: Date): Promise<string[]> {
  return listIds(
    db,
    "SELECT id FROM event WHERE status = 'PUBLISHED' AND session_count > 0 AND ends_at < ? ORDER BY ends_at, id LIMIT 100",
    [sqlInstant(before)],
  );
}

/** Says of a published event that it is done. */
export async function markEventDone(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    "UPDATE event SET status = 'DONE', version = version + 1 WHERE id = ? AND status = 'PUBLISHED'",
    [id],
  );
}

/** Lists people whose needs nobody has to know any more: their event is over, or was cancelled. */
export function listNeedsOver(db: Database): Promise<string[]> {
  return listIds(
    db,
    `SELECT s.person_id AS id FROM registered_support s JOIN registered_person p ON p.id = s.person_id JOIN registration r ON r.id = p.registration_id JOIN event e ON e.id = r.event_id
     WHERE e.status IN ('DONE', 'CANCELLED') ORDER BY s.person_id LIMIT ${AT_ONCE}`,
    [],
  );
}

/** Deletes what people said about disabilities. */
export async function deleteNeeds(tx: EntityManager, personIds: readonly string[]): Promise<void> {
  await deleteRows(tx, 'registered_support', 'person_id', personIds);
}

/**
 * Lists registrations for events that ended, or were called off, before a moment and still have names; there is
 * an earlier one for groups of partners.
 */
export function listNamedRegistrations(
  db: Database,
  { before, groupsBefore }: { readonly before: Date; readonly groupsBefore: Date },
): Promise<string[]> {
  return listIds(
    db,
    `SELECT r.id FROM registration r JOIN event e ON e.id = r.event_id WHERE ${OVER} < ? AND (r.partner_id IS NOT NULL OR ${OVER} < ?)
       AND EXISTS (SELECT 1 FROM registered_person p WHERE p.registration_id = r.id AND p.name <> '—') ORDER BY r.id LIMIT ${AT_ONCE}`,
    [sqlInstant(groupsBefore), sqlInstant(before)],
  );
}

/** Takes names, contacts and needs off registrations; what statistics count stays. */
export async function forgetNames(tx: EntityManager, ids: readonly string[]): Promise<void> {
  const list = placeholders(ids);
  await tx.query(
    `UPDATE registered_person SET name = '—', member_id = NULL, birth_date = NULL, school = NULL, photo_consent = NULL WHERE registration_id IN (${list})`,
    [...ids],
  );
  await tx.query(
    `DELETE FROM registered_support WHERE person_id IN (SELECT id FROM registered_person WHERE registration_id IN (${list}))`,
    [...ids],
  );
  await tx.query(`UPDATE event_place SET open_key = NULL WHERE registration_id IN (${list})`, [...ids]);
  await tx.query(
    `UPDATE registration SET member_id = NULL, contact_name = NULL, contact_email = NULL, contact_phone = NULL, teacher_name = NULL, closing_reason = NULL, age_reason = NULL WHERE id IN (${list})`,
    [...ids],
  );
}

async function listIds(db: Database, sql: string, values: readonly unknown[]): Promise<string[]> {
  return (await db.query<{ id: string }>(sql, values)).map(({ id }) => id);
}
