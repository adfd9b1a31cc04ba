import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module consultations says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  bookConsultation: {
    question: 'what you want to ask',
    closed: 'The library is closed on that day. Choose another hour.',
    taken: 'Somebody else has just booked this hour. Choose another one.',
    yours: 'You have booked this hour already.',
    sameTime: 'You already have a consultation at that time. Choose another hour.',
    tooLate: 'This hour is too soon or has passed. Choose another one.',
    enough: 'At most {{mostToCome}} consultations to come. After one of them you can book again.',
    otherWay: 'This hour is not given in that way of meeting.',
  },
  closeConsultation: {
    reason: 'the reason; the member reads it',
    isClosed: 'This consultation is over or was cancelled. Reload the page.',
    tooLate: 'Cancel at least 2 hours before. Call the library if you cannot come.',
    notYet: 'This consultation has not begun yet.',
    notHeld: 'Next steps are for consultations that took place.',
  },
  keepConsultationFile: {
    note: 'the note',
  },
  mentor: 'mentor',
  slot: 'hour',
  consultation: 'consultation',
  followUp: 'follow-up',
  story: 'story',
  step: 'step',
  branch: 'branch',
  member: 'member',
  business: 'business',
  forgetMember: {
    hoursInTheWay: 'Both cards have a business consultation at the same time. Cancel one of them first.',
  },
  saveMentor: {
    name: 'the name of the mentor',
    topics: 'at least one topic',
    card: 'Library card',
    notAnAddress: 'The address of the online meeting must begin with https://.',
  },
  offerStory: {
    shownName: 'the name that is shown',
    title: 'the title',
    before: 'how it was before',
    work: 'what they did in the library',
    after: 'how it is now',
    newWords: 'Staff have just changed the words. Reload and read them again.',
  },
  recordFollowUp: {
    tooEarly: 'It is too early. What came of it is written down from a week before it is due.',
  },
  shared: {
    wrongJobs: 'Give how many people work there, 0 to 10,000.',
  },
  personalData: {
    consultationStep: 'Next steps from business consultations.',
    consultationNote: 'Notes of staff about your consultations.',
    consultationFollowUp: 'What came of your business consultations.',
    successStory: 'Your success stories and what you agreed to.',
    consultation: 'Business consultations.',
  },
  publishSlots: {
    weekdays: 'at least one weekday',
    wrongSpan: 'The dates must be in order and at most {{longestSeriesDays}} days apart.',
    wrongTimes: 'Give the times, for example 09:00 and 12:00.',
    wrongLength: 'A consultation takes {{least}} to {{most}} minutes.',
    nothing:
      'No hour can be published: the library is closed, the time has passed, or the mentor has hours there already.',
    tooMany: 'At most {{mostSlotsAtOnce}} hours at once. Shorten the span.',
    taken: 'This hour is booked. Cancel the consultation first, so that its member is told.',
  },
};
