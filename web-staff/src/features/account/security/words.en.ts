import type * as indonesian from './words.id';

/** Words of the second step of signing in, and of a person's own sessions. */
export const secondStep: typeof indonesian.secondStep = {
  codeTitle: 'Second step',
  codeIntro: 'Open the authenticator app on your phone, or use a passkey.',
  code: 'Code',
  codeHint: 'The six digits of the app, or one recovery code.',
  continue: 'Continue',
  otherAccount: 'Sign in with another account',
  late: 'The time for the code is over. Sign in with the password again.',
  lost: 'Lost your phone? Use a recovery code, or ask an administrator to reset it.',
  title: 'Set up the second step',
  intro:
    'Besides the password, signing in takes a code from your phone or a passkey. Set it up once, then start working.',
  passwordAgain: 'Password once more',
  scan: 'Scan this code with an authenticator app, such as Aegis, FreeOTP or Google Authenticator.',
  qr: 'QR code for the authenticator app',
  byHand: 'Cannot scan? Type this secret into the app:',
  firstCode: 'Six digits of the app',
  turnOn: 'Set up',
  codesTitle: 'Recovery codes',
  codesIntro:
    'Each code stands in for your phone once. Keep them in a safe place; they will not be shown again.',
  print: 'Print',
  kept: 'I have kept these codes',
};
export const proof: typeof indonesian.proof = {
  title: 'Make sure this is you',
  intro:
    'This act matters. Prove once more that it is you at this screen; what you were doing then goes on by itself.',
  submit: 'Prove and go on',
};
export const security: typeof indonesian.security = {
  title: 'Account security',
  intro: 'The second step, passkeys, and where you are signed in.',
  secondStep: 'Second step',
  off: 'No authenticator app is set up.',
  on: 'An authenticator app is in use since {{date}}.',
  codesLeft_one: '{{count}} recovery code left.',
  codesLeft_other: '{{count}} recovery codes left.',
  sessions: 'Where you are signed in',
  since: 'Signed in {{day}} {{time}}',
  lastSeen: 'used {{day}} {{time}}',
  current: 'This device',
  end: 'End',
  endOthers: 'End all other sessions',
  endOne: 'End the session that began {{day}} {{time}}',
};
export const passkeys: typeof indonesian.passkeys = {
  title: 'Passkeys',
  intro:
    'A passkey is kept by a device or a USB key and stands for password and code. The device makes sure that it is you, by fingerprint, face or PIN.',
  signIn: 'Sign in with a passkey',
  prove: 'Prove with a passkey',
  orPassword: 'Or with password and code:',
  none: 'This device showed no passkey. Try again, or use the password.',
  notMade: 'No passkey was made. Try again, or use another device.',
  add: 'Add a passkey',
  make: 'Make a passkey',
  added: 'The passkey is added.',
  name: 'Name of the passkey',
  nameHint: 'So that you know it later, such as “Laptop at the desk”.',
  remove: 'Remove',
  removeOne: 'Remove the passkey {{name}}',
  unnamed: 'Passkey without a name',
  since: 'added {{day}} {{time}}',
  unused: 'not used yet',
  synced: 'also kept in an account at the maker of the device',
  cannot: 'This browser knows no passkeys.',
  insteadPasskey: 'Use a passkey of this device instead',
  insteadApp: 'Use an authenticator app instead',
};
