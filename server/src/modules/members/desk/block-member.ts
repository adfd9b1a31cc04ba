import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { CivilDate } from '../../../shared/civil-date';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { MemberBlockEntity } from '../profile/member-file.entity';
import { refuse } from '../shared/member-refusal.rules';
import type { BlockKind } from '../profile/member.terms';
import { memberChanged } from '../members.events';
import { lockedMember } from '../shared/lock-member';
import type { MemberDeps } from '../deps';
import { noMember, textRefusal } from '../shared/refusals';
import { say } from '../words/say';

/** A block to be placed. */
export type NewBlock = {
  readonly memberId: string;
  readonly kind: BlockKind;
  readonly reason: string;
  readonly until: CivilDate | null;
};

const LONGEST_REASON = 300;

/** Blocks a member, with the reason the member will read. */
export function blockMember(
  deps: MemberDeps,
  actor: Actor,
  request: NewBlock & { readonly idempotencyKey?: string | null },
): Promise<Result<{ memberId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'blockMember', request), async (tx) => {
    const { idempotencyKey: _, ...block } = request;
    const wrong =
      textRefusal(block.reason, LONGEST_REASON, ['reason']) ??
      pastRefusal(block.until, toCivilDate(deps.clock.now()));
    if (wrong) return fail(wrong);
    if (!(await lockedMember(deps, tx, block.memberId))) return fail(noMember(['memberId']));
    await placeMemberBlock(deps, tx, { ...block, actor });
    return ok({ memberId: block.memberId });
  });
}

/** Writes a block inside an open unit that has locked the member; the shared step of lending and the desk. */
export async function placeMemberBlock(
  deps: Pick<MemberDeps, 'clock' | 'newId'>,
  tx: EntityManager,
  block: NewBlock & { readonly actor: Actor },
): Promise<string> {
  const { actor, reason, ...facts } = block;
  const createdAt = deps.clock.now();
  const id = deps.newId('blk', createdAt);
  await tx.insert(MemberBlockEntity, {
    id,
    ...facts,
    reason: reason.trim(),
    createdAt,
    placedBy: toPrincipal(actor),
    liftedAt: null,
    liftedBy: null,
  });
  await recordEvents(tx, [memberChanged(block.memberId)], createdAt);
  return id;
}

/** Lifts a block before its time. Refuses one that does not exist or was lifted already. */
export function liftMemberBlock(
  deps: MemberDeps,
  actor: Actor,
  request: { blockId: string; idempotencyKey?: string | null },
): Promise<Result<{ memberId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'liftMemberBlock', request), async (tx) => {
    const found = await tx.findOneBy(MemberBlockEntity, { id: request.blockId });
    if (!found) return fail(noBlock());
    // Members come first in the order of locks; the block is read again under the lock.
    await lockedMember(deps, tx, found.memberId);
    const block = await tx.findOneBy(MemberBlockEntity, { id: request.blockId, liftedAt: IsNull() });
    if (!block) return fail(noBlock());
    await liftBlockById(deps, tx, { id: block.id, actor });
    await recordEvents(tx, [memberChanged(block.memberId)], deps.clock.now());
    return ok({ memberId: block.memberId });
  });
}

/** Lifts the blocks of a kind inside an open unit that has locked the member. */
export async function liftBlocksOfKind(
  deps: Pick<MemberDeps, 'clock'>,
  tx: EntityManager,
  blocks: { memberId: string; kind: BlockKind; actor: Actor },
): Promise<void> {
  const { actor, ...which } = blocks;
  await tx.update(
    MemberBlockEntity,
    { ...which, liftedAt: IsNull() },
    { liftedAt: deps.clock.now(), liftedBy: toPrincipal(actor) },
  );
}

/**
 * Lifts a block inside an open unit that has locked the member; one that was lifted already stays as it is.
 */
export async function liftBlockById(
  deps: Pick<MemberDeps, 'clock'>,
  tx: EntityManager,
  { id, actor }: { id: string; actor: Actor },
): Promise<void> {
  await tx.update(
    MemberBlockEntity,
    { id, liftedAt: IsNull() },
    { liftedAt: deps.clock.now(), liftedBy: toPrincipal(actor) },
  );
}

function noBlock() {
  return refuse('NOT_FOUND', ['blockId'], say('blockMember.noBlock'));
}

function pastRefusal(until: CivilDate | null, today: CivilDate) {
  return until !== null && until < today
    ? refuse('INVALID', ['until'], say('blockMember.endsInThePast'))
    : null;
}
