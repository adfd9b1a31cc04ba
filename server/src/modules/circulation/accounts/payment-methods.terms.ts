/** How a payment is made, in the order in which a closing lists it. */
export const PAYMENT_METHODS = ['CASH', 'QRIS', 'TRANSFER'] as const;
/** One of the methods. */
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];
