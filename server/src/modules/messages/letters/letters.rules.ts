import type { Locale } from '../../../shared/locale';
import type { MessageTemplate, WordedTemplate } from '../templates.terms';
import { businessAccepted, businessRefused } from './business-letters.rules';
import {
  partnerKeyMade,
  partnerKeyRevoked,
  partnerRequestAnswered,
  personalTokenMade,
} from './partner-letters.rules';
import { emailCode, passwordChanged, passwordLink, phoneCode, staffPassword } from './code-letters.rules';
import {
  bookingCode,
  bookingConfirmed,
  bookingMoved,
  bookingOff,
  bookingOffered,
  bookingReleased,
  bookingReminder,
} from './booking-letters.rules';
import {
  shiftConfirmed,
  shiftMoved,
  shiftOff,
  shiftOffered,
  shiftPassedOn,
  shiftReminder,
} from './shift-letters.rules';
import {
  consultationBooked,
  consultationFollowUp,
  consultationOff,
  consultationReminder,
} from './consultation-letters.rules';
import {
  eventConfirmed,
  eventFeedback,
  eventMoved,
  eventNew,
  eventOff,
  eventOffered,
  eventReminder,
} from './event-letters.rules';
import type { LetterFacts, LetterWriter } from './facts.terms';
import { MY_LIBRARY } from './facts.terms';
import type { Letter } from './letter.rules';
import { fillPlaceholders } from './placeholders.rules';
import { newsletterConfirm } from './newsletter-letters.rules';
import { proposalAnswered, proposalConfirm } from './proposal-letters.rules';
import { toLetterValues } from './letter-values.rules';
import type { Wording } from './wording.rules';
import { shippedWording } from './wording.rules';

/**
 * In which language a letter is written, and in which wording if not in the one that comes with the program.
 */
export type Manner = { readonly locale: Locale; readonly wording?: Wording | null };

type Writer<Template extends MessageTemplate> = (facts: LetterFacts[Template], manner: Manner) => Letter;

