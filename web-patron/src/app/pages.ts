import { latePage, lazyPage } from './lazy-page';
import type { LazyPage, PageParts } from './lazy-page';

const registration = {
  name: 'registration',
  words: {
    id: () => import('../lib/registration/words.id'),
    en: () => import('../lib/registration/words.en'),
  },
};

const consultation = {
  name: 'consultation',
  words: {
    id: () => import('../lib/consultation/words.id'),
    en: () => import('../lib/consultation/words.en'),
  },
};

const statement = {
  id: () => import('../features/about/statement/words.id'),
  en: () => import('../features/about/statement/words.en'),
};

const authorityWords = {
  id: () => import('../features/catalogue/authority/words.id'),
  en: () => import('../features/catalogue/authority/words.en'),
};
const directoryWords = {
  id: () => import('../features/small-business/directory/words.id'),
  en: () => import('../features/small-business/directory/words.en'),
};
const audiencesWords = {
  id: () => import('../features/events/audiences/words.id'),
  en: () => import('../features/events/audiences/words.en'),
};
const programmeWords = {
  id: () => import('../features/events/programme/words.id'),
  en: () => import('../features/events/programme/words.en'),
};
const publicPartnersWords = {
  id: () => import('../features/partners/public/words.id'),
  en: () => import('../features/partners/public/words.en'),
};

type LateName = keyof (typeof import('./late-pages'))['latePages'];

function late(name: LateName): () => Promise<PageParts> {
  return async () => (await import('./late-pages')).latePages[name];
}

/** Pages whose words have their name. */
type NamedPage = LateName & Parameters<typeof latePage>[0]['name'];

function plainPage(name: NamedPage): LazyPage {
  return latePage({ name, parts: late(name) });
}

/** A page of one person, whose frame stands before it is theirs. */
function personalPage(name: NamedPage): LazyPage {
  return latePage({ name, ownTitle: 'title', parts: late(name) });
}

