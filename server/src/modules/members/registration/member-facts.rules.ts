import type { CivilDate } from '../../../shared/civil-date';
import { isEmail, normaliseEmail } from '../../../shared/email';
import { kelurahanByCode } from '../shared/kelurahan.rules';
import type { MemberRefusal, Path } from '../shared/member-refusal.rules';
import { refuse } from '../shared/member-refusal.rules';
import { normalisePhone } from '../shared/phone.rules';
import type { Sex } from '../profile/member.terms';
import { say } from '../words/say';

/** Where somebody lives, as entered and as kept. */
export type Address = {
  readonly street: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahanCode: string | null;
};

/** A guardian without a card: their name and how to reach them. */
export type GuardianContact = {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
};

/** The facts of a member without the identity number, which is kept apart. */
export type MemberFacts = {
  readonly name: string;
  readonly categoryCode: string;
  readonly birthDate: CivilDate | null;
  readonly sex: Sex | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: Address;
  readonly homeBranchId: string | null;
  readonly guardianId: string | null;
  /** The guardian of a child when they have no card. */
  readonly guardianContact?: GuardianContact | null;
  /** The school a pupil goes to, and their class; absent where nobody asks. */
  readonly school?: string | null;
  readonly schoolClass?: string | null;
};

/** Nothing known of an address. */
export const NO_ADDRESS: Address = { street: null, rt: null, rw: null, kelurahanCode: null };

/** Tells whether somebody answers for a member, with a card or without. */
export function hasGuardian({
  guardianId,
  guardianContact,
}: Pick<MemberFacts, 'guardianId' | 'guardianContact'>): boolean {
  return guardianId !== null || guardianContact != null;
}

const LONGEST_NAME = 120;
const LONGEST_STREET = 200;
/** How long the name of a school may be. */
export const LONGEST_SCHOOL = 120;
/** How long the name of a class may be. */
export const LONGEST_CLASS = 20;

/** Brings entered facts into the form in which they are kept, and lists all that is wrong with them. */
export function readFacts(
  entered: MemberFacts,
  path: Path,
): { readonly facts: MemberFacts; readonly refusals: MemberRefusal[] } {
  const name = entered.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  const email = blankToNull(entered.email) === null ? null : normaliseEmail(entered.email ?? '');
  const phone = blankToNull(entered.phone) === null ? null : normalisePhone(entered.phone ?? '');
  const { address, refusals } = readAddress(entered.address, [...path, 'address']);
  const guardian = readGuardianContact(entered.guardianContact ?? null, [...path, 'guardianContact']);
  const [school, schoolClass] = [
    blankToNull(entered.school ?? null),
    blankToNull(entered.schoolClass ?? null),
  ];
  const facts = {
    ...entered,
    name,
    email,
    phone,
    address,
    school,
    schoolClass,
    guardianContact: guardian.contact,
  };
  return {
    facts,
    refusals: [
      ...nameRefusals(name, [...path, 'name']),
      ...contactRefusals(facts, entered, path),
      ...refusals,
      ...guardian.refusals,
      ...schoolRefusals(facts, path),
    ],
  };
}

function nameRefusals(name: string, field: Path): MemberRefusal[] {
  if (!/\p{L}/u.test(name)) return [refuse('REQUIRED', field, say('memberFacts.nameRequired'))];
  if (name.length > LONGEST_NAME)
    return [refuse('TOO_LONG', field, say('shared.nameTooLong', { longest: LONGEST_NAME }))];
  return [];
}

/** Nothing filled in means no guardian. */
function readGuardianContact(
  entered: GuardianContact | null,
  path: Path,
): { readonly contact: GuardianContact | null; readonly refusals: MemberRefusal[] } {
  const name = blankToNull(entered?.name ?? null);
  const [writtenEmail, writtenPhone] = [
    blankToNull(entered?.email ?? null),
    blankToNull(entered?.phone ?? null),
  ];
  if (name === null && writtenEmail === null && writtenPhone === null) return { contact: null, refusals: [] };
  const contact = {
    name: name ?? '',
    email: writtenEmail === null ? null : normaliseEmail(writtenEmail),
    phone: writtenPhone === null ? null : normalisePhone(writtenPhone),
  };
  return {
    contact,
    refusals: [
      ...nameRefusals(contact.name, [...path, 'name']),
      ...contactRefusals(contact, { phone: writtenPhone }, path),
    ],
  };
}

type Reach = Pick<MemberFacts, 'email' | 'phone'>;

function contactRefusals(facts: Reach, entered: Pick<Reach, 'phone'>, path: Path): MemberRefusal[] {
  const found: MemberRefusal[] = [];
  if (facts.email !== null && !isEmail(facts.email))
    found.push(refuse('INVALID', [...path, 'email'], say('memberFacts.email')));
  if (facts.phone === null && blankToNull(entered.phone) !== null)
    found.push(refuse('INVALID', [...path, 'phone'], say('memberFacts.phone')));
  return found;
}

function schoolRefusals({ school = null, schoolClass = null }: MemberFacts, path: Path): MemberRefusal[] {
  if (school !== null && school.length > LONGEST_SCHOOL)
    return [
      refuse('TOO_LONG', [...path, 'school'], say('memberFacts.schoolTooLong', { longest: LONGEST_SCHOOL })),
    ];
  if (schoolClass !== null && school === null)
    return [refuse('REQUIRED', [...path, 'school'], say('memberFacts.schoolRequired'))];
  if (schoolClass !== null && schoolClass.length > LONGEST_CLASS)
    return [
      refuse(
        'TOO_LONG',
        [...path, 'schoolClass'],
        say('memberFacts.classTooLong', { longest: LONGEST_CLASS }),
      ),
    ];
  return [];
}

function readAddress(
  entered: Address,
  path: Path,
): { readonly address: Address; readonly refusals: MemberRefusal[] } {
  const street = blankToNull(entered.street);
  const rt = blankToNull(entered.rt);
  const rw = blankToNull(entered.rw);
  const code = blankToNull(entered.kelurahanCode);
  const kelurahan = code === null ? null : kelurahanByCode(code);
  const refusals = [
    ...refuseStreet(street, path),
    ...refuseUnit('rt', rt, path),
    ...refuseUnit('rw', rw, path),
    ...(code !== null && kelurahan === null ? [noKelurahan(path)] : []),
  ];
  return {
    address: { street, rt: threeDigits(rt), rw: threeDigits(rw), kelurahanCode: kelurahan?.code ?? null },
    refusals,
  };
}

function refuseStreet(street: string | null, path: Path): readonly MemberRefusal[] {
  if (street === null || street.length <= LONGEST_STREET) return [];
  return [
    refuse('TOO_LONG', [...path, 'street'], say('memberFacts.streetTooLong', { longest: LONGEST_STREET })),
  ];
}

function refuseUnit(name: 'rt' | 'rw', unit: string | null, path: Path): readonly MemberRefusal[] {
  if (unit === null || /^\d{1,3}$/.test(unit)) return [];
  return [
    refuse('INVALID', [...path, name], say('memberFacts.neighbourhoodNumber', { name: name.toUpperCase() })),
  ];
}

function noKelurahan(path: Path): MemberRefusal {
  return refuse('NOT_FOUND', [...path, 'kelurahanCode'], say('memberFacts.kelurahan'));
}

function threeDigits(unit: string | null): string | null {
  return unit?.padStart(3, '0') ?? null;
}

function blankToNull(text: string | null): string | null {
  const written = text?.replace(/\s+/g, ' ').trim() ?? '';
  return written === '' ? null : written;
}
