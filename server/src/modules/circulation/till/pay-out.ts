import type { EntityManager } from 'typeorm';

import type { Actor } from '../../../platform/auth/actor';
import { toPrincipal } from '../../../platform/auth/actor';
import { withIdempotency } from '../../../platform/db/transactions/idempotency';
import {
  idempotentRequest,
  retryOnUniqueViolation,
} from '../../../platform/db/transactions/idempotent-request';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import { isRupiah } from '../../../shared/rupiah';
import { lockMember } from '../../members';
import { loadBalance, insertEntry, loadPaidAmount } from '../accounts/account-entries.queries';
import type { PaymentMethod } from '../accounts/settlement.rules';
import type { CirculationDeps } from '../deps';
import { moveMoney, NO_AMOUNT, parseReason, rupiahWords } from '../accounts/record-money';
import { branchUnknown, memberUnknown } from '../refusals/refusal-messages';
import { say } from '../words/say';

/** Money that goes back to a member. */
export type PayoutRequest = {
  readonly memberId: string;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly reason: string;
  readonly branchId: string;
  readonly idempotencyKey: string;
};

/**
 * Pays money back: first what the library owes the member, then what was taken by mistake, which is credited
 * in the same unit so that the ledger says why. Never more than the member paid and has not had back.
 */
export function payOut(
  deps: CirculationDeps,
  actor: Actor,
  request: PayoutRequest,
): Promise<Result<{ entryId: string }, Refusal>> {
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'payOut', request), async (tx) => {
      const reason = parseReason(request.reason);
      if (!reason.ok) return reason;
      const member = await lockMember(deps, tx, request.memberId);
      if (!member) return fail(memberUnknown(['memberId']));
      if (!isRupiah(request.amount) || request.amount === 0) return fail(NO_AMOUNT);
      if (!(await (await deps.policies.current(tx)).isBranch(request.branchId)))
        return fail(branchUnknown(['branchId']));
      const paid = await loadPaidAmount(tx, member.id);
      if (request.amount > paid) return fail(moreThanPaid(paid));
      await credit(deps, tx, actor, { request, reason: reason.value });
      return ok(
        await moveMoney(deps, tx, actor, {
          memberId: member.id,
          kind: 'PAYOUT',
          amount: request.amount,
          method: request.method,
          branchId: request.branchId,
          note: reason.value,
        }),
      );
    }),
  );
}

/** Credits the part that the library does not owe yet. */
async function credit(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, reason }: { request: PayoutRequest; reason: string },
): Promise<void> {
  const owedToMember: Rupiah = Math.max(0, -(await loadBalance(tx, request.memberId)));
  const amount = request.amount - owedToMember;
  if (amount <= 0) return;
  const now = deps.clock.now();
  await insertEntry(tx, {
    id: deps.newId('acc', now),
    memberId: request.memberId,
    kind: 'REFUND',
    reason: null,
    amount: -amount,
    method: null,
    loanId: null,
    branchId: request.branchId,
    receiptNumber: null,
    note: reason,
    occurredAt: now,
    recordedBy: toPrincipal(actor),
  });
}

function moreThanPaid(paid: Rupiah): Refusal {
  const amount = rupiahWords(Math.max(0, paid));
  return {
    code: 'NOT_ALLOWED',
    field: ['amount'],
    message: say('payOut.notAllowed', { amount }),
  };
}
