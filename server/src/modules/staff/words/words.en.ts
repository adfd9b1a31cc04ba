import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module staff says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  auditList: {
    ofPartner: 'Somebody of a partner',
    title: 'Audit log',
    day: 'Date',
    time: 'Time (WIB)',
    who: 'Staff',
    act: 'Act',
    kind: 'Kind',
    about: 'About',
    changes: 'What changed',
    roles: 'Roles then',
    branch: 'Branch',
    device: 'Device',
    english: '{{field}} (English)',
    kinds: {
      MEMBER: 'Members',
      LOAN: 'Loans and holds',
      MONEY: 'Money',
      TITLE: 'Titles',
      COPY: 'Copies',
      EVENT: 'Events',
      REGISTRATION: 'Registrations',
      BUSINESS: 'Businesses',
      CONSULTATION: 'Consultations',
      GUIDE: 'Guides',
      MESSAGE: 'Messages',
      PARTNER: 'Partners, agreements, keys',
      COMMUNITY: 'Reviews and reading lists',
      VISIT: 'Visits',
      VOLUNTEER: 'Volunteers',
      FEEDBACK: 'Feedback, surveys and pages',
      PRIVACY: 'Data protection',
      LIBRARY: 'Branches and rules',
      STAFF: 'Staff',
    },
  },
  accountList: {
    title: 'Staff',
    name: 'Name',
    email: 'E-mail',
    roles: 'Roles',
    everywhere: 'all branches',
    branch: 'Usual branch',
    state: 'State',
    secondStep: 'Second step',
    states: { OPEN: 'Open', INVITED: 'Invited, not signed in yet', CLOSED: 'Closed' },
    yes: 'yes',
    no: 'no',
  },
  changeStaff: {
    stale: 'Somebody else just changed this. Reload and change it again.',
    notYourself: 'Ask a colleague to close your own account.',
  },
  savedViews: {
    view: 'The view',
    name: 'the name of the view',
    unknownList: 'This list is not known.',
    notYourList: 'You may not read this list, so you cannot share a view of it.',
    tooMany: 'At most {{most}} views of one list. Remove one first.',
    ofSomebodyElse: 'This shared view belongs to a colleague. Save it as a view of your own.',
  },
  createStaff: {
    emailTaken: 'There is already an account with this e-mail address.',
  },
  inviteStaff: {
    linkUsed: 'This link was used or is too old. Ask the administrator for a new one.',
    left: 'This account is closed. Open it again first.',
    notForYourself: 'Ask a colleague to make a link for your own account.',
  },
  staffAdminGuard: {
    noStaff: 'There is no such account.',
    noRole: 'Give at least one role.',
    noBranch: 'There is no such branch.',
    lastStaffAdmin:
      'Somebody must always be able to manage accounts at all branches. Give that role to a colleague first.',
    notAllowed:
      'This holds the right "{{permission}}", which you do not hold there. Ask an administrator who does.',
    unknownRole: 'There is no role "{{code}}". There are: {{known}}.',
  },
  staff: {
    nameRequired: 'Give a name.',
    nameTooLong: 'A name has at most 120 characters.',
    email: 'Give a complete e-mail address, such as name@kota.go.id.',
    passwordTooShort:
      'A password has at least {{shortestPassword}} characters. A few random words beat one difficult word.',
    passwordTooLong: 'A password has at most {{longestPassword}} characters.',
    passwordGuessable:
      'This password is easy to guess. Use a few words that have nothing to do with each other.',
  },
  passkey: {
    required: 'Name this passkey, such as "Laptop at the desk".',
    notProved:
      'This passkey is not known here, or its answer came too late. Try again, or use the password and a code.',
    passkeyKnown: 'This passkey is listed already.',
    tooManyPasskeys: 'At most {{mostPasskeys}} passkeys. Remove one first.',
    noPasskey: 'This passkey is removed already.',
    lastSecondStep: 'This is your only second step. Add another passkey or an authenticator app first.',
  },
  saveRole: {
    noRole: 'There is no such role.',
    shipped: 'Roles that came with the house cannot be changed. Make one of your own.',
    inUse: 'Somebody still has this role. Change their roles first.',
    tooMany: 'At most {{mostRoles}} roles. Remove those that nobody has.',
    noName: 'Name the role in both languages.',
    noPermission: 'Choose at least one right.',
    permissions: 'There is no right "{{permission}}".',
  },
  shared: {
    tooLong: 'A name has at most {{longestName}} characters.',
  },
  enrolTotp: {
    alreadyOn:
      'The second step is in use already. If the telephone is lost, ask an administrator to reset it.',
    wrongKey:
      "The secret cannot be kept now: this server's DATA_KEY is not the library's. Tell the administrator.",
  },
  resetSecondFactor: {
    notYourself: 'Ask another administrator to reset your second step, or use the command on the server.',
  },
  setUpLibrary: {
    linkUsed: 'This link was used or is not valid. Restart the server to get a new one.',
  },
  signIn: {
    wrongCredentials: 'E-mail and password do not belong together. Check both and try again.',
    wrongPassword: 'The password is not right. Try again.',
    wrongCode: 'This code is wrong or was used already. Wait for the next code in the app and try again.',
    signInAgain: 'The time for the code is over. Sign in with the password again.',
    tooManyAttempts: 'Too many attempts. Wait {{seconds}} seconds, then try again.',
  },
  staffSessions: {
    noSession: 'This session has ended already.',
  },
};
