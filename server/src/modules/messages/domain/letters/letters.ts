import type { Locale } from '../../../../shared/locale';
import type { MessageTemplate } from '../templates';
import { membershipEnding, paymentReceipt } from './account-letters';
import { eventConfirmed, eventOff, eventOffered, eventReminder } from './event-letters';
import type { LetterFacts, LetterWriter } from './facts';
import { emailCode, passwordLink, phoneCode } from './code-letters';
import { holdExpiring, holdReady } from './hold-letters';
import type { Letter } from './letter';
import { dueSoon, dueToday, overdue } from './loan-letters';

const WRITERS: { readonly [Template in MessageTemplate]: LetterWriter<Template> } = {
  LOAN_DUE_SOON: dueSoon, LOAN_DUE_TODAY: dueToday, LOAN_OVERDUE: overdue, HOLD_READY: holdReady, HOLD_EXPIRING: holdExpiring, MEMBERSHIP_ENDING: membershipEnding, PAYMENT_RECEIPT: paymentReceipt,
  EVENT_CONFIRMED: eventConfirmed, EVENT_OFFERED: eventOffered, EVENT_REMINDER: eventReminder, EVENT_OFF: eventOff,
  PASSWORD_LINK: passwordLink, EMAIL_CODE: emailCode, PHONE_CODE: phoneCode,
};

/** Writes a letter from what a template needs to know. */
export function letterFrom<Template extends MessageTemplate>(template: Template, locale: Locale, facts: LetterFacts[Template]): Letter {
  return WRITERS[template][locale](facts);
}
