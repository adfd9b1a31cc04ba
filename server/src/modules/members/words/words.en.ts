import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module members says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  memberList: {
    title: 'Members',
    name: 'Name',
    card: 'Card number',
    category: 'Category',
    standing: 'Standing',
    expires: 'Valid until',
    registered: 'Registered',
    branch: 'Branch',
    phone: 'Telephone',
    email: 'E-mail',
    kelurahan: 'Kelurahan',
    standings: { ACTIVE: 'Active', PROVISIONAL: 'Provisional', EXPIRED: 'Expired', BLOCKED: 'Blocked' },
  },
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
    choosePassword: 'Choose your own password in the portal first, then try again.',
    currentPassword: 'The current password is not right.',
  },
  signInRefusals: {
    wrongCredentials:
      'Card number, e-mail or telephone and password do not belong together. Check both and try again.',
    sharedContact:
      'More than one member uses this e-mail address or telephone. Sign in with the card number.',
    tooManyAttempts: 'Too many attempts. Wait {{seconds}} seconds, then try again.',
  },
  cardLogo: {
    gone: 'The picture of this logo is not there any more. Choose the picture once more.',
  },
  cardTemplate: {
    nameRequired: 'Give the name of the library.',
    tooManySentences: 'The back holds at most {{most}} sentences.',
    logoTooSmall:
      'This picture is too small to be printed: its longer side has {{longer}} pixels, at least {{shortest}} are needed.',
    logoTooLong: 'This picture is too long for a card: at most {{times}} times as wide or as high.',
  },
  shared: {
    tooLong: 'At most {{longest}} characters.',
    sameCard: 'Choose two different cards.',
    nameTooLong: 'A name has at most {{longest}} characters.',
    noMember: 'There is no such member.',
    staleMember: 'Somebody else has just changed this member. Reload and change it again.',
    textRequired: 'Write something here.',
  },
  printCards: {
    howMany: 'Choose 1 to {{most}} members.',
  },
  saveCardTemplate: {
    stale: 'Somebody else has changed the card. Load it anew, then change it again.',
  },
  promoteClasses: {
    alreadyPromoted: '{{school}} has moved up into this school year already.',
    lastGrade: 'The last grade is between 1 and 12.',
    noPupils: 'No member has a class at this school.',
    tooManyPupils: 'More than {{most}} pupils. Check the name of the school.',
  },
  confirmPhone: {
    otherNumber: 'This member has another number by now. Reload and check again.',
  },
  setPassword: {
    linkUsed: 'This link was used, or its time is over. Ask for a new one.',
    wrongCode:
      'Card number and code do not belong together, or the code is over. Check again, or ask for a new code at the desk.',
  },
  verifyContact: {
    noContact: 'This contact is not known yet. Enter it in My library first.',
    alreadyVerified: 'This contact is verified already.',
    wrongCode: 'The code does not match, or is over. Check again, or ask for a new one.',
    linkUsed: 'This link was used, or its time is over. Sign in and ask for a new code.',
  },
  proposeFamilyCards: {
    hasCard: '{{name}} has a card already.',
    grownUp: 'Whoever is 18 registers by themselves.',
    howMany: 'Propose 1 to {{most}} cards.',
    papersFirst: 'Show the family papers at the desk first, for the cards that were proposed already.',
    onlyAdults: 'Only an adult can propose cards for children.',
  },
  decideDataRequest: {
    noRequest: 'There is no such request, or it is closed already.',
  },
  requestCorrection: {
    unanswered: 'An earlier request has not been answered yet. Wait for the answer first.',
  },
  requestErasure: {
    alreadyRequested: 'Erasure was asked for already. Wait, or withdraw it.',
    noneOpen: 'No request for erasure is open.',
  },
  blockMember: {
    noBlock: 'There is no such block, or it was lifted already.',
    endsInThePast: 'The last day of a block cannot be in the past.',
  },
  mergeMembers: {
    bothRegistered: 'Both cards stand in the same thing, for example one activity. Cancel one of them first.',
  },
  updateOwnSettings: {
    passwordNeeded: 'Give your current password to change your contacts.',
  },
  memberFacts: {
    nameRequired: 'Give the name as on the identity card.',
    email: 'Give a complete e-mail address, such as name@example.org.',
    phone: 'Give a complete telephone number, such as 0812 3456 7890 or (0343) 421234.',
    schoolTooLong: 'The name of a school has at most {{longest}} characters.',
    schoolRequired: 'Give the name of the school too.',
    classTooLong: 'A class has at most {{longest}} characters, such as 7A.',
    streetTooLong: 'An address has at most {{longest}} characters.',
    neighbourhoodNumber: '{{name}} is a number of up to three digits, such as 003.',
    kelurahan:
      'There is no such kelurahan in the city. Choose from the list, or leave it empty for an address outside the city.',
  },
  memberRequirements: {
    noCategory: 'There is no such kind of membership. Choose from the list.',
    noBranch: 'There is no such branch. Choose from the list.',
    guardianMissing:
      'A member under {{age}} needs a guardian: find their card, or give name and telephone of a guardian without one.',
    guardianUnreachable:
      'Give the telephone number or e-mail address of the guardian, so that what is about the child reaches them.',
    signInConsentMissing:
      'The guardian consented to borrowing only. Ask the guardian to consent to an account of the child’s own, then note it in the member’s data.',
    consentMissing: 'Ask the guardian to consent, then mark that the consent was given.',
    birthDateRequired: 'Give the date of birth: this kind of membership depends on age.',
    birthDate: 'Check the date of birth.',
    tooYoung: 'Membership of the kind {{name}} begins at {{minimumAge}} years; this member is {{age}}.',
    tooOld: 'Membership of the kind {{name}} ends at {{maximumAge}} years; this member is {{age}}.',
    noGuardian: 'This guardian is no member. Look them up by card number.',
    guardianTooYoung: 'A guardian must be at least {{age}} years old.',
    guardianYounger: 'The guardian is younger than this member. Check who the guardian is.',
  },
  readEnteredNik: {
    taken: 'Another member has this identity number. Check whether the person is registered already.',
    wrongKey:
      "Identity numbers cannot be kept now: this server's DATA_KEY is not the library's. Leave the number out and tell the administrator.",
    length: 'An identity number has 16 digits. Copy it from the identity card.',
    province: 'The first two digits are not the code of a province. Check again.',
    birthDate: 'The date of birth within the number does not exist. Check again.',
    serial: 'The last four digits cannot be 0000. Check again.',
  },
  registerSelf: {
    contactRequired: 'Give a telephone number or an e-mail address; one is enough.',
    guardianRequired: 'Under {{age}}, give the name of the guardian who consents.',
  },
  renewMembership: {
    provisional: 'This membership is provisional. See the papers first; the full term begins then.',
    tooOld:
      'This member is older than {{maximumAge}}, the limit of the kind {{name}}. Choose another kind, then renew.',
    tooEarly: 'This membership runs until {{expiresOn}}. It can be renewed from {{from}}.',
  },
  changePassword: {
    knownToStaff: 'Staff know this password. Choose another.',
  },
  memberPassword: {
    tooShort:
      'A password has at least {{shortest}} characters. Two or three random words are easy to remember.',
    tooLong: 'A password has at most {{longest}} characters.',
    guessable:
      'This password is easy to guess. Do not use a name, a date of birth, the card number or a common word.',
  },
  ownPasskeys: {
    unknown:
      'This passkey is not known, or its answer came too late. Try again, or sign in with the password.',
    known: 'This passkey is listed already.',
    tooMany: 'At most {{most}} passkeys. Remove one first.',
    removed: 'This passkey is removed already.',
  },
  ownSessions: {
    ended: 'This device is signed out already.',
  },
};
