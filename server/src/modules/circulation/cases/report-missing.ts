import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CirculatingCopy } from '../../catalogue';
import { lockCopies } from '../../catalogue';
import { lockOpenCase } from './copy-cases.queries';
import { holdOfCopy } from '../holds/holds.queries';
import { findOpenTransfer } from '../transfers/transfers.queries';
import { refusal } from '../refusals/refusal.rules';
import type { CirculationDeps } from '../deps';
import { branchUnknown, toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';
import { markUnavailable } from './mark-unavailable';
import { say } from '../words/say';

/** A copy that was looked for in vain, and where. */
export type MissingRequest = {
  readonly copyId: string;
  readonly branchId: string;
  readonly idempotencyKey: string;
};

/**
 * Notes that a copy is not where it should be: on its shelf, on the hold shelf, or in the parcel that came.
 * Who it was kept for stands first in the queue again. A scan at any desk finds it. Only a branch says so
 * that should have it: its own, the one where it is kept for a hold, and both ends of its way.
 */
export function reportMissing(
  deps: CirculationDeps,
  actor: Actor,
  request: MissingRequest,
): Promise<Result<{ copyId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'reportMissing', request), async (tx) => {
    const [copy] = await lockCopies(deps.db, tx, [request.copyId]);
    if (!copy) return fail(thingUnknown(['copyId']));
    if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
      return fail(branchUnknown(['branchId']));
    const refused =
      refusedMissing(copy) ?? (await refusedHere(deps, tx, { copy, branchId: request.branchId }));
    if (refused) return fail(refused);
    await markUnavailable(deps, tx, actor, { copy, to: 'MISSING' });
    return ok({ copyId: copy.id });
  });
}

async function refusedHere(
  deps: CirculationDeps,
  tx: EntityManager,
  { copy, branchId }: { copy: CirculatingCopy; branchId: string },
): Promise<Refusal | null> {
  const [kept, transfer] = [await holdOfCopy(tx, copy.id), await findOpenTransfer(tx, copy.id)];
  if (![copy.branchId, kept?.pickupBranchId, transfer?.fromBranchId, transfer?.toBranchId].includes(branchId))
    return ELSEWHERE;
  return copy.status === 'IN_REPAIR' || (await lockOpenCase(deps.db, tx, copy.id)) ? CASE_FIRST : null;
}

function refusedMissing({ status }: CirculatingCopy): Refusal | null {
  if (status === 'ON_LOAN') return ON_LOAN;
  return status === 'WITHDRAWN' || status === 'LOST'
    ? toWordedRefusal(refusal(status === 'LOST' ? 'COPY_LOST' : 'COPY_WITHDRAWN', { needs: 'never' }), [
        'copyId',
      ])
    : null;
}

const ON_LOAN: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['copyId'],
  message: say('reportMissing.onLoan'),
};
const ELSEWHERE: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['branchId'],
  message: say('reportMissing.elsewhere'),
};
const CASE_FIRST: Refusal = {
  code: 'NOT_ALLOWED',
  field: ['copyId'],
  message: say('reportMissing.caseFirst'),
};
