import { chosen, chosenOf } from '../../../../lib/list/list-state';
import type { ListState } from '../../../../lib/list/list-state';
import type { InternetVoucherFilter, InternetVoucherOrder, VoucherListQuery } from './VoucherList.generated';

/** A voucher as a row shows it. */
export type VoucherRow = VoucherListQuery['internetVouchers']['nodes'][number];

/** Orders of the list, as they stand in the address. */
export const voucherSorts = ['issued-desc', 'issued', 'until', 'until-desc'] as const;
export const voucherStates = ['NEW', 'STARTED', 'SPENT', 'EXPIRED', 'CANCELLED'] as const;
export const voucherKinds = ['GUEST', 'MEMBER'] as const;

const orders: Readonly<Record<string, InternetVoucherOrder>> = {
  issued: { field: 'ISSUED_AT', direction: 'ASC' },
  'issued-desc': { field: 'ISSUED_AT', direction: 'DESC' },
  until: { field: 'VALID_UNTIL', direction: 'ASC' },
  'until-desc': { field: 'VALID_UNTIL', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toVoucherQuery(state: ListState): {
  readonly filter: InternetVoucherFilter;
  readonly orderBy: InternetVoucherOrder | null;
} {
  return {
    filter: {
      branchIds: chosen(state, 'branch'),
      kinds: chosenOf(state, 'kind', voucherKinds),
      states: chosenOf(state, 'state', voucherStates),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
