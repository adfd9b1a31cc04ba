import { EVENING, MORNING } from '../../../shared/waking-hours';
import type { MessageTemplate } from '../templates.terms';
import { isAccountTemplate, MESSAGE_TEMPLATES } from '../templates.terms';

/** Answers to something that just happened may come an hour later. */
const LATE_EVENING = '21:00';
const ANSWERS: ReadonlySet<MessageTemplate> = new Set(['HOLD_READY', 'PAYMENT_RECEIPT']);

/** Whoever proposed something, books or asks for newsletters sits before the screen and waits for the link or the code. */
const AWAITED: ReadonlySet<MessageTemplate> = new Set([
  'PROPOSAL_CONFIRM',
  'BOOKING_CODE',
  'NEWSLETTER_CONFIRM',
]);

/** Tells whether somebody sits before the screen and waits for a letter: it leaves at night too, and where letters came back. */
export function isAwaitedNow(template: MessageTemplate): boolean {
  return isAccountTemplate(template) || AWAITED.has(template);
}

/**
 * Returns the templates that may leave at a wall-clock time of Pasuruan (`20:30`): at night only those that
 * somebody is waiting for, to get into their account, to send a proposal, to book or to confirm newsletters.
 */
export function templatesAllowedAt(localTime: string): MessageTemplate[] {
  const isNight = localTime < MORNING || localTime >= LATE_EVENING;
  return MESSAGE_TEMPLATES.filter(
    (template) => isAwaitedNow(template) || (!isNight && (localTime < EVENING || ANSWERS.has(template))),
  );
}
