import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What newsletters say, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  newsletter: 'newsletter',
  issue: 'issue',
  link: 'link; ask for a new one with your e-mail address',
  email: 'e-mail address',
  wrongEmail: 'Write a complete e-mail address, for example name@example.id.',
  chooseOne: 'Choose at least one newsletter.',
  tooOften: 'Asked too often. Wait a little, then try again.',
  name: 'name of the newsletter',
  promise: 'what it is about and when it comes',
  tooMany: 'At most {{count}} newsletters.',
  subject: 'subject of the issue',
  blocks: 'Add at least one part.',
  emptyBlock: 'Write what this part says, or take it out.',
  amount: 'Choose 1 to {{count}}.',
  sent: 'This issue is being sent and cannot be changed. Make a new one.',
  past: 'Choose a time that is still to come.',
  notPlanned: 'This issue is not planned.',
  noMail: 'E-mail is not set up (SMTP_URL), so nothing can be sent.',
  outboundOff: 'Sending is turned off here (a restored copy), so nothing leaves.',
  noOwnEmail: 'Your account has no e-mail address.',
  unreachable: 'The mail server did not take this letter. Try again later.',
  personalData: {
    subscriber: 'The address that gets newsletters',
    subscription: 'The newsletters chosen',
    letter: 'Issues sent in the last 30 days',
  },
  letter: {
    online: 'Read it in the browser',
    why: 'You get this letter because you subscribed to {{name}}.',
    stop: 'Unsubscribe, or change what you get',
    test: 'Test letter',
    none: 'Nothing new yet.',
  },
};
