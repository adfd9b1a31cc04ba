import type { AccountCodesWords } from './words.id';

/** Words of the pages about forgotten passwords and verification in English. */
export const words: AccountCodesWords = {
  forgot: {
    title: 'Forgot your password',
    lead: 'We send a link to the e-mail address of your card. It serves for 30 minutes, for a new password or a first one.',
    login: 'Card number, e-mail or phone number',
    submit: 'Send the link',
    busy: 'Sending',
    sentTitle: 'Look at your e-mail',
    sent: 'If that card exists and has an e-mail address, the link is on its way and usually arrives within a minute. Look into the spam folder too.',
    again: 'Send it again',
    desk: 'No e-mail address on your card?',
    deskText:
      'The staff at the desk print a one-time code. Bring your card or proof of identity, then type the code here.',
    useCode: 'I have a code from the desk',
    hours: 'Opening hours and addresses',
  },
  password: {
    title: 'Set a password',
    leadLink: 'Choose a new password. Every device that is still signed in will be signed out.',
    leadCode:
      'Type the number of your card and the 8 digits on the slip from the desk, then choose a password.',
    card: 'Card number',
    cardHint: 'For example PSR-26-000123.',
    code: 'Code from the desk',
    codeHint: '8 digits; it serves until tomorrow.',
    newPassword: 'New password',
    newPasswordHint: 'At least 8 letters or digits. A few plain words are easier to remember.',
    submit: 'Save the password',
    busy: 'Saving',
    doneTitle: 'The password is saved',
    done: 'Sign in with the new password.',
    signIn: 'Sign in',
    askAgain: 'Ask for a new link',
  },
  verify: {
    title: 'Verify your contacts',
    lead: 'With the right contact, news about loans and holds reaches you.',
    email: 'E-mail',
    phone: 'Phone number',
    emailText: 'We sent a code of 6 digits to {{address}}. Once it is verified you can place holds.',
    phoneText:
      'A code of 6 digits comes by WhatsApp to {{address}} during opening hours. You may also write to the library by WhatsApp from that number and give your card number, or come to the desk. Once the number is proven you can place holds.',
    byCard:
      'Your card number is {{card}}. Until your e-mail address or telephone is proven, sign in with this number.',
    code: 'Code of 6 digits',
    submit: 'Verify',
    busy: 'Checking',
    sendEmail: 'Send the code again',
    sendPhone: 'Ask for a code by WhatsApp',
    sent: 'The code is on its way.',
    verified: 'Verified.',
    none: 'Not told yet.',
    onward: 'To my library',
    skip: 'Later',
    linkDone: 'Your e-mail address is verified. Thank you.',
    signIn: 'Sign in to type the code',
  },
};
