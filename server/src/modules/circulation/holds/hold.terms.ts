/** States of a hold. */
export const HOLD_STATUSES = ['QUEUED', 'IN_TRANSIT', 'READY', 'FULFILLED', 'CANCELLED', 'EXPIRED'] as const;
/** One of the states of a hold. */
export type HoldStatus = (typeof HOLD_STATUSES)[number];
