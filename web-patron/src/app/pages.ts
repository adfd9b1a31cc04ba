import { lazyPage } from './lazy-page';

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
    words: {
      id: () => import('../features/catalogue/authority/words.id'),
      en: () => import('../features/catalogue/authority/words.en'),
    },
  }),
  subject: lazyPage({
    name: 'authority',
    page: () => import('../features/catalogue/authority/subject'),
    words: {
      id: () => import('../features/catalogue/authority/words.id'),
      en: () => import('../features/catalogue/authority/words.en'),
    },
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
    words: {
      id: () => import('../features/small-business/directory/words.id'),
      en: () => import('../features/small-business/directory/words.en'),
    },
  }),
  business: lazyPage({
    name: 'directory',
    page: () => import('../features/small-business/directory/business'),
    words: {
      id: () => import('../features/small-business/directory/words.id'),
      en: () => import('../features/small-business/directory/words.en'),
    },
  }),
  guide: lazyPage({
    name: 'guide',
    page: () => import('../features/small-business/guide'),
    words: {
      id: () => import('../features/small-business/guide/words.id'),
      en: () => import('../features/small-business/guide/words.en'),
    },
  }),
  sizeTool: lazyPage({
    name: 'tools',
    page: () => import('../features/small-business/tools/size'),
    words: {
      id: () => import('../features/small-business/tools/words.id'),
      en: () => import('../features/small-business/tools/words.en'),
    },
  }),
  priceTool: lazyPage({
    name: 'tools',
    page: () => import('../features/small-business/tools/price'),
    words: {
      id: () => import('../features/small-business/tools/words.id'),
      en: () => import('../features/small-business/tools/words.en'),
    },
  }),
  cashFlowTool: lazyPage({
    name: 'tools',
    page: () => import('../features/small-business/tools/cash-flow'),
    words: {
      id: () => import('../features/small-business/tools/words.id'),
      en: () => import('../features/small-business/tools/words.en'),
    },
  }),
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
    words: {
      id: () => import('../features/events/audiences/words.id'),
      en: () => import('../features/events/audiences/words.en'),
    },
  }),
  schools: lazyPage({
    name: 'doors',
    page: () => import('../features/events/audiences/schools'),
    words: {
      id: () => import('../features/events/audiences/words.id'),
      en: () => import('../features/events/audiences/words.en'),
    },
  }),
  propose: lazyPage({
    name: 'proposal',
    page: () => import('../features/events/proposal/propose'),
    words: {
      id: () => import('../features/events/proposal/words.id'),
      en: () => import('../features/events/proposal/words.en'),
    },
  }),
  proposal: lazyPage({
    name: 'proposal',
    ownTitle: 'own',
    page: () => import('../features/events/proposal/proposal'),
    words: {
      id: () => import('../features/events/proposal/words.id'),
      en: () => import('../features/events/proposal/words.en'),
    },
  }),
  registration: lazyPage({
    ...registration,
    ownTitle: 'title',
    page: () => import('../features/events/registration'),
  }),
  programme: lazyPage({
    name: 'programme',
    page: () => import('../features/events/programme/programme'),
    words: {
      id: () => import('../features/events/programme/words.id'),
      en: () => import('../features/events/programme/words.en'),
    },
  }),
  eventPerson: lazyPage({
    name: 'programme',
    page: () => import('../features/events/programme/person'),
    words: {
      id: () => import('../features/events/programme/words.id'),
      en: () => import('../features/events/programme/words.en'),
    },
  }),
  certificate: lazyPage({
    name: 'certificate',
    page: () => import('../features/events/certificate'),
    words: {
      id: () => import('../features/events/certificate/words.id'),
      en: () => import('../features/events/certificate/words.en'),
    },
  }),
  data: lazyPage({
    name: 'data',
    page: () => import('../features/about/data'),
    words: {
      id: () => import('../features/about/data/words.id'),
      en: () => import('../features/about/data/words.en'),
    },
  }),
  consultations: lazyPage({
    name: 'consultations',
    page: () => import('../features/small-business/consultations'),
    also: consultation,
    words: {
      id: () => import('../features/small-business/consultations/words.id'),
      en: () => import('../features/small-business/consultations/words.en'),
    },
  }),
  businessPath: lazyPage({
    name: 'businessPath',
    ownTitle: 'title',
    page: () => import('../features/small-business/path'),
    also: consultation,
    words: {
      id: () => import('../features/small-business/path/words.id'),
      en: () => import('../features/small-business/path/words.en'),
    },
  }),
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
  myMessages: lazyPage({
    name: 'myMessages',
    ownTitle: 'title',
    page: () => import('../features/account/my-messages'),
    words: {
      id: () => import('../features/account/my-messages/words.id'),
      en: () => import('../features/account/my-messages/words.en'),
    },
  }),
  myBusiness: lazyPage({
    name: 'myBusiness',
    ownTitle: 'title',
    page: () => import('../features/account/my-business'),
    words: {
      id: () => import('../features/account/my-business/words.id'),
      en: () => import('../features/account/my-business/words.en'),
    },
  }),
  myData: lazyPage({
    name: 'myData',
    ownTitle: 'title',
    page: () => import('../features/account/my-data'),
    words: {
      id: () => import('../features/account/my-data/words.id'),
      en: () => import('../features/account/my-data/words.en'),
    },
  }),
  mySecurity: lazyPage({
    name: 'mySecurity',
    ownTitle: 'title',
    page: () => import('../features/account/my-security'),
    words: {
      id: () => import('../features/account/my-security/words.id'),
      en: () => import('../features/account/my-security/words.en'),
    },
  }),
  myHistory: lazyPage({
    name: 'myHistory',
    ownTitle: 'title',
    page: () => import('../features/account/my-history'),
    words: {
      id: () => import('../features/account/my-history/words.id'),
      en: () => import('../features/account/my-history/words.en'),
    },
  }),
  myLists: lazyPage({
    name: 'myLists',
    ownTitle: 'title',
    page: () => import('../features/account/my-lists'),
    words: {
      id: () => import('../features/account/my-lists/words.id'),
      en: () => import('../features/account/my-lists/words.en'),
    },
  }),
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
  myLibrary: lazyPage({
    name: 'myLibrary',
    ownTitle: 'title',
    page: () => import('../features/account/my-library'),
    also: registration,
    words: {
      id: () => import('../features/account/my-library/words.id'),
      en: () => import('../features/account/my-library/words.en'),
    },
  }),
  forgotPassword: lazyPage({
    name: 'accountCodes',
    page: () => import('../features/account/codes/forgot'),
    words: {
      id: () => import('../features/account/codes/words.id'),
      en: () => import('../features/account/codes/words.en'),
    },
  }),
  setPassword: lazyPage({
    name: 'accountCodes',
    ownTitle: 'password.title',
    page: () => import('../features/account/codes/password'),
    words: {
      id: () => import('../features/account/codes/words.id'),
      en: () => import('../features/account/codes/words.en'),
    },
  }),
  verify: lazyPage({
    name: 'accountCodes',
    ownTitle: 'verify.title',
    page: () => import('../features/account/codes/verify'),
    words: {
      id: () => import('../features/account/codes/words.id'),
      en: () => import('../features/account/codes/words.en'),
    },
  }),
};
