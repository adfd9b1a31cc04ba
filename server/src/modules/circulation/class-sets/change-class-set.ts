import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import { updateRow } from '../../../platform/db/write-rows';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { recordEvents } from '../../../platform/outbox/record-event';
import { cleanLine } from '../../../platform/validation/clean-text';
import { required, tooLong } from '../../../platform/validation/refusals';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import { classSetChanged } from '../circulation.events';
import type { CirculationDeps } from '../deps';
import { settleCopy } from '../transfers/release-copy';
import { say } from '../words/say';
import { refuseForeigner } from '../../partners';
import type { ClassSet } from './class-set.entity';
import { ALREADY_LENT, NO_CLASS_SET, SET_CLOSED, TEST_KEY } from './class-set-refusals';
import { deleteClassSetCopy, listSetAside } from './class-set-copies.queries';
import type { ClassSetStatus } from './class-set.terms';
import { OPEN_CLASS_SET_STATUSES } from './class-set.terms';
import { classSetTable, lockClassSet } from './class-sets.queries';

/** What every change of a class set answers: its id. */
export type ChangedSet = { readonly classSetId: string };
type Change = { readonly id: string; readonly idempotencyKey?: string | null };
type SetWork = (tx: EntityManager, set: ClassSet) => Promise<Result<ChangedSet, Refusal>>;

const LONGEST_REASON = 300;

/**
 * Runs an act on a locked class set that is not over. A set of another institution is answered as if there were
 * none.
 */
export function changeOpenSet(
  deps: CirculationDeps,
  actor: Actor,
  { operation, request }: { readonly operation: string; readonly request: Change },
  work: SetWork,
): Promise<Result<ChangedSet, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, operation, request), async (tx) => {
    const set = await lockClassSet(deps.db, tx, request.id);
    if (!set || (await refuseForeigner(tx, actor, set.partnerId))) return fail(NO_CLASS_SET);
    if (!OPEN_CLASS_SET_STATUSES.includes(set.status)) return fail(SET_CLOSED);
    return work(tx, set);
  });
}

/** Writes facts of a locked class set. */
export async function writeSet(
  { clock }: CirculationDeps,
  tx: EntityManager,
  set: ClassSet,
  facts: Partial<Omit<ClassSet, 'nodeType'>>,
): Promise<ChangedSet> {
  const changes = { ...facts, updatedAt: clock.now(), version: set.version + 1 };
  await updateRow(tx, classSetTable.name, set.id, classSetTable.write(changes));
  return { classSetId: set.id };
}

/** Takes a request back; copies that were set aside go where they belong. */
export function cancelClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: Change,
): Promise<Result<ChangedSet, Refusal>> {
  return changeOpenSet(deps, actor, { operation: 'cancelClassSet', request }, async (tx, set) => {
    if (set.status === 'LENT') return fail(ALREADY_LENT);
    if (actor.kind === 'partner' && actor.isTest) return fail(TEST_KEY);
    return endRequest(deps, tx, actor, { set, status: 'CANCELLED', declineReason: null });
  });
}

/** Declines a request with a reason that the teacher reads. */
export function declineClassSet(
  deps: CirculationDeps,
  actor: Actor,
  request: Change & { readonly reason: string },
): Promise<Result<ChangedSet, Refusal>> {
  return changeOpenSet(deps, actor, { operation: 'declineClassSet', request }, async (tx, set) => {
    if (set.status === 'LENT') return fail(ALREADY_LENT);
    const declineReason = cleanLine(request.reason);
    if (declineReason === null) return fail(required(['reason'], say('classSets.reason')));
    if (declineReason.length > LONGEST_REASON) return fail(tooLong(['reason'], LONGEST_REASON));
    return endRequest(deps, tx, actor, { set, status: 'DECLINED', declineReason });
  });
}

/** Tells the teacher that the pile can be fetched. */
export function markClassSetReady(
  deps: CirculationDeps,
  actor: Actor,
  request: Change,
): Promise<Result<ChangedSet, Refusal>> {
  return changeOpenSet(deps, actor, { operation: 'markClassSetReady', request }, async (tx, set) => {
    if (set.status === 'LENT') return fail(ALREADY_LENT);
    if ((await listSetAside(tx, set.id, 1)).length === 0)
      return fail({ code: 'NOT_ALLOWED', message: say('classSets.nothingSetAside') });
    const now = deps.clock.now();
    await recordEvents(tx, [classSetChanged(set.id, 'ready')], now);
    return ok(await writeSet(deps, tx, set, { status: 'READY', readyAt: now }));
  });
}

async function endRequest(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  {
    set,
    status,
    declineReason,
  }: {
    readonly set: ClassSet;
    readonly status: Extract<ClassSetStatus, 'CANCELLED' | 'DECLINED'>;
    readonly declineReason: string | null;
  },
): Promise<Result<ChangedSet, Refusal>> {
  const now = deps.clock.now();
  await releaseSetAside(deps, tx, actor, set);
  const change = status === 'CANCELLED' ? 'cancelled' : 'declined';
  await recordEvents(tx, [classSetChanged(set.id, change)], now);
  return ok(await writeSet(deps, tx, set, { status, declineReason, closedAt: now }));
}

/** Frees every copy that waits for a class: for a reader who waits for it, else for its shelf. */
export async function releaseSetAside(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { id, branchId }: Pick<ClassSet, 'id' | 'branchId'>,
): Promise<void> {
  const waiting = await listSetAside(tx, id);
  const copies = new Map(
    (
      await lockCopies(
        deps.db,
        tx,
        waiting.map(({ copyId }) => copyId),
      )
    ).map((copy) => [copy.id, copy]),
  );
  for (const { id: lineId, copyId } of waiting) {
    const copy = copies.get(copyId);
    await deleteClassSetCopy(tx, lineId);
    if (copy?.status === 'IN_PROCESSING') await settleCopy(deps, tx, actor, { copy, branchId });
  }
}
