import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { notFound } from '../../../platform/validation/refusals';
import { addDays, toCivilDate, toInstant, toLocalTime } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { InternetDeps } from '../deps';
import { lockSpaces } from '../../spaces';
import { claimComputer, othersWaitFor } from '../queue/claim-computer';
import { say } from '../words/say';
import type { ComputerSession } from './computer-session.entity';
import type { SessionEnd } from './computer-session.rules';
import { decideEnd, decideExtension, EXTENSION_MINUTES, SESSION_MINUTES } from './computer-session.rules';
import type { Computer } from './computers.queries';
import { closeSession } from './close-session';
import {
  changeComputerSession,
  findComputer,
  findSession,
  insertComputerSession,
  listBlockingSessions,
  lockComputer,
  lockComputers,
  lockSession,
} from './computers.queries';
import type { Reservations } from './next-reservation';
import type { SessionFailure, Sitter } from './sitter-quota';
import { idsOf, lockSitter, readQuota, refuse } from './sitter-quota';

export type { SessionFailure, Sitter } from './sitter-quota';

/** What sessions at computers need: bookings besides. */
export type ComputerDeps = InternetDeps & { readonly reservations: Reservations };

/** Who sits down where; `queueEntryId` is the number of a guest that the computer was offered to. */
export type SessionRequest = {
  readonly itemId: string;
  readonly sitter: Sitter;
  readonly queueEntryId?: string | null;
  readonly idempotencyKey: string;
};

/**
 * Starts a session: one at a computer, one of a member. What is left of the day, the next reservation and the end of the
 * day limit it. A session whose time is up makes room, without anybody ending it.
 */
export function startSession(
  deps: ComputerDeps,
  actor: Actor,
  request: SessionRequest,
): Promise<Result<{ readonly sessionId: string }, SessionFailure>> {
  const act = idempotentRequest(deps, actor, 'startComputerSession', request);
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, act, async (tx) => {
      const now = deps.clock.now();
      await lockSitter(deps, tx, request.sitter);
      // All of its branch: the queue is theirs together.
      const computer = await lockPlace(deps, tx, request.itemId);
      if (!computer) return fail(notFound(['itemId'], say('computer')));
      if (computer.isOutOfOrder) return refuse('computers.outOfOrder');
      const { memberId, voucherId } = idsOf(request.sitter);
      const busy = await makeRoom(tx, { itemId: computer.id, memberId, voucherId }, now);
      const offered = busy ?? (await claimComputer(deps, tx, { ...request, memberId }));
      if (offered) return fail(offered);
      // Only now: a session whose time was up counts once it is closed.
      const quota = await readQuota(deps, tx, request.sitter, computer.branchId);
      if (!quota.ok) return quota;
      const { ageBand } = quota.value;
      const facts = await endFacts(deps, tx, { itemId: computer.id, memberId });
      const end = decideEnd({ ...facts, ...quota.value }, SESSION_MINUTES);
      if (typeof end === 'string') return refuse(`computers.${end}`);
      const sessionId = deps.newId('cps', now);
      await insertComputerSession(tx, {
        id: sessionId,
        itemId: computer.id,
        branchId: computer.branchId,
        memberId,
        voucherId,
        openItemId: computer.id,
        openMemberId: memberId,
        openVoucherId: voucherId,
        ageBand,
        startedAt: now,
        startedOn: toCivilDate(now),
        endsAt: end,
        extensions: 0,
        endedAt: null,
        endReason: null,
        seconds: 0,
        startedBy: memberId ?? toPrincipal(actor),
        isSample: false,
      });
      if (memberId !== null) await deps.reservations.arrive(tx, computer.id, memberId);
      return ok({ sessionId });
    }),
  );
}

