import { codedTerms } from '../../../platform/graphql/coded-term';
import { registered } from '../../../platform/graphql/enum';
import type {
  CaseCategory,
  CaseChannel,
  CaseClock,
  CaseKind,
  CaseStatus,
  CaseUnit,
  EntryKind,
} from './case.terms';

/** Kinds of cases in the schema. */
export const FeedbackCaseKindEnum = registered<CaseKind>(
  'FeedbackCaseKind',
  'What somebody brings to the library. New values may appear: show them as `SUGGESTION`.',
  {
    COMPLAINT: 'Something is wrong.',
    SUGGESTION: 'Something could be better.',
    PRAISE: 'Somebody or something deserves thanks.',
    QUESTION: 'A question to a librarian.',
  },
);

/** States of cases in the schema. */
export const FeedbackCaseStatusEnum = registered<CaseStatus>(
  'FeedbackCaseStatus',
  'How far a case has come. New values may appear: show them as `OPEN`.',
  {
    OPEN: 'Waits for an answer.',
    ANSWERED: 'Has an answer.',
    REOPENED: 'Waits for another answer, because whoever sent it was not content.',
    CLOSED: 'Needs no answer: praise that was passed on, or closed with a reason.',
  },
);

/** Channels of cases in the schema. */
export const FeedbackCaseChannelEnum = registered<CaseChannel>(
  'FeedbackCaseChannel',
  'How a case came. New values may appear.',
  {
    PORTAL: 'Through the portal.',
    ROOM_CODE: 'Through the portal, by the code in a room.',
    DESK: 'Said at the desk.',
    PAPER: 'On paper, from the box.',
    WHATSAPP: 'By WhatsApp, written down by staff.',
  },
);

/** Clocks of answers in the schema. */
export const FeedbackClockEnum = registered<CaseClock>(
  'FeedbackClock',
  'By when a case is answered, in working days. New values may appear.',
  {
    QUESTION: 'A question to a librarian: 2 working days.',
    NORMATIVE: 'What needs only information: 5 working days.',
    NOT_SUPERVISORY: 'What must be looked into: 14 working days.',
    SUPERVISORY: 'What may be a breach of rules: 60 working days.',
  },
);

/** Steps in the course of a case in the schema. */
export const FeedbackEntryKindEnum = registered<EntryKind>(
  'FeedbackEntryKind',
  'A step in the course of a case. New values may appear.',
  {
    ANSWER: 'An answer, which whoever sent the case reads.',
    NOTE: 'A note that only staff read.',
    REOPENING: 'Why whoever sent it is not content.',
    ESCALATION: 'The last day passed; it went up to whoever leads the handling.',
    REPORT: 'Somebody else reported the same review or reading list; the text is their reason.',
    PRAISE_PASSED_ON: 'Praise was passed on; the text names the colleague.',
    CLOSING: 'Closed without an answer; the text says why, for staff.',
  },
);

/** What cases are about, in the schema. */
export const FeedbackCategories = codedTerms<CaseCategory>('FeedbackCategory', {
  description: 'What a case is about.',
  names: {
    FACILITIES: { indonesian: 'Sarana dan ruang', english: 'Rooms and facilities' },
    SERVICE: { indonesian: 'Layanan dan waktu', english: 'Service and waiting' },
    STAFF: { indonesian: 'Petugas', english: 'Staff' },
    COLLECTION: { indonesian: 'Koleksi', english: 'Collection' },
    RULES: { indonesian: 'Aturan dan denda', english: 'Rules and fines' },
    PROGRAMMES: { indonesian: 'Acara', english: 'Events' },
    DIGITAL: { indonesian: 'Portal dan komputer', english: 'Portal and computers' },
    CONTENT: { indonesian: 'Ulasan dan komentar', english: 'Reviews and comments' },
    OTHER: { indonesian: 'Lainnya', english: 'Something else' },
  },
});

/** Units that handle cases, in the schema. */
export const FeedbackUnits = codedTerms<CaseUnit>('FeedbackUnit', {
  description: 'Who in the house handles a case.',
  names: {
    SERVICE: { indonesian: 'Layanan', english: 'Service' },
    COLLECTION: { indonesian: 'Koleksi', english: 'Collection' },
    FACILITIES: { indonesian: 'Sarana', english: 'Facilities' },
    PROGRAMMES: { indonesian: 'Program', english: 'Programmes' },
    DIGITAL: { indonesian: 'Teknologi', english: 'Technology' },
    HEAD: { indonesian: 'Kepala perpustakaan', english: 'Head of the library' },
  },
});
