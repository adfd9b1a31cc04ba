import { chosen, chosenOf } from '../../../../lib/list/list-state';
import type { ListState } from '../../../../lib/list/list-state';
import type { LinkListQuery, ShortLinkFilter, ShortLinkOrder } from './LinkList.generated';

/** A link as a row shows it. */
export type LinkRow = LinkListQuery['shortLinks']['nodes'][number];

/** What made a link: a post, or somebody by hand. */
export const linkOrigins = ['post', 'staff'] as const;
/** Orders of the list of links, as they stand in the address. */
export const linkSorts = ['newest', 'oldest'] as const;

const orders: Readonly<Record<string, ShortLinkOrder>> = {
  newest: { field: 'CREATED_AT', direction: 'DESC' },
  oldest: { field: 'CREATED_AT', direction: 'ASC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toLinkQuery(state: ListState): {
  readonly filter: ShortLinkFilter;
  readonly orderBy: ShortLinkOrder | null;
} {
  const origins = chosenOf(state, 'origin', linkOrigins);
  return {
    filter: {
      isOfPost: origins?.length === 1 ? origins[0] === 'post' : null,
      isListed: chosen(state, 'listed') === null ? null : true,
    },
    orderBy: orders[state.sort] ?? null,
  };
}
