import type { Words } from './words.id';

/** Words that the server writes into heads, feeds and calendars, in English. */
export const wordsEn: Words = {
  siteName: 'Pustaka Pasuruan',
  owner: 'Pasuruan City Library',
  services: 'Service standards',
  spacesTitle: 'Rooms and facilities',
  spaceDescription: 'Free times, rules and booking.',
  floorPlanDescription: 'Which seats and computers are free now, and where each shelf stands.',
  spacesDescription:
    'Reading rooms, children’s room, hall, studio and gallery of the Pasuruan City Library: where they are and what they offer.',
  volunteersDescription:
    'Where Pasuruan City Library wants volunteers: roles, places, times, ages, and how to become one.',
  servicesDescription:
    'What Pasuruan City Library promises of each of its services: what to bring, how, how long, what it costs and what is guaranteed.',
  siteNotice: { label: 'Notices', INFO: 'Notice:', WARNING: 'Important:', more: 'Read more' },
  catalogue: 'Catalogue',
  browse: 'Browse',
  smallBusiness: 'Business',
  smallBusinessWords: {
    title: 'Small business corner',
    description:
      'The corner for small businesses (UKM) at the City Library of Pasuruan: guides to permits, credit and marketing, calculators, business books and training without charge.',
  },
  newsletters: {
    title: 'Newsletters',
    description: 'Newsletters of Perpustakaan Kota Pasuruan by e-mail: new books, events and news.',
  },
  links: {
    title: 'Links',
    description: 'Everything we named lately in posts, on posters and on cards, on one page.',
  },
  tooManyLinks: 'Too many requests from this network. Try again in a moment.',
  stories: {
    title: 'News and tips',
    description: (library: string) => `News, tips and what is new on the shelves of ${library}.`,
    feedTitle: (library: string) => `News of ${library}`,
  },
  readingLists: {
    title: 'Reading lists',
    description: 'Reading lists made by readers of Pasuruan City Library: books they recommend to others.',
  },
  partners: {
    title: 'Partners',
    description:
      'Schools, universities, offices, companies and communities that work with Pasuruan City Library, and their events.',
  },
  directory: 'Business directory',
  directoryWords: {
    description:
      'Directory of micro, small and medium businesses of Kota Pasuruan and around it, with products, prices and WhatsApp numbers.',
    outside: 'Kab. Pasuruan',
  },
  events: 'Events',
  eventsTitle: 'Events at the library',
  eventsDescription:
    'Calendar of Perpustakaan Kota Pasuruan: storytelling, digital-literacy classes, book clubs, exhibitions, performances and culture seminars.',
  eventKind: {
    STORYTELLING: 'Storytelling',
    LITERACY: 'Literacy class',
    READING_WRITING: 'Reading and writing',
    DIGITAL_LITERACY: 'Digital-literacy class',
    BOOK_CLUB: 'Book club',
    WORKSHOP: 'Workshop',
    SCHOOL_PARTNERSHIP: 'With schools and universities',
    BUSINESS_TRAINING: 'Small-business training',
    EXHIBITION: 'Exhibition',
    PERFORMANCE: 'Performance',
    CULTURE_SEMINAR: 'Culture seminar',
    TALK: 'Talk',
    COMMUNITY: 'Community meeting',
    OTHER: 'Event',
  },
  certificateLead: 'Number and code on the paper tell whether the library issued this certificate.',
  noEvents: 'No events are coming up soon.',
  allEvents: 'All events',
  online: 'Online',
  government: 'City Government of Pasuruan',
  homeTitle: 'Pustaka Pasuruan, the catalogue of Pasuruan City Library',
  homeDescription:
    'Search the books of Pasuruan City Library, see at which branch and on which shelf they stand, and check today’s opening hours. Free for everyone.',
  people: 'People and organisations',
  subjects: 'Subjects',
  searchDescription: (query, count) =>
    `${count} titles for “${query}” in the catalogue of Pasuruan City Library, with availability at every branch.`,
  everythingDescription: (count) =>
    `The catalogue of Pasuruan City Library: ${count} titles, with availability at every branch.`,
  by: (names) => `by ${names}`,
  availability: (available, copies) =>
    `${available} of ${copies} ${copies === '1' ? 'copy' : 'copies'} available`,
  noCopies: 'No copies yet',
  classTree: (display) => `Class ${display}`,
  contributorDescription: (name, count) =>
    `${count === '1' ? '1 title' : `${count} titles`} by ${name} at Pasuruan City Library.`,
  subjectDescription: (heading, count) =>
    `${count === '1' ? '1 title' : `${count} titles`} about ${heading} at Pasuruan City Library.`,
  browseDescription:
    'Browse the collection of Pasuruan City Library by class, person and subject, or see what has just arrived.',
  consultationsDescription:
    'Book a free hour with a small-business mentor at Pasuruan City Library: permits, halal certificates, capital, marketing, export.',
  visitDescription:
    'Address, telephone and opening hours of the main library, the branch and the mobile library of Pasuruan.',
  audiences: {
    children: 'Events, books and programmes for children at the Pasuruan City Library.',
    schools:
      "Visits of classes, programmes, titles for teachers, and the calendar for your school's site from the Pasuruan City Library.",
  },
  memberPages: {
    newsletterSubscription: 'Choose the newsletters that you get.',
    signIn: 'See your loans and due dates, renew, place holds, and open your library card on your phone.',
    join: 'Become a member of the Pasuruan City Library from your phone, free of charge.',
    myLibrary: 'Your card, loans, holds and family at the Pasuruan City Library.',
    myMessages: 'Choose what we tell you, by which way and in which language.',
    myData: 'See, download, correct or have erased what we know about you, and see who opened it.',
    myBusiness: 'Show your business in the directory of the city, and decide yourself what is seen.',
    partnerGroups: 'Groups that you register for events in the name of an institution.',
    partnerVisits: 'Class visits and stops of the mobile library that your institution asks for.',
    partnerSuggestions: 'Books that your institution would like the library to buy.',
    partnerYear: 'A year of your institution with the library on one page.',
    myPartners: 'Institutions for which you act, and requests to become a partner of the library.',
    myPartner: 'What you may do for this partner, and the keys of its programs.',
    classSets: 'Order books for a class, give the list of pupils, and see what is still out.',
    mySecurity: 'See where you are signed in, sign other devices out, and change the password.',
    myLists: 'Books you collected, and what you said about them.',
    readingList: 'Books that a reader of Pasuruan City Library collected.',
    kiosk: 'The screen of a computer for everybody.',
    myInternet: 'Your Wi-Fi code for today.',
    myHistory: 'Books you borrowed, if you chose to keep them.',
    businessPath: 'Your business consultations and what to do next.',
    propose:
      'Communities, schools and artists propose an event or a performance at the Pasuruan City Library.',
    feedback:
      'Bring a complaint, a suggestion, praise or a question to the Pasuruan City Library, and follow the answer.',
    feedbackCase: 'See how far your case is, read the answer, or reopen it.',
    ask: 'Answers of librarians to questions and complaints of others.',
    survey: 'Nine questions about our service, one minute, without a name.',
    answerSurvey: 'Answer a survey of Pasuruan City Library, without a name.',
    proposal: 'Send, change or withdraw a proposal for an event, and see how far it is.',
    booking: 'See the place you booked, show its QR code, move or cancel it.',
    myVolunteering: 'Your applications, roles and agreement as a volunteer.',
    myBookings: 'Rooms, seats and computers you booked.',
    registration: 'See your places at an event, show the tickets, accept an offer, or cancel.',
    forgotPassword: 'Ask for a link to set the password of your library card.',
    setPassword: 'Set the password of your library card by a link from an e-mail or a code from the desk.',
    verify: 'Make sure that your e-mail address and telephone number are right.',
  },
  changesDescription: 'What changed in the GraphQL contract of Pasuruan City Library, newest first.',
  surveyResultsDescription:
    'What people say about the Pasuruan City Library in nine elements, and what we changed because of it.',
  statusDescription: 'How the service for programs stands: the feed of changes and the search.',
  contractDescription: (name: string) =>
    `${name} in the GraphQL contract of Pasuruan City Library: fields, arguments and the scopes they need.`,
  explorerDescription:
    'Write GraphQL queries and run them on the data of the library, with the contract beside.',
  dataDescription:
    'Programs can read the whole catalogue of Pasuruan City Library through one GraphQL address, without registration.',
  feedTitle: 'New titles at Pustaka Pasuruan',
  feedDescription: 'Titles that have just entered the catalogue of Pasuruan City Library.',
  coverOf: (title) => `Cover of ${title}`,
  tools: {
    sizeTool:
      'Micro, small or medium? Capital decides for a business that is being founded, yearly sales for one that runs.',
    priceTool:
      'Work out the price of a piece from your costs, and how many must sell in a month so that nothing is lost.',
    cashFlowTool: 'Fill in what comes in and goes out. See which month runs short before it arrives.',
  },
};
