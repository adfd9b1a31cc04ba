import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toCivilDate } from '../../../shared/civil-date';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CirculatingCopy } from '../../catalogue';
import { copyIdWithBarcode, lockCopies, readBarcode } from '../../catalogue';
import { deleteUse, findClassNumber, insertUse, lastUseSince, readUse } from './in-house-uses.queries';
import { toClassGroup } from '../lending/class-group.rules';
import { refusal } from '../refusals/refusal.rules';
import type { CirculationDeps } from '../deps';
import { branchUnknown, toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';
import { scanInstant } from '../lending/scan-time';
import { say } from '../words/say';

/** A copy that was read in the library, scanned when it is put back. */
export type InHouseRequest = {
  readonly barcode: string;
  readonly branchId: string;
  readonly scannedAt?: Date | null;
  readonly idempotencyKey: string;
};

/** A second scan of a copy within this time is the same reading. */
const ONE_READING_MS = 10 * 60_000;
const UNDO_MS = 10 * 60_000;

/**
 * Counts a copy that was read in the library, without a member: nobody learns who reads what. A second scan
 * within ten minutes counts nothing.
 */
export function recordInHouseUse(
  deps: CirculationDeps,
  actor: Actor,
  request: InHouseRequest,
): Promise<Result<{ useId: string; copyId: string; isRepeat: boolean }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordInHouseUse', request), async (tx) => {
    const at = scanInstant(deps.clock.now(), request.scannedAt);
    if (!at.ok) return at;
    const barcode = readBarcode(request.barcode);
    const copyId = barcode === null ? null : await copyIdWithBarcode(tx, barcode);
    const [copy] = copyId === null ? [] : await lockCopies(deps.db, tx, [copyId]);
    if (!copy) return fail(toWordedRefusal(refusal('UNKNOWN_BARCODE', { needs: 'never' }), ['barcode']));
    if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
      return fail(branchUnknown(['branchId']));
    const refused = refusedUse(copy);
    if (refused) return fail(refused);
    const known = await lastUseSince(tx, {
      copyId: copy.id,
      branchId: request.branchId,
      since: new Date(at.value.getTime() - ONE_READING_MS),
    });
    const useId =
      known?.id ?? (await count(deps, tx, actor, { copy, branchId: request.branchId, at: at.value }));
    return ok({ useId, copyId: copy.id, isRepeat: known !== null });
  });
}

/** Takes back a reading that was counted by mistake in the last minutes; only whoever scanned can. */
export function undoInHouseUse(
  deps: CirculationDeps,
  actor: Actor,
  request: { readonly id: string; readonly idempotencyKey: string },
): Promise<Result<{ copyId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'undoInHouseUse', request), async (tx) => {
    const use = await readUse(tx, request.id);
    if (!use) return fail(thingUnknown(['id']));
    if (use.recordedBy !== toPrincipal(actor) || deps.clock.now().getTime() - use.usedAt.getTime() > UNDO_MS)
      return fail(TOO_LATE);
    await deleteUse(tx, use.id);
    return ok({ copyId: use.copyId });
  });
}

async function count(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { copy, branchId, at }: { copy: CirculatingCopy; branchId: string; at: Date },
): Promise<string> {
  const id = deps.newId('ihu', at);
  await insertUse(tx, {
    id,
    copyId: copy.id,
    branchId,
    classGroup: toClassGroup(await findClassNumber(tx, copy.titleId)),
    materialType: copy.materialType,
    usedOn: toCivilDate(at),
    usedAt: at,
    recordedBy: toPrincipal(actor),
  });
  return id;
}

/**
 * What is on loan or was taken for lost comes back through the desk first, so that its loan ends and its
 * status is right.
 */
function refusedUse({ status }: CirculatingCopy): Refusal | null {
  if (status === 'WITHDRAWN')
    return toWordedRefusal(refusal('COPY_WITHDRAWN', { needs: 'never' }), ['barcode']);
  return status === 'ON_LOAN' || status === 'LOST' || status === 'MISSING' ? RETURN_FIRST : null;
}

const RETURN_FIRST: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['barcode'],
  message: say('recordInHouseUse.returnFirst'),
};
const TOO_LATE: Refusal = {
  code: 'NOT_ALLOWED',
  message: say('recordInHouseUse.tooLate'),
};
