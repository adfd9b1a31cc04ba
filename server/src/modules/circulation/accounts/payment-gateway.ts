import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { fail, ok } from '../../../shared/result';
import type { Rupiah } from '../../../shared/rupiah';
import type { PaymentMethod } from './settlement.rules';
import { say } from '../words/say';

/** A payment that is to be taken, as a gateway sees it: no name and no card number leaves the house. */
export type GatewayPayment = {
  readonly method: PaymentMethod;
  readonly amount: Rupiah;
  readonly branchId: string;
  /** What proves the payment: the reference number (RRN) of QRIS, the number of a transfer. */
  readonly reference: string | null;
};

/** A payment that a gateway stands for; the reference is kept beside the receipt and counts once. */
export type ConfirmedPayment = { readonly reference: string | null };

/**
 * The seam to whoever moves money without cash. `confirm` is asked before the unit that writes the receipt,
 * never inside it: it may wait for a network, and it may be asked again for the same payment after a lost
 * connection, so it must answer the same. What it refuses is told to the desk, and nothing is written.
 */
export type PaymentGateway = {
  readonly name: string;
  readonly confirm: (payment: GatewayPayment) => Promise<Result<ConfirmedPayment, Refusal>>;
};

const SHORTEST_REFERENCE = 4;
const LONGEST_REFERENCE = 60;

/**
 * The gateway of a library without one: staff look at the merchant's telephone or the bank's statement and
 * type the reference.
 */
export const manualGateway: PaymentGateway = {
  name: 'manual',
  confirm: async ({ method, reference }) => {
    const text = reference?.trim().replace(/\s+/g, ' ').toUpperCase() ?? '';
    if (method === 'CASH') return ok({ reference: null });
    return text.length >= SHORTEST_REFERENCE && text.length <= LONGEST_REFERENCE
      ? ok({ reference: text })
      : fail(REFERENCE_NEEDED);
  },
};

const REFERENCE_NEEDED: Refusal = {
  code: 'REQUIRED',
  field: ['reference'],
  message: say('paymentGateway.referenceNeeded', {
    shortestReference: SHORTEST_REFERENCE,
    longestReference: LONGEST_REFERENCE,
  }),
};
