/** What a guide helps with. */
export const GUIDE_NEEDS = [
  'START',
  'PERMITS',
  'FINANCE',
  'MARKETING',
  'PACKAGING',
  'BOOKKEEPING',
  'EXPORT',
] as const;

/** One need that guides answer. */
export type GuideNeed = (typeof GUIDE_NEEDS)[number];

/** How far a business has come: an idea, begun, growing, ready for the next class (naik kelas). */
export const GUIDE_STAGES = ['IDEA', 'STARTED', 'GROWING', 'SCALING'] as const;

/** One stage of a business. */
export type GuideStage = (typeof GUIDE_STAGES)[number];

/** What businesses of the city do. */
export const GUIDE_SECTORS = ['FOOD', 'CRAFT', 'FASHION', 'TRADE', 'SERVICES', 'FARMING'] as const;

/** One sector of businesses. */
export type GuideSector = (typeof GUIDE_SECTORS)[number];

/** The life of a guide: only published ones are met by the public. */
export type GuideStatus = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED';
