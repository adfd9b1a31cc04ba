import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/graphql/loader';
import type { Locale } from '../../../shared/locale';

/** Somebody who registered for an event without a card. */
export type Guest = { readonly id: string; readonly name: string; readonly email: string | null; readonly phone: string | null; readonly locale: Locale };

/** Reads the guests behind registrations; those of members are left out. */
export function guestsBehind(db: Database, registrationIds: readonly string[]): Promise<Guest[]> {
  if (registrationIds.length === 0) return Promise.resolve([]);
  return db.query<Guest>(`SELECT id, COALESCE(contact_name, '') AS name, contact_email AS email, contact_phone AS phone, locale FROM registration WHERE id IN (${placeholders(registrationIds)}) AND member_id IS NULL`, [...registrationIds]);
}

/** A registration as somebody who writes to its party needs it. */
export type Registrant = { readonly id: string; readonly memberId: string | null };

/** Reads which of some registrations are for an event, in the order they came. */
export function registrantsOf(db: Database, eventId: string, registrationIds: readonly string[]): Promise<Registrant[]> {
  if (registrationIds.length === 0) return Promise.resolve([]);
  return db.query<Registrant>(`SELECT id, member_id AS memberId FROM registration WHERE id IN (${placeholders(registrationIds)}) AND event_id = ? ORDER BY queue_number, id`, [...registrationIds, eventId]);
}
