import { registered } from '../../platform/graphql/enum';
import type {
  AgreementKind,
  ExchangeDirection,
  PartnerHistoryKind,
  PartnerDuty,
  PartnerKind,
  PartnerNeed,
  PartnerRequestStatus,
  PurchaseAnswer,
  PurchaseSuggestionStatus,
  SchoolLevel,
} from './partner.terms';

/** Kinds of partner in the schema. */
export const PartnerKindEnum = registered<PartnerKind>(
  'PartnerKind',
  'What a partner is. New values may appear: treat an unknown one as `OTHER`.',
  {
    SCHOOL: 'A school, kindergarten or pesantren.',
    UNIVERSITY: 'A university or college.',
    GOVERNMENT: 'An office of the city, the province or the state.',
    BUSINESS: 'A company, bank or shop.',
    COMMUNITY: 'A community: a book club, an association.',
    OTHER: 'Anything else.',
  },
);

/** Levels of schools in the schema. */
export const SchoolLevelEnum = registered<SchoolLevel>(
  'SchoolLevel',
  'Levels of schools. New values may appear.',
  {
    EARLY_CHILDHOOD: 'PAUD, KB, TK, RA.',
    PRIMARY: 'SD, MI.',
    LOWER_SECONDARY: 'SMP, MTs.',
    UPPER_SECONDARY: 'SMA, MA, SMK, MAK.',
    SPECIAL: 'SLB of any level.',
    NON_FORMAL: 'PKBM, Paket A, B and C, courses.',
    PESANTREN: 'Pesantren.',
  },
);

/** Duties of people at a partner in the schema. */
export const PartnerDutyEnum = registered<PartnerDuty>(
  'PartnerDuty',
  'What people of a partner may do for it on the portal. New values may appear.',
  {
    OPERATOR: 'Order class sets and register groups.',
    DEVELOPER: 'Manage keys and webhooks.',
  },
);

/** Needs of people of an institution in the schema. */
export const PartnerNeedEnum = registered<PartnerNeed>(
  'PartnerNeed',
  'What people of an institution need from the library. New values may appear.',
  {
    CLASS_SETS: 'Many copies of books for a class.',
    VISITS: 'Visits of a class, or of the mobile library.',
    EVENTS: 'Rooms and events.',
    SHARED_BOOKS: 'Boxes of books that change places, and loans to the institution.',
    DATA: 'Data and keys for a program.',
  },
);

/** States of a request in the schema. */
export const PartnerRequestStatusEnum = registered<PartnerRequestStatus>(
  'PartnerRequestStatus',
  'How far a request to act for a partner has come. New values may appear.',
  {
    SENT: 'Waits for staff.',
    GRANTED: 'They may act for the partner.',
    DECLINED: 'Staff declined and say why.',
  },
);

/** States of suggestions in the schema. */
export const PurchaseSuggestionStatusEnum = registered<PurchaseSuggestionStatus>(
  'PurchaseSuggestionStatus',
  'What became of a suggestion to buy something. New values may appear.',
  {
    OPEN: 'Waits for staff.',
    WILL_BUY: 'The library is going to buy it.',
    WILL_NOT_BUY: 'The library is not going to buy it.',
    ALREADY_HERE: 'The library has it.',
  },
);

/** What staff may answer in the schema. */
export const PurchaseAnswerEnum = registered<PurchaseAnswer>(
  'PurchaseAnswer',
  'What staff answer to a suggestion to buy something.',
  {
    WILL_BUY: 'The library is going to buy it.',
    WILL_NOT_BUY: 'The library is not going to buy it.',
    ALREADY_HERE: 'The library has it.',
  },
);

/** Kinds of agreement in the schema. */
export const AgreementKindEnum = registered<AgreementKind>(
  'AgreementKind',
  'What an agreement is written as. New values may appear.',
  {
    MOU: 'Nota kesepahaman (memorandum of understanding).',
    PKS: 'Perjanjian kerja sama.',
    DECREE: 'Surat keputusan.',
    LETTER: 'An exchange of letters.',
  },
);

/** Who gives what in the schema. */
export const ExchangeDirectionEnum = registered<ExchangeDirection>(
  'ExchangeDirection',
  'Who gives something. New values may appear.',
  {
    LIBRARY_GIVES: 'The library gives it to the partner.',
    PARTNER_GIVES: 'The partner gives it to the library.',
  },
);

/** Kinds of what happened with a partner in the schema. */
export const PartnerHistoryKindEnum = registered<PartnerHistoryKind>(
  'PartnerHistoryKind',
  'What happened with a partner. New values may appear.',
  {
    VISIT: 'People of both met.',
    EXCHANGE: 'One gave the other something.',
    AGREEMENT: 'Something was agreed in writing.',
    KEY_MADE: 'A key was made.',
    KEY_REVOKED: 'A key was revoked.',
    REQUEST: 'Somebody asked to act for it.',
    CLASS_SET: 'A class set was asked for.',
    EVENT: 'An event was held together, or is to be.',
  },
);
