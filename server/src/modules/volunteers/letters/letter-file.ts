import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import { longDayText } from '../../../shared/day-text';
import type { LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { readTicket } from '../../programmes';
import type { VolunteerLetter } from './letter.entity';
import { writeLetter } from './letter-paper';
import { readLetterNumber } from './letter.rules';
import type { BothLanguages } from './letter-words';
import { letterByNumber, listLines } from './letters.queries';

/** Gives the path of a letter: its file, or the page that tells whether it is real. Both need the code of the paper. */
export function letterPath(
  { number, code }: { readonly number: string; readonly code: string },
  kind: 'pdf' | 'page',
): string {
  return `/sertifikat/${number}${kind === 'pdf' ? '.pdf' : ''}?k=${code}`;
}

/** Finds an issued letter by number and code, also one that was withdrawn; null unless both belong together. */
export async function letterOf(
  db: Database,
  { number, code }: { readonly number: string; readonly code: string },
): Promise<VolunteerLetter | null> {
  const [known, entered] = [readLetterNumber(number), readTicket(code)];
  const letter = known === null || entered === null ? null : await letterByNumber(db, known);
  return letter?.code === entered ? letter : null;
}

/** Draws a letter for whoever has its number and code; null for anybody else, and for one that was withdrawn. */
export async function letterFile(
  db: Database,
  { number, code, origin }: { readonly number: string; readonly code: string; readonly origin: string },
): Promise<Buffer | null> {
  const letter = await letterOf(db, { number, code });
  if (letter?.status !== 'ISSUED' || letter.number === null || letter.code === null) return null;
  if (letter.issuedAt === null) return null;
  const lines = await listLines(db, [letter.id]);
  const issuedOn = toCivilDate(letter.issuedAt);
  const day = (date: string): BothLanguages => ({ id: longDayText(date, 'ID'), en: longDayText(date, 'EN') });
  const [from, until] = [day(letter.fromDate), day(letter.untilDate)];
  return writeLetter({
    libraryName: (await readLibraryIdentity(db)).name.indonesian,
    number: letter.number,
    officeNumber: letter.officeNumber,
    holderName: letter.holderName ?? '—',
    period: { id: `${from.id} sampai ${until.id}`, en: `from ${from.en} to ${until.en}` },
    purpose: letter.purpose,
    lines: lines.map(({ roleName, shifts, minutes }) => ({ role: both(roleName), shifts, minutes })),
    shifts: letter.shifts ?? 0,
    minutes: letter.minutes ?? 0,
    signing: letter.signing ?? 'WET',
    signer: {
      name: letter.signerName ?? '',
      number: letter.signerNumber,
      position: letter.signerPosition === null ? { id: '', en: '' } : both(letter.signerPosition),
    },
    issuedAt: letter.issuedAt,
    issuedOn: day(issuedOn),
    address: origin + letterPath({ number: letter.number, code: letter.code }, 'page'),
    isSample: letter.isSample,
  });
}

function both(text: LocalizedText): BothLanguages {
  return { id: text.indonesian, en: textIn(text, 'EN') };
}
