import { chosen, chosenOf } from '../../../../lib/list/list-state';
import type { ListState } from '../../../../lib/list/list-state';
import type {
  PurchaseSuggestionFilter,
  PurchaseSuggestionOrder,
  PurchaseSuggestionsQuery,
  PurchaseSuggestionStatus,
} from './PurchaseSuggestions.generated';

/** A suggestion as a row shows it. */
export type SuggestionRow = PurchaseSuggestionsQuery['purchaseSuggestions']['nodes'][number];

/** What can become of a suggestion, what waits first. */
export const suggestionStatuses: readonly PurchaseSuggestionStatus[] = [
  'OPEN',
  'WILL_BUY',
  'WILL_NOT_BUY',
  'ALREADY_HERE',
];

/** Orders of the list, as they stand in the address. */
export const suggestionSorts = ['newest', 'oldest', 'copies'] as const;

const orders: Readonly<Record<string, PurchaseSuggestionOrder>> = {
  newest: { field: 'CREATED_AT', direction: 'DESC' },
  oldest: { field: 'CREATED_AT', direction: 'ASC' },
  copies: { field: 'COPIES_WANTED', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toSuggestionQuery(state: ListState): {
  readonly filter: PurchaseSuggestionFilter;
  readonly orderBy: PurchaseSuggestionOrder | null;
} {
  return {
    filter: {
      statuses: chosenOf(state, 'status', suggestionStatuses),
      partnerIds: chosen(state, 'partner'),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
