import type { Message } from '../../../platform/i18n/message';
import type { InputValidator } from '../../../platform/validation/input-validator';
import { invalid } from '../../../platform/validation/refusals';
import type { Kbli, KbliReading } from './profile-facts.rules';
import { readKbli } from './profile-facts.rules';
import type { PermitProblem } from './profile-facts.rules';
import { readHalal, readNib, readPirt } from './profile-facts.rules';
import { PP_7_2021, classifySize } from './profile-facts.rules';
import type { BusinessProfile } from '../profiles/business.entity';
import type { ProfileFacts } from '../profiles/profile-facts.columns';
import type { SizeEntry } from '../profiles/business-changes';
import { say } from '../words/say';

const MOST_RUPIAH = 10_000_000_000_000;

/** Reads a NIB as typed; nothing typed means none. */
export function readNibEntry(form: InputValidator, typed: string | null): string | null {
  if (isBlank(typed)) return null;
  const reading = readNib(typed);
  if (reading.ok) return reading.facts.nib;
  form.refuse(
    (field) => invalid(field, reading.problem === 'SPREADSHEET_NUMBER' ? SPREADSHEET : NIB_FORM),
    'nib',
  );
  return null;
}

/** Reads the P-IRT of a product as it is printed on the label; nothing typed means none. */
export function readPirtEntry(
  form: InputValidator,
  typed: string | null | undefined,
  { today, path }: { today: string; path: readonly string[] },
): string | null {
  if (isBlank(typed)) return null;
  const reading = readPirt(typed, today);
  if (reading.ok) return reading.facts.printed;
  form.refuse((field) => invalid(field, PIRT[reading.problem]), ...path, 'pirt');
  return null;
}

/** Reads the number of a halal certificate; nothing typed means none. */
export function readHalalEntry(
  form: InputValidator,
  typed: string | null | undefined,
  path: readonly string[],
): string | null {
  if (isBlank(typed)) return null;
  const reading = readHalal(typed);
  if (reading.ok) return reading.facts.printed;
  form.refuse(
    (field) => invalid(field, reading.problem === 'SPREADSHEET_NUMBER' ? SPREADSHEET : HALAL),
    ...path,
    'halal',
  );
  return null;
}

/** Reads a field of business with its edition; both go together. */
export function readKbliEntry(
  form: InputValidator,
  kbli: Kbli | null,
): Pick<ProfileFacts, 'kbliCode' | 'kbliEdition'> {
  if (kbli === null || isBlank(kbli.code)) return { kbliCode: null, kbliEdition: null };
  const reading: KbliReading = readKbli(kbli.code, kbli.edition);
  if (reading.ok) return { kbliCode: reading.kbli.code, kbliEdition: reading.kbli.edition };
  form.refuse((field) => invalid(field, KBLI[reading.problem]), 'kbli', 'code');
  return { kbliCode: null, kbliEdition: null };
}

/** Works out the size from an amount, which is forgotten; a large business is none of this directory. */
export function readSizeEntry(
  form: InputValidator,
  size: SizeEntry | null,
): Pick<BusinessProfile, 'sizeClass' | 'sizeBasis'> {
  if (size === null) return { sizeClass: null, sizeBasis: null };
  if (size.amount > MOST_RUPIAH) form.refuse((field) => invalid(field, AMOUNT), 'size', 'amount');
  const { sizeClass } = classifySize(
    size.basis === 'SALES'
      ? { basis: 'SALES', sales: size.amount }
      : { basis: 'CAPITAL', capital: size.amount },
    PP_7_2021,
  );
  if (sizeClass !== 'LARGE') return { sizeClass, sizeBasis: size.basis };
  form.refuse((field) => invalid(field, TOO_LARGE), 'size', 'amount');
  return { sizeClass: null, sizeBasis: null };
}

function isBlank(typed: string | null | undefined): typed is null | undefined | '' {
  return (typed ?? '').trim() === '';
}

const SPREADSHEET = say('readPermits.spreadsheet');
const NIB_FORM = say('readPermits.nibForm');
const HALAL = say('readPermits.halal');
const AMOUNT = say('readPermits.amount');
const TOO_LARGE = say('readPermits.tooLarge');

const PIRT: Readonly<Record<PermitProblem, Message>> = {
  NOT_DIGITS: say('readPermits.notDigits'),
  WRONG_LENGTH: say('readPermits.wrongLength'),
  UNKNOWN_PACKAGING: say('readPermits.unknownPackaging'),
  UNKNOWN_REGION: say('readPermits.unknownRegion'),
  ZERO_SERIAL: say('readPermits.zeroSerial'),
  ENDS_TOO_LATE: say('readPermits.endsTooLate'),
  SPREADSHEET_NUMBER: SPREADSHEET,
};

const KBLI: Readonly<Record<'NOT_FIVE_DIGITS' | 'UNKNOWN_DIVISION' | 'LOST_ZERO', Message>> = {
  NOT_FIVE_DIGITS: say('readPermits.notFiveDigits'),
  UNKNOWN_DIVISION: say('readPermits.unknownDivision'),
  LOST_ZERO: say('readPermits.lostZero'),
};
