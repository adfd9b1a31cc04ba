import type { EntityManager } from 'typeorm';

import { endAllSessions } from '../../../platform/auth/sessions';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { DataRequestEntity } from './data-request.entity';
import { openDataRequest } from './data-requests.queries';
import { ANSWER_MS } from './data-request.rules';
import { refuse } from '../shared/member-refusal.rules';
import { memberChanged } from '../members.events';
import { liftBlockById, placeMemberBlock } from '../desk/block-member';
import type { MemberDeps } from '../deps';
import { noMember } from '../shared/refusals';
import type { MemberActor } from './lock-own-member';
import { lockOwnMember } from './lock-own-member';
import { say } from '../words/say';

/** Told to the member and to the desk while an erasure is open. */
const BLOCK_REASON =
  'Pemilik meminta datanya dihapus. Batalkan di Perpustakaan saya bila berubah pikiran. (Erasure was asked for.)';

/**
 * Asks for the erasure of one's own data, or a child's. Use stops at once: sessions end and lending is
 * blocked, until it is withdrawn or carried out.
 */
export function requestErasure(
  deps: MemberDeps,
  actor: MemberActor,
  request: { memberId: string | null },
): Promise<Result<{ requestId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const member = await lockOwnMember(deps, tx, actor, request.memberId);
    if (!member) return fail(noMember(['memberId']));
    if (await openDataRequest(tx, member.id, 'ERASE')) return fail(ALREADY_ASKED);
    const blockId = await placeMemberBlock(deps, tx, {
      memberId: member.id,
      kind: 'MANUAL',
      reason: BLOCK_REASON,
      until: null,
      actor,
    });
    await endAllSessions(tx, member.id);
    return ok({
      requestId: await insertRequest(deps, tx, { memberId: member.id, kind: 'ERASE', wanted: null, blockId }),
    });
  });
}

/** Takes back the wish to be erased; the block goes with it. Refuses when nothing is open. */
export function withdrawErasure(
  deps: MemberDeps,
  actor: MemberActor,
  request: { memberId: string | null },
): Promise<Result<{ requestId: string }, Refusal>> {
  return deps.db.transaction(async (tx) => {
    const member = await lockOwnMember(deps, tx, actor, request.memberId);
    const open = member && (await openDataRequest(tx, member.id, 'ERASE'));
    if (!open) return fail(NOTHING_OPEN);
    const decidedAt = deps.clock.now();
    await tx.update(
      DataRequestEntity,
      { id: open.id },
      { status: 'WITHDRAWN', openKey: null, decidedAt, decidedBy: actor.memberId },
    );
    if (open.blockId !== null) await liftBlockById(deps, tx, { id: open.blockId, actor });
    await recordEvents(tx, [memberChanged(member.id)], decidedAt);
    return ok({ requestId: open.id });
  });
}

/** Writes a request inside a unit that has locked the member, and starts the clock of the answer. */
export async function insertRequest(
  deps: Pick<MemberDeps, 'clock' | 'newId'>,
  tx: EntityManager,
  request: Pick<DataRequestEntity, 'memberId' | 'kind' | 'wanted' | 'blockId'>,
): Promise<string> {
  const requestedAt = deps.clock.now();
  const id = deps.newId('dtr', requestedAt);
  const isAnswered = request.kind === 'EXPORT';
  await tx.insert(DataRequestEntity, {
    ...request,
    id,
    requestedAt,
    status: isAnswered ? 'DONE' : 'OPEN',
    openKey: isAnswered ? null : `${request.kind}:${request.memberId}`,
    dueAt: new Date(requestedAt.getTime() + ANSWER_MS),
    decidedAt: isAnswered ? requestedAt : null,
    decidedBy: null,
    reason: null,
  });
  return id;
}

const ALREADY_ASKED = refuse('ALREADY_EXISTS', ['memberId'], say('requestErasure.alreadyRequested'));
const NOTHING_OPEN = refuse('NOT_FOUND', ['memberId'], say('requestErasure.noneOpen'));
