import { chosen, chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { BusinessListQuery, BusinessProfileFilter } from './BusinessList.generated';

/** A profile as a row shows it. */
export type BusinessRow = BusinessListQuery['businessProfiles']['nodes'][number];

/** How far a profile can be, the ones that wait first. */
export const businessStatuses = ['SUBMITTED', 'PUBLISHED', 'RETURNED', 'DRAFT', 'CLOSED'] as const;

/** Turns the state of the list into the filter of its query. */
export function toBusinessFilter(state: ListState): BusinessProfileFilter {
  return {
    statuses: chosenOf(state, 'status', businessStatuses),
    isChangedSinceReview: chosen(state, 'changed') === null ? null : true,
    text: state.text === '' ? null : state.text,
  };
}
