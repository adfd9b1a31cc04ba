import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What letters of hours say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  letter: 'Letter of hours',
  period: 'Choose a first day that is not after the last one; the last one is today at the latest.',
  longPeriod: 'One letter holds at most {{years}} years. Choose a shorter period.',
  noHours:
    'No hours were signed off between {{from}} and {{until}}. Choose another period, or ask staff to sign off the hours first.',
  isOpen: 'Your earlier request still waits. Ask for another letter once it is answered.',
  notVolunteer: 'This letter is for volunteers. Apply on the page Volunteers.',
  own: 'A letter of your own hours is issued by a colleague.',
  notOpen: 'This request was answered already. Load the page again.',
  notIssued: 'This letter holds no longer. Load the page again.',
  replaced: 'Replaced by a new letter.',
  merged: 'Two cards became one; the other request stays.',
  signerName: 'the name of who signs',
  signerPosition: 'the position of who signs',
  reason: 'the reason',
  personalData: {
    letter: 'Letters of hours that you asked for or have.',
    line: 'What a letter of hours says: roles, shifts and minutes.',
  },
};
