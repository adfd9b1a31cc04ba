/** Lists the states of a guide. */
export const GUIDE_STATUSES = ['DRAFT', 'PUBLISHED', 'ARCHIVED'] as const;
/** Lists the files that a step may offer. */
export const TEMPLATES = [
  'CASH_BOOK',
  'PRICE_SHEET',
  'CASH_FLOW',
  'LABEL_CHECKLIST',
  'FOOD_SAFETY_LETTER',
  'BUSINESS_PLAN',
] as const;

/** Names the life of a guide. */
export type GuideStatus = (typeof GUIDE_STATUSES)[number];
