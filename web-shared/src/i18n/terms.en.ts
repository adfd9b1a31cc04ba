/** What kinds of branch are called in English. */
export const branchKind = { MAIN: 'Main library', BRANCH: 'Branch', MOBILE: 'Mobile library' };

/** What states of copies are called in English. */
export const copyStatus = {
  AVAILABLE: 'Available',
  ON_LOAN: 'On loan',
  ON_HOLD_SHELF: 'On the hold shelf',
  IN_TRANSIT: 'In transit',
  IN_PROCESSING: 'Being processed',
  ON_ORDER: 'On order',
  IN_REPAIR: 'In repair',
  MISSING: 'Missing',
  LOST: 'Lost',
  WITHDRAWN: 'Withdrawn',
};

/** What kinds of material are called in English. */
export const materialType = {
  BOOK: 'Book',
  SERIAL: 'Magazine or serial',
  MAP: 'Map',
  MUSIC: 'Sheet music',
  SOUND_RECORDING: 'Sound recording',
  VIDEO: 'Video',
  EBOOK: 'E-book',
  AUDIOBOOK: 'Audiobook',
  KIT: 'Kit',
  MANUSCRIPT: 'Manuscript',
  OTHER: 'Other',
};

/** What audiences of titles are called in English. */
export const audience = { CHILDREN: 'Children', TEENS: 'Teens', ADULTS: 'Adults', GENERAL: 'General' };