/** Gives a session more time: a quarter of an hour at most, and not beyond what limits it. */
export function extendSession(
  deps: ComputerDeps,
  actor: Actor,
  request: { readonly sessionId: string; readonly idempotencyKey: string },
): Promise<Result<{ readonly sessionId: string }, SessionFailure>> {
  const act = idempotentRequest(deps, actor, 'extendComputerSession', request);
  return withIdempotency(deps.db, act, async (tx) => {
    // People are locked before their sessions, as at the start of one.
    const known = await findSession(tx, request.sessionId);
    if (known) {
      await lockSitter(deps, tx, sitterOf(known));
      await lockPlace(deps, tx, known.itemId);
    }
    const session = await lockSession(deps.db, tx, request.sessionId);
    const now = deps.clock.now();
    if (!session || session.endedAt !== null || session.endsAt <= now) return refuse('computers.over');
    const quota = await readQuota(deps, tx, sitterOf(session), session.branchId);
    if (!quota.ok) return quota;
    const facts = { ...(await endFacts(deps, tx, session, session.endsAt)), ...quota.value };
    const othersWait = await othersWaitFor(deps, tx, session.branchId);
    const end = decideExtension(session, { ...facts, othersWait }, EXTENSION_MINUTES);
    if (typeof end === 'string') return refuse(`computers.${end}`);
    await changeComputerSession(tx, session.id, { endsAt: end, extensions: session.extensions + 1 });
    return ok({ sessionId: session.id });
  });
}

/** Ends a session; one that is over already stays as it was. */
export function endSession(
  deps: ComputerDeps,
  actor: Actor,
  request: {
    readonly sessionId: string;
    readonly reason: SessionEnd;
    readonly idempotencyKey?: string | null;
  },
): Promise<Result<{ readonly sessionId: string }, SessionFailure>> {
  const act = idempotentRequest(deps, actor, 'endComputerSession', request);
  return withIdempotency(deps.db, act, async (tx) => {
    const session = await lockSession(deps.db, tx, request.sessionId);
    if (!session) return fail(notFound(['id'], say('session')));
    if (session.endedAt === null) await closeSession(tx, session, deps.clock.now(), request.reason);
    return ok({ sessionId: session.id });
  });
}

function sitterOf({ memberId, voucherId }: ComputerSession): Sitter {
  if (memberId !== null) return { kind: 'MEMBER', memberId };
  return voucherId === null ? { kind: 'GUEST' } : { kind: 'VOUCHER', voucherId };
}

/**
 * Locks a computer, its space before it, and all computers of its branch with it: whoever books the one or the
 * other at the same time waits, and so does the queue.
 */
async function lockPlace(deps: ComputerDeps, tx: EntityManager, itemId: string): Promise<Computer | null> {
  const place = await findComputer(tx, itemId);
  if (!place) return null;
  await lockSpaces(deps.db, tx, [place.spaceId]);
  await lockComputers(deps.db, tx, place.branchId);
  return lockComputer(deps.db, tx, itemId);
}

async function endFacts(
  deps: ComputerDeps,
  tx: EntityManager,
  { itemId, memberId }: Pick<ComputerSession, 'itemId' | 'memberId'>,
  after?: Date,
) {
  const now = deps.clock.now();
  const next = await deps.reservations.next(tx, { itemIds: [itemId], memberId }, after ?? now);
  return {
    now,
    nextReservation: next.get(itemId) ?? null,
    dayEnds: toInstant(addDays(toCivilDate(now), 1)),
  };
}

/** Ends what is over and in the way; tells who is still there. */
async function makeRoom(
  tx: EntityManager,
  wanted: Pick<ComputerSession, 'itemId' | 'memberId' | 'voucherId'>,
  now: Date,
): Promise<Refusal | null> {
  for (const session of await listBlockingSessions(tx, wanted)) {
    if (session.endsAt > now)
      return {
        code: 'IN_USE',
        message:
          session.openItemId === wanted.itemId
            ? say('computers.inUse', { time: toLocalTime(session.endsAt).replace(':', '.') })
            : say('computers.elsewhere'),
      };
    await closeSession(tx, session, session.endsAt, 'TIME_UP');
  }
  return null;
}
