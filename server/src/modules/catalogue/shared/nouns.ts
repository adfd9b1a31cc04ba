import type { Message } from '../../../platform/i18n/message';
import { say } from '../words/say';

/** What the objects of the catalogue are called. */
export const CATALOGUE_NOUNS = {
  title: say('title'),
  copy: say('copy'),
  work: say('work'),
  contributor: say('contributor'),
  subject: say('subject'),
  branch: say('branch'),
  shelvingLocation: say('shelvingLocation'),
  upload: say('upload'),
} as const satisfies Record<string, Message>;
