import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { endCodes, insertCodes } from './member-codes.queries';
import { codeEnd, buildTypedCode } from './one-time-code.rules';
import { findSignInRefusal } from '../sign-in/check-child-sign-in';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import { newCode } from './create-code';

/** A code to be printed and handed over. */
export type PasswordCode = { readonly memberId: string; readonly code: string; readonly expiresAt: Date };

const SLIP = { purpose: 'PASSWORD', channel: 'DESK' } as const;

/**
 * Makes a code with which a member who stands at the desk sets a password on their own telephone; an earlier
 * code ends. Kept answers hold no code: it is worked out again.
 */
export async function issuePasswordCode(
  deps: MemberDeps,
  actor: Actor,
  request: { memberId: string; idempotencyKey: string },
): Promise<Result<PasswordCode, Refusal>> {
  const issued = await withIdempotency<{ id: string; at: string }>(
    deps.db,
    idempotentRequest(deps, actor, 'issuePasswordCode', request),
    async (tx) => {
      const member = await lockedMember(deps, tx, request.memberId);
      if (!member) return fail(noMember(['memberId']));
      const mayNot = await findSignInRefusal(deps, tx, member, ['memberId']);
      if (mayNot) return fail(mayNot);
      await endCodes(tx, request.memberId, 'PASSWORD', deps.clock.now());
      const code = newCode(deps, actor, { ...SLIP, memberId: request.memberId, contact: null });
      await insertCodes(tx, [code]);
      return ok({ id: code.id, at: code.createdAt.toISOString() });
    },
  );
  if (!issued.ok) return issued;
  return ok({
    memberId: request.memberId,
    code: buildTypedCode(deps.dataKey, { id: issued.value.id, channel: SLIP.channel }),
    expiresAt: codeEnd(SLIP, new Date(issued.value.at)),
  });
}
