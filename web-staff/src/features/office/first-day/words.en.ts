import type * as indonesian from './words.id';

/** Words of the first day of a library. */
export const firstDay: typeof indonesian.firstDay = {
  title: 'First day',
  intro: 'From an empty library to the first loan.',
  progress: '{{done}} of {{total}} done.',
  note: 'This library is new: {{done}} of {{total}} steps of the first day are done.',
  goOn: 'Go on',
  finish: 'Done, to Today',
  stop: 'Do not show again',
  done: 'done',
  aside: 'skipped',
  takeUp: 'Do it after all',
  name: 'Name of the library',
  nameEnglish: 'Name in English (optional)',
  prefix: 'Letters of card numbers',
  logo: 'Choose the arms for cards and sheets of reports',
  prefixHint: 'First card: {{example}}. Numbers that were given do not change.',
  command: 'Import command',
  copy: 'Copy the command',
  copied: 'Command copied.',
  step: {
    IDENTITY: { title: 'Name and cards', text: "This name stands in the portal and on members' cards." },
    BRANCH: {
      title: 'Branch and opening hours',
      text: 'The hours are filled in Monday to Saturday; adjust them. Without an open day nothing can be lent.',
      act: 'Make a branch',
    },
    SHELVES: {
      title: 'Shelves',
      text: "The places where copies stand, for example Children's room or General collection.",
      act: 'Add shelves',
      skip: 'No shelves for now',
    },
    RULES: {
      title: 'Loan rules',
      text: 'The rules that come with the house can be used as they are. See how many and how long, and change what you need.',
      act: 'See the rules',
      skip: 'Use them as they are',
    },
    COLLEAGUES: {
      title: 'Colleagues',
      text: 'Invite other staff; each gets the rights for their work.',
      act: 'Invite a colleague',
      skip: 'Later',
    },
    COLLECTION: {
      title: 'Collection',
      text: 'Moving from SLiMS or INLISLite? Whoever runs the server runs this command once there is a branch, first with --dry-run. Not you? Copy it and send it to them. Or type one title.',
      act: 'First title',
      skip: 'Later',
    },
    MEMBER: {
      title: 'First member',
      text: 'Name and date of birth are enough; the card number is made for you.',
      act: 'Register a member',
    },
    LOAN: {
      title: 'First loan',
      text: 'At the circulation desk: scan or type the card, then the book.',
      act: 'Open the desk',
    },
  },
};
