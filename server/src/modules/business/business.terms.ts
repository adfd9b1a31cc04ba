/** What businesses of Pasuruan live on; the crafts of the city have sectors of their own. */
export const BUSINESS_SECTORS = [
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
/** One of the sectors. */
export type BusinessSector = (typeof BUSINESS_SECTORS)[number];

/** States of a profile. */
export const BUSINESS_STATUSES = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'RETURNED', 'CLOSED'] as const;
/** One of the states of a profile. */
export type BusinessStatus = (typeof BUSINESS_STATUSES)[number];

/**
 * What an owner lets the public see, one by one. Without `PROFILE` nothing is shown; `OPEN_DATA` allows the
 * file that everybody may take.
 */
export const CONSENT_FIELDS = [
  'PROFILE',
  'LOCATION',
  'STREET',
  'WHATSAPP',
  'PERMITS',
  'SIZE',
  'PRODUCTS',
  'PHOTOS',
  'LINKS',
  'OPEN_DATA',
] as const;
/** One of the things an owner consents to. */
export type ConsentField = (typeof CONSENT_FIELDS)[number];

/**
 * The wording that owners agree to; a new wording gets a new number, so that every record tells what was
 * read.
 */
export const CONSENT_TEXT_VERSION = '2026-11';

/** Where a business can be found beside the directory. */
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
/** One of the kinds of link. */
export type LinkKind = (typeof LINK_KINDS)[number];

/** A link of a business. */
export type BusinessLink = { readonly kind: LinkKind; readonly url: string };

/** What staff decide: about a profile that was submitted, and about changes of a published one. */
export const DECISION_KINDS = ['PUBLISHED', 'RETURNED', 'CHANGES_ACCEPTED', 'CHANGES_REFUSED'] as const;
/** One of the decisions. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

const LONGEST = 60;

/**
 * Makes the last part of an address from folded words: `keripik-tempe-bu-sulis`. A name without letters
 * becomes `usaha`.
 */
export function toSlug(foldedName: string): string {
  const plain = foldedName
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '-');
  return plain.slice(0, LONGEST).replace(/-+$/, '') || 'usaha';
}

/** Gives the first form of a slug that nobody has: `bordir-melati`, `bordir-melati-2`. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number++) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
