/** Codes of the kinds of material, in the order in which they are offered. */
export const materialTypes = [
  'BOOK',
  'SERIAL',
  'MAP',
  'MUSIC',
  'SOUND_RECORDING',
  'VIDEO',
  'EBOOK',
  'AUDIOBOOK',
  'KIT',
  'MANUSCRIPT',
  'OTHER',
] as const;
/** The code of a kind of material. */
export type MaterialType = (typeof materialTypes)[number];

/** Codes of the audiences of titles. */
export const audiences = ['CHILDREN', 'TEENS', 'ADULTS', 'GENERAL'] as const;
/** The code of an audience of titles. */
export type Audience = (typeof audiences)[number];