const WRITERS: { readonly [Template in MessageTemplate]: Writer<Template> } = {
  LOAN_DUE_SOON: worded('LOAN_DUE_SOON'),
  LOAN_DUE_TODAY: worded('LOAN_DUE_TODAY'),
  LOAN_OVERDUE: worded('LOAN_OVERDUE'),
  HOLD_READY: worded('HOLD_READY'),
  HOLD_EXPIRING: worded('HOLD_EXPIRING'),
  HOLD_LAPSED: worded('HOLD_LAPSED'),
  MEMBERSHIP_ENDING: worded('MEMBERSHIP_ENDING'),
  PAYMENT_RECEIPT: worded('PAYMENT_RECEIPT'),
  SATISFACTION_INVITATION: worded('SATISFACTION_INVITATION'),
  OUTCOME_SURVEY: worded('OUTCOME_SURVEY'),
  DATA_BREACH: worded('DATA_BREACH'),
  MONTH_PAGE: worded('MONTH_PAGE'),
  PERSONAL: worded('PERSONAL'),
  EVENT_CONFIRMED: fixed(eventConfirmed),
  EVENT_OFFERED: fixed(eventOffered),
  EVENT_REMINDER: fixed(eventReminder),
  EVENT_OFF: fixed(eventOff),
  EVENT_MOVED: fixed(eventMoved),
  EVENT_FEEDBACK: fixed(eventFeedback),
  EVENT_NEW: fixed(eventNew),
  PROPOSAL_CONFIRM: fixed(proposalConfirm),
  PROPOSAL_ANSWERED: fixed(proposalAnswered),
  CONSULTATION_BOOKED: fixed(consultationBooked),
  CONSULTATION_REMINDER: fixed(consultationReminder),
  CONSULTATION_OFF: fixed(consultationOff),
  CONSULTATION_FOLLOW_UP: fixed(consultationFollowUp),
  BOOKING_CONFIRMED: fixed(bookingConfirmed),
  BOOKING_MOVED: fixed(bookingMoved),
  SHIFT_CONFIRMED: fixed(shiftConfirmed),
  SHIFT_REMINDER: fixed(shiftReminder),
  SHIFT_OFF: fixed(shiftOff),
  SHIFT_THANKS: worded('SHIFT_THANKS'),
  SHIFT_MOVED: fixed(shiftMoved),
  SHIFT_OFFERED: fixed(shiftOffered),
  SHIFT_PASSED_ON: fixed(shiftPassedOn),
  BOOKING_REMINDER: fixed(bookingReminder),
  BOOKING_OFF: fixed(bookingOff),
  BOOKING_RELEASED: fixed(bookingReleased),
  BOOKING_OFFERED: fixed(bookingOffered),
  BOOKING_CODE: fixed(bookingCode),
  NEWSLETTER_CONFIRM: fixed(newsletterConfirm),
  BUSINESS_ACCEPTED: fixed(businessAccepted),
  BUSINESS_REFUSED: fixed(businessRefused),
  PARTNER_REQUEST_ANSWERED: fixed(partnerRequestAnswered),
  PARTNER_KEY_MADE: fixed(partnerKeyMade),
  PARTNER_KEY_REVOKED: fixed(partnerKeyRevoked),
  PERSONAL_TOKEN_MADE: fixed(personalTokenMade),
  VOLUNTEER_INVITED: worded('VOLUNTEER_INVITED'),
  VOLUNTEER_ACCEPTED: worded('VOLUNTEER_ACCEPTED'),
  VOLUNTEER_DECLINED: worded('VOLUNTEER_DECLINED'),
  VOLUNTEER_LETTER_READY: worded('VOLUNTEER_LETTER_READY'),
  VOLUNTEER_LETTER_DECLINED: worded('VOLUNTEER_LETTER_DECLINED'),
  CLASS_SET_READY: worded('CLASS_SET_READY'),
  CLASS_SET_DECLINED: worded('CLASS_SET_DECLINED'),
  CLASS_SET_CANCELLED: worded('CLASS_SET_CANCELLED'),
  CLASS_SET_REMINDER: worded('CLASS_SET_REMINDER'),
  WEBHOOK_PAUSED: worded('WEBHOOK_PAUSED'),
  AGREEMENT_ENDING: worded('AGREEMENT_ENDING'),
  CERTIFICATE_ENDING: worded('CERTIFICATE_ENDING'),
  FEEDBACK_RECEIVED: worded('FEEDBACK_RECEIVED'),
  FEEDBACK_ANSWERED: worded('FEEDBACK_ANSWERED'),
  FEEDBACK_OVERDUE: worded('FEEDBACK_OVERDUE'),
  FEEDBACK_PRAISE: worded('FEEDBACK_PRAISE'),
  PASSWORD_LINK: fixed(passwordLink),
  EMAIL_CODE: fixed(emailCode),
  PHONE_CODE: fixed(phoneCode),
  PASSWORD_CHANGED: fixed(passwordChanged),
  STAFF_PASSWORD: fixed(staffPassword),
  STAFF_PASSWORD_PHONE: fixed(staffPassword),
};

/** Writes a letter from what a template needs to know. */
export function writeLetter<Template extends MessageTemplate>(
  template: Template,
  facts: LetterFacts[Template],
  manner: Manner,
): Letter {
  return WRITERS[template](facts, manner);
}

function worded<Template extends WordedTemplate>(template: Template): Writer<Template> {
  return (facts, { locale, wording }) => {
    const { subject, body, closing } = wording ?? shippedWording(template, locale);
    const { places, items, link = MY_LIBRARY[locale] } = toLetterValues(template, locale, facts);
    return {
      subject: fillPlaceholders(subject, places),
      paragraphs: paragraphsOf(fillPlaceholders(body, places)),
      items,
      closing: fillPlaceholders(closing, places),
      link,
      places,
    };
  };
}

/**
 * Letters about an account say the same everywhere: whoever could change them could ask members for their
 * codes. Those about events depend on too much for placeholders.
 */
function fixed<Template extends MessageTemplate>(writer: LetterWriter<Template>): Writer<Template> {
  return (facts, { locale }) => writer[locale](facts);
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
