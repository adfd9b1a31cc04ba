import type { SessionUse } from '../../../platform/auth/sessions';
import {
  endOtherSessions,
  endOwnedSession,
  endAllSessions,
  listLiveSessions,
} from '../../../platform/auth/sessions';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { StaffRefusal } from '../accounts/staff.rules';
import type { StaffDeps } from '../deps';
import { accountFor, lockAccounts } from '../accounts/staff-admin-guard';
import { say } from '../words/say';

/** Lists where somebody is signed in. */
export function staffSessions(deps: StaffDeps, staffId: string): Promise<SessionUse[]> {
  return listLiveSessions(deps.db, deps.clock, { audience: 'staff', subjectId: staffId });
}

/** Ends one of the caller's own sessions; refuses one that is not theirs as if it were not there. */
export async function endOwnSession(
  deps: StaffDeps,
  actor: { staffId: string },
  sessionId: string,
): Promise<Result<{ id: string }, StaffRefusal>> {
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) =>
    (await endOwnedSession(tx, actor.staffId, sessionId)) ? ok({ id: sessionId }) : fail(NO_SESSION),
  );
}

/** Ends all sessions of the caller but the one they are using. */
export async function endOwnOtherSessions(
  deps: StaffDeps,
  actor: { staffId: string; sessionId: string },
): Promise<void> {
  await deps.db.transaction(async (tx) => ok(await endOtherSessions(tx, actor.staffId, actor.sessionId)));
}

/** Ends all sessions of somebody at once. */
export function endSessionsOfStaff(
  deps: StaffDeps,
  actor: { staffId: string },
  staffId: string,
): Promise<Result<{ id: string }, StaffRefusal>> {
  return deps.db.transaction<{ id: string }, StaffRefusal>(async (tx) => {
    const found = await accountFor(deps, await lockAccounts(deps, tx, actor.staffId), staffId);
    if (!found.ok) return found;
    await endAllSessions(tx, staffId);
    return ok({ id: staffId });
  });
}

const NO_SESSION: StaffRefusal = {
  code: 'NOT_FOUND',
  field: ['sessionId'],
  message: say('staffSessions.noSession'),
};
