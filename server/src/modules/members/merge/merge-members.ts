import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { endAllSessions } from '../../../platform/auth/sessions';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { eraseRows } from '../../../platform/personal-data/erase';
import { memberLinks, moveLinks } from '../../../platform/personal-data/move';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { CardAliasEntity } from '../cards/card.entity';
import { replaceNameWords } from '../registration/insert-member.queries';
import { MemberCodeEntity } from '../codes/member-code.entity';
import { MemberMergeEntity } from './member-merge.entity';
import { MemberBlockEntity } from '../profile/member-file.entity';
import { MemberEntity, MemberNameWordEntity } from '../profile/member.entity';
import type { MergeFact } from './merge-choice.rules';
import { COLUMNS_OF_FACT, mergedTerm } from './merge-choice.rules';
import { refuse } from '../shared/member-refusal.rules';
import { memberChanged, memberMerged } from '../members.events';
import { liftBlocksOfKind } from '../desk/block-member';
import { lockedMember } from '../shared/lock-member';
import { noMember, staleMember } from '../shared/refusals';
import type { MergeDeps } from './merge-deps';
import { mergeObstacles } from './find-merge-obstacles';
import { say } from '../words/say';

/** Which card stays, which goes into it, and what is taken from the one that goes. */
export type MergeRequest = {
  readonly keptId: string;
  readonly mergedId: string;
  readonly keptVersion: number;
  readonly mergedVersion: number;
  readonly taken: readonly MergeFact[];
  readonly idempotencyKey: string;
};

type Pair = { readonly kept: MemberEntity; readonly merged: MemberEntity };

/**
 * Makes one card of two in one unit: everything that leads to the other card leads to the one that stays, the
 * other number becomes an alias, and its row stays empty. Refuses what stands in the way; nothing is changed
 * then. A card goes once.
 */
export function mergeMembers(
  deps: MergeDeps,
  actor: Actor,
  request: MergeRequest,
): Promise<Result<{ memberId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'mergeMembers', request), async (tx) => {
    if (request.keptId === request.mergedId)
      return fail(refuse('INVALID', ['mergedId'], say('shared.sameCard')));
    const pair = await lockBoth(deps, tx, request);
    if (!pair.kept || !pair.merged) return fail(noMember([pair.kept ? 'mergedId' : 'keptId']));
    const both: Pair = { kept: pair.kept, merged: pair.merged };
    if (both.kept.version !== request.keptVersion || both.merged.version !== request.mergedVersion)
      return fail(staleMember(both.kept.version));
    const [first, ...others] = (await mergeObstacles(deps, tx, both)).map((message): Refusal => ({
      code: 'IN_USE',
      field: ['mergedId'],
      message,
    }));
    if (first) return fail(first, ...others);
    return merge(deps, tx, actor, { both, taken: [...new Set(request.taken)] });
  });
}

/** Locks both in the order of their ids, so that two merges never wait for each other. */
async function lockBoth(
  deps: MergeDeps,
  tx: EntityManager,
  { keptId, mergedId }: MergeRequest,
): Promise<{ kept: MemberEntity | null; merged: MemberEntity | null }> {
  const locked = new Map<string, MemberEntity | null>();
  for (const id of [keptId, mergedId].sort()) locked.set(id, await lockedMember(deps, tx, id));
  return { kept: locked.get(keptId) ?? null, merged: locked.get(mergedId) ?? null };
}

