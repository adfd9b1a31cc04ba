/** How somebody is employed (Indonesian civil service); others stand without one. */
export const EMPLOYMENT_STATUSES = ['PNS', 'PPPK', 'PPPK_PART_TIME'] as const;
/** One of them. */
export type EmploymentStatus = (typeof EMPLOYMENT_STATUSES)[number];

/** What competences are about. */
export const COMPETENCE_AREAS = ['SERVICE', 'COLLECTION', 'DIGITAL', 'GENERAL'] as const;
/** One of them. */
export type CompetenceArea = (typeof COMPETENCE_AREAS)[number];

/** Who assessed: the person, or whoever leads them. The lead's level counts. */
export type AssessmentKind = 'SELF' | 'LEAD';

/** As whom somebody ticks or agrees: as the person, or as whoever leads or heads them. */
export type DevelopmentRole = 'SELF' | 'LEAD';

/** What came of a goal at the end of the year. */
export type GoalOutcome = 'REACHED' | 'PARTLY' | 'NOT_REACHED';

/** The highest level of a competence; 0 is none, 1 with help, 2 alone, 3 teaches others. */
export const HIGHEST_LEVEL = 3;

/** How many hours of training (JP, 45 minutes each) a year asks of a post, unless the library says otherwise. */
export const USUAL_TARGET_HOURS = 20;
/** Staff on contract have at most this many hours of training a year (domain of the civil service). */
export const MOST_CONTRACT_HOURS = 24;
