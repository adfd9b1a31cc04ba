/** What a group of volunteers is. */
export const GROUP_KINDS = ['CLASS', 'COMPANY', 'COMMUNITY', 'OTHER'] as const;
/** One of the kinds of groups. */
export type GroupKind = (typeof GROUP_KINDS)[number];

/** The most groups that are listed. */
export const MOST_GROUPS = 200;
/** The most people of a group in one shift. */
export const MOST_IN_GROUP = 200;
