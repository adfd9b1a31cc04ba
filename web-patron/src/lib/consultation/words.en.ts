import type { ConsultationWords } from './words.id';

/** Words about consultations with mentors in English. */
export const words: ConsultationWords = {
  topic: {
    START: 'Starting out',
    PERMITS: 'Permits',
    HALAL: 'Halal certificate',
    FINANCE: 'Capital and KUR',
    MARKETING: 'Marketing',
    PACKAGING: 'Packaging and labels',
    BOOKKEEPING: 'Books and prices',
    DIGITAL: 'Selling online',
    EXPORT: 'Export',
  },
  sector: {
    FOOD: 'Food and drink',
    FURNITURE: 'Furniture',
    METAL: 'Metal craft',
    CRAFT: 'Other crafts',
    FASHION: 'Clothes and embroidery',
    TRADE: 'Shops and stalls',
    SERVICES: 'Services',
    FARMING: 'Farming and fishery',
    OTHER: 'Something else',
  },
  stage: { IDEA: 'An idea, not begun', STARTING: 'Just started', GROWING: 'Growing', SCALING: 'Moving up' },
  mode: { ON_SITE: 'In person', ONLINE: 'Online', EITHER: 'In person or online' },
  kind: { STAFF: 'Librarian', AGENCY: 'City office', BANK: 'Bank', VOLUNTEER: 'Volunteer' },
  language: {
    INDONESIAN: 'Indonesian',
    JAVANESE: 'Javanese',
    MADURESE: 'Madurese',
    ENGLISH: 'English',
    SIGN: 'sign language',
  },
  turnover: {
    UNDER_5M: 'Below Rp5 million',
    FROM_5M: 'Rp5–25 million',
    FROM_25M: 'Rp25–100 million',
    FROM_100M: 'Rp100 million and more',
  },
  status: { BOOKED: 'Booked', DONE: 'Done', NO_SHOW: 'Did not come', CANCELLED: 'Cancelled' },
  minutes: '{{count}} minutes',
  with: 'with {{name}}',
  toCalendar: 'Save to calendar',
  meeting: 'Open the online meeting',
};
