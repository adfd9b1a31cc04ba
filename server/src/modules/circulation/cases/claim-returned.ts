import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { lockCopies } from '../../catalogue';
import { lockMember } from '../../members';
import { lockLoans, markClaimed, readLoan } from '../loans/loans.queries';
import { refusal } from '../refusals/refusal.rules';
import { parseNote, openCase } from './open-and-decide-case';
import type { CirculationDeps } from '../deps';
import { toWordedRefusal, thingUnknown } from '../refusals/refusal-messages';

/** What a member says about a loan. */
export type ClaimRequest = {
  readonly loanId: string;
  readonly note?: string | null;
  readonly idempotencyKey: string;
};

/**
 * Notes that a member says a copy came back which the library did not find. The loan stays open, but it no
 * longer runs late.
 */
export function claimReturned(
  deps: CirculationDeps,
  actor: Actor,
  request: ClaimRequest,
): Promise<Result<{ caseId: string; loanId: string }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'claimReturned', request), async (tx) => {
    const seen = await readLoan(tx, request.loanId);
    if (!seen?.memberId) return fail(thingUnknown(['loanId']));
    await lockMember(deps, tx, seen.memberId);
    const [copy] = await lockCopies(deps.db, tx, [seen.copyId]);
    const [loan] = await lockLoans(deps.db, tx, [seen.id]);
    if (!copy || !loan || loan.closedAt !== null)
      return fail(toWordedRefusal(refusal('LOAN_CLOSED', { needs: 'never' })));
    if (loan.status === 'CLAIMED_RETURNED')
      return fail(toWordedRefusal(refusal('CLAIMED_RETURNED', { needs: 'never' })));
    await markClaimed(tx, loan.id);
    const { caseId } = await openCase(deps, tx, actor, {
      kind: 'CLAIMED_RETURNED',
      copyId: copy.id,
      loanId: loan.id,
      branchId: loan.deskBranchId,
      note: parseNote(request.note),
    });
    return ok({ caseId, loanId: loan.id });
  });
}
