import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { findSessionOf, lockComputers } from '../computers/computers.queries';
import { secondsUntil } from '../computers/computer-session.rules';
import type { SessionFailure } from '../computers/sitter-quota';
import { lockSitter, readQuota, refuse } from '../computers/sitter-quota';
import { say } from '../words/say';
import {
  findQueueEntry,
  closeQueueEntry,
  findOpenEntryOf,
  insertQueueEntry,
  lockQueueEntry,
  readLastNumber,
} from './queue.queries';
import type { QueueDeps } from './settle-queue';
import { settle } from './settle-queue';

/** Who wants to wait where; null for a guest, who gets a number and no name. */
export type QueueRequest = {
  readonly branchId: string;
  readonly memberId: string | null;
  readonly idempotencyKey: string;
};

/**
 * Puts somebody at the end of the queue of a branch. A member waits once: who waits there already keeps that place, who
 * waits elsewhere leaves that queue. Refused while they sit at a computer, and when their minutes are spent.
 */
export function joinQueue(
  deps: QueueDeps,
  actor: Actor,
  request: QueueRequest,
): Promise<Result<{ readonly entryId: string }, SessionFailure>> {
  const act = idempotentRequest(deps, actor, 'joinComputerQueue', request);
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, act, async (tx) => {
      const { branchId, memberId } = request;
      if (memberId !== null) await lockSitter(deps, tx, { kind: 'MEMBER', memberId });
      await lockComputers(deps.db, tx, branchId);
      const { computers } = await settle(deps, tx, branchId);
      if (computers.length === 0) return fail(notFound(['branchId'], say('queue.noComputers')));
      const known = memberId === null ? null : await findOpenEntryOf(tx, memberId);
      const now = deps.clock.now();
      const today = toCivilDate(now);
      if (known?.branchId === branchId && known.joinedOn === today) return ok({ entryId: known.id });
      if (known) await closeQueueEntry(tx, known.id, { at: now, reason: 'LEFT' });
      const problem = memberId === null ? null : await problemOf(deps, tx, { branchId, memberId });
      if (problem) return fail(problem);
      const entryId = deps.newId('cqe', now);
      const last = await readLastNumber(tx, branchId, today);
      await insertQueueEntry(tx, {
        id: entryId,
        branchId,
        memberId,
        openMemberId: memberId,
        number: last.number + 1,
        position: last.position + 1,
        joinedAt: now,
        joinedOn: today,
        offeredItemId: null,
        offerEndsAt: null,
        missedCount: 0,
        closedAt: null,
        closeReason: null,
        isSample: false,
      });
      await settle(deps, tx, branchId);
      return ok({ entryId });
    }),
  );
}

async function problemOf(
  deps: QueueDeps,
  tx: EntityManager,
  { branchId, memberId }: { readonly branchId: string; readonly memberId: string },
): Promise<SessionFailure | null> {
  const now = deps.clock.now();
  const session = await findSessionOf(tx, memberId);
  if (session && session.endsAt > now) return { code: 'IN_USE', message: say('queue.atComputer') };
  const quota = await readQuota(deps, tx, { kind: 'MEMBER', memberId }, branchId);
  if (!quota.ok) return quota.refusals[0] ?? null;
  // A session whose time is up counts, though nobody closed it yet.
  const uncounted = session ? secondsUntil(session, now) : 0;
  const { secondsLeft } = quota.value;
  if (secondsLeft === null || secondsLeft - uncounted >= 60) return null;
  const spent = refuse('computers.MINUTES_SPENT');
  return spent.ok ? null : (spent.refusals[0] ?? null);
}

/** Takes somebody out of the queue; one who waits no more stays as they were. A member leaves their own place alone. */
export function leaveQueue(
  deps: QueueDeps,
  actor: Actor,
  request: {
    readonly id: string;
    /** The member who leaves; null when staff take somebody out. */
    readonly memberId: string | null;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ readonly entryId: string }, Refusal>> {
  const act = idempotentRequest(deps, actor, 'leaveComputerQueue', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const known = await findQueueEntry(tx, request.id);
    // As everywhere the computers first: whoever settles the queue has read its entries under their lock.
    if (known) await lockComputers(deps.db, tx, known.branchId);
    const entry = await lockQueueEntry(deps.db, tx, request.id);
    if (!entry || (request.memberId !== null && entry.memberId !== request.memberId))
      return fail(notFound(['id'], say('queueEntry')));
    const reason = request.memberId === null ? 'REMOVED' : 'LEFT';
    if (entry.closedAt === null) await closeQueueEntry(tx, entry.id, { at: deps.clock.now(), reason });
    return ok({ entryId: entry.id });
  });
}
