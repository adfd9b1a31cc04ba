import type { EntityManager } from 'typeorm';

import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { insertRows } from '../../../platform/db/write-rows';
import type { CertificateRole } from './certificate.rules';
import { certificateNumber } from './certificate.rules';
import type { EventRole } from '../events/event.terms';

/** A certificate as it was issued. */
export type Certificate = {
  readonly nodeType: 'Certificate';
  readonly id: string;
  readonly number: string;
  readonly code: string;
  readonly eventId: string;
  readonly memberId: string | null;
  readonly role: CertificateRole;
  readonly holderName: string;
  readonly lessonHours: number | null;
  readonly attendedSessions: number | null;
  readonly heldSessions: number | null;
  readonly signerName: string;
  readonly signerPosition: { readonly indonesian: string; readonly english: string };
  readonly issuedAt: Date;
  readonly revokedAt: Date | null;
  readonly isSample: boolean;
};

type Row = {
  id: string;
  number: string;
  code: string;
  event_id: string;
  member_id: string | null;
  role: CertificateRole;
  holder_name: string;
  lesson_hours: number | null;
  attended_sessions: number | null;
  held_sessions: number | null;
  signer_name: string;
  signer_position_id: string;
  signer_position_en: string;
  issued_at: Date | string;
  revoked_at: Date | string | null;
  is_sample: number;
};

const COLUMNS =
  'id, number, code, event_id, member_id, role, holder_name, lesson_hours, attended_sessions, held_sessions, signer_name, signer_position_id, signer_position_en, issued_at, revoked_at, is_sample';
/** The most certificates one look gives. */
const MOST = 1_000;

/** Lists the certificates of an event by number. */
export async function certificatesOfEvent(db: Database, eventId: string): Promise<Certificate[]> {
  return (
    await db.query<Row>(
      `SELECT ${COLUMNS} FROM certificate WHERE event_id = ? ORDER BY number LIMIT ${MOST}`,
      [eventId],
    )
  ).map(toCertificate);
}

/** Lists the certificates that stand in a member's library, newest first; those taken back are left out. */
export async function certificatesOfMember(db: Database, memberId: string): Promise<Certificate[]> {
  return (
    await db.query<Row>(
      `SELECT ${COLUMNS} FROM certificate WHERE member_id = ? AND revoked_at IS NULL ORDER BY issued_at DESC, id LIMIT 200`,
      [memberId],
    )
  ).map(toCertificate);
}

/** Finds a certificate by its number. */
export async function certificateByNumber(db: Database, number: string): Promise<Certificate | null> {
  const [row] = await db.query<Row>(`SELECT ${COLUMNS} FROM certificate WHERE number = ?`, [number]);
  return row ? toCertificate(row) : null;
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
  else await insertRows(tx, 'certificate_counter', [{ year, next_number: first + count }]);
  return Array.from({ length: count }, (_, index) => certificateNumber(year, first + index));
}

function toCertificate(row: Row): Certificate {
  return {
    nodeType: 'Certificate',
    id: row.id,
    number: row.number,
    code: row.code,
    eventId: row.event_id,
    memberId: row.member_id,
    role: row.role,
    holderName: row.holder_name,
    lessonHours: row.lesson_hours,
    attendedSessions: row.attended_sessions,
    heldSessions: row.held_sessions,
    signerName: row.signer_name,
    signerPosition: { indonesian: row.signer_position_id, english: row.signer_position_en },
    issuedAt: readInstant(row.issued_at),
    revokedAt: row.revoked_at === null ? null : readInstant(row.revoked_at),
    isSample: row.is_sample === 1,
  };
}
