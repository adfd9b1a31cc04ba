import type { Database } from '../../../platform/db/database';
import { badInput } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { CivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { toErrors } from '../../../platform/validation/refusals';
import type { SessionConflict } from './session-conflicts.queries';
import { conflictsOfPlan } from './session-conflicts.queries';
import { MOST_PARTS } from '../event-parts/event-parts.queries';
import { MOST_SESSIONS } from './sessions.queries';
import type { SessionTimes } from './session-times.rules';
import type { RepeatEntry, SessionEntry } from './plan-sessions';
import { planSessions } from './plan-sessions';

/** A plan of sessions: where, with whom, when, repeated by a rule if one is given. */
export type SessionPlan = {
  readonly eventId?: string | null;
  readonly branchId?: string | null;
  readonly spaceId?: string | null;
  readonly personIds?: readonly string[] | null;
  readonly sessions: readonly SessionEntry[];
  readonly repeat?: RepeatEntry | null;
};

/**
 * What a plan comes to: its sessions with what is in their way, and the days that a holiday or closure takes.
 */
export type PlanPreview = {
  readonly sessions: readonly (SessionTimes & { readonly conflicts: readonly SessionConflict[] })[];
  readonly closedDays: readonly CivilDate[];
};

const MOST_ENTRIES = 120;

/** Works out the sessions of a plan and what would be in their way; nothing is locked or written. */
export async function previewSessions(
  db: Database,
  plan: SessionPlan,
): Promise<Result<PlanPreview, Refusal>> {
  const personIds = plan.personIds ?? [];
  if (plan.sessions.length > MOST_ENTRIES || personIds.length > MOST_PARTS)
    throw badInput(`At most ${MOST_ENTRIES} sessions and ${MOST_PARTS} people.`);
  const planned = await planSessions(db.read, plan.sessions, {
    repeat: plan.repeat,
    branchId: plan.branchId ?? null,
  });
  const refusals = toErrors(planned.refusals);
  if (refusals) return fail(...refusals);
  const shown = planned.sessions
    .slice(0, MOST_SESSIONS)
    .map(({ times, ownSpaceId }) => ({ ...times, spaceId: ownSpaceId ?? plan.spaceId ?? null }));
  const conflicts = await conflictsOfPlan(db, { eventId: plan.eventId ?? '', personIds, sessions: shown });
  const sessions = shown.map(({ spaceId: _, ...times }, index) => ({
    ...times,
    conflicts: conflicts[index] ?? [],
  }));
  return ok({ sessions, closedDays: planned.closedDays });
}
