import type { SessionUse } from '../../../platform/auth/sessions';
import { endSession, endSessionsOf, liveSessionsOf } from '../../../platform/auth/sessions';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { StaffMemberEntity } from '../data/staff.entity';
import type { StaffRefusal } from '../domain/staff-rules';
import type { StaffDeps } from './create-staff';

/** Lists where somebody is signed in. */
export function staffSessions(deps: StaffDeps, staffId: string): Promise<SessionUse[]> {
  return liveSessionsOf(deps.db, deps.clock, { audience: 'staff', subjectId: staffId });
}

/** Ends one of the caller's own sessions; refuses one that is not theirs as if it were not there. */
export async function endOwnSession(deps: StaffDeps, actor: { staffId: string }, sessionId: string): Promise<Result<{ id: string }, StaffRefusal>> {
  const sessions = await staffSessions(deps, actor.staffId);
  if (!sessions.some(({ id }) => id === sessionId)) return fail(NO_SESSION);
  return deps.db.transaction(async (tx) => {
    await endSession(tx, sessionId);
    return ok({ id: sessionId });
  });
}

/** Ends all sessions of somebody at once. */
export function endSessionsOfStaff(deps: StaffDeps, staffId: string): Promise<Result<{ id: string }, StaffRefusal>> {
  return deps.db.transaction(async (tx) => {
    if (!(await tx.existsBy(StaffMemberEntity, { id: staffId }))) return fail(NO_STAFF);
    await endSessionsOf(tx, staffId);
    return ok({ id: staffId });
  });
}

const NO_SESSION: StaffRefusal = { code: 'NOT_FOUND', field: ['sessionId'], message: { ID: 'Sesi ini sudah berakhir.', EN: 'This session has ended already.' } };
const NO_STAFF: StaffRefusal = { code: 'NOT_FOUND', field: ['staffId'], message: { ID: 'Akun ini tidak ada.', EN: 'There is no such account.' } };
