import type { PageParts } from './lazy-page';
import { voicePages } from './late-voice-pages';
import { proposalWords, spacesWords, toolsWords, volunteersWords } from './late-words';

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

const bookingWords = {
  id: () => import('../lib/booking/words.id'),
  en: () => import('../lib/booking/words.en'),
};

const feedbackWords = {
  id: () => import('../features/feedback/words.id'),
  en: () => import('../features/feedback/words.en'),
};

const dataWords = {
  id: () => import('../features/about/data/words.id'),
  en: () => import('../features/about/data/words.en'),
};

const partnersWords = {
  id: () => import('../features/partners/words.id'),
  en: () => import('../features/partners/words.en'),
};

const partnerActsWords = {
  id: () => import('../features/partners/acts/words.id'),
  en: () => import('../features/partners/acts/words.en'),
};

const statementWords = {
  id: () => import('../features/about/statement/words.id'),
  en: () => import('../features/about/statement/words.en'),
};

const servicesWords = {
  id: () => import('../features/about/services/words.id'),
  en: () => import('../features/about/services/words.en'),
};

const codesWords = {
  id: () => import('../features/account/codes/words.id'),
  en: () => import('../features/account/codes/words.en'),
};

/**
 * Lists the pages that few readers open at once: what belongs to one person, and what developers read. Their
 * table is a download of its own, so that the first page of the others does not carry it.
 */
export const latePages = {
  spaces: {
    page: () => import('../features/about/spaces'),
    words: spacesWords,
  },
  floorPlan: {
    page: () => import('../features/about/floor-plan'),
    words: {
      id: () => import('../features/about/floor-plan/words.id'),
      en: () => import('../features/about/floor-plan/words.en'),
    },
  },
  space: {
    page: () => import('../features/about/space'),
    words: bookingWords,
  },
  booking: {
    page: () => import('../features/account/booking'),
    words: bookingWords,
  },
  myBookings: {
    page: () => import('../features/account/my-bookings'),
    words: bookingWords,
  },
  volunteers: {
    page: () => import('../features/about/volunteers'),
    words: volunteersWords,
  },
  myVolunteering: {
    page: () => import('../features/account/my-volunteering'),
    words: volunteersWords,
  },
  services: {
    page: () => import('../features/about/services/services'),
    words: servicesWords,
  },
  service: {
    page: () => import('../features/about/services/service'),
    words: servicesWords,
  },
  sitePage: {
    page: () => import('../features/about/site-page'),
    words: statementWords,
  },
  ...voicePages,
  proposal: {
    page: () => import('../features/events/proposal/proposal'),
    words: proposalWords,
  },
  registration: {
    words: registration.words,
    page: () => import('../features/events/registration'),
  },
  certificate: {
    page: () => import('../features/events/certificate'),
    words: {
      id: () => import('../features/events/certificate/words.id'),
      en: () => import('../features/events/certificate/words.en'),
    },
  },
  feedback: {
    page: () => import('../features/feedback/form'),
    words: feedbackWords,
  },
  feedbackCase: {
    page: () => import('../features/feedback/follow'),
    words: feedbackWords,
  },
  ask: {
    page: () => import('../features/feedback/answers'),
    words: feedbackWords,
  },
  data: {
    page: () => import('../features/about/data'),
    words: dataWords,
  },
  explorer: {
    page: () => import('../features/about/data/explorer'),
    words: dataWords,
  },
  contractChanges: {
    page: () => import('../features/about/data/changes'),
    words: dataWords,
  },
  serviceStatus: {
    page: () => import('../features/about/data/status'),
    words: dataWords,
  },
  contract: {
    page: () => import('../features/about/data/contract'),
    words: dataWords,
  },
  sizeTool: {
    page: () => import('../features/small-business/tools/size'),
    words: toolsWords,
  },
  priceTool: {
    page: () => import('../features/small-business/tools/price'),
    words: toolsWords,
  },
  cashFlowTool: {
    page: () => import('../features/small-business/tools/cash-flow'),
    words: toolsWords,
  },
  propose: {
    page: () => import('../features/events/proposal/propose'),
    words: proposalWords,
  },
  businessPath: {
    page: () => import('../features/small-business/path'),
    also: consultation,
    words: {
      id: () => import('../features/small-business/path/words.id'),
      en: () => import('../features/small-business/path/words.en'),
    },
  },
  myMessages: {
    page: () => import('../features/account/my-messages'),
    words: {
      id: () => import('../features/account/my-messages/words.id'),
      en: () => import('../features/account/my-messages/words.en'),
    },
  },
  myBusiness: {
    page: () => import('../features/account/my-business'),
    words: {
      id: () => import('../features/account/my-business/words.id'),
      en: () => import('../features/account/my-business/words.en'),
    },
  },
  myData: {
    page: () => import('../features/account/my-data'),
    words: {
      id: () => import('../features/account/my-data/words.id'),
      en: () => import('../features/account/my-data/words.en'),
    },
  },
  myPartners: {
    page: () => import('../features/partners/my-partners'),
    words: partnersWords,
  },
  myPartner: {
    page: () => import('../features/partners/my-partner'),
    words: partnersWords,
  },
  partnerGroups: {
    page: () => import('../features/partners/acts/groups'),
    words: partnerActsWords,
  },
  partnerVisits: {
    page: () => import('../features/partners/acts/visits'),
    words: partnerActsWords,
  },
  partnerSuggestions: {
    page: () => import('../features/partners/acts/suggestions'),
    words: partnerActsWords,
  },
  partnerYear: {
    page: () => import('../features/partners/acts/year'),
    words: partnerActsWords,
  },
  classSets: {
    page: () => import('../features/partners/class-sets'),
    words: {
      id: () => import('../features/partners/class-sets/words.id'),
      en: () => import('../features/partners/class-sets/words.en'),
    },
  },
  mySecurity: {
    page: () => import('../features/account/my-security'),
    words: {
      id: () => import('../features/account/my-security/words.id'),
      en: () => import('../features/account/my-security/words.en'),
    },
  },
  kiosk: {
    page: () => import('../features/account/kiosk'),
    words: {
      id: () => import('../features/account/kiosk/words.id'),
      en: () => import('../features/account/kiosk/words.en'),
    },
  },
  myInternet: {
    page: () => import('../features/account/my-internet'),
    words: {
      id: () => import('../features/account/my-internet/words.id'),
      en: () => import('../features/account/my-internet/words.en'),
    },
  },
  myHistory: {
    page: () => import('../features/account/my-history'),
    words: {
      id: () => import('../features/account/my-history/words.id'),
      en: () => import('../features/account/my-history/words.en'),
    },
  },
  myLists: {
    page: () => import('../features/account/my-lists'),
    words: {
      id: () => import('../features/account/my-lists/words.id'),
      en: () => import('../features/account/my-lists/words.en'),
    },
  },
  myLibrary: {
    page: () => import('../features/account/my-library'),
    also: registration,
    words: {
      id: () => import('../features/account/my-library/words.id'),
      en: () => import('../features/account/my-library/words.en'),
    },
  },
  forgotPassword: {
    page: () => import('../features/account/codes/forgot'),
    words: codesWords,
  },
  setPassword: {
    page: () => import('../features/account/codes/password'),
    words: codesWords,
  },
  verify: {
    page: () => import('../features/account/codes/verify'),
    words: codesWords,
  },
} satisfies Readonly<Record<string, PageParts>>;
