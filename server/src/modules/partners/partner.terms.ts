/** What a partner of the library is. */
export const PARTNER_KINDS = [
  'SCHOOL',
  'UNIVERSITY',
  'GOVERNMENT',
  'BUSINESS',
  'COMMUNITY',
  'OTHER',
] as const;
/** One of the kinds of partner. */
export type PartnerKind = (typeof PARTNER_KINDS)[number];

/** Levels of schools as Indonesian statistics count them. */
export const SCHOOL_LEVELS = [
  'EARLY_CHILDHOOD',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'SPECIAL',
  'NON_FORMAL',
  'PESANTREN',
] as const;
/** One of the levels of schools. */
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

/** What an agreement is written as. */
export const AGREEMENT_KINDS = ['MOU', 'PKS', 'DECREE', 'LETTER'] as const;
/** One of the kinds of agreement. */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
