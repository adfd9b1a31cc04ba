import { ageOn, isChild } from '@pustaka/web-shared/format/civil-date.ts';
import { todayInJakarta } from '@pustaka/web-shared/format/index.ts';

import { dateFrom } from '../../../lib/data/typed-date';
import type { MemberFormChoicesQuery } from './MemberFormChoices.generated';
import type { RegisterMemberInput } from './RegisterMember.generated';

/** A kind of membership, as the form offers it. */
export type CategoryChoice = MemberFormChoicesQuery['memberCategories'][number];

/** A guardian who was chosen, with the words that show them. */
export type GuardianChoice = { readonly id: string; readonly label: string };

/** How a consent reached the library. */
export const CONSENT_CHANNELS = ['DESK', 'PAPER_FORM', 'SCHOOL_LIST'] as const;
/** One of the ways. */
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];
/** What a consent covers: borrowing alone, or an account of the child's own too. */
export const CONSENT_COVERS = ['BORROWING', 'BOTH'] as const;
/** One of the two. */
export type ConsentCovers = (typeof CONSENT_COVERS)[number];

/** A member as the form holds them. */
export type MemberValues = {
  readonly name: string;
  readonly birthDate: string;
  readonly categoryCode: string;
  readonly sex: string;
  readonly phone: string;
  readonly email: string;
  readonly acceptsPhoneMessages: boolean;
  readonly street: string;
  readonly rt: string;
  readonly rw: string;
  readonly kelurahanCode: string;
  readonly guardian: GuardianChoice | null;
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly guardianEmail: string;
  readonly hasGuardianConsent: boolean;
  readonly consentChannel: ConsentChannel;
  readonly consentCovers: ConsentCovers;
  readonly school: string;
  readonly schoolClass: string;
  readonly nik: string;
  readonly homeBranchId: string;
  readonly password: string;
  readonly isIdentitySeen: boolean;
};

/** Somebody nobody has written down yet, at the branch of this desk. */
export function emptyMember(homeBranchId: string): MemberValues {
  return {
    name: '',
    birthDate: '',
    categoryCode: '',
    sex: '',
    phone: '',
    email: '',
    // A consent is a tick of one's own (UU 27/2022 art. 22): no box stands ticked.
    acceptsPhoneMessages: false,
    street: '',
    rt: '',
    rw: '',
    kelurahanCode: '',
    guardian: null,
    guardianName: '',
    guardianPhone: '',
    guardianEmail: '',
    hasGuardianConsent: false,
    consentChannel: 'DESK',
    consentCovers: 'BORROWING',
    school: '',
    schoolClass: '',
    nik: '',
    homeBranchId,
    password: '',
    isIdentitySeen: true,
  };
}

/** Returns the age of somebody born on the typed date, or null when it is no date yet. */
export function typedAge(birthDate: string): number | null {
  const date = dateFrom(birthDate);
  return date === null ? null : ageOn(date, todayInJakarta(new Date()));
}

/**
 * Suggests the kind of membership for an age: for a child the narrowest range of ages that fits, for an adult
 * the one that begins latest. Kinds without ages, such as institutions, are never suggested.
 */
export function suggestedCategory(age: number, categories: readonly CategoryChoice[]): string | null {
  const fitting = categories.filter(
    ({ minimumAge, maximumAge }) =>
      (minimumAge !== null || maximumAge !== null) && age >= (minimumAge ?? 0) && age <= (maximumAge ?? age),
  );
  const width = ({ minimumAge, maximumAge }: CategoryChoice) => (maximumAge ?? 200) - (minimumAge ?? 0);
  const order = isChild(age)
    ? (one: CategoryChoice, other: CategoryChoice) => width(one) - width(other)
    : (one: CategoryChoice, other: CategoryChoice) => (other.minimumAge ?? 0) - (one.minimumAge ?? 0);
  const open = isChild(age) ? fitting : fitting.filter(({ maximumAge }) => maximumAge === null);
  return [...(open.length > 0 ? open : fitting)].sort(order)[0]?.code ?? null;
}

/** Turns the form into what is sent: texts trimmed, empty ones left out. */
export function memberInput(values: MemberValues): RegisterMemberInput['member'] {
  const address = {
    street: orNull(values.street),
    rt: orNull(values.rt),
    rw: orNull(values.rw),
    kelurahanCode: orNull(values.kelurahanCode),
  };
  return {
    name: values.name.trim(),
    categoryCode: values.categoryCode,
    birthDate: dateFrom(values.birthDate),
    sex: values.sex === 'FEMALE' || values.sex === 'MALE' ? values.sex : null,
    email: orNull(values.email),
    phone: orNull(values.phone),
    address: Object.values(address).every((part) => part === null) ? null : address,
    nik: orNull(values.nik.replace(/\D/g, '')),
    homeBranchId: orNull(values.homeBranchId),
    school: orNull(values.school),
    schoolClass: orNull(values.schoolClass),
    guardianId: values.guardian?.id ?? null,
    guardianContact: guardianContact(values),
    guardianConsent: values.hasGuardianConsent
      ? { channel: values.consentChannel, coversSignIn: values.consentCovers === 'BOTH' }
      : null,
    isIdentitySeen: values.isIdentitySeen,
  };
}

/** What they answered about letters by WhatsApp and SMS; null without a number, where nobody was asked. */
export function phoneAnswer(values: MemberValues): boolean | null {
  return hasTelephone(values) ? values.acceptsPhoneMessages : null;
}

/**
 * Tells whether a telephone number was typed that letters may come to, of the member or of a guardian without a
 * card. Letters about a child of a guardian with a card go by the guardian's choices.
 */
export function hasTelephone(values: MemberValues): boolean {
  if (values.guardian !== null && isChild(typedAge(values.birthDate))) return false;
  return orNull(values.phone) !== null || guardianContact(values)?.phone != null;
}

/** A guardian without a card, when none with a card was chosen and something about one is filled in. */
function guardianContact({
  guardian,
  guardianName,
  guardianPhone,
  guardianEmail,
}: MemberValues): RegisterMemberInput['member']['guardianContact'] {
  const contact = { name: guardianName.trim(), phone: orNull(guardianPhone), email: orNull(guardianEmail) };
  return guardian !== null || (contact.name === '' && contact.phone === null && contact.email === null)
    ? null
    : contact;
}

const fields = [
  'name',
  'birthDate',
  'categoryCode',
  'sex',
  'phone',
  'email',
  'nik',
  'school',
  'schoolClass',
  'homeBranchId',
  'hasGuardianConsent',
  'password',
];

/** Turns the path of a refusal into the form's field. */
export function toMemberField(path: readonly string[]): string | undefined {
  const [name, inner] = path[0] === 'member' || path[0] === 'changes' ? path.slice(1) : path;
  if (name === 'guardianId') return 'guardian';
  if (name === 'guardianContact')
    return inner === 'phone' ? 'guardianPhone' : inner === 'email' ? 'guardianEmail' : 'guardianName';
  if (name === 'address')
    return inner === 'kelurahanCode' || inner === 'rt' || inner === 'rw' ? inner : 'street';
  return fields.find((field) => field === name);
}

function orNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
