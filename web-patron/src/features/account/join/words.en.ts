import type { JoinWords } from './words.id';

/** Words of the page on which people join, in English. */
export const words: JoinWords = {
  title: 'Join the library',
  lead: 'It is free. Fill this in once and you have a card number at once.',
  name: 'Full name',
  nameHint: 'As on your identity card. One word is fine.',
  birthDate: 'Date of birth',
  email: 'E-mail',
  phone: 'Phone number',
  phoneHint: 'A WhatsApp number; a family may share one. Without an e-mail address the code comes to it.',
  acceptsPhoneMessages:
    'News of loans, holds, membership, events and surveys may be sent to me by WhatsApp and SMS.',
  emailHint: 'May stay empty when you give a phone number.',
  kelurahan: 'Kelurahan (ward)',
  kelurahanNone: 'Outside Kota Pasuruan, or not told',
  kelurahanHint: 'May stay empty. It only tells us how far our services reach.',
  password: 'Password',
  passwordHint: 'At least 8 letters or digits. A few plain words are easier to remember.',
  guardianName: 'Name of parent or guardian',
  guardianHint: 'Children under 18 join together with a guardian, who gives consent at the desk.',
  submit: 'Join',
  busy: 'Joining',
  rights: 'What works at once, and what waits',
  rightNow: 'As soon as you have joined: the digital card on your phone.',
  rightByCode:
    'Placing holds opens once you have typed the code we send. By e-mail it comes within a minute; to a phone number by WhatsApp, during service hours.',
  rightLater:
    'Borrowing opens once the staff have seen proof of your identity, one time only, at any desk, within 30 days. An identity card, child card, school card or family card will do.',
  rightData: "Your papers are only looked at, never copied. Your data serve the library's services only.",
  known: 'Already have a card?',
  signIn: 'Sign in',
};
