/** Facts of the other card that may replace those of the card that stays. */
export const MERGE_FACTS = [
  'NAME',
  'CATEGORY',
  'BIRTH_DATE',
  'SEX',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'NIK',
  'HOME_BRANCH',
  'GUARDIAN',
  'SCHOOL',
] as const;
/** One of the facts. */
export type MergeFact = (typeof MERGE_FACTS)[number];

/** The columns of a member behind each fact. */
export const COLUMNS_OF_FACT = {
  NAME: ['name', 'nameKey'],
  CATEGORY: ['categoryCode'],
  BIRTH_DATE: ['birthDate'],
  SEX: ['sex'],
  EMAIL: ['email', 'emailVerifiedAt', 'isEmailClaimed'],
  PHONE: ['phone', 'phoneVerifiedAt', 'isPhoneClaimed'],
  ADDRESS: ['street', 'rt', 'rw', 'kelurahanCode'],
  NIK: ['nikCipher', 'nikHash'],
  HOME_BRANCH: ['homeBranchId'],
  GUARDIAN: ['guardianId', 'guardianName', 'guardianEmail', 'guardianPhone'],
  SCHOOL: ['school', 'schoolClass'],
} as const satisfies Readonly<Record<MergeFact, readonly string[]>>;

/** What a merge works out from both cards. */
export type Term = {
  readonly registeredOn: string;
  readonly expiresOn: string;
  readonly isProvisional: boolean;
  readonly keepsHistory: boolean;
};

/**
 * What the terms of two cards become: the earlier beginning, the later end, full rights if one had them, and
 * no history unless both kept it.
 */
export function mergedTerm(kept: Term, other: Term): Term {
  return {
    registeredOn: kept.registeredOn < other.registeredOn ? kept.registeredOn : other.registeredOn,
    expiresOn: kept.expiresOn > other.expiresOn ? kept.expiresOn : other.expiresOn,
    isProvisional: kept.isProvisional && other.isProvisional,
    keepsHistory: kept.keepsHistory && other.keepsHistory,
  };
}
