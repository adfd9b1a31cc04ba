/** Why a photo may be shown. */
export const PHOTO_CONSENTS = ['EVERYBODY_AGREED', 'NOBODY_RECOGNISABLE', 'PERFORMERS_ONLY'] as const;
/** One of the reasons why a photo may be shown. */
export type PhotoConsent = (typeof PHOTO_CONSENTS)[number];

/** Widths in which photos are sent, in pixels. */
export const PHOTO_WIDTHS = [480, 960, 1200] as const;

/** The most photos of one event. */
export const MOST_PHOTOS = 60;
/** The most lines of one budget. */
export const MOST_BUDGET_LINES = 50;
