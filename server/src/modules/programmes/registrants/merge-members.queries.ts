import type { EntityManager } from 'typeorm';

import type { MergedPair } from '../../../platform/personal-data/personal-table';
import type { LocalizedText } from '../../../shared/locale';

/** Lists the names of events of which both cards have a place in one session. */
export function listSharedEvents(
  tx: EntityManager,
  { keptId, mergedId }: MergedPair,
): Promise<LocalizedText[]> {
  return tx.query<LocalizedText[]>(
    `SELECT DISTINCT e.name_id AS indonesian, e.name_en AS english FROM registered_person p JOIN event_place l ON l.person_id = p.id JOIN event_place o ON o.session_id = l.session_id JOIN event_session s ON s.id = l.session_id
     JOIN event e ON e.id = s.event_id WHERE p.member_id = ? AND l.open_key = ? AND o.open_key = ? ORDER BY e.name_id LIMIT 10`,
    [mergedId, mergedId, keptId],
  );
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
