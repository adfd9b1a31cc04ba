import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import type { Clock } from '../../../shared/clock';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import type { Certificate } from './certificate.entity';
import { certificateByNumber, certificatesOfEvent } from './certificates.queries';
import { eventById } from '../events/events.queries';
import { readCertificateNumber } from './certificate.rules';
import { kindName, spanInFull } from '../events/event-words';
import { readTicket } from '../attendance/ticket';
import type { CertificateFacts } from './certificate';
import { writeCertificate, writeCertificates } from './certificate';
import { loadEventVenue, loadOne, placeInWords } from '../events/event-poster';

/**
 * Gives the path of a certificate: its file, or the page that tells whether it is real. Both need the code of
 * the paper.
 */
export function certificatePath(
  { number, code }: Pick<Certificate, 'number' | 'code'>,
  kind: 'pdf' | 'page',
): string {
  return `/sertifikat/${number}${kind === 'pdf' ? '.pdf' : ''}?k=${code}`;
}

/**
 * Draws a certificate for whoever has its number and code; null for anybody else, and for one that was taken
 * back.
 */
export async function certificateFile(
  db: Database,
  { number, code, origin }: { number: string; code: string; origin: string },
): Promise<Buffer | null> {
  const [known, entered] = [readCertificateNumber(number), readTicket(code)];
  const certificate = known === null || entered === null ? null : await certificateByNumber(db, known);
  if (certificate === null || certificate.code !== entered || certificate.revokedAt !== null) return null;
  const facts = await loadShared(db, certificate.eventId, origin);
  return facts && writeCertificate(facts(certificate));
}

/**
 * Draws all certificates of an event that count as one document, by number; null where there is none. Staff
 * print it: it needs no codes.
 */
export async function eventCertificatesFile(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  { eventId, origin }: { readonly eventId: string; readonly origin: string },
): Promise<{ readonly name: string; readonly file: Buffer } | null> {
  const issued = await certificatesOfEvent(db, eventId);
  const [first, ...others] = issued.filter(({ revokedAt }) => revokedAt === null);
  const facts = first === undefined ? null : await loadShared(db, eventId, origin);
  if (first === undefined || facts === null) return null;
  return {
    name: `sertifikat-${eventId}.pdf`,
    file: await writeCertificates([facts(first), ...others.map(facts)], clock.now()),
  };
}

/** Loads what all certificates of an event share, and gives how one of them reads; null without the event. */
async function loadShared(
  db: Database,
  eventId: string,
  origin: string,
): Promise<((certificate: Certificate) => CertificateFacts) | null> {
  const event = await loadOne(eventById.batch({ db, locale: 'ID' }, [eventId]));
  if (!event) return null;
  const libraryName = (await readLibraryIdentity(db)).name.indonesian;
  const place = placeInWords(event, await loadEventVenue(db, event), 'ID');
  const both = (words: (locale: Locale) => string): { id: string; en: string } => ({
    id: words('ID'),
    en: words('EN'),
  });
  return (certificate) => ({
    libraryName,
    number: certificate.number,
    holderName: certificate.holderName,
    role: certificate.role,
    hours: certificate.lessonHours,
    issuedAt: certificate.issuedAt,
    isSample: certificate.isSample,
    eventTitle: both((locale) => textIn(event.name, locale)),
    kindName: both((locale) => kindName(event.kind, locale)),
    held: both((locale) =>
      event.startsAt && event.endsAt ? spanInFull(event.startsAt, event.endsAt, locale) : '',
    ),
    place,
    sessions: sessionsOf(certificate),
    issuedOn: both((locale) => longDayText(toCivilDate(certificate.issuedAt), locale)),
    signer: {
      name: certificate.signerName,
      position: {
        id: certificate.signerPosition.indonesian,
        en: textIn(certificate.signerPosition, 'EN'),
      },
    },
    address: origin + certificatePath(certificate, 'page'),
  });
}

function sessionsOf({ attendedSessions, heldSessions }: Certificate): CertificateFacts['sessions'] {
  return attendedSessions !== null && heldSessions !== null && heldSessions > 1
    ? { attended: attendedSessions, held: heldSessions }
    : null;
}
