/** For whom a shift is: volunteers, or staff on the duty roster. */
export const SHIFT_AUDIENCES = ['VOLUNTEERS', 'STAFF'] as const;
/** For whom a shift is, as it is stored. */
export type ShiftAudience = (typeof SHIFT_AUDIENCES)[number];

/** Whether a shift takes place. */
export const SHIFT_STATUSES = ['OPEN', 'CANCELLED'] as const;
/** Whether a shift takes place, as it is stored. */
export type ShiftStatus = (typeof SHIFT_STATUSES)[number];

/** How somebody stands in a shift. */
export const ASSIGNMENT_STATUSES = ['WAITING', 'CONFIRMED', 'CANCELLED'] as const;
/** How somebody stands in a shift, as it is stored. */
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** A series has at most half a year of weeks. */
export const MOST_WEEKS = 26;
/** A shift has at most so many kinds of work. */
export const MOST_NEEDS = 12;
/** One kind of work of a shift has at most so many people. */
export const MOST_NEEDED = 500;
