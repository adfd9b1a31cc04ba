import type { Actor } from '../../../platform/auth/actor';
import { hashPassword } from '../../../platform/auth/passwords';
import { endOtherSessions, endAllSessions, liftLimit } from '../../../platform/auth/sessions';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { accountById } from './accounts.queries';
import { insertCodes } from '../codes/member-codes.queries';
import { MemberEntity } from '../profile/member.entity';
import { readMembers } from '../profile/members.queries';
import { passwordRefusal } from './member-password.rules';
import { refuse } from '../shared/member-refusal.rules';
import { findSignInRefusal } from './check-child-sign-in';
import { newCode } from '../codes/create-code';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import { confirmPassword } from './sign-in-member';
import { say } from '../words/say';

/**
 * Gives a member a password at the desk, and ends all their sessions. They choose another when they sign in,
 * and are told by every contact that is known.
 */
export async function setMemberPassword(
  deps: MemberDeps,
  actor: Actor,
  request: { memberId: string; password: string },
): Promise<Result<{ id: string }, Refusal>> {
  const [member] = await readMembers(deps.db, [request.memberId]);
  if (!member?.isActive) return fail(noMember(['memberId']));
  const weak = passwordRefusal(request.password, member, ['password']);
  if (weak) return fail(weak);
  const passwordHash = await hashPassword(request.password);
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const mayNot = await findSignInRefusal(deps, tx, member, ['memberId']);
    if (mayNot) return fail(mayNot);
    await tx.update(
      MemberEntity,
      { id: member.id },
      { passwordHash, passwordChangedAt: deps.clock.now(), mustChangePassword: true },
    );
    await insertCodes(tx, [
      {
        ...newCode(deps, actor, {
          purpose: 'PASSWORD_SET',
          channel: 'DESK',
          memberId: member.id,
          contact: null,
        }),
        usedAt: deps.clock.now(),
      },
    ]);
    await endAllSessions(tx, member.id);
    return ok({ id: member.id });
  });
}

/** Whose password changes, in which session. */
export type PasswordOwner = {
  readonly memberId: string;
  readonly sessionId: string;
  /** Whether staff chose the password, so that the session may do nothing else. */ readonly isLimited: boolean;
};

/**
 * Changes the caller's own password, and ends their other sessions. Refuses when the current one is wrong. A
 * session that was limited to this goes on without the limit, under a new token.
 */
export async function changePassword(
  deps: MemberDeps,
  { memberId, sessionId, isLimited }: PasswordOwner,
  request: { currentPassword: string; newPassword: string },
): Promise<Result<{ id: string; token: string | null }, Refusal>> {
  const account = await accountById(deps.db, memberId);
  const [member] = await readMembers(deps.db, [memberId]);
  if (!account || !member) return fail(noMember([]));
  const wrong = await confirmPassword(deps, account, request.currentPassword);
  if (wrong) return fail(wrong);
  const weak = passwordRefusal(request.newPassword, member, ['newPassword']);
  if (weak) return fail(weak);
  if (isLimited && request.newPassword === request.currentPassword) return fail(SAME_PASSWORD);
  const passwordHash = await hashPassword(request.newPassword);
  return deps.db.transaction(async (tx) => {
    const now = deps.clock.now();
    await tx.update(
      MemberEntity,
      { id: member.id },
      { passwordHash, passwordChangedAt: now, mustChangePassword: false },
    );
    await endOtherSessions(tx, member.id, sessionId);
    return ok({ id: member.id, token: isLimited ? await liftLimit(tx, sessionId, now) : null });
  });
}

const SAME_PASSWORD = refuse('INVALID', ['newPassword'], say('changePassword.knownToStaff'));
