import type { NewslettersWords } from './words.id';

/** Words of newsletters in English. */
export const words: NewslettersWords = {
  title: 'Newsletters',
  lead: 'News of the library by e-mail. Stop at any time, with one click.',
  which: 'Which newsletters',
  email: 'E-mail address',
  emailHint: 'We send a letter to this address to confirm it; nothing is sent before.',
  ask: 'Ask for newsletters',
  busy: 'One moment …',
  asked: 'Look into your e-mail',
  askedText:
    'Open the link in the letter that we just sent to confirm. Not there? Look into the spam folder.',
  none: 'There is no newsletter to ask for yet.',
  archive: 'Issues so far',
  noArchive: 'No issue yet.',
  sentOn: 'Sent {{date}}',
  nothing: 'This issue says nothing.',
  own: 'Your newsletters',
  ownLead: 'For {{email}}.',
  confirm: 'Confirm',
  save: 'Save',
  saved: 'Saved. The next issue comes to your e-mail.',
  confirmFirst: 'Not confirmed yet: press “Confirm”, and the next issue comes.',
  paused: 'Letters to this address came back three times, so nothing is sent any more. Save to try again.',
  stop: 'Unsubscribe',
  stopped: 'You get no newsletters any more.',
  stoppedText: 'We deleted your address from the list.',
  missing: 'This link is no longer valid.',
  missingText: 'Ask for newsletters once more; a letter with a new link comes at once.',
  toNewsletters: 'See the newsletters',
};
