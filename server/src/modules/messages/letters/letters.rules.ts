import type { Locale } from '../../../shared/locale';
import type { MessageTemplate, WordedTemplate } from '../templates.terms';
import { businessAccepted, businessRefused } from './business-letters.rules';
import { emailCode, passwordChanged, passwordLink, phoneCode, staffPassword } from './code-letters.rules';
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
  BUSINESS_ACCEPTED: fixed(businessAccepted),
  BUSINESS_REFUSED: fixed(businessRefused),
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
