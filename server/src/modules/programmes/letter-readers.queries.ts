import type { Database } from '../../platform/db/database';
import { placeholders } from '../../platform/db/placeholders';
import type { Locale } from '../../shared/locale';

/** Somebody without a card who registered for an event, or who proposed one. */
type Guest = {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly locale: Locale;
};

/** A registration as somebody who writes to its party needs it. */
export type Registrant = { readonly id: string; readonly memberId: string | null };

/**
 * Lists the guests behind registrations, and whoever made proposals; registrations of members are left out.
 */
export async function listGuests(db: Database, ids: readonly string[]): Promise<Guest[]> {
  const isProposal = (id: string): boolean => id.startsWith('prp_');
  return [
    ...(await listRegistered(
      db,
      ids.filter((id) => !isProposal(id)),
    )),
    ...(await listProposers(db, ids.filter(isProposal))),
  ];
}

function listRegistered(db: Database, registrationIds: readonly string[]): Promise<Guest[]> {
  if (registrationIds.length === 0) return Promise.resolve([]);
  return db.query<Guest>(
    `SELECT id, COALESCE(contact_name, '') AS name, contact_email AS email, contact_phone AS phone, locale FROM registration WHERE id IN (${placeholders(registrationIds)}) AND member_id IS NULL`,
    [...registrationIds],
  );
}

/** Who has not proven their address is nobody by name. */
function listProposers(db: Database, proposalIds: readonly string[]): Promise<Guest[]> {
  if (proposalIds.length === 0) return Promise.resolve([]);
  return db.query<Guest>(
    `SELECT id, CASE WHEN status = 'UNVERIFIED' THEN '' ELSE COALESCE(contact_name, '') END AS name, contact_email AS email, contact_phone AS phone, locale FROM event_proposal WHERE id IN (${placeholders(proposalIds)})`,
    [...proposalIds],
  );
}

/** Lists which of some registrations are for an event, in the order they came. */
export function listRegistrants(
  db: Database,
  eventId: string,
  registrationIds: readonly string[],
): Promise<Registrant[]> {
  if (registrationIds.length === 0) return Promise.resolve([]);
  return db.query<Registrant>(
    `SELECT id, member_id AS memberId FROM registration WHERE id IN (${placeholders(registrationIds)}) AND event_id = ? ORDER BY queue_number, id`,
    [...registrationIds, eventId],
  );
}