/** Lists every page with its own words; each becomes a download of its own. */
export const pages = {
  home: lazyPage({
    name: 'home',
    page: () => import('../features/about/home'),
    words: {
      id: () => import('../features/about/home/words.id'),
      en: () => import('../features/about/home/words.en'),
    },
  }),
  search: lazyPage({
    name: 'search',
    page: () => import('../features/catalogue/search'),
    words: {
      id: () => import('../features/catalogue/search/words.id'),
      en: () => import('../features/catalogue/search/words.en'),
    },
  }),
  title: lazyPage({
    name: 'title',
    page: () => import('../features/catalogue/title'),
    words: {
      id: () => import('../features/catalogue/title/words.id'),
      en: () => import('../features/catalogue/title/words.en'),
    },
  }),
  contributor: lazyPage({
    name: 'authority',
    page: () => import('../features/catalogue/authority/contributor'),
    words: authorityWords,
  }),
  subject: lazyPage({
    name: 'authority',
    page: () => import('../features/catalogue/authority/subject'),
    words: authorityWords,
  }),
  browse: lazyPage({
    name: 'browse',
    page: () => import('../features/catalogue/browse'),
    words: {
      id: () => import('../features/catalogue/browse/words.id'),
      en: () => import('../features/catalogue/browse/words.en'),
    },
  }),
  lendingRules: lazyPage({
    name: 'statement',
    page: () => import('../features/about/statement/lending'),
    words: statement,
  }),
  privacy: lazyPage({
    name: 'statement',
    page: () => import('../features/about/statement/privacy'),
    words: statement,
  }),
  accessibility: lazyPage({
    name: 'statement',
    page: () => import('../features/about/statement/accessibility'),
    words: statement,
  }),
  spaces: plainPage('spaces'),
  floorPlan: plainPage('floorPlan'),
  space: latePage({ name: 'booking', parts: late('space') }),
  booking: latePage({ name: 'booking', ownTitle: 'byLink.title', parts: late('booking') }),
  myBookings: latePage({ name: 'booking', ownTitle: 'mine.title', parts: late('myBookings') }),
  volunteers: plainPage('volunteers'),
  myVolunteering: latePage({ name: 'volunteers', ownTitle: 'mine.title', parts: late('myVolunteering') }),
  services: plainPage('services'),
  service: latePage({ name: 'services', parts: late('service') }),
  sitePage: latePage({ name: 'statement', parts: late('sitePage') }),
  links: plainPage('links'),
  stories: plainPage('stories'),
  story: latePage({ name: 'stories', parts: late('story') }),
  newsletters: plainPage('newsletters'),
  newsletter: latePage({ name: 'newsletters', parts: late('newsletter') }),
  newsletterSubscription: latePage({
    name: 'newsletters',
    ownTitle: 'own',
    parts: late('newsletterSubscription'),
  }),
  visit: lazyPage({
    name: 'visit',
    page: () => import('../features/about/visit'),
    words: {
      id: () => import('../features/about/visit/words.id'),
      en: () => import('../features/about/visit/words.en'),
    },
  }),
  smallBusiness: lazyPage({
    name: 'smallBusiness',
    page: () => import('../features/small-business/landing'),
    words: {
      id: () => import('../features/small-business/landing/words.id'),
      en: () => import('../features/small-business/landing/words.en'),
    },
  }),
  directory: lazyPage({
    name: 'directory',
    page: () => import('../features/small-business/directory/directory'),
    words: directoryWords,
  }),
  business: lazyPage({
    name: 'directory',
    page: () => import('../features/small-business/directory/business'),
    words: directoryWords,
  }),
  guide: lazyPage({
    name: 'guide',
    page: () => import('../features/small-business/guide'),
    words: {
      id: () => import('../features/small-business/guide/words.id'),
      en: () => import('../features/small-business/guide/words.en'),
    },
  }),
  sizeTool: latePage({ name: 'tools', parts: late('sizeTool') }),
  priceTool: latePage({ name: 'tools', parts: late('priceTool') }),
  cashFlowTool: latePage({ name: 'tools', parts: late('cashFlowTool') }),
  events: lazyPage({
    name: 'events',
    page: () => import('../features/events/calendar'),
    words: {
      id: () => import('../features/events/calendar/words.id'),
      en: () => import('../features/events/calendar/words.en'),
    },
  }),
  event: lazyPage({
    name: 'event',
    page: () => import('../features/events/event'),
    also: registration,
    words: {
      id: () => import('../features/events/event/words.id'),
      en: () => import('../features/events/event/words.en'),
    },
  }),
  children: lazyPage({
    name: 'doors',
    page: () => import('../features/events/audiences/children'),
    words: audiencesWords,
  }),
  schools: lazyPage({
    name: 'doors',
    page: () => import('../features/events/audiences/schools'),
    words: audiencesWords,
  }),
  partners: lazyPage({
    name: 'partners',
    page: () => import('../features/partners/public/list'),
    words: publicPartnersWords,
  }),
  partner: lazyPage({
    name: 'partners',
    page: () => import('../features/partners/public/partner'),
    words: publicPartnersWords,
  }),
  propose: latePage({ name: 'proposal', parts: late('propose') }),
  survey: personalPage('survey'),
  answerSurvey: personalPage('answerSurvey'),
  surveyResults: plainPage('surveyResults'),
  proposal: latePage({ name: 'proposal', ownTitle: 'own', parts: late('proposal') }),
  registration: personalPage('registration'),
  programme: lazyPage({
    name: 'programme',
    page: () => import('../features/events/programme/programme'),
    words: programmeWords,
  }),
  eventPerson: lazyPage({
    name: 'programme',
    page: () => import('../features/events/programme/person'),
    words: programmeWords,
  }),
  certificate: plainPage('certificate'),
  feedback: plainPage('feedback'),
  feedbackCase: latePage({ name: 'feedback', ownTitle: 'own', parts: late('feedbackCase') }),
  ask: latePage({ name: 'feedback', parts: late('ask') }),
  data: plainPage('data'),
  explorer: latePage({ name: 'data', parts: late('explorer') }),
  contractChanges: latePage({ name: 'data', parts: late('contractChanges') }),
  serviceStatus: latePage({ name: 'data', parts: late('serviceStatus') }),
  contract: latePage({ name: 'data', parts: late('contract') }),
  consultations: lazyPage({
    name: 'consultations',
    page: () => import('../features/small-business/consultations'),
    also: consultation,
    words: {
      id: () => import('../features/small-business/consultations/words.id'),
      en: () => import('../features/small-business/consultations/words.en'),
    },
  }),
  businessPath: personalPage('businessPath'),
  signIn: lazyPage({
    name: 'signIn',
    page: () => import('../features/account/sign-in'),
    words: {
      id: () => import('../features/account/sign-in/words.id'),
      en: () => import('../features/account/sign-in/words.en'),
    },
  }),
  join: lazyPage({
    name: 'join',
    page: () => import('../features/account/join'),
    words: {
      id: () => import('../features/account/join/words.id'),
      en: () => import('../features/account/join/words.en'),
    },
  }),
  myMessages: personalPage('myMessages'),
  myBusiness: personalPage('myBusiness'),
  myData: personalPage('myData'),
  myPartners: personalPage('myPartners'),
  myPartner: latePage({ name: 'myPartners', ownTitle: 'title', parts: late('myPartner') }),
  partnerGroups: latePage({ name: 'partnerActs', ownTitle: 'groups.title', parts: late('partnerGroups') }),
  partnerVisits: latePage({ name: 'partnerActs', ownTitle: 'visits.title', parts: late('partnerVisits') }),
  partnerSuggestions: latePage({
    name: 'partnerActs',
    ownTitle: 'suggestions.title',
    parts: late('partnerSuggestions'),
  }),
  partnerYear: latePage({ name: 'partnerActs', ownTitle: 'year.title', parts: late('partnerYear') }),
  classSets: personalPage('classSets'),
  mySecurity: personalPage('mySecurity'),
  kiosk: personalPage('kiosk'),
  myInternet: personalPage('myInternet'),
  myHistory: personalPage('myHistory'),
  myLists: personalPage('myLists'),
  readingLists: lazyPage({
    name: 'readingLists',
    page: () => import('../features/reading-lists/public-lists'),
    words: {
      id: () => import('../features/reading-lists/public-lists/words.id'),
      en: () => import('../features/reading-lists/public-lists/words.en'),
    },
  }),
  readingList: lazyPage({
    name: 'readingList',
    page: () => import('../features/reading-lists/reading-list'),
    words: {
      id: () => import('../features/reading-lists/reading-list/words.id'),
      en: () => import('../features/reading-lists/reading-list/words.en'),
    },
  }),
  myLibrary: personalPage('myLibrary'),
  forgotPassword: latePage({ name: 'accountCodes', parts: late('forgotPassword') }),
  setPassword: latePage({ name: 'accountCodes', ownTitle: 'password.title', parts: late('setPassword') }),
  verify: latePage({ name: 'accountCodes', ownTitle: 'verify.title', parts: late('verify') }),
};
