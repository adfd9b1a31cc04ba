/** Plans that goals come from: of the city, of the office, and the key figures of the city government. */
export const GOAL_SOURCES = ['RPJMD', 'RENSTRA', 'IKK'] as const;
/** One of the plans. */
export type GoalSource = (typeof GOAL_SOURCES)[number];

/** What is counted for a goal: from the programmes that hang on it, or of the whole library. */
export const GOAL_MEASURES = ['SESSIONS', 'ATTENDANCES', 'EVENTS', 'VISITS', 'LOANS', 'NEW_MEMBERS'] as const;
/** One of the measures. */
export type GoalMeasure = (typeof GOAL_MEASURES)[number];
