import { readInstant } from '../../../platform/db/columns';
import type { Database } from '../../../platform/db/database';
import { placeholders } from '../../../platform/db/placeholders';
import type { AgeBand } from '../../../shared/age-band';
import type { RegistrationStatus } from '../registrations/registration.terms';

/** Somebody of a registration with all that a list outside of the house may say. */
export type ExportedPerson = {
  readonly status: RegistrationStatus;
  readonly createdAt: Date;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly schoolName: string | null;
  readonly className: string | null;
  readonly name: string;
  readonly ageBand: AgeBand | null;
  readonly sex: string | null;
  readonly kelurahanCode: string | null;
  readonly school: string | null;
  readonly isCompanion: boolean;
  readonly seats: number;
  readonly hasPhotoConsent: boolean | null;
  readonly cardNumber: string | null;
  readonly attended: number;
};

type PersonOfRegistration = Omit<
  ExportedPerson,
  'createdAt' | 'isCompanion' | 'hasPhotoConsent' | 'attended'
> & {
  createdAt: Date | string;
  isCompanion: number;
  hasPhotoConsent: number | null;
  attended: number | string;
};

/** Which registrations are listed; what comes from a library card is left out unless `withCards`. */
export type ExportWanted = {
  readonly statuses: readonly RegistrationStatus[] | null;
  readonly withCards: boolean;
  readonly limit: number;
};

/**
 * Lists the people of an event's registrations in the order they came, with how many sessions they attended.
 */
export async function exportedPeople(
  db: Database,
  eventId: string,
  { statuses, withCards, limit }: ExportWanted,
): Promise<ExportedPerson[]> {
  const ofAccount = (column: string): string =>
    withCards ? `COALESCE(r.contact_${column}, o.${column})` : `r.contact_${column}`;
  const [narrowed, values] =
    statuses === null || statuses.length === 0
      ? ['', []]
      : [` AND r.status IN (${placeholders(statuses)})`, statuses];
  const rows = await db.query<PersonOfRegistration>(
    `SELECT r.status, r.created_at AS createdAt, ${ofAccount('name')} AS contactName, ${ofAccount('email')} AS contactEmail, ${ofAccount('phone')} AS contactPhone,
      r.school_name AS schoolName, r.class_name AS className, p.name, p.age_band AS ageBand, p.sex, p.kelurahan_code AS kelurahanCode, p.school, p.is_companion AS isCompanion, p.seats, p.photo_consent AS hasPhotoConsent,
      ${withCards ? 'm.card_number' : 'NULL'} AS cardNumber, (SELECT COUNT(*) FROM event_place l WHERE l.person_id = p.id AND l.attended_at IS NOT NULL) AS attended
     FROM registration r JOIN registered_person p ON p.registration_id = r.id LEFT JOIN member m ON m.id = p.member_id LEFT JOIN member o ON o.id = r.member_id
     WHERE r.event_id = ?${narrowed} ORDER BY r.queue_number, r.id, p.position, p.id LIMIT ${limit}`,
    [eventId, ...values],
  );
  return rows.map((row) => ({
    ...row,
    createdAt: readInstant(row.createdAt),
    isCompanion: row.isCompanion === 1,
    hasPhotoConsent: row.hasPhotoConsent === null ? null : row.hasPhotoConsent === 1,
    attended: Number(row.attended),
  }));
}
