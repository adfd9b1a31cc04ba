import type { Translation } from '../../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the satisfaction survey says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  period: 'Survey period',
  act: 'Follow-up',
  answer: {
    tooMany: 'Many answers come from this connection. Wait a minute and send it again; nothing is lost.',
    wrongLink: 'This link is not complete. Open it again from our message, or scan the QR code at the desk.',
    sheetKey: 'This sheet has no mark. Reload the page and send it again.',
    value: 'An answer is 1 to 4; leave it out if you do not know.',
    closed: 'This survey is closed. Thank you for wanting to answer.',
  },
  savePeriod: {
    days: 'The last day comes after the first, at most {{most}} days later.',
    overlaps: 'Another period has some of these days.',
    closed: 'This period is closed already.',
    notClosed: 'Close this period first; results are published once.',
    tooFew:
      'Results are published from {{smallest}} complete sheets on, so that nobody’s answers can be read from them. This period has too few.',
  },
  saveAct: { cause: 'the cause', act: 'what is done', unit: 'the unit in charge' },
  personalData: { invitation: 'When you were last invited to the satisfaction survey' },
  sheets: {
    title: 'Sheets of the satisfaction survey',
    number: 'No.',
    month: 'Month',
    halfDay: 'Time',
    halves: { MORNING: 'before 12:30', AFTERNOON: 'after 12:30' },
    service: 'Service',
    channel: 'Way',
    channels: {
      INVITATION: 'Invitation',
      DESK: 'QR at the desk',
      KIOSK: 'Screen at the exit',
      PAPER: 'Paper',
    },
    complete: 'Complete',
    yes: 'yes',
    no: 'no',
  },
};
