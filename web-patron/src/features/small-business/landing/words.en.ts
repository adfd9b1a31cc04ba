import type { SmallBusinessWords } from './words.id';

/** Words of the corner for small businesses in English. */
export const words: SmallBusinessWords = {
  heading: 'Small business corner',
  lead: 'The back room of your business: guides, calculators, books, training and people to ask. All of it without charge.',
  guides: 'Guides',
  needs: 'Needs',
  everyNeed: 'All',
  need: {
    START: 'Starting',
    PERMITS: 'Permits and certificates',
    FINANCE: 'Money',
    MARKETING: 'Marketing',
    PACKAGING: 'Packaging',
    BOOKKEEPING: 'Book-keeping',
    EXPORT: 'Export',
  },
  stage: { IDEA: 'Idea', STARTED: 'Begun', GROWING: 'Growing', SCALING: 'Moving up' },
  sector: {
    FOOD: 'Food and drink',
    CRAFT: 'Crafts and furniture',
    FASHION: 'Clothes, embroidery, batik',
    TRADE: 'Trade',
    SERVICES: 'Services',
    FARMING: 'Farming and fishing',
  },
  choose: { stage: 'Stage of the business', sector: 'Sector of the business' },
  every: { stage: 'All stages', sector: 'All sectors' },
  none: 'There is no guide for this choice yet.',
  showAll: 'Show all guides',
  coming: 'Next training',
  allComing: 'All events for businesses',
  tools: 'Calculators',
  tool: {
    sizeTool: {
      name: 'Size of a business',
      text: 'Micro, small or medium? By PP 7/2021, from capital or yearly sales.',
    },
    priceTool: {
      name: 'Price and break-even',
      text: 'What one piece should cost, and how many must sell so that nothing is lost.',
    },
    cashFlowTool: {
      name: 'Cash flow of a year',
      text: 'Fill in what comes and goes each month, see the short months, download the sheet.',
    },
  },
  places: 'In this corner',
  place: {
    directory: {
      name: 'Business directory',
      text: 'Businesses of Pasuruan with products, prices and WhatsApp numbers. Show yours from My library.',
    },
    consultations: {
      name: 'Consultations',
      text: 'Book time with a mentor: permits, money, packaging, marketing.',
    },
    training: {
      name: 'Training and seminars',
      text: 'Classes in packaging, product photographs, bookkeeping and selling online.',
    },
    books: {
      name: 'Books for business',
      text: 'Management, marketing, accounting and enterprise at shelf 650.',
    },
  },
};
