import type * as indonesian from "../id/security";

/** Words of the second step of signing in, and of a person's own sessions. */
export const secondStep: typeof indonesian.secondStep = {
  codeTitle: "Second step", codeIntro: "Open the authenticator app on your phone.", code: "Code", codeHint: "The six digits of the app, or one recovery code.",
  continue: "Continue", otherAccount: "Sign in with another account", late: "The time for the code is over. Sign in with the password again.",
  lost: "Lost your phone? Use a recovery code, or ask an administrator to reset it.",
  title: "Set up the second step", intro: "Besides the password, signing in takes a code from your phone. Set it up once, then start working.",
  passwordAgain: "Password once more", scan: "Scan this code with an authenticator app, such as Aegis, FreeOTP or Google Authenticator.", qr: "QR code for the authenticator app",
  byHand: "Cannot scan? Type this secret into the app:", firstCode: "Six digits of the app", turnOn: "Set up",
  codesTitle: "Recovery codes", codesIntro: "Each code stands in for your phone once. Keep them in a safe place; they will not be shown again.",
  print: "Print", kept: "I have kept these codes",
};
export const proof: typeof indonesian.proof = {
  title: "Make sure this is you", intro: "This act matters. Prove once more that it is you at this screen; what you were doing then goes on by itself.", submit: "Prove and go on",
};
export const security: typeof indonesian.security = {
  title: "Account security", intro: "The second step and where you are signed in.", secondStep: "Second step", off: "Not set up.", on: "In use since {{date}}.",
  codesLeft_one: "{{count}} recovery code left.", codesLeft_other: "{{count}} recovery codes left.", sessions: "Where you are signed in",
  since: "Signed in {{day}} {{time}}", lastSeen: "used {{day}} {{time}}", current: "This device", end: "End", endOthers: "End all other sessions", endOne: "End the session that began {{day}} {{time}}",
};
