import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CardAliasEntity } from './card.entity';
import { takeCardNumber } from './card-numbers.queries';
import { MemberEntity } from '../profile/member.entity';
import { memberChanged } from '../members.events';
import { liftBlocksOfKind } from '../desk/block-member';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';

/**
 * Gives a member a new card. The old number still leads to the member, as lost, and signs nobody in; a block
 * for the lost card ends.
 */
export function replaceCard(
  deps: MemberDeps,
  actor: Actor,
  request: { memberId: string; idempotencyKey: string },
): Promise<Result<{ id: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'replaceCard', request), async (tx) => {
    const member = await lockedMember(deps, tx, request.memberId);
    if (!member) return fail(noMember(['memberId']));
    const now = deps.clock.now();
    const cardNumber = await takeCardNumber(deps.db, tx, Number(toCivilDate(now).slice(0, 4)));
    await tx.insert(CardAliasEntity, {
      number: member.cardNumber,
      memberId: member.id,
      kind: 'LOST',
      createdAt: now,
    });
    await tx.update(MemberEntity, { id: member.id }, { cardNumber, version: member.version + 1 });
    await liftBlocksOfKind(deps, tx, { memberId: member.id, kind: 'LOST_CARD', actor });
    await recordEvents(tx, [memberChanged(member.id)], now);
    return ok({ id: member.id });
  });
}
