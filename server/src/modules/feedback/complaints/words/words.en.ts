import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the folder of cases says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  noun: {
    case: 'Case',
    reply: 'Common answer',
    photo: 'Photo',
    branch: 'Branch',
    standard: 'The service',
    content: 'The review or reading list',
    colleague: 'Colleague',
  },
  sendCase: {
    text: 'us your words, one sentence at least',
    email: 'This e-mail address does not look complete. Check it again.',
    phone: 'This WhatsApp number does not look complete. A mobile number has 10 to 13 digits.',
    contact: 'the address or number, or choose to stay anonymous',
    signIn: 'Sign in first so that the answer can go to your account, or choose another way.',
    tooMany:
      'Thank you, we have received several messages from this connection. Wait a little, then send again. Your words stay while this page is open.',
  },
  handleCase: {
    note: 'the note',
    answer: 'the answer',
    publicQuestion: 'the question of the open answer',
    publicAnswer: 'the open answer',
    reason: 'the reason',
    notWaiting: 'This case no longer waits for an answer.',
    noPraise: 'Only praise can be passed on to a colleague.',
  },
  reopenCase: {
    text: 'what is still open',
    spent:
      'This case cannot be reopened: only once, after an answer, within {{days}} days. You can send a new one or take it to SP4N-LAPOR!.',
  },
  saveReply: {
    name: 'a name for this common answer',
    text: 'the words in Bahasa Indonesia',
  },
  personalData: {
    case: 'Complaints, suggestions, praise and questions that you sent from your account.',
    entry: 'Answers to your cases, and why you reopened them.',
  },
};