async function merge(
  deps: MergeDeps,
  tx: EntityManager,
  actor: Actor,
  { both, taken }: { both: Pair; taken: readonly MergeFact[] },
): Promise<Result<{ memberId: string }, Refusal>> {
  const { kept, merged } = both;
  const now = deps.clock.now();
  for (const { beforeMerge } of deps.personalData())
    await beforeMerge?.(tx, { keptId: kept.id, mergedId: merged.id, actor });
  const isLost = await forgetLostCard(deps, tx, { memberId: merged.id, actor });
  await tx.delete(MemberNameWordEntity, { memberId: merged.id });
  await tx.delete(MemberCodeEntity, { memberId: merged.id });
  for (const { id } of [kept, merged]) await endAllSessions(tx, id);
  const tables = deps.personalData().flatMap((declared) => declared.tables);
  const { moved, twins } = await moveLinks(tx, memberLinks(tx), {
    move: { fromId: merged.id, toId: kept.id },
    dropTwins: (table) => tables.some((known) => known.table === table && known.areTwinsDropped === true),
  });
  if (twins.length > 0) return fail(twinsRefusal());
  for (const { afterMerge } of deps.personalData())
    await afterMerge?.(tx, { keptId: kept.id, mergedId: merged.id, actor });
  const declared = tables.find(({ table }) => table === 'member');
  if (declared) await eraseRows(tx, declared, merged.id);
  await tx.insert(CardAliasEntity, {
    number: merged.cardNumber,
    memberId: kept.id,
    kind: isLost ? 'LOST' : 'MERGED',
    createdAt: now,
  });
  const columns = mergedColumns(both, taken);
  await tx.update(MemberEntity, { id: kept.id }, { ...columns, version: kept.version + 1 });
  await replaceNameWords(tx, kept.id, columns.name ?? kept.name);
  await tx.insert(MemberMergeEntity, {
    id: deps.newId('mmg', now),
    keptId: kept.id,
    mergedId: merged.id,
    taken: taken.join(','),
    moved,
    mergedAt: now,
    mergedBy: toPrincipal(actor),
  });
  await recordEvents(tx, [memberMerged(merged.id, kept.id), memberChanged(kept.id)], now);
  return ok({ memberId: kept.id });
}

/**
 * A card that was reported lost is gone once it is merged: its block ends, and its number signs nobody in.
 * Tells whether it was.
 */
async function forgetLostCard(
  deps: MergeDeps,
  tx: EntityManager,
  { memberId, actor }: { memberId: string; actor: Actor },
): Promise<boolean> {
  const isLost = await tx.existsBy(MemberBlockEntity, { memberId, kind: 'LOST_CARD', liftedAt: IsNull() });
  if (isLost) await liftBlocksOfKind(deps, tx, { memberId, kind: 'LOST_CARD', actor });
  return isLost;
}

/**
 * The facts chosen from the other card; what the kept card does not know is taken without asking, also a
 * password.
 */
function mergedColumns({ kept, merged }: Pair, taken: readonly MergeFact[]): Partial<MemberEntity> {
  const chosen = taken.flatMap((fact) => [...COLUMNS_OF_FACT[fact]]);
  const unknown = (
    [
      'birthDate',
      'sex',
      'email',
      'emailVerifiedAt',
      'phone',
      'phoneVerifiedAt',
      'nikCipher',
      'nikHash',
      'homeBranchId',
      'guardianId',
      'guardianName',
      'guardianEmail',
      'guardianPhone',
      'school',
      'schoolClass',
      'passwordHash',
    ] as const
  ).filter((column) => kept[column] === null && isApart(column, kept));
  const following = FOLLOWING.flatMap(([column, follower]) => (unknown.includes(column) ? [follower] : []));
  const columns = [...new Set([...chosen, ...unknown, ...following])];
  return {
    ...Object.fromEntries(columns.map((column) => [column, merged[column]])),
    ...mergedTerm(kept, merged),
  };
}

/** What says something about a fact that is taken, and so comes with it. */
const FOLLOWING = [
  ['email', 'isEmailClaimed'],
  ['phone', 'isPhoneClaimed'],
  ['passwordHash', 'mustChangePassword'],
] as const;

/**
 * A verification belongs to its contact, a class to its school, a contact to its guardian: they never come
 * alone.
 */
function isApart(column: string, kept: MemberEntity): boolean {
  if (column === 'emailVerifiedAt') return kept.email === null;
  if (column === 'schoolClass') return kept.school === null;
  if (column === 'guardianEmail' || column === 'guardianPhone') return kept.guardianName === null;
  return column === 'phoneVerifiedAt' ? kept.phone === null : true;
}

function twinsRefusal(): Refusal {
  return refuse('IN_USE', ['mergedId'], say('mergeMembers.bothRegistered'));
}
