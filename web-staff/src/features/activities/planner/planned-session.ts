import type { PlannerCalendarQuery } from './PlannerCalendar.generated';

/** A session as the planner shows it. */
export type PlannedSession = PlannerCalendarQuery['eventCalendar'][number];
/** A session and the cell it is to stand in. */
export type Move = {
  readonly session: PlannedSession;
  readonly day: string;
  readonly spaceId: string | null;
};
