import type { EntityManager } from 'typeorm';

import type { Message } from '../../../platform/graphql/errors/user-error';
import type { MergedPair } from '../../../platform/personal-data/personal-table';

/** Sessions where both cards have a place: staff decide which registration goes. */
export async function listPlaceObstacles(
  tx: EntityManager,
  { keptId, mergedId }: MergedPair,
): Promise<Message[]> {
  const both = await tx.query<{ name_id: string; name_en: string | null }[]>(
    `SELECT DISTINCT e.name_id, e.name_en FROM registered_person p JOIN event_place l ON l.person_id = p.id JOIN event_place o ON o.session_id = l.session_id JOIN event_session s ON s.id = l.session_id
     JOIN event e ON e.id = s.event_id WHERE p.member_id = ? AND l.open_key = ? AND o.open_key = ? ORDER BY e.name_id LIMIT 10`,
    [mergedId, mergedId, keptId],
  );
  return both.map(({ name_id: name, name_en: english }) => ({
    ID: `Kedua kartu terdaftar pada sesi yang sama dari “${name}”. Batalkan salah satu pendaftarannya dahulu.`,
    EN: `Both cards are registered for the same session of “${english ?? name}”. Cancel one of the registrations first.`,
  }));
}

/**
 * Lets the open places of a card count as those of the card that stays, so that nobody gets a second one. The
 * unit has locked both members.
 */
export async function movePlaces(tx: EntityManager, { keptId, mergedId }: MergedPair): Promise<void> {
  await tx.query(
    'UPDATE event_place SET open_key = ? WHERE open_key = ? AND person_id IN (SELECT p.id FROM registered_person p WHERE p.member_id = ?)',
    [keptId, mergedId, mergedId],
  );
}
