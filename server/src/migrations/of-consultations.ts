import * as mentors from './1767200000000-create-mentors';
import * as consultations from './1767200000010-create-consultations';
import * as followUps from './1767200000020-create-follow-ups';

/** The migrations of consultations for small businesses, oldest first. */
export const CONSULTATIONS_MIGRATIONS = [mentors, consultations, followUps].flatMap((made) =>
  Object.values(made),
);
