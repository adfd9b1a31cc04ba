import type { GuideWords } from './words.id';

/** Words of the page of a guide in English. */
export const words: GuideWords = {
  corner: 'Small business corner',
  duration: 'Takes',
  cost: 'Official cost',
  needed: 'You need',
  reviewed: 'Checked',
  notReviewed: 'not yet',
  done: '{{done}} of {{count}} done',
  print: 'Print the list',
  stepDone: 'Step {{number}} done: {{name}}',
  signIn: 'Sign in',
  signInText: 'to keep your ticks. Without signing in they are gone when you close the page.',
  openSite: 'Open {{host}}',
  template: {
    CASH_BOOK: 'Cash book (CSV)',
    PRICE_SHEET: 'Price sheet (CSV)',
    CASH_FLOW: 'Cash-flow sheet (CSV)',
    LABEL_CHECKLIST: 'Label checklist (PDF)',
    FOOD_SAFETY_LETTER: 'Sample letter (PDF)',
    BUSINESS_PLAN: 'Business plan on one page (PDF)',
  },
  figures: 'Legal figures',
  sources: 'Sources:',
  noAdvice:
    'This guide is no legal advice. Figures and conditions may change; compare them with their source.',
  beside: 'With this guide',
  classes: 'Related classes',
  coming: 'Next for businesses',
  allComing: 'All events for businesses',
  mentors: 'Ask a mentor',
  nextFree: 'Next free hour {{when}}',
  noHours: 'No free hour yet',
  tools: 'Calculators',
  tool: {
    sizeTool: 'Size of a business',
    priceTool: 'Price and break-even',
    cashFlowTool: 'Cash flow of a year',
  },
  reading: 'Reading for this business',
};
