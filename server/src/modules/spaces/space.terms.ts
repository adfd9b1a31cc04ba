/** Kinds of space. */
export const SPACE_KINDS = [
  'HALL',
  'CHILDREN_ROOM',
  'MEETING_ROOM',
  'STUDIO',
  'GALLERY',
  'COMPUTER_ROOM',
  'READING_ROOM',
  'YARD',
  'MOBILE',
  'OTHER',
] as const;
/** One of the kinds of space. */
export type SpaceKind = (typeof SPACE_KINDS)[number];

/** What a space or an event can offer so that people with disabilities can take part. */
export const ACCESSIBILITY_OFFERS = [
  'WHEELCHAIR',
  'LIFT',
  'ACCESSIBLE_TOILET',
  'SIGN_LANGUAGE',
  'HEARING_LOOP',
  'SUBTITLES',
  'AUDIO_DESCRIPTION',
  'BRAILLE',
  'LARGE_PRINT',
  'QUIET_CORNER',
  'COMPANION',
  'LACTATION_ROOM',
] as const;
/** One of the things that can be offered to people with disabilities. */
export type AccessibilityOffer = (typeof ACCESSIBILITY_OFFERS)[number];
