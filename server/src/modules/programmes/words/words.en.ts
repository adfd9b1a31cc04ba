import type { Translation } from '../../../platform/i18n/create-say';
import type { wordsId } from './words.id';

/** What the module programmes says, in English. */
export const wordsEn: Translation<typeof wordsId> = {
  checkIn: {
    scans: 'Send 1 to {{mostScans}} scans at once.',
  },
  walkIns: {
    wrongCount: 'This number of people cannot be.',
    isThere: 'This person is registered: scan their ticket.',
    noSeat: 'There is no free seat, or it is kept for those who wait.',
  },
  issueCertificates: {
    name: 'the name of who signs',
    position: 'their position',
    certificate: 'certificate',
    notOver: 'Certificates are issued when the event is over.',
    isRevoked: 'This certificate has been taken back already.',
    hours: 'Enter 1 to {{mostHours}} lesson hours.',
  },
  event: 'event',
  session: 'session',
  programme: 'programme',
  person: 'person',
  registration: 'registration',
  proposal: 'proposal',
  photo: 'photo',
  writeEventParts: {
    name: 'a name',
  },
  shared: {
    reason: 'the reason',
    eventName: 'the name of the event',
    name: 'your name',
  },
  changeEventStatus: {
    ownWork:
      'You wrote this event, so a colleague publishes it. Submit it and ask somebody who may publish to look at it.',
    noPublisher: 'You may submit events but not publish or cancel them. Ask a librarian who may.',
    isTemplate: 'This is a template. Make an event from it and publish that.',
    noEmbargo: 'A time of publication goes with publishing only.',
    isPast: 'All dates of this event are over. Mend them, or say that it is published for the record.',
    noSession: 'Add at least one session first.',
    cannotFollow: '{{from}} cannot become {{to}}. Reload the page.',
  },
  checkEvent: {
    ages: 'The oldest age is below the youngest.',
    noBranch: 'Choose a branch, or another kind of place.',
    spaceElsewhere: 'A space is chosen only for events in the library.',
    otherBranch: 'This space is in another branch.',
  },
  eventWords: {
    storytelling: 'Storytelling',
    literacy: 'Literacy class',
    readingWriting: 'Reading and writing',
    digitalLiteracy: 'Digital-literacy class',
    bookClub: 'Book club',
    workshop: 'Workshop',
    schoolPartnership: 'With schools and universities',
    businessTraining: 'Training for small businesses',
    exhibition: 'Exhibition',
    performance: 'Performance',
    cultureSeminar: 'Culture seminar',
    talk: 'Talk',
    community: 'Community meeting',
    other: 'Event',
  },
  readEventDetails: {
    wrongLink: 'Give a full address that begins with https://.',
    wrongNumber: 'This number is out of bounds.',
  },
  saveEvent: {
    fewerThan: '{{taken}} seats are taken already. Cancel registrations first, or give at least {{taken}}.',
  },
  giveFeedback: {
    wrongRating: 'Choose 1 to 5.',
    onlyWhoCame: 'Feedback is for those who came.',
    tooLate: 'Feedback is taken until {{feedbackDays}} days after the event.',
  },
  saveEventBudget: {
    label: 'what it is for',
    changed: 'Somebody else changed this budget. Note what you entered, load it again, and change it.',
    wrongAmount: 'Give the amount in rupiah, not below nothing.',
  },
  saveEventPhotos: {
    caption: 'the caption',
    alternativeText: 'what the photo shows',
    tooMany: 'At most {{mostPhotos}} photos for one event. Remove some first.',
    whereConsent: 'where the consent is kept, for example the registration form',
  },
  savePerson: {
    personName: 'the name',
  },
  personalData: {
    registeredSupport: 'What you said you need at an event.',
    eventPlace: 'Your places and attendance at events.',
    eventFeedback: 'What you thought of events.',
    registeredPerson: 'People you registered, and yourself where somebody else registered you.',
    registration: 'Registrations for events.',
    certificate: 'Certificates issued to you or to people you registered.',
    eventProposal: 'Events you proposed.',
    programmeFollow: 'Programmes you follow.',
    calendarAddress: 'Addresses of your own calendar.',
  },
  saveProgramme: {
    programmeName: 'the name of the programme',
  },
  decideProposal: {
    isDecided: 'This proposal has been decided, or was withdrawn.',
    why: 'the reason; whoever proposed it will read it',
    whatToChange: 'what should change; whoever proposed it will read it',
  },
  proposeEvent: {
    email: 'an e-mail address',
    tooMany: 'Too many proposals from this address. Try again later, or come to the desk.',
    openLetters:
      'Several proposals with this address are not confirmed yet. Open the link in our letters first.',
    isClosed: 'This proposal was decided or withdrawn and cannot be changed any more. Send a new one.',
  },
  readProposal: {
    description: 'what will happen',
    wishedDates: 'when, roughly',
    wrongCount: 'Give a rough number of people, 1 to {{mostPeople}}, or leave it empty.',
  },
  changeRegistration: {
    companionsAlone:
      'Only companions would remain, and they cannot come by themselves. Cancel the whole registration, or keep at least one participant.',
    isOver: 'This registration is over.',
    isDecided: 'This registration has been decided.',
    eventIsOff: 'This event is not published: it is postponed, cancelled or over.',
    offerOver: 'The time to accept this place is over, or it is no longer offered.',
  },
  mergeMembers: {
    sameSession:
      'Both cards are registered for the same session of “{{name}}”. Cancel one of the registrations first.',
  },
  readParty: {
    people: 'who comes',
    name: 'their name',
    birthDate: 'their date of birth',
    oneContact: 'a telephone number or an e-mail address',
    wrongBirth: 'This date of birth cannot be.',
    onlyCompanions: 'Register at least one participant, not companions only.',
    twice: 'Somebody is named twice.',
    companionHint: '{{rule}} Tick “companion” for those who only come along.',
    withReason: 'They may be let in for a reason: write it down.',
    staffMayAccept: 'A librarian may let them in for a reason.',
    ageRule: '{{rule}} {{how}}',
    youngestAge: 'This event is for ages {{from}} and up on the day.',
    ageSpan: 'This event is for ages {{from}} to {{to}} on the day.',
  },
  register: {
    schoolName: 'the name of the school',
    sessionId: 'the session you choose',
    tooMany: 'Too many registrations from this address. Try again in a while, or come to the desk.',
    notOpen: 'Registration for this event is not open yet or has closed.',
    needsCard: 'This event is for members. Sign in with your card number.',
    wholeSeries: 'This event is registered for all sessions together.',
    full: 'There are not enough seats for everybody you register.',
    notForSchools: 'This event does not take school groups.',
    wrongCount: 'Give the number of pupils, at most {{mostInGroup}} people with companions.',
    tooManyFor: 'This event holds {{holds}} people. Register fewer.',
    alreadyRegistered: '{{name}} is registered already.',
  },
  checkClosedDays: {
    closedOn: 'The library is closed on {{day}}: {{reason}}. Choose another day or place.',
  },
  checkSpaceConflicts: {
    inUse:
      '{{spaceName}} on {{fromDate}} is taken by “{{eventName}}” ({{hours}} WIB). Choose another time or space.',
  },
  planSessions: {
    noTimes: 'Give beginning and end, or the first and the last day.',
    endsBeforeStart: 'The end must be after the beginning.',
    tooLong: 'At most 24 hours for a session, or 400 days for an exhibition.',
    otherCentury: 'The year must be between 2000 and 2099. Check how it is typed.',
    wrongRepeat: 'The interval is 1 to 52, the count 1 to 120.',
    noDates: 'This repetition gives no date at all: look at its last day, closed days and exceptions.',
    wrongCapacity: 'Give a number of seats above zero, or leave it empty.',
  },
  saveSessions: {
    announced: 'This session was announced or somebody has a place. Cancel it instead of removing it.',
    tooFew: 'Give at least {{taken}} seats.',
  },
  writeSessions: {
    tooManySessions: 'At most {{mostSessions}} sessions for one event.',
  },
  readContact: {
    wrongEmail: 'This e-mail address is not complete.',
    noName: 'Write the name of the person only, without a web or mail address.',
    wrongPhone: 'Give a complete telephone number, such as 0812 3456 7890 or (0343) 421234.',
  },
  moveUp: {
    notWaiting: 'This registration does not wait (any more). Reload the list.',
  },
};
