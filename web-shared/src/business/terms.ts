/** Lines of business, in the order of the contract. */
export const SECTORS = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'POTTERY',
  'TEXTILE',
  'SEAFOOD',
  'CRAFT',
  'FASHION',
  'FARMING',
  'TRADE',
  'SERVICES',
  'OTHER',
] as const;
/** A line of business. */
export type Sector = (typeof SECTORS)[number];

/** Editions of the classification of business fields (KBLI), the one in force first. */
export const EDITIONS = ['KBLI_2025', 'KBLI_2020', 'KBLI_2017'] as const;
/** An edition of that classification. */
export type KbliEdition = (typeof EDITIONS)[number];

/** What the size of a business is worked out from. */
export const SIZE_BASES = ['SALES', 'CAPITAL'] as const;
/** One of the two. */
export type SizeBasis = (typeof SIZE_BASES)[number];

/** Links a business can give, one of each kind. */
export const LINK_KINDS = [
  'WEBSITE',
  'INSTAGRAM',
  'FACEBOOK',
  'TIKTOK',
  'YOUTUBE',
  'SHOPEE',
  'TOKOPEDIA',
  'MAPS',
] as const;
/** Where a link leads. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** Needs that guides answer, in the order of the page. */
export const NEEDS = [
  'START',
  'PERMITS',
  'FINANCE',
  'MARKETING',
  'PACKAGING',
  'BOOKKEEPING',
  'EXPORT',
] as const;
/** How far a business may have come, from idea to large. */
export const STAGES = ['IDEA', 'STARTED', 'GROWING', 'SCALING'] as const;
/** Lines of business that guides are written for. */
export const GUIDE_SECTORS = ['FOOD', 'CRAFT', 'FASHION', 'TRADE', 'SERVICES', 'FARMING'] as const;
