import type { MessageTemplate } from '../templates.terms';
import { isAccountTemplate, MESSAGE_TEMPLATES } from '../templates.terms';

/** When messages may leave again after the night. */
export const MORNING = '07:00';
/** When the night begins. */
export const EVENING = '20:00';
/** Answers to something that just happened may come an hour later. */
const LATE_EVENING = '21:00';
const ANSWERS: ReadonlySet<MessageTemplate> = new Set(['HOLD_READY', 'PAYMENT_RECEIPT']);

/** Whoever proposed something sits before the screen and waits for the link. */
const AWAITED: ReadonlySet<MessageTemplate> = new Set(['PROPOSAL_CONFIRM']);

/**
 * Returns the templates that may leave at a wall-clock time of Pasuruan (`20:30`): at night only those that
 * somebody is waiting for, to get into their account or to send a proposal.
 */
export function templatesAllowedAt(localTime: string): MessageTemplate[] {
  const isNight = localTime < MORNING || localTime >= LATE_EVENING;
  return MESSAGE_TEMPLATES.filter(
    (template) =>
      isAccountTemplate(template) ||
      AWAITED.has(template) ||
      (!isNight && (localTime < EVENING || ANSWERS.has(template))),
  );
}
