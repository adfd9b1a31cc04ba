import { hasSameShape } from '../../../lib/data/has-shape';
import { emptyWords, toWords, wordsInput } from '../../../lib/form/words';
import type { Words } from '../../../lib/form/words';
import type { EditablePartner } from './editable-partner';
import type { PartnerDuty } from './PartnerForEdit.generated';
import type { PartnerKind, SchoolLevel } from './PartnerList.generated';

/** Somebody to talk to, as typed. */
export type PersonValues = {
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly email: string;
  readonly cardNumber: string;
  readonly duties: readonly PartnerDuty[];
};

/** A partner as it stands in the form. */
export type PartnerValues = {
  readonly kind: PartnerKind;
  readonly name: string;
  readonly schoolLevel: SchoolLevel | '';
  readonly npsn: string;
  readonly religiousNumber: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly summary: Words;
  readonly joining: Words;
  readonly sinceOn: string;
  readonly isPublic: boolean;
  readonly isActive: boolean;
  readonly note: string;
  readonly people: readonly PersonValues[];
};

/** Somebody nobody has described yet. */
export const emptyPerson: PersonValues = {
  name: '',
  role: '',
  phone: '',
  email: '',
  cardNumber: '',
  duties: [],
};

const emptyPartner: PartnerValues = {
  kind: 'SCHOOL',
  name: '',
  schoolLevel: '',
  npsn: '',
  religiousNumber: '',
  address: '',
  phone: '',
  email: '',
  website: '',
  summary: emptyWords,
  joining: emptyWords,
  sinceOn: '',
  isPublic: false,
  isActive: true,
  note: '',
  people: [],
};

/** Says whether a kept draft still fits the form. */
export function isPartnerValues(value: unknown): value is PartnerValues {
  return hasSameShape(value, emptyPartner);
}

/** Fills the form from a partner, or starts one. */
export function partnerValues(partner: EditablePartner | null): PartnerValues {
  if (partner === null) return emptyPartner;
  const { kind, name, schoolLevel, website, summary, joining, sinceOn, management } = partner;
  const { npsn, religiousNumber, address, phone, email, note, isPublic, isActive, people } = management;
  return {
    kind,
    name,
    schoolLevel: schoolLevel ?? '',
    npsn: npsn ?? '',
    religiousNumber: religiousNumber ?? '',
    address: address ?? '',
    phone: phone ?? '',
    email: email ?? '',
    website: website ?? '',
    summary: toWords(summary),
    joining: toWords(joining),
    sinceOn: sinceOn ?? '',
    isPublic,
    isActive,
    note: note ?? '',
    people: people.map((person) => ({
      name: person.name,
      role: person.role ?? '',
      phone: person.phone ?? '',
      email: person.email ?? '',
      cardNumber: person.cardNumber ?? '',
      duties: person.duties,
    })),
  };
}

/** Turns the form into what the library is told. */
export function partnerInput(values: PartnerValues) {
  const isSchool = values.kind === 'SCHOOL';
  return {
    kind: values.kind,
    name: values.name.trim(),
    schoolLevel: isSchool && values.schoolLevel !== '' ? values.schoolLevel : null,
    npsn: given(values.npsn),
    religiousNumber: given(values.religiousNumber),
    address: given(values.address),
    phone: given(values.phone),
    email: given(values.email),
    website: given(values.website),
    summary: wordsInput(values.summary),
    joining: values.kind === 'COMMUNITY' ? wordsInput(values.joining) : null,
    sinceOn: given(values.sinceOn),
    isPublic: values.isPublic,
    isActive: values.isActive,
    note: given(values.note),
    people: values.people.map(({ name, role, phone, email, cardNumber, duties }) => ({
      name: name.trim(),
      role: given(role),
      phone: given(phone),
      email: given(email),
      cardNumber: given(cardNumber),
      duties: given(cardNumber) === null ? [] : [...duties],
    })),
  };
}

/** Turns the path of a refusal into the form's field. */
export function toPartnerField([place, ...rest]: readonly string[]): string | undefined {
  return place === 'partner' || place === 'changes' ? rest.join('.') : undefined;
}

function given(text: string): string | null {
  return text.trim() || null;
}
