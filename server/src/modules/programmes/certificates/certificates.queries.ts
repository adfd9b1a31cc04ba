import type { EntityManager } from 'typeorm';

import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import { certificateNumber } from './certificate.rules';
import type { EventRole } from '../events/event.terms';
import { table } from '../../../platform/db/table';
import { CertificateCounterEntity, CertificateEntity } from './certificate.entity';
import { mapSelection } from '../../../platform/db/map-selection';
import { withTexts } from '../../../platform/db/texts';
import type { Certificate } from './certificate.entity';

/** The table of certificates, for writing. */
export const certificateTable = table(CertificateEntity);
const certificates = mapSelection(certificateTable, (row): Certificate => ({
  ...withTexts(row, 'signerPosition'),
  nodeType: 'Certificate',
}));
const counters = table(CertificateCounterEntity);
/** The most certificates one look gives. */
const MOST = 1_000;

/** Lists the certificates of an event by number. */
export async function certificatesOfEvent(db: Database, eventId: string): Promise<Certificate[]> {
  return await certificates.list(db, `WHERE event_id = ? ORDER BY number LIMIT ${MOST}`, [eventId]);
}

/** Lists the certificates that stand in a member's library, newest first; those taken back are left out. */
export async function certificatesOfMember(db: Database, memberId: string): Promise<Certificate[]> {
  return await certificates.list(
    db,
    'WHERE member_id = ? AND revoked_at IS NULL ORDER BY issued_at DESC, id LIMIT 200',
    [memberId],
  );
}

/** Finds a certificate by its number. */
export async function certificateByNumber(db: Database, number: string): Promise<Certificate | null> {
  return certificates.first(db, 'WHERE number = ?', [number]);
}

/** Somebody who came, with how many sessions; one row a person. */
export type Attender = {
  readonly personId: string;
  readonly name: string;
  readonly memberId: string | null;
  readonly attended: number;
};

/**
 * Lists who came to an event and has no certificate for it yet; companions and classes on one ticket have
 * none.
 */
export async function attendersWithout(tx: EntityManager, eventId: string): Promise<Attender[]> {
  const rows = await tx.query<(Omit<Attender, 'attended'> & { attended: number | string })[]>(
    `SELECT p.id AS personId, p.name, COALESCE(p.member_id, r.member_id) AS memberId, COUNT(*) AS attended
     FROM registration r JOIN registered_person p ON p.registration_id = r.id JOIN event_place l ON l.person_id = p.id JOIN event_session s ON s.id = l.session_id AND s.status = 'SCHEDULED'
     WHERE r.event_id = ? AND p.is_companion = 0 AND p.seats = 1 AND l.attended_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM certificate c WHERE c.event_id = r.event_id AND c.person_id = p.id AND c.role = 'PARTICIPANT')
     GROUP BY p.id, p.name, p.member_id, r.member_id ORDER BY p.name, p.id LIMIT ${MOST}`,
    [eventId],
  );
  return rows.map((row) => ({ ...row, attended: Number(row.attended) }));
}

/** Somebody who made the event. */
export type Credited = {
  readonly eventPersonId: string;
  readonly name: string;
  readonly memberId: string | null;
  readonly role: EventRole;
};

/** Lists who made an event, in the order of the poster. */
export function creditedAt(tx: EntityManager, eventId: string): Promise<Credited[]> {
  return tx.query<Credited[]>(
    `SELECT DISTINCT p.id AS eventPersonId, p.name, p.member_id AS memberId, c.role FROM event_credit c JOIN event_person p ON p.id = c.person_id WHERE c.event_id = ? ORDER BY p.name, p.id LIMIT 200`,
    [eventId],
  );
}

/** Tells which of those who made an event have which certificate already. */
export async function issuedToCredited(tx: EntityManager, eventId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ event_person_id: string; role: string }[]>(
    `SELECT event_person_id, role FROM certificate WHERE event_id = ? AND event_person_id IS NOT NULL LIMIT ${MOST}`,
    [eventId],
  );
  return new Set(rows.map(({ event_person_id, role }) => `${event_person_id} ${role}`));
}

/**
 * Gives out the next numbers of a year; its row stays locked until the unit ends. Who writes the first of a
 * year at the same time as another violates the key, and is repeated.
 */
export async function nextCertificateNumbers(
  db: Database,
  tx: EntityManager,
  { year, count }: { year: number; count: number },
): Promise<readonly string[]> {
  const [counter] = await tx.query<{ next_number: number }[]>(
    `SELECT next_number FROM certificate_counter WHERE year = ?${db.forUpdate}`,
    [year],
  );
  const first = counter?.next_number ?? 1;
  if (counter)
    await tx.query('UPDATE certificate_counter SET next_number = ? WHERE year = ?', [first + count, year]);
  else await insertRows(tx, counters.name, [counters.write({ year, nextNumber: first + count })]);
  return Array.from({ length: count }, (_, index) => certificateNumber(year, first + index));
}

/** Locks a certificate until the unit ends; null when there is none. */
export function lockCertificate(db: Database, tx: EntityManager, id: string): Promise<Certificate | null> {
  return certificates.first(tx, `WHERE id = ?${db.forUpdate}`, [id]);
}
