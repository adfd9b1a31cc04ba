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
import { isRupiah } from '../../../shared/rupiah';
import { lockMember } from '../../members';
import { loadBalance, insertEntry, isCauseBooked } from './account-entries.queries';
import type { PaymentMethod } from './settlement.rules';
import type { PaymentGateway } from './payment-gateway';
import { manualGateway } from './payment-gateway';
import type { CirculationDeps } from '../deps';
import { branchUnknown, memberUnknown } from '../refusals/refusal-messages';
import { moveMoney, NO_AMOUNT, parseReason, rupiahWords } from './record-money';
import { say } from '../words/say';

/** A payment at the desk. */
export type PaymentRequest = {
  readonly memberId: string;
  readonly amount: number;
  readonly method: PaymentMethod;
  readonly branchId: string;
  readonly idempotencyKey: string;
  /** What proves a payment without cash. */
  readonly reference?: string | null;
};

/** Debt that the library gives up. */
export type WaiverRequest = {
  readonly memberId: string;
  readonly amount: number;
  readonly reason: string;
  readonly branchId: string;
  readonly idempotencyKey: string;
};

/**
 * What payments need: who stands for those without cash; staff themselves, unless a library has a gateway.
 */
export type PaymentDeps = CirculationDeps & { readonly gateway?: PaymentGateway };

type Settled = { readonly entryId: string };
type Owed = Pick<PaymentRequest, 'memberId' | 'amount' | 'branchId'>;

/**
 * Takes a payment, once the gateway stands for it, and gives it a receipt number. Refuses more than is owed,
 * so that no money is kept without a cause, and a reference that another receipt has.
 */
export async function recordPayment(
  deps: PaymentDeps,
  actor: Actor,
  request: PaymentRequest,
): Promise<Result<Settled, Refusal>> {
  const { method, amount, branchId, reference = null } = request;
  const confirmed = await (deps.gateway ?? manualGateway).confirm({ method, amount, branchId, reference });
  if (!confirmed.ok) return confirmed;
  return retryOnUniqueViolation(() =>
    withIdempotency(deps.db, idempotentRequest(deps, actor, 'recordPayment', request), (tx) =>
      take(deps, tx, actor, { request, reference: confirmed.value.reference }),
    ),
  );
}

/** Gives up debt for a reason that stays in the ledger. */
export function waiveDebt(
  deps: CirculationDeps,
  actor: Actor,
  request: WaiverRequest,
): Promise<Result<Settled, Refusal>> {
  return withIdempotency(deps.db, idempotentRequest(deps, actor, 'waiveDebt', request), async (tx) => {
    const reason = parseReason(request.reason);
    if (!reason.ok) return reason;
    const refused = await refusedDebt(deps, tx, request);
    if (refused) return fail(refused);
    const now = deps.clock.now();
    const id = deps.newId('acc', now);
    await insertEntry(tx, {
      id,
      memberId: request.memberId,
      kind: 'WAIVER',
      reason: null,
      amount: -request.amount,
      method: null,
      loanId: null,
      branchId: request.branchId,
      receiptNumber: null,
      note: reason.value,
      occurredAt: now,
      recordedBy: toPrincipal(actor),
    });
    return ok({ entryId: id });
  });
}

async function take(
  deps: CirculationDeps,
  tx: EntityManager,
  actor: Actor,
  { request, reference }: { request: PaymentRequest; reference: string | null },
): Promise<Result<Settled, Refusal>> {
  const refused = await refusedDebt(deps, tx, request);
  if (refused) return fail(refused);
  const chargeKey = reference === null ? null : `${request.method}:${reference}`;
  if (chargeKey !== null && (await isCauseBooked(tx, chargeKey))) return fail(REFERENCE_USED);
  const { memberId, amount, method, branchId } = request;
  return ok(
    await moveMoney(deps, tx, actor, {
      memberId,
      kind: 'PAYMENT',
      amount: -amount,
      method,
      branchId,
      note: null,
      reference,
      chargeKey,
    }),
  );
}

/** Locks the member and tells why this much cannot be settled; null if it can. */
async function refusedDebt(
  deps: CirculationDeps,
  tx: EntityManager,
  { memberId, amount, branchId }: Owed,
): Promise<Refusal | null> {
  const member = await lockMember(deps, tx, memberId);
  if (!member) return memberUnknown(['memberId']);
  if (!isRupiah(amount) || amount === 0) return NO_AMOUNT;
  const owed = await loadBalance(tx, member.id);
  if (amount > owed) return moreThanOwed(owed);
  return (await (await deps.policies.current(tx)).isBranch(branchId)) ? null : branchUnknown(['branchId']);
}

function moreThanOwed(owed: number): Refusal {
  const amount = rupiahWords(owed);
  return owed > 0
    ? {
        code: 'INVALID',
        field: ['amount'],
        message: say('settleDebt.amount', { amount }),
      }
    : {
        code: 'NOT_ALLOWED',
        field: ['amount'],
        message: say('settleDebt.nothingOwed'),
      };
}

const REFERENCE_USED: Refusal = {
  code: 'ALREADY_EXISTS',
  field: ['reference'],
  message: say('settleDebt.referenceUsed'),
};
