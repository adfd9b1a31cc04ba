import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { classSetChanged } from '../circulation.events';
import type { CirculationDeps } from '../deps';
import { lendInUnit } from '../lending/check-out';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { say } from '../words/say';
import { writeSet } from './change-class-set';
import type { ClassSet } from './class-set.entity';
import { findCardOf, listSetAside, markLent, readLatestDue } from './class-set-copies.queries';
import { NO_CLASS_SET, SET_CLOSED } from './class-set-refusals';
import { OPEN_CLASS_SET_STATUSES } from './class-set.terms';
import { lockClassSet } from './class-sets.queries';

/** Lends what is set aside, some copies at a time. */
export type LendSetRequest = {
  readonly id: string;
  readonly branchId: string;
  readonly answers?: readonly RefusalAnswer[] | null;
  readonly idempotencyKey: string;
};

/** What one call lent, what stood against the others, and how many still wait. */
export type LendSetOutcome = {
  readonly classSetId: string;
  readonly lentCount: number;
  readonly waitingCount: number;
  readonly refused: readonly { readonly classSetCopyId: string; readonly refusals: readonly Refusal[] }[];
};

/** A unit is short enough for the desks beside it, and a class needs two or three of them. */
const AT_A_TIME = 20;

/**
 * Lends the next copies that are set aside, each like any other loan of the institution. A copy that may not be
 * lent stays set aside and says why; the caller repeats with new keys until nothing waits.
 */
export function lendClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: LendSetRequest,
): Promise<Result<LendSetOutcome, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'lendClassSet', request), async (tx) => {
      const set = await lockClassSet(deps.db, tx, request.id);
      if (!set) return fail(NO_CLASS_SET);
      if (!OPEN_CLASS_SET_STATUSES.includes(set.status)) return fail(SET_CLOSED);
      const waiting = await listSetAside(tx, set.id);
      const memberId = await findCardOf(tx, set.partnerId);
      if (waiting.length === 0 || memberId === null)
        return fail({ code: 'NOT_ALLOWED', message: say('classSets.nothingSetAside') });
      return ok(await lendSome(deps, tx, actor, { set, memberId, request, waiting }));
    }),
  );
}

async function lendSome(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  given: {
    readonly set: ClassSet;
    readonly memberId: string;
    readonly request: LendSetRequest;
    readonly waiting: Awaited<ReturnType<typeof listSetAside>>;
  },
): Promise<LendSetOutcome> {
  const { set, memberId, request, waiting } = given;
  const refused: { classSetCopyId: string; refusals: readonly Refusal[] }[] = [];
  let lentCount = 0;
  for (const { id, barcode } of waiting) {
    if (lentCount === AT_A_TIME) break;
    const lent = await lendInUnit(deps, tx, actor, {
      memberId,
      barcode,
      branchId: request.branchId,
      answers: request.answers,
      setAsideUntil: set.neededUntil,
    });
    if (lent.ok) {
      await markLent(tx, id, lent.value.loanId);
      lentCount += 1;
    } else refused.push({ classSetCopyId: id, refusals: lent.refusals });
  }
  if (lentCount > 0) await noteLent(deps, tx, set);
  return { classSetId: set.id, lentCount, waitingCount: waiting.length - lentCount, refused };
}

async function noteLent(deps: CirculationDeps, tx: EntityManager, set: ClassSet): Promise<void> {
  const now = deps.clock.now();
  if (set.status !== 'LENT') await recordEvents(tx, [classSetChanged(set.id, 'lent')], now);
  await writeSet(deps, tx, set, {
    status: 'LENT',
    lentAt: set.lentAt ?? now,
    dueOn: await readLatestDue(tx, set.id),
  });
}
