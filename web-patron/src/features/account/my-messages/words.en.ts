import type { MyMessagesWords } from './words.id';

/** Words of the page of messages in English. */
export const words: MyMessagesWords = {
  title: 'Messages from the library',
  lead: 'Choose what we tell you, by which way, and in which language. It takes effect at once.',
  none: 'Your choices cannot be shown right now. Try again in a moment.',
  ways: {
    title: 'What and how',
    of: '{{topic}} by {{way}}',
  },
  way: { WHATSAPP: 'WhatsApp', PUSH: 'Note on phone', EMAIL: 'E-mail', SMS: 'SMS', PRINT: 'Letter' },
  wayText: {
    WHATSAPP: 'to your phone number',
    PUSH: 'on phones or computers that you choose below',
    EMAIL: 'to your e-mail address',
    SMS: 'to your phone number, when WhatsApp does not arrive',
    PRINT: 'on paper, to your home address; it takes some days',
  },
  order: {
    title: 'Order of ways',
    text: 'A message comes by one way only. We try the topmost first; if it does not work, the next.',
    upOne: 'Move {{way}} up',
    downOne: 'Move {{way}} down',
    now: '{{way}} is now number {{place}}',
  },
  titles: {
    label: 'Titles in messages',
    own: 'They stand in WhatsApp messages. Turn this off if others read your phone too.',
    shared: 'Your family shares this number, so we name no titles in WhatsApp. Turn it on if you want them.',
  },
  topic: {
    DUE: 'Due dates',
    HOLD: 'Holds',
    MEMBERSHIP: 'Membership',
    RECEIPT: 'Receipts',
    EVENT: 'Events and consultations',
    SURVEY: 'Surveys',
  },
  topicText: {
    DUE: 'two days before, on the day, and when late',
    HOLD: 'ready to collect, a day before it goes back, and when it ended',
    MEMBERSHIP: 'before the card ends',
    RECEIPT: 'every payment',
    EVENT: 'registration, offered places, a day before, and when cancelled',
    SURVEY: 'service: at most once in 90 days; programmes: after 30 and 90 days; without a name',
  },
  missing: {
    both: 'We know neither your e-mail nor your phone number, so messages come as letters only.',
    email: 'We do not know your e-mail address.',
    phone: 'We do not know your phone number.',
    add: 'Add it',
  },
  devices: {
    title: 'Devices',
    text: 'Notes appear on the screen without titles, as others may see them. Only on devices that you choose here.',
    add: 'Take notes on this device',
    cannot: 'This browser cannot take notes yet. On an iPhone, add Pustaka to the home screen first.',
    denied:
      'The browser does not allow notes. Allow them for this site in the settings of the browser, then try again.',
    failed: 'The browser gave no address for notes. Try again in a moment.',
    unnamed: 'Device',
    this: '(this device)',
    since: 'Since {{date}}',
    stop: 'Stop',
    stopOne: 'Stop {{name}}',
  },
  language: {
    label: 'Language of messages',
    text: 'Letters and notes are written in it.',
    ID: 'Bahasa Indonesia',
    EN: 'English',
  },
  quiet: {
    title: 'Quiet hours',
    text: 'Nothing is sent from 8 pm to 7 am. Notes about holds that are ready and receipts may still come until 9 pm.',
    once: 'Everything is told once. What is no longer true when it is about to leave, such as a book that has come back, is not sent.',
    children: 'What is about a child goes to the guardian, as the guardian chose.',
  },
};
