import { surveyWords } from '@pustaka/web-shared/surveys/survey-words.en.ts';

import type { AnswerSurveyWords } from './words.id';

/** Words of the page on which people answer a survey, in English. */
export const words: AnswerSurveyWords = {
  form: surveyWords,
  title: 'Survey',
  about: 'About: {{event}}',
  anonymous: 'Without a name. Answers are not joined to your card, number or device.',
  kept: 'What you answered before is still on this device, for 24 hours at most.',
  again: 'Start again',
  send: 'Send the answers',
  sending: 'Sending…',
  waiting: 'Kept on this device',
  waitingText:
    'There is no connection to the library. The answers leave by themselves once there is; keep this page open. If you close it, they stay on this device for 14 days at most and leave when its link is opened again.',
  thanks: 'Thank you',
  thanksText: 'We have your answers, without a name.',
  already: 'We have this answer already. One link counts once, so that the results are honest.',
  closed: 'This survey is closed',
  closedText:
    'Thank you for wanting to answer. You can always write to us on the page of complaints and ideas.',
  notYet: 'This survey is not open yet',
  notYetText: 'Open the link again later; its address stays.',
  wrong: 'This link leads to no survey',
  wrongText: 'Perhaps it was cut off when copied. Open it again from our message, or scan the QR code.',
  feedback: 'Write to us',
};
