import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CirculatingCopy } from '../../catalogue';
import { copiesForHolds } from '../../catalogue';
import type { MemberForLending } from '../../members';
import { holdPlaced } from '../circulation.events';
import { lockHoldQueue } from './hold-ranks.queries';
import { insertHold, loadOpenHolds, openHoldsOfTitle } from './holds.queries';
import { loadOpenLoans } from '../loans/loans.queries';
import type { PlaceHoldFacts } from './hold-refusals.rules';
import { refusalsForHold } from './hold-refusals.rules';
import { rankOfNewHold } from './hold-queue.rules';
import { refusal, unresolvedRefusals } from '../refusals/refusal.rules';
import { ruleBook } from '../rules/rule-matrix.rules';
import { lockMemberFor } from '../borrowers/lock-borrower';
import type { CirculationDeps } from '../deps';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { deskAnswer } from '../refusals/refusal-messages';
import { toOpenHolds } from './load-hold-queue';
import { borrowingMember } from '../borrowers/load-borrower';
import { branchUnknown, toWordedRefusal, memberUnknown } from '../refusals/refusal-messages';

/** A wish for a title, or for one copy of it. */
export type HoldRequest = {
  readonly titleId: string;
  readonly copyId?: string | null;
  readonly pickupBranchId: string;
  /** Whom staff place it for; a member places it for themselves or a child. */
  readonly memberId?: string | null;
  readonly answers?: readonly RefusalAnswer[] | null;
  /** The short link by which somebody came, as a browser says. */
  readonly linkCode?: string | null;
  readonly idempotencyKey: string;
};

/**
 * Places a hold at the end of the queue. A copy that stands on the shelf is fetched by staff from the pull
 * list.
 */
export function placeHold(
  deps: CirculationDeps,
  actor: Actor,
  request: HoldRequest,
): Promise<Result<{ holdId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'placeHold', request), async (tx) => {
    const memberId = request.memberId ?? (actor.kind === 'member' ? actor.memberId : null);
    const member = memberId === null ? null : await lockMemberFor(deps, tx, actor, memberId);
    if (!member) return fail(memberUnknown(['memberId']));
    if (!(await (await deps.policies.current(tx)).isBranch(request.pickupBranchId)))
      return fail(branchUnknown(['pickupBranchId']));
    const copies = await copiesForHolds(tx, request.titleId);
    const [first, ...others] = await refusalsFor(deps, tx, actor, { request, member, copies });
    if (first) return fail(first, ...others);
    const holdId = await write(deps, tx, actor, { request, member });
    await deps.linkResults?.count(tx, { kind: 'HOLD', code: request.linkCode, at: deps.clock.now() });
    return ok({ holdId });
  });
}

async function refusalsFor(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: { request: HoldRequest; member: MemberForLending; copies: readonly CirculatingCopy[] },
): Promise<Refusal[]> {
  const { request, member, copies } = given;
  if (!member.canBorrow) return [toWordedRefusal(refusal('READING_ONLY', { needs: 'never' }))];
  if (
    actor.kind === 'member' &&
    member.isProvisional &&
    !member.hasVerifiedContact &&
    member.id === actor.memberId
  )
    return [toWordedRefusal(refusal('CONTACT_UNVERIFIED', { needs: 'never' }))];
  const [copy] = copies;
  if (!copy) return [toWordedRefusal(refusal('NO_COPY_CAN_FILL', { needs: 'never' }), ['titleId'])];
  const { rules } = await deps.policies.current(tx);
  const book = ruleBook(rules, {
    branch: request.pickupBranchId,
    category: member.categoryCode,
    materialType: copy.materialType,
  });
  const refusals = refusalsForHold(book, await holdFacts(deps, tx, given));
  return unresolvedRefusals(refusals, deskAnswer(actor, request.answers)).map((one) => toWordedRefusal(one));
}

async function holdFacts(
  deps: CirculationDeps,
  tx: EntityManager,
  {
    request,
    member,
    copies,
  }: { request: HoldRequest; member: MemberForLending; copies: readonly CirculatingCopy[] },
): Promise<PlaceHoldFacts> {
  const own = await loadOpenHolds(tx, member.id);
  const loans = await loadOpenLoans(tx, member.id);
  const ids = new Set(copies.map(({ id }) => id));
  const { rules } = await deps.policies.current(tx);
  const today = toCivilDate(deps.clock.now());
  return {
    today,
    member: await borrowingMember(tx, member, { rules, today }),
    target: request.copyId == null ? { kind: 'title' } : { kind: 'copy', copyId: request.copyId },
    copies: copies.map((copy) => ({
      id: copy.id,
      isHoldable: !copy.isReferenceOnly,
      isOnShelf: copy.status === 'AVAILABLE',
    })),
    ownHolds: own.length,
    ownHoldsOnTitle: own.filter(({ titleId }) => titleId === request.titleId).length,
    hasTitleOnLoan: loans.some(({ copyId }) => ids.has(copyId)),
  };
}

async function write(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, member }: { request: HoldRequest; member: MemberForLending },
): Promise<string> {
  const now = deps.clock.now();
  const id = deps.newId('hld', now);
  // So that no two who queue up at the same time get one rank.
  await lockHoldQueue(deps.db, tx, request.titleId);
  const rank = rankOfNewHold(toOpenHolds(await openHoldsOfTitle(tx, request.titleId)));
  await insertHold(tx, {
    id,
    memberId: member.id,
    titleId: request.titleId,
    copyId: request.copyId ?? null,
    pickupBranchId: request.pickupBranchId,
    createdAt: now,
    placedBy: toPrincipal(actor),
    queueRank: rank,
  });
  await recordEvents(tx, [holdPlaced(id)], now);
  return id;
}
