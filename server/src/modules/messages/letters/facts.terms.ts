import type { CivilDate } from '../../../shared/civil-date';
import type { Locale, LocalizedText } from '../../../shared/locale';
import type { Rupiah } from '../../../shared/rupiah';
import type { MessageTemplate } from '../templates.terms';
import type { Letter, LetterTicket } from './letter.rules';

/** Whom a letter is about when it is not its reader: a guardian reads about a child. */
export type About = { readonly childName: string | null };
/** Loans of one member with one due date; on a telephone that others read too their titles are not named. */
export type LoanFacts = About & {
  readonly titles: readonly string[];
  readonly hidesTitles?: true;
  readonly dueOn: CivilDate;
};
/** The same, late. */
export type OverdueFacts = LoanFacts & { readonly daysLate: number };
/** A copy that stands, or stood, on the hold shelf. */
export type HoldFacts = About & {
  readonly title: string;
  readonly branch: string;
  readonly collectBy: CivilDate;
};
/** A membership that runs out. */
export type MembershipFacts = About & { readonly expiresOn: CivilDate };
/** A payment. */
export type ReceiptFacts = About & {
  readonly receiptNumber: string;
  readonly amount: Rupiah;
  readonly method: 'CASH' | 'QRIS' | 'TRANSFER';
  readonly paidOn: CivilDate;
};
/** What somebody of the staff wrote to one member. */
export type PersonalFacts = About & { readonly subject: string; readonly text: string };

/** The page of a month: the month in words, what it says, and where it stands in the back office. */
export type MonthPageFacts = { readonly month: string; readonly sentence: string; readonly path: string };

/** A survey that somebody is asked to answer: about which service, and its secret link. */
export type SurveyInvitationFacts = { readonly service: string; readonly path: string };

/** Questions about what came of a programme: after which event, and their secret link. */
export type OutcomeSurveyFacts = About & { readonly eventName: string; readonly path: string };

/** A registration for an event; dates and the end of an offer are in words already. */
export type EventFacts = About & {
  readonly eventName: string;
  readonly people: readonly string[];
  readonly dates: readonly string[];
  readonly place: string | null;
  readonly path: string;
  readonly notice: string | null;
  readonly isPostponed: boolean;
  readonly offerUntil: string | null;
  /** Why the library is closed on dates that fall out; null when staff called them off. */
  readonly closureReason: string | null;
  /** Whether dates that fell out take place after all, because the library is open. */
  readonly isBack: boolean;
  /** Dates to come that fall out. */
  readonly cancelled: readonly string[];
  /** Tickets of those who come; none while the places are not certain. */
  readonly tickets: readonly LetterTicket[];
};

/** A new event of a programme that is followed; dates are in words already. */
export type NewEventFacts = About & {
  readonly eventName: string;
  readonly programmeName: string;
  readonly summary: string | null;
  readonly dates: readonly string[];
  readonly place: string | null;
  readonly path: string;
};

/** A proposal that waits until its address is proven. */
export type UnprovenFacts = { readonly path: string };
/** A proposal that staff answered. */
export type ProposalFacts = UnprovenFacts & {
  readonly title: string;
  readonly status: 'ACCEPTED' | 'CHANGES_ASKED' | 'DECLINED';
  readonly answer: string | null;
  /** Whether a partner asked for a visit; the answer then says its day and hour. */
  readonly isVisit?: boolean;
};

/** A webhook of a partner that is paused because it has failed since a day. */
export type WebhookFacts = { readonly partner: string; readonly url: string; readonly since: CivilDate };

/** An agreement that ends soon; where it stands in the back office if staff read, and how many days are left. */
export type AgreementEndingFacts = {
  readonly partner: string;
  readonly subject: string;
  readonly number: string | null;
  readonly endsOn: CivilDate;
  readonly daysLeft: number;
  readonly path: string | null;
};

/** A certificate of somebody of the staff that ends soon, and where their development stands in the back office. */
export type CertificateEndingFacts = {
  readonly holder: string;
  readonly kind: string;
  readonly endsOn: CivilDate;
  readonly daysLeft: number;
  readonly path: string;
};

/** A complaint, suggestion, praise or question; the text is the answer, or the praise. */
export type CaseFacts = {
  readonly number: string;
  readonly subject: string;
  readonly text: string;
  readonly dueOn: CivilDate;
  readonly path: string;
  readonly isToStaff: boolean;
};

/** What staff answered to a request to act for an institution. */
export type PartnerAnswerFacts = {
  readonly institution: string;
  readonly isGranted: boolean;
  readonly reason: string | null;
};
/** What a message about a letter of hours says: its number, or why it is not issued. */
export type HoursLetterFacts = { readonly number: string | null; readonly words: string | null };

