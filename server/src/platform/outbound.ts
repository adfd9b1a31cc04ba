/** The setting that keeps a restored copy from writing to people: `off` until somebody turns it on. */
export const OUTBOUND = 'outbound-messages';
