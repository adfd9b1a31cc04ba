import * as closedSessions from './1770210000000-add-closed-sessions';
import * as closedConsultations from './1770210000010-add-closed-consultations';

/** The migrations of what closures of branches reach, oldest first. */
export const CLOSURES_MIGRATIONS = [closedSessions, closedConsultations].flatMap((made) =>
  Object.values(made),
);