/** What a letter about an application to volunteer says. */
export type VolunteerFacts = {
  readonly role: LocalizedText;
  /** Where and when to come, or why it was declined; null of an acceptance. */
  readonly words: string | null;
};
/** A class set as its teacher is written to about it; pupils are never named. */
export type ClassSetFacts = {
  readonly className: string;
  readonly what: string;
  readonly branch: string;
  readonly until: CivilDate;
  readonly count: number;
  readonly reason: string | null;
  /** Copies that are still out, by title and barcode. */
  readonly stillOut: readonly string[];
  readonly partnerId: string;
};
/** What was done to a key of a partner; the moment is in words already. */
export type PartnerKeyFacts = {
  readonly partner: string;
  readonly key: string;
  readonly hint: string;
  readonly moment: string;
  readonly isByStaff: boolean;
};

/** A token that a member made for an app; its moment is in words already. */
export type TokenLetterFacts = { readonly name: string; readonly hint: string; readonly moment: string };

/** A booking of a space or seat; its moment is in words already. */
export type BookingFacts = About & {
  /** The item and its space, as a sentence can name them: `Ruang Baca, J01`. */
  readonly place: string;
  readonly branch: string;
  readonly when: string;
  /** Until when the place waits for them, on the clock; null if it waits until the end. */
  readonly waitsUntil: string | null;
  readonly reason: string | null;
  readonly isClosed: boolean;
  readonly isByHours: boolean;
  readonly isBack: boolean;
  readonly isRefused: boolean;
  /** Whether staff still decide about it. */
  readonly isRequested: boolean;
  /** When it began before it was moved; null if only the place changed. */
  readonly movedFrom: string | null;
  /** When the other dates of a series begin, in a letter that speaks for all of them. */
  readonly laterDates: readonly string[];
  /** Where it is seen, moved and cancelled: for members by their account, for others by the secret link. */
  readonly path: string;
};

/** A shift of a volunteer, as a letter names it. */
export type ShiftFacts = About & {
  readonly title: string;
  readonly work: string;
  readonly place: string;
  readonly when: string;
  readonly end: string;
  readonly briefing: string | null;
  readonly reason: string | null;
};

/** What came of a shift; counts are null where there is too little to tell. */
export type ShiftThanksFacts = About & {
  readonly title: string;
  readonly duration: string;
  readonly attended: number | null;
  readonly loans: number | null;
};

/** The code of a guest, and for how many minutes it serves. */
export type BookingCodeFacts = { readonly code: string; readonly minutes: number };

/** A place that is free and kept for somebody who waits; moments are in words already. */
export type OfferedPlaceFacts = About & {
  readonly place: string;
  readonly branch: string;
  /** `Kamis, 26 November 2026, 10.00 WIB`. */
  readonly when: string;
  /** When it would end, on the clock: `11.00 WIB`. */
  readonly end: string;
  readonly keptUntil: string;
  /** The page of the space, with the span chosen. */
  readonly path: string;
};

/**
 * An hour with a mentor; its moment is in words already. Without a place it is online. It may be off because
 * the library is closed, or take place after all.
 */
export type ConsultationFacts = About & {
  readonly mentor: string;
  readonly when: string;
  readonly place: string | null;
  readonly meetingUrl: string | null;
  readonly reason: string | null;
  readonly isClosed: boolean;
  readonly isByHours: boolean;
  readonly isBack: boolean;
  readonly wasMoved: boolean;
  /** When it was to begin before it was moved; null once it is back there. */
  readonly movedFrom: string | null;
};

/**
 * What staff decided on a profile: about all of it, or about changes of a published one; and why if they
 * refused.
 */
export type BusinessFacts = About & {
  readonly business: string;
  readonly isAboutChanges: boolean;
  readonly isShown: boolean;
  readonly reason: string | null;
};

/** A link to a new password. */
export type PasswordLinkFacts = {
  readonly secret: string;
  readonly minutes: number;
  readonly memberName: string;
};
/** A code that proves a contact, and for e-mail a link that does the same. */
export type ContactCodeFacts = { readonly secret: string; readonly code: string };

/** A password that was set or changed; the moment is in words already. */
export type PasswordChangedFacts = { readonly memberName: string; readonly moment: string };

/** That staff set a password, or made a code for one; the moment is in words already. */
export type StaffPasswordFacts = PasswordChangedFacts & { readonly isCode: boolean };

/** A breach of personal data: the three contents of UU 27/2022 art. 46(2). */
export type DataBreachFacts = About & {
  readonly data: readonly string[];
  readonly event: string;
  readonly measures: string;
};

