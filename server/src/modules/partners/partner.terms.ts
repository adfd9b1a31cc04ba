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

/** What people of a partner may do for it on the portal: order and register, or manage keys and webhooks. */
export const PARTNER_DUTIES = ['OPERATOR', 'DEVELOPER'] as const;
/** One of the duties of people at a partner. */
export type PartnerDuty = (typeof PARTNER_DUTIES)[number];

/** What people of an institution need from the library. */
export const PARTNER_NEEDS = ['CLASS_SETS', 'VISITS', 'EVENTS', 'SHARED_BOOKS', 'DATA'] as const;
/** One of the needs. */
export type PartnerNeed = (typeof PARTNER_NEEDS)[number];

/** How far a request to act for a partner has come. */
export const PARTNER_REQUEST_STATUSES = ['SENT', 'GRANTED', 'DECLINED'] as const;
/** One of the states of a request. */
export type PartnerRequestStatus = (typeof PARTNER_REQUEST_STATUSES)[number];

/** What became of a suggestion to buy something. */
export const PURCHASE_SUGGESTION_STATUSES = ['OPEN', 'WILL_BUY', 'WILL_NOT_BUY', 'ALREADY_HERE'] as const;
/** One of the states of a suggestion. */
export type PurchaseSuggestionStatus = (typeof PURCHASE_SUGGESTION_STATUSES)[number];
/** What staff may answer to one. */
export type PurchaseAnswer = Exclude<PurchaseSuggestionStatus, 'OPEN'>;

/** What an agreement is written as. */
export const AGREEMENT_KINDS = ['MOU', 'PKS', 'DECREE', 'LETTER'] as const;
/** One of the kinds of agreement. */
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];

/** So many days before an agreement ends staff and the partner are written to, once each. */
export const AGREEMENT_STAGES = [90, 30, 7] as const;

/** So many days before an agreement ends staff are told of it. */
export const REMINDED_DAYS = 90;

/** Who gives what is written down as exchanged. */
export const EXCHANGE_DIRECTIONS = ['LIBRARY_GIVES', 'PARTNER_GIVES'] as const;
/** One of the directions. */
export type ExchangeDirection = (typeof EXCHANGE_DIRECTIONS)[number];

/** What the history of a partner is told from. */
export const PARTNER_HISTORY_KINDS = [
  'VISIT',
  'EXCHANGE',
  'AGREEMENT',
  'KEY_MADE',
  'KEY_REVOKED',
  'REQUEST',
  'CLASS_SET',
  'EVENT',
] as const;
/** One of the kinds. */
export type PartnerHistoryKind = (typeof PARTNER_HISTORY_KINDS)[number];
