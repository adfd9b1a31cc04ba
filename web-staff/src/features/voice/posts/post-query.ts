import { chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { PostFilter, PostListQuery, PostOrder } from './PostList.generated';

/** A post as a row shows it. */
export type PostRow = PostListQuery['posts']['nodes'][number];

/** Orders of the list, as they stand in the address. */
export const postSorts = ['listed-desc', 'listed'] as const;
export const postStates = ['DRAFT', 'WAITING', 'APPROVED', 'PUBLISHED', 'WITHDRAWN'] as const;

/** Turns the state of the list into the filter and the order of its query. */
export function toPostQuery(state: ListState): { readonly filter: PostFilter; readonly orderBy: PostOrder } {
  return {
    filter: { states: chosenOf(state, 'state', postStates) },
    orderBy: { field: 'LISTED_AT', direction: state.sort === 'listed' ? 'ASC' : 'DESC' },
  };
}
