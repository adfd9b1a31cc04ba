import type { CivilDate } from '../../../shared/civil-date';
import { ageOn } from '../../../shared/civil-date';
import { isEmail, normaliseEmail } from '../../../shared/email';
import { foldText } from '../../../shared/text';
import { readWrittenDate } from '../../../shared/written-date';
import { ADULT_AGE } from '../shared/age.rules';
import { readCardNumber } from '../cards/card-number.rules';
import { kelurahanByName } from '../shared/kelurahan.rules';
import type { MemberFacts } from '../registration/member-facts.rules';
import { LONGEST_CLASS, LONGEST_SCHOOL } from '../registration/member-facts.rules';
import { readNik } from '../registration/nik.rules';
import { normalisePhone } from '../shared/phone.rules';
import type { ImportRow } from './member-columns';

/**
 * A member as an earlier system knew them. `oldNumber` goes on as an alias, unless it was an identity number.
 */
export type ImportedMember = {
  readonly facts: MemberFacts;
  readonly nik: string | null;
  readonly oldNumber: string | null;
  readonly key: string;
  readonly registeredOn: CivilDate;
  readonly expiresOn: CivilDate | null;
  readonly warnings: readonly string[];
};

/** Why a row cannot be taken over. */
export type ImportProblem = { readonly problem: string };

const KINDS: Readonly<Record<string, string>> = {
  umum: 'umum',
  standard: 'umum',
  standar: 'umum',
  masyarakat: 'umum',
  'masyarakat umum': 'umum',
  pegawai: 'umum',
  pns: 'umum',
  guru: 'umum',
  dosen: 'umum',
  karyawan: 'umum',
  pelajar: 'pelajar',
  siswa: 'pelajar',
  murid: 'pelajar',
  student: 'pelajar',
  mahasiswa: 'mahasiswa',
  mahasiswi: 'mahasiswa',
  anak: 'anak',
  'anak anak': 'anak',
  lembaga: 'lembaga',
  institusi: 'lembaga',
  instansi: 'lembaga',
};
const FEMALE = new Set(['0', 'p', 'perempuan', 'wanita', 'female', 'f']);
const MALE = new Set(['1', 'l', 'laki laki', 'pria', 'male', 'm']);
const MOST_OF_STREET = 200;
const GOES_TO_SCHOOL = new Set(['anak', 'pelajar', 'mahasiswa']);

/**
 * Turns a row into a member. Contacts and dates that cannot be read are left out with a warning; without name
 * or number there is no member. Warnings and problems hold no personal data.
 */
export function mapMemberRow(row: ImportRow, today: CivilDate): ImportedMember | ImportProblem {
  const { name, number } = row;
  if (name === undefined || !/\p{L}/u.test(name) || name.length > 120)
    return { problem: 'the name is missing, or longer than 120 characters' };
  const key = readCardNumber(number ?? '');
  if (key === '') return { problem: 'the number of the member is missing' };
  const warnings: string[] = [];
  const birthDate = dateOf(row.birthDate, 'date of birth', warnings);
  const numberIsNik = typeof readNik(key, today) !== 'string';
  if (numberIsNik)
    warnings.push(
      'the number was an identity number: it is kept encrypted and leads to nobody at the scanner',
    );
  const person = personOf(row, { birthDate, today, warnings });
  const facts = {
    ...person,
    ...schoolOf(row, person.categoryCode, warnings),
    ...contactsOf(row, warnings),
    address: addressOf(row),
    homeBranchId: null,
    guardianId: null,
    name,
    birthDate,
  };
  const registeredOn = dateOf(row.registeredOn, 'date of registration', warnings) ?? today;
  return {
    facts,
    nik: numberIsNik ? key : nikOf(row, today, warnings),
    oldNumber: numberIsNik ? null : key,
    key,
    registeredOn: registeredOn > today ? today : registeredOn,
    expiresOn: dateOf(row.expiresOn, 'end', warnings),
    warnings,
  };
}

