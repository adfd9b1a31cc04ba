import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module eligibility says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  membershipExpired: 'The membership ended on {{day}}. Renew it at the desk first, free of charge.',
  cardLost: 'This card was reported lost. Ask for a new one at the desk.',
  blocked: 'This card is blocked. Please ask at the desk.',
  blockedUntil: 'This card is blocked until {{day}}. Please ask at the desk.',
  ageUnknown: 'The date of birth is not known yet. Please give it at the desk.',
  tooYoung: 'This is for people of {{from}} and older.',
  tooOld: 'This is for people up to {{to}}.',
  quotaSpent: 'The quota is used: {{used}} of {{most}}.',
};
