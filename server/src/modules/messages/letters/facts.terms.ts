import type { CivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
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
  readonly isBack: boolean;
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
  readonly BUSINESS_ACCEPTED: BusinessFacts;
  readonly BUSINESS_REFUSED: BusinessFacts;
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
