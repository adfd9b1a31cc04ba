import { chosen, chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { AccountListQuery, StaffMemberFilter, StaffMemberOrder } from './AccountList.generated';

/** An account as a row shows it. */
export type AccountRow = AccountListQuery['staffMembers']['nodes'][number];

/** Whether an account can be used. */
export const accountStates = ['OPEN', 'CLOSED'] as const;

/** Orders of the list, as they stand in the address. */
export const accountSorts = ['name', 'name-desc', 'email', 'email-desc'] as const;

const orders: Readonly<Record<string, StaffMemberOrder>> = {
  name: { field: 'NAME', direction: 'ASC' },
  'name-desc': { field: 'NAME', direction: 'DESC' },
  email: { field: 'EMAIL', direction: 'ASC' },
  'email-desc': { field: 'EMAIL', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toAccountQuery(state: ListState): {
  readonly filter: StaffMemberFilter;
  readonly orderBy: StaffMemberOrder | null;
} {
  const states = chosenOf(state, 'state', accountStates) ?? [];
  return {
    filter: {
      text: state.text || null,
      roleCodes: chosen(state, 'role'),
      branchIds: chosen(state, 'branch'),
      isActive: states.length === 1 ? states[0] === 'OPEN' : null,
      hasSecondFactor: chosen(state, 'unsafe') === null ? null : false,
    },
    orderBy: orders[state.sort] ?? null,
  };
}
