import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import type { ServiceTill } from '../../internet';
import { nextReceiptNumber } from '../accounts/account-entries.queries';
import { lockTill } from './tills.queries';

/**
 * Opens the one till of each branch to services below: their money is in its open period, under its next
 * receipt number. The till is locked before the counter.
 */
export function createServiceTill({ db }: { readonly db: Database }): ServiceTill {
  return {
    receive: async (tx, { branchId, now }) => {
      const till = await lockTill(db, tx, { branchId, now });
      const year = Number(toCivilDate(now).slice(0, 4));
      return {
        receiptNumber: await nextReceiptNumber(db, tx, { branchId, year }),
        tillNumber: till.number,
      };
    },
    isOpen: async (tx, { branchId, tillNumber, now }) =>
      (await lockTill(db, tx, { branchId, now })).number === tillNumber,
  };
}
