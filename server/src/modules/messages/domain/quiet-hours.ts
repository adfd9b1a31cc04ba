import type { MessageTemplate } from './templates';
import { MESSAGE_TEMPLATES } from './templates';

const MORNING = '07:00';
const EVENING = '20:00';
/** Answers to something that just happened may come an hour later. */
const LATE_EVENING = '21:00';
const ANSWERS: ReadonlySet<MessageTemplate> = new Set(['HOLD_READY', 'PAYMENT_RECEIPT']);

/** Returns the templates that may leave at a wall-clock time of Pasuruan (`20:30`): none at night. */
export function templatesAllowedAt(localTime: string): MessageTemplate[] {
  if (localTime < MORNING || localTime >= LATE_EVENING) return [];
  return MESSAGE_TEMPLATES.filter((template) => localTime < EVENING || ANSWERS.has(template));
}
