import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import { formatCsv } from '../../../platform/csv/write-csv';
import { toSexLetter } from '../shared/sex-letter';
import type { Locale } from '../../../shared/locale';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { notFound } from '../../../platform/validation/refusals';
import { canReadMembers, kelurahanByCode } from '../../members';
import type { ExportedPerson } from './registration-export.queries';
import { exportedPeople } from './registration-export.queries';
import { EXPORT_WORDS } from './export-words';
import type { RegistrationStatus } from '../registrations/registration.terms';
import type { ProgrammesDeps } from '../deps';
import { PROGRAMME_NOUNS } from '../deps';
import { EventEntity } from '../events/event.entity';

/** A file of registrations. */
export type RegistrationsFile = {
  readonly csv: string;
  readonly rowCount: number;
  readonly isComplete: boolean;
};
type Request = {
  readonly eventId: string;
  readonly statuses?: readonly RegistrationStatus[] | null;
  readonly locale: Locale;
};

const MOST_ROWS = 5_000;

/**
 * Writes who registered for an event into a file, with no more than the caller may read; the transaction
 * gives the audit log its line.
 */
export function exportRegistrations(
  { db }: Pick<ProgrammesDeps, 'db'>,
  actor: Actor,
  { eventId, statuses, locale }: Request,
): Promise<Result<RegistrationsFile, Refusal>> {
  return db.transaction<RegistrationsFile, Refusal>(async (tx) => {
    if (!(await tx.existsBy(EventEntity, { id: eventId })))
      return fail(notFound(['eventId'], PROGRAMME_NOUNS.event));
    const withCards = canReadMembers(actor);
    const found = await exportedPeople(db, eventId, {
      statuses: statuses ?? null,
      withCards,
      limit: MOST_ROWS + 1,
    });
    const people = found.slice(0, MOST_ROWS);
    const { headings, card } = EXPORT_WORDS[locale];
    const rows = people.map((person) => [
      ...cellsOf(person, locale),
      ...(withCards ? [person.cardNumber ?? ''] : []),
    ]);
    return ok({
      csv: formatCsv([[...headings, ...(withCards ? [card] : [])], ...rows]),
      rowCount: people.length,
      isComplete: found.length <= MOST_ROWS,
    });
  });
}

function cellsOf(person: ExportedPerson, locale: Locale): string[] {
  const words = EXPORT_WORDS[locale];
  const { createdAt, hasPhotoConsent, kelurahanCode, ageBand } = person;
  return [
    words.status[person.status],
    `${toCivilDate(createdAt)} ${toLocalTime(createdAt)}`,
    person.name,
    words.yes(person.isCompanion),
    ageBand === null ? '' : words.age[ageBand],
    toSexLetter(person.sex),
    kelurahanCode === null ? '' : (kelurahanByCode(kelurahanCode)?.name ?? kelurahanCode),
    person.school ?? person.schoolName ?? '',
    person.className ?? '',
    String(person.seats),
    hasPhotoConsent === null ? '' : words.yes(hasPhotoConsent),
    String(person.attended),
    person.contactName ?? '',
    person.contactEmail ?? '',
    person.contactPhone ?? '',
  ];
}