function personOf(
  row: ImportRow,
  { birthDate, today, warnings }: { birthDate: CivilDate | null; today: CivilDate; warnings: string[] },
): Pick<MemberFacts, 'sex' | 'categoryCode'> {
  const sexWord = foldText(row.sex ?? '');
  const sex = FEMALE.has(sexWord) ? 'FEMALE' : MALE.has(sexWord) ? 'MALE' : null;
  const known = KINDS[foldText(row.kind ?? '')];
  if (known === undefined && row.kind !== undefined)
    warnings.push('the kind of membership is not known here: it was chosen by age');
  const age = birthDate === null ? null : ageOn(birthDate, today);
  return { sex, categoryCode: fitting(known ?? 'umum', age) };
}

/** A kind that the age has left behind becomes the one that fits; pupils grow up between two imports. */
function fitting(kind: string, age: number | null): string {
  if (age === null || kind === 'lembaga') return kind;
  if (age < 6) return 'anak';
  if (kind === 'anak' && age > 12) return age < ADULT_AGE ? 'pelajar' : 'umum';
  if (kind === 'pelajar' && age > 21) return 'umum';
  if (kind === 'mahasiswa' && age < 16) return 'pelajar';
  return kind === 'umum' && age < 17 ? (age <= 12 ? 'anak' : 'pelajar') : kind;
}

/** Pupils and students keep their school and class, as far as they fit; an employer is nobody's business. */
function schoolOf(
  row: ImportRow,
  categoryCode: string,
  warnings: string[],
): Pick<MemberFacts, 'school' | 'schoolClass'> {
  if (!GOES_TO_SCHOOL.has(categoryCode)) return {};
  const school = row.school?.replace(/\s+/g, ' ') ?? null;
  const schoolClass = row.schoolClass?.replace(/\s+/g, ' ') ?? null;
  if (school === null && schoolClass === null) return {};
  if (school === null) warnings.push('the class was left out, because the school is missing');
  else if (school.length > LONGEST_SCHOOL)
    warnings.push(
      `the name of the school is longer than ${LONGEST_SCHOOL} characters: school and class were left out`,
    );
  else if (schoolClass === null || schoolClass.length <= LONGEST_CLASS) return { school, schoolClass };
  else warnings.push(`the class is longer than ${LONGEST_CLASS} characters and was left out`);
  return { school: school === null || school.length > LONGEST_SCHOOL ? null : school, schoolClass: null };
}

function contactsOf(row: ImportRow, warnings: string[]): Pick<MemberFacts, 'email' | 'phone'> {
  const email = row.email === undefined ? null : normaliseEmail(row.email);
  if (email !== null && !isEmail(email)) warnings.push('the e-mail address cannot be read and was left out');
  const written = [row.phone, row.homePhone].filter((phone) => phone !== undefined);
  const phone = written.map((text) => normalisePhone(text)).find((number) => number !== null) ?? null;
  if (phone === null && written.length > 0)
    warnings.push('the telephone number cannot be read and was left out');
  return { email: email !== null && isEmail(email) ? email : null, phone };
}

function addressOf(row: ImportRow): MemberFacts['address'] {
  const street =
    (row.address ?? row.registeredAddress)?.replace(/\\?\n/g, ' ').slice(0, MOST_OF_STREET) ?? null;
  return {
    street,
    rt: unitOf(row.rt),
    rw: unitOf(row.rw),
    kelurahanCode: kelurahanByName(row.kelurahan ?? '')?.code ?? null,
  };
}

function unitOf(text: string | undefined): string | null {
  return /^\D{0,4}(\d{1,3})$/.exec(text ?? '')?.[1]?.padStart(3, '0') ?? null;
}

function nikOf(row: ImportRow, today: CivilDate, warnings: string[]): string | null {
  const isNik = /ktp|kia|nik|kk/i.test(row.identityKind ?? '');
  if (!isNik || row.identityNumber === undefined) return null;
  const facts = readNik(row.identityNumber, today);
  if (typeof facts === 'string') warnings.push('the identity number is not one (NIK) and was left out');
  return typeof facts === 'string' ? null : facts.nik;
}

/** `0000-00-00` is how some systems say nothing. */
function dateOf(text: string | undefined, what: string, warnings: string[]): CivilDate | null {
  if (text === undefined || /^0000/.test(text)) return null;
  const date = readWrittenDate(text);
  if (date === null) warnings.push(`the ${what} cannot be read and was left out`);
  return date;
}
