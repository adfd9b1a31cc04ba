import type * as indonesian from "../id/door";

/** Words of signing in, of the first set-up, and of the page Today. */
export const signIn: typeof indonesian.signIn = {
  title: "Staff sign-in", intro: "For the staff of Pasuruan City Library.", email: "Email", password: "Password", submit: "Sign in", submitting: "Checking…",
  capsLock: "Caps Lock is on.", showPassword: "Show password", waitSeconds: "Try again in {{count}} seconds.", wait: "Wait {{count}} seconds",
  required: "Fill this in.", sampleTitle: "Sample accounts", sampleText: "This library holds sample data; these accounts exist only here. They share one password:", fill: "Fill in",
  sessionEnded: "Your session has ended. Sign in again to go on.", forgot: "Forgot your password? An administrator can make a new one.",
  sampleAccounts: { administrator: "Administrator", librarian: "Librarian", desk: "Desk staff" },
};
export const setUp: typeof indonesian.setUp = {
  title: "Setting up the library", intro: "Create the first administrator. This link works once.", name: "Name", email: "Email", password: "Password",
  passwordHint: "At least 15 characters; a short sentence is easier to remember.", submit: "Create account and sign in", noToken: "This link is incomplete.",
  noTokenText: "Copy the whole address that the server printed on its first start.",
};
export const today: typeof indonesian.today = {
  title: "Today", needsHand: "Needs a hand", found: "Searched for, not found", foundNote: "without names", hours: "Opening hours", collection: "Collection", index: "Search index",
  wrongCheckDigit: "Numbers with a wrong check digit", wrongCheckDigitDetail: "check on the book", withoutCopies: "Titles without copies", withoutCopiesDetail: "cannot be lent",
  waitingCount_one: "{{count}} thing waiting", waitingCount_other: "{{count}} things waiting", calmTitle: "Nothing is waiting", calmText: "Every queue is empty and every search found something.", openCatalogue: "Open the catalogue",
  noZeroResults: "Every search found something", noZeroResultsText: "Words that people searched for but the catalogue lacks will appear here.",
  asked: "Searched", askedTimes_one: "{{count}} time", askedTimes_other: "{{count}} times", lastAsked: "Last", words: "Words searched for", addTitle: "Add title",
  titles: "titles", copies: "copies", works: "works", contributors: "contributors", addedWeek: "new titles, 7 days", addedMonth: "new titles, 30 days",
  indexFresh: "Level with the data.", indexLag: "{{seconds}} seconds behind.", indexRebuilding: "Being rebuilt.", documents: "{{total}} documents", builtAt: "built {{day}} {{time}}",
  closedToday: "Closed today", openNow: "Open until {{time}}", opensNext: "Opens {{day}} at {{time}}", closedNow: "Closed now", noHours: "Opening hours are not set.", editHours: "Edit hours",
  hoursLabel: "Open {{spans}}; now {{now}}", closedDay: "closed", latest: "Latest in the catalogue", allLatest: "All new titles",
  alarmRings: "Very many sign-ins have failed since {{began}}: up to {{most}} within {{minutes}} minutes, of all accounts. Somebody may be guessing passwords. No account is locked, and guesses are slowed down as ever. Tell whoever runs the server (in the log: SIGN_IN_ALARM).",
  alarmOver: "Very many sign-ins failed from {{began}} to {{ended}}: up to {{most}} within {{minutes}} minutes. It is over now. Check whether staff accounts did anything unusual.", alarmAudit: "Open the audit log",
  status: {
    ON_HOLD_SHELF: "waiting to be collected", IN_TRANSIT: "between branches", IN_PROCESSING: "labels and covers", ON_ORDER: "waiting for delivery", IN_REPAIR: "at the bindery", MISSING: "look on the shelf", LOST: "replace or withdraw",
  },
};
