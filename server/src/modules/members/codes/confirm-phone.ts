import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Actor } from '../../../platform/auth/actor';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { endCodes } from './member-codes.queries';
import { MemberEntity } from '../profile/member.entity';
import { refuse } from '../shared/member-refusal.rules';
import { memberChanged } from '../members.events';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import { say } from '../words/say';

/**
 * How staff saw that a number is a member's: they stand at the desk with it, or wrote to the library from it.
 */
export type PhoneConfirmation = 'AT_DESK' | 'OWN_MESSAGE';

/**
 * What confirming a telephone needs: the number too, so that one which changed meanwhile is not confirmed.
 */
export type ConfirmPhoneRequest = {
  readonly memberId: string;
  readonly phone: string;
  readonly proof: PhoneConfirmation;
  readonly idempotencyKey: string;
};

/** Notes that a telephone is proven to be the member's; open codes for it end. */
export function confirmPhone(
  deps: MemberDeps,
  actor: Actor,
  request: ConfirmPhoneRequest,
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'confirmPhone', request), async (tx) => {
    const member = await lockedMember(deps, tx, request.memberId);
    if (!member) return fail(noMember(['memberId']));
    if (member.phone === null || member.phone !== request.phone) return fail(OTHER_PHONE);
    const now = deps.clock.now();
    await tx.update(
      MemberEntity,
      { id: member.id },
      { phoneVerifiedAt: now, isPhoneClaimed: false, version: member.version + 1 },
    );
    await endCodes(tx, member.id, 'VERIFY_PHONE', now);
    await recordEvents(tx, [memberChanged(member.id)], now);
    return ok({ id: member.id });
  });
}

const OTHER_PHONE = refuse('NOT_ALLOWED', ['phone'], say('confirmPhone.otherNumber'));
