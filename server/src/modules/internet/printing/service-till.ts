import type { EntityManager } from 'typeorm';

/** Where money for a service goes: the receipt it got, and the period of the till it is in. */
export type ServiceReceipt = { readonly receiptNumber: string; readonly tillNumber: number };

/**
 * The one till of a branch, as the module above gives it: takes cash for a service inside the unit that writes
 * what it was for.
 */
export type ServiceTill = {
  readonly receive: (
    tx: EntityManager,
    money: { readonly branchId: string; readonly now: Date },
  ) => Promise<ServiceReceipt>;
  /** Locks the till and tells whether a period is still open, so that its money may be given back from it. */
  readonly isOpen: (
    tx: EntityManager,
    period: { readonly branchId: string; readonly tillNumber: number; readonly now: Date },
  ) => Promise<boolean>;
};
