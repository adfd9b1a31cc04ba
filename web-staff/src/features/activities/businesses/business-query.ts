import { chosen, chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  BusinessListQuery,
  BusinessProfileFilter,
  BusinessProfileOrder,
} from './BusinessList.generated';

/** A profile as a row shows it. */
export type BusinessRow = BusinessListQuery['businessProfiles']['nodes'][number];

/** How far a profile can be, the ones that wait first. */
export const businessStatuses = ['SUBMITTED', 'PUBLISHED', 'RETURNED', 'DRAFT', 'CLOSED'] as const;

/** Orders of the list, as they stand in the address. */
export const businessSorts = ['changed', 'changed-asc', 'name', 'name-desc'] as const;

const orders: Readonly<Record<string, BusinessProfileOrder>> = {
  changed: { field: 'UPDATED_AT', direction: 'DESC' },
  'changed-asc': { field: 'UPDATED_AT', direction: 'ASC' },
  name: { field: 'NAME', direction: 'ASC' },
  'name-desc': { field: 'NAME', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toBusinessQuery(state: ListState): {
  readonly filter: BusinessProfileFilter;
  readonly orderBy: BusinessProfileOrder | null;
} {
  const filter = {
    statuses: chosenOf(state, 'status', businessStatuses),
    isChangedSinceReview: chosen(state, 'changed') === null ? null : true,
    text: state.text === '' ? null : state.text,
  };
  return { filter, orderBy: orders[state.sort] ?? null };
}
