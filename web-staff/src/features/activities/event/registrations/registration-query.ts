import { chosen, chosenOf } from '../../../../lib/list/list-state';
import type { ListState } from '../../../../lib/list/list-state';
import type { RegistrationFilter, RegistrationOrder } from './EventRegistrations.generated';

/** States of a registration in the order in which they are worked on. */
export const registrationStatuses = [
  'PENDING',
  'CONFIRMED',
  'OFFERED',
  'WAITING',
  'CANCELLED',
  'DECLINED',
  'EXPIRED',
] as const;

/** Kinds of registration. */
export const registrationKinds = ['PARTY', 'SCHOOL_GROUP', 'PARTNER_GROUP', 'WALK_IN'] as const;

/** Orders of the list, as they stand in the address. */
export const registrationSorts = ['queue', 'name', 'name-desc', 'created', 'created-desc'] as const;

const orders: Readonly<Record<string, RegistrationOrder>> = {
  queue: { field: 'QUEUE', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  'name-desc': { field: 'NAME', direction: 'DESC' },
  created: { field: 'CREATED_AT', direction: 'ASC' },
  'created-desc': { field: 'CREATED_AT', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toRegistrationQuery(state: ListState): {
  readonly filter: RegistrationFilter;
  readonly orderBy: RegistrationOrder | null;
} {
  const came = chosenOf(state, 'came', ['yes', 'no'] as const);
  return {
    filter: {
      statuses: chosenOf(state, 'status', registrationStatuses),
      kinds: chosenOf(state, 'kind', registrationKinds),
      sessionIds: chosen(state, 'session'),
      // Both answers together are no question.
      hasAttended: came?.length === 1 ? came[0] === 'yes' : null,
      text: state.text === '' ? null : state.text,
    },
    orderBy: orders[state.sort] ?? null,
  };
}
