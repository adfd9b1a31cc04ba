import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module messages says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  messageList: {
    title: 'Messages',
    member: 'Member',
    branch: 'Branch',
    channel: 'Way',
    status: 'State',
    reason: 'Reason',
    attempts: 'Tries',
    created: 'Written',
    sent: 'Sent',
    template: 'About',
    statuses: { QUEUED: 'Waiting', SENT: 'Sent', FAILED: 'Failed', SKIPPED: 'Not sent' },
    channels: {
      EMAIL: 'E-mail',
      PUSH: 'Device',
      WHATSAPP: 'WhatsApp',
      WHATSAPP_MANUAL: 'WhatsApp, by staff',
      SMS: 'SMS',
      PRINT: 'Printed letter',
    },
    failures: {
      NO_CONTACT: 'no way at all',
      NOT_WANTED: 'the member turned it off',
      MEMBER_LEFT: 'no longer a member',
      NO_LONGER_TRUE: 'no longer true when it was to leave',
      TOO_LATE: 'waited for more than three days',
      UNREACHABLE: 'the server could not be reached, tried again',
      DEFERRED: 'not taken yet, tried again',
      REJECTED: 'refused',
    },
    templates: {
      LOAN_DUE_SOON: 'Due soon',
      LOAN_DUE_TODAY: 'Due today',
      LOAN_OVERDUE: 'Overdue',
      HOLD_READY: 'Hold ready',
      HOLD_EXPIRING: 'Hold expiring',
      HOLD_LAPSED: 'Hold ended',
      MEMBERSHIP_ENDING: 'Membership ending',
      PAYMENT_RECEIPT: 'Receipt',
      PERSONAL: 'Personal message',
      EVENT_CONFIRMED: 'Registered for an event',
      EVENT_OFFERED: 'Places offered',
      EVENT_REMINDER: 'Event tomorrow',
      EVENT_OFF: 'Event changed',
      CONSULTATION_BOOKED: 'Consultation booked',
      CONSULTATION_REMINDER: 'Consultation tomorrow',
      CONSULTATION_OFF: 'Consultation off',
      CONSULTATION_FOLLOW_UP: 'After a consultation',
      EVENT_FEEDBACK: 'After an event',
      EVENT_NEW: 'New event of a programme',
      PROPOSAL_CONFIRM: 'Proposal to confirm',
      MONTH_PAGE: 'Page of the month for staff',
      PROPOSAL_ANSWERED: 'Proposal answered',
      BUSINESS_ACCEPTED: 'Business accepted',
      BUSINESS_REFUSED: 'Business returned',
      PASSWORD_LINK: 'Password link',
      EMAIL_CODE: 'E-mail code',
      PHONE_CODE: 'Telephone code',
      STAFF_PASSWORD: 'Password set by staff',
      STAFF_PASSWORD_PHONE: 'Password set by staff, by telephone',
      PASSWORD_CHANGED: 'Password changed',
      EVENT_MOVED: 'Event schedule changed',
    },
  },
  updateMessageChoices: {
    twice: 'Name each way only once.',
  },
  personalData: {
    messageText: 'Messages of staff to you that have not left yet.',
    messageTry: 'Ways that were tried for messages to you.',
    message: 'Messages to you of the last 30 days, without what they said.',
    messageChoice: 'Messages you chose.',
    messageLanguage: 'Language of messages.',
    messagePreference: 'The order of ways for messages, and whether titles may stand in them.',
    pushDevice: 'Devices that take notes.',
  },
  printLetters: {
    howMany: 'Choose 1 to {{mostLetters}} letters.',
    restored: 'This is a restored copy: no letters are printed from here.',
    nothingLeft:
      'These letters need no printing any more, for example because the books have come back. Reload the list.',
    notWaiting: 'These letters do not wait to be printed; a colleague may have marked them. Reload the list.',
  },
  printedLetters: {
    to: 'To',
  },
  managePushDevices: {
    unknownService: 'This browser uses a push service we do not know. Use e-mail, or another browser.',
    wrongKeys: 'This browser gave no complete keys. Reload and try again.',
    noDevice: 'This device is not listed any more.',
  },
  handleMessage: {
    notFailed: 'This message did not fail, so there is nothing to retry. Reload the list.',
    notWaiting:
      'This message does not wait to be sent by WhatsApp; a colleague may have sent it. Reload the list.',
  },
  reminders: {
    howMany: 'Choose 1 to {{most}}, each once.',
  },
  writeToMember: {
    noMember: 'There is no such member.',
    noWay: 'This member has no e-mail address, WhatsApp number, device that takes notes or postal address.',
  },
  writeToRegistrants: {
    howMany: 'Choose 1 to {{mostAtOnce}} registrations.',
    noSuch: 'One of the registrations is not for this event. Reload the list.',
  },
  saveWhatsappTemplate: {
    wrongName:
      'A template name has small letters, digits and underscores only, as at the WhatsApp provider: loan_due_soon.',
    wrongCost: 'Enter the price of one message in rupiah, 0 to {{highestCost}}.',
    staleVersion: 'A colleague has just changed this template. Reload and change it again.',
  },
  shared: {
    required: 'Write something here.',
    tooLong: 'At most {{longest}} characters.',
  },
  saveWording: {
    invalid: 'A subject is one line.',
    unknownPlaceholder: 'Unknown placeholder: {{unknown}}. You may use {{known}}.',
    staleVersion: 'A colleague has just changed this text. Reload and change it again.',
    notWorded: 'What this letter says cannot be changed.',
  },
};
