/** Lists the needs that guides answer, as the portal orders them. */
export const NEEDS = [
  'START',
  'PERMITS',
  'FINANCE',
  'MARKETING',
  'PACKAGING',
  'BOOKKEEPING',
  'EXPORT',
] as const;
/** Lists how far a business may have come. */
export const STAGES = ['IDEA', 'STARTED', 'GROWING', 'SCALING'] as const;
/** Lists what businesses do. */
export const SECTORS = ['FOOD', 'CRAFT', 'FASHION', 'TRADE', 'SERVICES', 'FARMING'] as const;
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
