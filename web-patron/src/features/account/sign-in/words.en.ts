import type { SignInWords } from './words.id';

/** Words of the sign-in page in English. */
export const words: SignInWords = {
  title: 'Sign in to my library',
  lead: 'See your loans and due dates, renew, place holds, and open your library card on your phone.',
  login: 'Card number, e-mail or phone number',
  loginHint:
    'A card number looks like PSR-26-000123. If a family shares one e-mail or number, use the card number.',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Checking',
  wait_one: 'Try again in {{count}} second.',
  wait_other: 'Try again in {{count}} seconds.',
  passkey: {
    or: 'Or, if this device keeps a passkey of yours:',
    submit: 'Sign in with a passkey',
    none: 'This device gave no passkey. Try again, or sign in with the password.',
  },
  own: {
    title: 'Choose a password of your own.',
    text: 'Staff made the one you just typed. Change it first; then only you know it.',
    password: 'New password',
    hint: 'At least 8 letters or digits. A few plain words are easier to remember.',
    submit: 'Save and sign in',
    busy: 'Saving',
  },
  forgotten: 'Forgot your password, or have none yet?',
  forgottenText: 'We send a link to your e-mail address, or the staff at the desk print a one-time code.',
  forgottenLink: 'Ask for a password link',
  hours: 'Opening hours and addresses',
  noCard: 'Not a member yet?',
  noCardText: 'Joining is free and works on your phone.',
  join: 'Join the library',
};
