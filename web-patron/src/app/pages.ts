import { lazyPage } from './lazyPage';

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
  id: () => import('../features/statement/words.id'),
  en: () => import('../features/statement/words.en'),
};

/** Lists every page with its own words; each becomes a download of its own. */
export const pages = {
  home: lazyPage({
    name: 'home',
    page: () => import('../features/home'),
    words: { id: () => import('../features/home/words.id'), en: () => import('../features/home/words.en') },
  }),
  search: lazyPage({
    name: 'search',
    page: () => import('../features/search'),
    words: {
      id: () => import('../features/search/words.id'),
      en: () => import('../features/search/words.en'),
    },
  }),
  title: lazyPage({
    name: 'title',
    page: () => import('../features/title'),
    words: { id: () => import('../features/title/words.id'), en: () => import('../features/title/words.en') },
  }),
  contributor: lazyPage({
    name: 'authority',
    page: () => import('../features/authority/contributor'),
    words: {
      id: () => import('../features/authority/words.id'),
      en: () => import('../features/authority/words.en'),
    },
  }),
  subject: lazyPage({
    name: 'authority',
    page: () => import('../features/authority/subject'),
    words: {
      id: () => import('../features/authority/words.id'),
      en: () => import('../features/authority/words.en'),
    },
  }),
  browse: lazyPage({
    name: 'browse',
    page: () => import('../features/browse'),
    words: {
      id: () => import('../features/browse/words.id'),
      en: () => import('../features/browse/words.en'),
    },
  }),
  lendingRules: lazyPage({
    name: 'statement',
    page: () => import('../features/statement/lending'),
    words: statement,
  }),
  privacy: lazyPage({
    name: 'statement',
    page: () => import('../features/statement/privacy'),
    words: statement,
  }),
  accessibility: lazyPage({
    name: 'statement',
    page: () => import('../features/statement/accessibility'),
    words: statement,
  }),
  visit: lazyPage({
    name: 'visit',
    page: () => import('../features/visit'),
    words: { id: () => import('../features/visit/words.id'), en: () => import('../features/visit/words.en') },
  }),
  smallBusiness: lazyPage({
    name: 'smallBusiness',
    page: () => import('../features/small-business'),
    words: {
      id: () => import('../features/small-business/words.id'),
      en: () => import('../features/small-business/words.en'),
    },
  }),
  directory: lazyPage({
    name: 'directory',
    page: () => import('../features/directory/directory'),
    words: {
      id: () => import('../features/directory/words.id'),
      en: () => import('../features/directory/words.en'),
    },
  }),
  business: lazyPage({
    name: 'directory',
    page: () => import('../features/directory/business'),
    words: {
      id: () => import('../features/directory/words.id'),
      en: () => import('../features/directory/words.en'),
    },
  }),
  guide: lazyPage({
    name: 'guide',
    page: () => import('../features/guide'),
    words: { id: () => import('../features/guide/words.id'), en: () => import('../features/guide/words.en') },
  }),
  sizeTool: lazyPage({
    name: 'tools',
    page: () => import('../features/tools/size'),
    words: { id: () => import('../features/tools/words.id'), en: () => import('../features/tools/words.en') },
  }),
  priceTool: lazyPage({
    name: 'tools',
    page: () => import('../features/tools/price'),
    words: { id: () => import('../features/tools/words.id'), en: () => import('../features/tools/words.en') },
  }),
  cashFlowTool: lazyPage({
    name: 'tools',
    page: () => import('../features/tools/cash-flow'),
    words: { id: () => import('../features/tools/words.id'), en: () => import('../features/tools/words.en') },
  }),
  events: lazyPage({
    name: 'events',
    page: () => import('../features/events'),
    words: {
      id: () => import('../features/events/words.id'),
      en: () => import('../features/events/words.en'),
    },
  }),
  event: lazyPage({
    name: 'event',
    page: () => import('../features/event'),
    also: registration,
    words: { id: () => import('../features/event/words.id'), en: () => import('../features/event/words.en') },
  }),
  children: lazyPage({
    name: 'doors',
    page: () => import('../features/doors/children'),
    words: { id: () => import('../features/doors/words.id'), en: () => import('../features/doors/words.en') },
  }),
  schools: lazyPage({
    name: 'doors',
    page: () => import('../features/doors/schools'),
    words: { id: () => import('../features/doors/words.id'), en: () => import('../features/doors/words.en') },
  }),
  propose: lazyPage({
    name: 'proposal',
    page: () => import('../features/proposal/propose'),
    words: {
      id: () => import('../features/proposal/words.id'),
      en: () => import('../features/proposal/words.en'),
    },
  }),
  proposal: lazyPage({
    name: 'proposal',
    page: () => import('../features/proposal/proposal'),
    words: {
      id: () => import('../features/proposal/words.id'),
      en: () => import('../features/proposal/words.en'),
    },
  }),
  registration: lazyPage({ ...registration, page: () => import('../features/registration') }),
  programme: lazyPage({
    name: 'programme',
    page: () => import('../features/programme/programme'),
    words: {
      id: () => import('../features/programme/words.id'),
      en: () => import('../features/programme/words.en'),
    },
  }),
  eventPerson: lazyPage({
    name: 'programme',
    page: () => import('../features/programme/person'),
    words: {
      id: () => import('../features/programme/words.id'),
      en: () => import('../features/programme/words.en'),
    },
  }),
  certificate: lazyPage({
    name: 'certificate',
    page: () => import('../features/certificate'),
    words: {
      id: () => import('../features/certificate/words.id'),
      en: () => import('../features/certificate/words.en'),
    },
  }),
  data: lazyPage({
    name: 'data',
    page: () => import('../features/data'),
    words: { id: () => import('../features/data/words.id'), en: () => import('../features/data/words.en') },
  }),
  consultations: lazyPage({
    name: 'consultations',
    page: () => import('../features/consultations'),
    also: consultation,
    words: {
      id: () => import('../features/consultations/words.id'),
      en: () => import('../features/consultations/words.en'),
    },
  }),
  businessPath: lazyPage({
    name: 'businessPath',
    page: () => import('../features/business-path'),
    also: consultation,
    words: {
      id: () => import('../features/business-path/words.id'),
      en: () => import('../features/business-path/words.en'),
    },
  }),
  signIn: lazyPage({
    name: 'signIn',
    page: () => import('../features/sign-in'),
    words: {
      id: () => import('../features/sign-in/words.id'),
      en: () => import('../features/sign-in/words.en'),
    },
  }),
  join: lazyPage({
    name: 'join',
    page: () => import('../features/join'),
    words: { id: () => import('../features/join/words.id'), en: () => import('../features/join/words.en') },
  }),
  myMessages: lazyPage({
    name: 'myMessages',
    page: () => import('../features/my-messages'),
    words: {
      id: () => import('../features/my-messages/words.id'),
      en: () => import('../features/my-messages/words.en'),
    },
  }),
  myBusiness: lazyPage({
    name: 'myBusiness',
    page: () => import('../features/my-business'),
    words: {
      id: () => import('../features/my-business/words.id'),
      en: () => import('../features/my-business/words.en'),
    },
  }),
  myData: lazyPage({
    name: 'myData',
    page: () => import('../features/my-data'),
    words: {
      id: () => import('../features/my-data/words.id'),
      en: () => import('../features/my-data/words.en'),
    },
  }),
  mySecurity: lazyPage({
    name: 'mySecurity',
    page: () => import('../features/my-security'),
    words: {
      id: () => import('../features/my-security/words.id'),
      en: () => import('../features/my-security/words.en'),
    },
  }),
  myHistory: lazyPage({
    name: 'myHistory',
    page: () => import('../features/my-history'),
    words: {
      id: () => import('../features/my-history/words.id'),
      en: () => import('../features/my-history/words.en'),
    },
  }),
  myLists: lazyPage({
    name: 'myLists',
    page: () => import('../features/my-lists'),
    words: {
      id: () => import('../features/my-lists/words.id'),
      en: () => import('../features/my-lists/words.en'),
    },
  }),
  readingLists: lazyPage({
    name: 'readingLists',
    page: () => import('../features/reading-lists'),
    words: {
      id: () => import('../features/reading-lists/words.id'),
      en: () => import('../features/reading-lists/words.en'),
    },
  }),
  readingList: lazyPage({
    name: 'readingList',
    page: () => import('../features/reading-list'),
    words: {
      id: () => import('../features/reading-list/words.id'),
      en: () => import('../features/reading-list/words.en'),
    },
  }),
  myLibrary: lazyPage({
    name: 'myLibrary',
    page: () => import('../features/my-library'),
    also: registration,
    words: {
      id: () => import('../features/my-library/words.id'),
      en: () => import('../features/my-library/words.en'),
    },
  }),
  forgotPassword: lazyPage({
    name: 'accountCodes',
    page: () => import('../features/account-codes/forgot'),
    words: {
      id: () => import('../features/account-codes/words.id'),
      en: () => import('../features/account-codes/words.en'),
    },
  }),
  setPassword: lazyPage({
    name: 'accountCodes',
    page: () => import('../features/account-codes/password'),
    words: {
      id: () => import('../features/account-codes/words.id'),
      en: () => import('../features/account-codes/words.en'),
    },
  }),
  verify: lazyPage({
    name: 'accountCodes',
    page: () => import('../features/account-codes/verify'),
    words: {
      id: () => import('../features/account-codes/words.id'),
      en: () => import('../features/account-codes/words.en'),
    },
  }),
};
