import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import { idempotentRequest } from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import { readLoan } from '../loans/loans.queries';
import { lockMemberFor } from '../borrowers/lock-borrower';
import type { CirculationDeps } from '../deps';
import type { RefusalAnswer } from '../refusals/refusal-messages';
import { thingUnknown } from '../refusals/refusal-messages';
import { renewLoan } from './renew-loan';
import { say } from '../words/say';

/** Loans to be renewed, each by itself. */
export type RenewalRequest = {
  readonly loanIds: readonly string[];
  readonly answers?: readonly RefusalAnswer[] | null;
  readonly idempotencyKey: string;
};

/** What became of one loan. */
export type RenewalOutcome = {
  readonly loanId: string;
  readonly isRenewed: boolean;
  readonly refusals: readonly Refusal[];
};

const MOST_LOANS = 100;

/**
 * Renews loans in one unit; one that is refused changes nothing and stops no other. Loans of people the
 * caller may not act for do not exist for them.
 */
export function renewLoans(
  deps: CirculationDeps,
  actor: Actor,
  request: RenewalRequest,
): Promise<Result<{ results: RenewalOutcome[] }, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'renewLoans', request), async (tx) => {
    const ids = [...new Set(request.loanIds)].sort();
    if (ids.length === 0 || ids.length > MOST_LOANS) return fail(NOT_SO_MANY);
    const members = await membersOf(tx, ids);
    if (!members) return fail(thingUnknown(['loanIds']));
    const results: RenewalOutcome[] = [];
    for (const [memberId, loanIds] of members) {
      const member = await lockMemberFor(deps, tx, actor, memberId);
      if (!member) return fail(thingUnknown(['loanIds']));
      for (const loanId of loanIds) {
        const renewed = await renewLoan(deps, tx, actor, {
          loanId,
          member,
          channel: actor.kind === 'staff' ? 'desk' : 'self',
          answers: request.answers,
        });
        results.push({ loanId, isRenewed: renewed.ok, refusals: renewed.ok ? [] : renewed.refusals });
      }
    }
    return ok({ results });
  });
}

/** Groups loans by member, members in the order in which they are locked; null if a loan does not exist. */
async function membersOf(
  tx: EntityManager,
  loanIds: readonly string[],
): Promise<[string, string[]][] | null> {
  const groups = new Map<string, string[]>();
  for (const id of loanIds) {
    const loan = await readLoan(tx, id);
    if (!loan?.memberId) return null;
    groups.set(loan.memberId, [...(groups.get(loan.memberId) ?? []), id]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

const NOT_SO_MANY: Refusal = {
  code: 'INVALID',
  field: ['loanIds'],
  message: say('renewLoans.notSoMany', { mostLoans: MOST_LOANS }),
};
