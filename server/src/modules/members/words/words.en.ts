import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module members says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  eraseMember: {
    childrenToAnswerFor:
      'You are the guardian of {{total}} children. Have another guardian named at the desk first.',
  },
  prepareOwnData: {
    tooOften: 'This was downloaded {{mostADay}} times within a day. Try again in {{hours}} hours.',
  },
  findMergeObstacles: {
    guardian:
      'One is the guardian of the other, so these are two people. Remove the guardian first if that is wrong.',
    otherNik:
      'Both cards have an identity number, and they differ, so these are two people. Clear the wrong one first.',
    openRequest: 'A request about data is still open on one of the cards. Answer it first.',
  },
  personalData: {
    member: 'Facts about you and your membership.',
    cardAlias: 'Old card numbers.',
    memberBlock: 'Blocks and their reasons.',
    memberNote: 'Notes of staff about you.',
    memberView: 'Staff who looked at your data, by their role.',
    memberConsent: 'Consents that were given.',
    memberCode: 'One-time codes: what for, when made, when used.',
    distinctMembers: 'Other cards that look like yours and are somebody else’s.',
    memberMerge: 'Cards of yours that were merged.',
    dataRequest: 'Your requests about these data.',
  },
  signInMember: {
    currentPassword: 'The current password is not right.',
  },
  signInRefusals: {
    wrongCredentials:
      'Card number, e-mail or telephone and password do not belong together. Check both and try again.',
    sharedContact:
      'More than one member uses this e-mail address or telephone. Sign in with the card number.',
    tooManyAttempts: 'Too many attempts. Wait {{seconds}} seconds, then try again.',
  },
};
