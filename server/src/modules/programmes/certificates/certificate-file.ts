import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import type { Certificate } from './certificate.entity';
import { certificateByNumber } from './certificates.queries';
import { eventById } from '../events/events.queries';
import { readCertificateNumber } from './certificate.rules';
import { kindName, spanInFull } from '../events/event-words';
import { readTicket } from '../attendance/ticket';
import { writeCertificate } from './certificate';
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
  const event = await loadOne(eventById.batch({ db, locale: 'ID' }, [certificate.eventId]));
  if (!event) return null;
  const both = (words: (locale: Locale) => string): { id: string; en: string } => ({
    id: words('ID'),
    en: words('EN'),
  });
  const { attendedSessions, heldSessions } = certificate;
  return writeCertificate({
    libraryName: (await readLibraryIdentity(db)).name.indonesian,
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
    place: placeInWords(event, await loadEventVenue(db, event), 'ID'),
    sessions:
      attendedSessions !== null && heldSessions !== null && heldSessions > 1
        ? { attended: attendedSessions, held: heldSessions }
        : null,
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
