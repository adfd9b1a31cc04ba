import type { SessionUse } from '../../../platform/auth/sessions';
import { endOtherSessions, endOwnedSession, listLiveSessions } from '../../../platform/auth/sessions';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { refuse } from '../shared/member-refusal.rules';
import type { MemberActor } from '../data-rights/lock-own-member';
import type { MemberDeps } from '../deps';
import { say } from '../words/say';

type SessionDeps = Pick<MemberDeps, 'db' | 'clock'>;

/** Lists where a member is signed in, the place used last first. */
export function ownSessions({ db, clock }: SessionDeps, { memberId }: MemberActor): Promise<SessionUse[]> {
  return listLiveSessions(db, clock, { audience: 'member', subjectId: memberId });
}

/** Ends one of the caller's own sessions; refuses one that is not theirs as if it were not there. */
export function endOwnSession(
  { db }: SessionDeps,
  { memberId }: MemberActor,
  sessionId: string,
): Promise<Result<{ id: string }, Refusal>> {
  return db.transaction<{ id: string }, Refusal>(async (tx) =>
    (await endOwnedSession(tx, memberId, sessionId)) ? ok({ id: sessionId }) : fail(NO_SESSION),
  );
}

/** Ends all sessions of the caller but the one they are using. */
export async function endOwnOtherSessions(
  { db }: SessionDeps,
  { memberId, sessionId }: MemberActor,
): Promise<void> {
  await db.transaction(async (tx) => ok(await endOtherSessions(tx, memberId, sessionId)));
}

const NO_SESSION = refuse('NOT_FOUND', ['sessionId'], say('ownSessions.ended'));
