import type { Actor } from '../../../platform/auth/actor';
import { runOnce } from '../../../platform/db/idempotency';
import { requestOf } from '../../../platform/db/request';
import type { Refusal } from '../../../platform/graphql/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { CirculatingCopy } from '../../catalogue';
import { lockCopies } from '../../catalogue';
import { refusal } from '../domain/refusal';
import type { CirculationDeps } from './circulation-deps';
import { branchUnknown, inWords, thingUnknown } from './refusal-words';
import { takeOut } from './take-out';

/** A copy that was looked for in vain, and where. */
export type MissingRequest = { readonly copyId: string; readonly branchId: string; readonly idempotencyKey: string };

/**
 * Notes that a copy is not where it should be: on its shelf, on the hold shelf, or in the parcel that came. Who it was kept for
 * stands first in the queue again. A scan at any desk finds it.
 */
export function reportMissing(deps: CirculationDeps, actor: Actor, request: MissingRequest): Promise<Result<{ copyId: string }, Refusal>> {
  return runOnce(deps.db, requestOf(deps, actor, 'reportMissing', request), async (tx) => {
    const [copy] = await lockCopies(deps.db, tx, [request.copyId]);
    if (!copy) return fail(thingUnknown(['copyId']));
    if (!(await (await deps.policies.current(tx)).isBranch(request.branchId))) return fail(branchUnknown(['branchId']));
    const refused = refusedMissing(copy);
    if (refused) return fail(refused);
    await takeOut(deps, tx, actor, { copy, to: 'MISSING' });
    return ok({ copyId: copy.id });
  });
}

function refusedMissing({ status }: CirculatingCopy): Refusal | null {
  if (status === 'ON_LOAN') return ON_LOAN;
  return status === 'WITHDRAWN' || status === 'LOST' ? inWords(refusal(status === 'LOST' ? 'COPY_LOST' : 'COPY_WITHDRAWN', { needs: 'never' }), ['copyId']) : null;
}

const ON_LOAN: Refusal = {
  code: 'NOT_ALLOWED', field: ['copyId'],
  message: { ID: 'Eksemplar ini tercatat dipinjam. Bila anggota menyatakan sudah mengembalikannya, catat itu pada pinjamannya.', EN: 'This copy is on loan by the records. If the member says it came back, note that at the loan.' },
};
