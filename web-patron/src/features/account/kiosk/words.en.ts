import type { KioskWords } from './words.id';

/** Words of the screen of a library PC in English. */
export const words: KioskWords = {
  title: 'Library computer',
  unknown: 'This screen is not set up yet. Ask staff to open it from the board of computers.',
  signIn: {
    title: 'Computer {{code}}',
    lead: 'Sign in with your library card or a voucher for guests.',
    card: 'Card number',
    password: 'Password',
    voucher: 'Voucher code',
    number: 'Number in the queue of guests, if any',
    numberCode: 'Code of that queue number',
    or: 'or',
    start: 'Start',
    broken: 'This computer is broken. Choose another.',
    missing: 'Give card number and password, or the code of a voucher.',
  },
  print: {
    title: 'Print',
    how: 'Say how many pages, then fetch and pay for them at the desk by their number.',
    pages: 'How many pages',
    colour: 'In colour',
    send: 'Send to the desk',
    done: 'Number {{number}}: {{pages}} pages, {{amount}}. Fetch and pay for them at the desk.',
  },
  session: {
    left: '{{n}} minutes left',
    warning: 'Your time is almost up. Save your work to a stick or by e-mail now.',
    extend: '15 minutes more',
    end: 'End and remove traces',
    ended: 'The session is over. What this screen kept is removed.',
  },
};