/** What each template needs to know. */
export type LetterFacts = {
  readonly LOAN_DUE_SOON: LoanFacts;
  readonly LOAN_DUE_TODAY: LoanFacts;
  readonly LOAN_OVERDUE: OverdueFacts;
  readonly HOLD_READY: HoldFacts;
  readonly HOLD_EXPIRING: HoldFacts;
  readonly HOLD_LAPSED: HoldFacts;
  readonly MEMBERSHIP_ENDING: MembershipFacts;
  readonly PAYMENT_RECEIPT: ReceiptFacts;
  readonly SATISFACTION_INVITATION: SurveyInvitationFacts;
  readonly OUTCOME_SURVEY: OutcomeSurveyFacts;
  readonly DATA_BREACH: DataBreachFacts;
  readonly MONTH_PAGE: MonthPageFacts;
  readonly PERSONAL: PersonalFacts;
  readonly EVENT_CONFIRMED: EventFacts;
  readonly EVENT_OFFERED: EventFacts;
  readonly EVENT_REMINDER: EventFacts;
  readonly EVENT_OFF: EventFacts;
  readonly EVENT_MOVED: EventFacts;
  readonly EVENT_FEEDBACK: EventFacts;
  readonly EVENT_NEW: NewEventFacts;
  readonly PROPOSAL_CONFIRM: UnprovenFacts;
  readonly PROPOSAL_ANSWERED: ProposalFacts;
  readonly CONSULTATION_BOOKED: ConsultationFacts;
  readonly CONSULTATION_REMINDER: ConsultationFacts;
  readonly CONSULTATION_OFF: ConsultationFacts;
  readonly CONSULTATION_FOLLOW_UP: ConsultationFacts;
  readonly BOOKING_CONFIRMED: BookingFacts;
  readonly BOOKING_MOVED: BookingFacts;
  readonly SHIFT_CONFIRMED: ShiftFacts;
  readonly SHIFT_REMINDER: ShiftFacts;
  readonly SHIFT_OFF: ShiftFacts;
  readonly SHIFT_THANKS: ShiftThanksFacts;
  readonly SHIFT_MOVED: ShiftFacts;
  readonly SHIFT_OFFERED: ShiftFacts;
  readonly SHIFT_PASSED_ON: ShiftFacts;
  readonly BOOKING_REMINDER: BookingFacts;
  readonly BOOKING_OFF: BookingFacts;
  readonly BOOKING_RELEASED: BookingFacts;
  readonly BOOKING_OFFERED: OfferedPlaceFacts;
  readonly BOOKING_CODE: BookingCodeFacts;
  readonly NEWSLETTER_CONFIRM: UnprovenFacts;
  readonly BUSINESS_ACCEPTED: BusinessFacts;
  readonly BUSINESS_REFUSED: BusinessFacts;
  readonly PARTNER_REQUEST_ANSWERED: PartnerAnswerFacts;
  readonly PARTNER_KEY_MADE: PartnerKeyFacts;
  readonly PARTNER_KEY_REVOKED: PartnerKeyFacts;
  readonly PERSONAL_TOKEN_MADE: TokenLetterFacts;
  readonly VOLUNTEER_INVITED: VolunteerFacts;
  readonly VOLUNTEER_ACCEPTED: VolunteerFacts;
  readonly VOLUNTEER_DECLINED: VolunteerFacts;
  readonly VOLUNTEER_LETTER_READY: HoursLetterFacts;
  readonly VOLUNTEER_LETTER_DECLINED: HoursLetterFacts;
  readonly CLASS_SET_READY: ClassSetFacts;
  readonly CLASS_SET_DECLINED: ClassSetFacts;
  readonly CLASS_SET_CANCELLED: ClassSetFacts;
  readonly CLASS_SET_REMINDER: ClassSetFacts;
  readonly WEBHOOK_PAUSED: WebhookFacts;
  readonly AGREEMENT_ENDING: AgreementEndingFacts;
  readonly CERTIFICATE_ENDING: CertificateEndingFacts;
  readonly FEEDBACK_RECEIVED: CaseFacts;
  readonly FEEDBACK_ANSWERED: CaseFacts;
  readonly FEEDBACK_OVERDUE: CaseFacts;
  readonly FEEDBACK_PRAISE: CaseFacts;
  readonly PASSWORD_LINK: PasswordLinkFacts;
  readonly EMAIL_CODE: ContactCodeFacts;
  readonly PHONE_CODE: ContactCodeFacts;
  readonly PASSWORD_CHANGED: PasswordChangedFacts;
  readonly STAFF_PASSWORD: StaffPasswordFacts;
  readonly STAFF_PASSWORD_PHONE: StaffPasswordFacts;
};

/** Writes a template in each language. */
export type LetterWriter<Template extends MessageTemplate> = Readonly<
  Record<Locale, (facts: LetterFacts[Template]) => Letter>
>;

/** Where members see their loans, holds and payments. */
export const MY_LIBRARY = {
  ID: { label: 'Pustaka Saya', path: '/pustaka-saya' },
  EN: { label: 'My library', path: '/en/my-library' },
} as const;
