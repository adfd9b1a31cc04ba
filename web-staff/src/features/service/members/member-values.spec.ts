import { emptyMember, memberInput, phoneAnswer, suggestedCategory, toMemberField } from './member-values';
import type { CategoryChoice } from './member-values';

const category = (code: string, minimumAge: number | null, maximumAge: number | null): CategoryChoice => ({
  __typename: 'MemberCategory',
  code,
  name: { __typename: 'LocalizedText', text: code },
  minimumAge,
  maximumAge,
  canBorrow: true,
});
const categories = [
  category('umum', 17, null),
  category('pelajar', 6, 21),
  category('mahasiswa', 16, null),
  category('anak', null, 12),
  category('lembaga', null, null),
];

test('the category follows from the age', () => {
  expect([4, 12, 13, 17, 18, 60].map((age) => suggestedCategory(age, categories))).toEqual([
    'anak',
    'anak',
    'pelajar',
    'pelajar',
    'umum',
    'umum',
  ]);
});

test('empty fields are not sent, and an address without parts is none', () => {
  const input = memberInput({
    ...emptyMember('brn_1'),
    name: ' Suparman ',
    birthDate: '8 12 1980',
    categoryCode: 'umum',
  });

  expect(input).toMatchObject({
    name: 'Suparman',
    birthDate: '1980-12-08',
    phone: null,
    address: null,
    nik: null,
    guardianId: null,
    guardianContact: null,
    guardianConsent: null,
    homeBranchId: 'brn_1',
  });
});

test('a guardian without a card is sent with the consent that was seen; one with a card is sent alone', () => {
  const child = {
    ...emptyMember('brn_1'),
    name: 'Bagas',
    guardianName: ' Sulastri ',
    guardianPhone: '0812 3456 7890',
    hasGuardianConsent: true,
    consentChannel: 'PAPER_FORM',
  } as const;

  expect(memberInput(child)).toMatchObject({
    guardianId: null,
    guardianContact: { name: 'Sulastri', phone: '0812 3456 7890', email: null },
    guardianConsent: { channel: 'PAPER_FORM', coversSignIn: false },
  });
  expect(
    memberInput({ ...child, guardian: { id: 'mbr_1', label: 'Ibu' }, consentCovers: 'BOTH' }),
  ).toMatchObject({
    guardianId: 'mbr_1',
    guardianContact: null,
    guardianConsent: { channel: 'PAPER_FORM', coversSignIn: true },
  });
});

test('letters by telephone are asked about where there is a number, of the member or of a guardian without a card', () => {
  const nobody = emptyMember('brn_1');
  const accepts = { ...nobody, acceptsPhoneMessages: true };
  const withPhone = { ...accepts, phone: '0812 3456 7890' };
  const child = { ...accepts, guardianName: 'Sulastri', guardianPhone: '0812 3456 7890' };

  expect([
    phoneAnswer({ ...accepts, phone: ' ' }),
    phoneAnswer(withPhone),
    phoneAnswer({ ...nobody, phone: '0812 3456 7890' }),
    phoneAnswer(child),
    phoneAnswer({ ...child, guardian: { id: 'mbr_1', label: 'Ibu' } }),
    phoneAnswer({ ...withPhone, birthDate: '2 3 2014', guardian: { id: 'mbr_1', label: 'Ibu' } }),
    phoneAnswer({ ...withPhone, birthDate: '2 3 1990', guardian: { id: 'mbr_1', label: 'Ibu' } }),
  ]).toEqual([null, true, false, true, null, null, true]);
});

test('a refusal finds its field', () => {
  expect(
    [
      ['member', 'guardianContact', 'phone'],
      ['member', 'guardianId'],
      ['member', 'address', 'kelurahanCode'],
      ['changes', 'name'],
      ['idempotencyKey'],
    ].map(toMemberField),
  ).toEqual(['guardianPhone', 'guardian', 'kelurahanCode', 'name', undefined]);
});
