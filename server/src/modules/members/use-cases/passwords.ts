import type { Actor } from '../../../platform/auth/actor';
import { hashPassword } from '../../../platform/auth/passwords';
import { endOtherSessionsOf, endSessionsOf } from '../../../platform/auth/sessions';
import type { Refusal } from '../../../platform/graphql/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { accountById } from '../data/accounts';
import { MemberEntity } from '../data/member.entity';
import { readMembers } from '../data/members';
import { passwordRefusal } from '../domain/member-password';
import { findSignInRefusal } from './child-sign-in';
import type { MemberDeps } from './member-deps';
import { noMember } from './refusals';
import { confirmPassword } from './sign-in-member';

/** Gives a member a password at the desk, and ends all their sessions. */
export async function setMemberPassword(deps: MemberDeps, request: { memberId: string; password: string }): Promise<Result<{ id: string }, Refusal>> {
  const [member] = await readMembers(deps.db, [request.memberId]);
  if (!member?.isActive) return fail(noMember(['memberId']));
  const weak = passwordRefusal(request.password, member, ['password']);
  if (weak) return fail(weak);
  const passwordHash = await hashPassword(request.password);
  return deps.db.transaction<{ id: string }, Refusal>(async (tx) => {
    const mayNot = await findSignInRefusal(deps, tx, member, ['memberId']);
    if (mayNot) return fail(mayNot);
    await tx.update(MemberEntity, { id: member.id }, { passwordHash, passwordChangedAt: deps.clock.now() });
    await endSessionsOf(tx, member.id);
    return ok({ id: member.id });
  });
}

/** Changes the caller's own password, and ends their other sessions. Refuses when the current one is wrong. */
export async function changePassword(deps: MemberDeps, actor: Actor & { kind: 'member' }, request: { currentPassword: string; newPassword: string }): Promise<Result<{ id: string }, Refusal>> {
  const account = await accountById(deps.db, actor.memberId);
  const [member] = await readMembers(deps.db, [actor.memberId]);
  if (!account || !member) return fail(noMember([]));
  const wrong = await confirmPassword(deps, account, request.currentPassword);
  if (wrong) return fail(wrong);
  const weak = passwordRefusal(request.newPassword, member, ['newPassword']);
  if (weak) return fail(weak);
  const passwordHash = await hashPassword(request.newPassword);
  return deps.db.transaction(async (tx) => {
    await tx.update(MemberEntity, { id: member.id }, { passwordHash, passwordChangedAt: deps.clock.now() });
    await endOtherSessionsOf(tx, member.id, actor.sessionId);
    return ok({ id: member.id });
  });
}
