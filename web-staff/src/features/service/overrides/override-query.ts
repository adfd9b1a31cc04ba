import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  CirculationRefusalCode,
  OverrideFilter,
  OverrideListQuery,
  OverrideOrder,
} from './OverrideList.generated';

/** An override as a row shows it. */
export type OverrideRow = OverrideListQuery['deskOverrides']['nodes'][number];

/** What staff can answer at the desk, the commonest first. */
export const overridableRules = [
  'TOO_MANY_LOANS',
  'TOO_MANY_LOANS_IN_TOTAL',
  'TOO_MUCH_DEBT',
  'OVERDUE_LOANS',
  'MEMBER_SUSPENDED',
  'HELD_FOR_ANOTHER',
  'LENT_TO_ANOTHER',
  'REFERENCE_ONLY',
  'CONSENT_NEEDED',
  'GUARANTEES_OWE_TOO_MUCH',
  'COPY_LOST',
  'COPY_MISSING',
  'COPY_IN_TRANSIT',
  'COPY_IN_REPAIR',
  'COPY_IN_PROCESSING',
  'COPY_ON_ORDER',
  'PROVISIONAL_MEMBER',
  'TOO_MANY_RENEWALS',
  'LOAN_OVERDUE',
  'OTHER_LOAN_OVERDUE',
  'TOO_SOON',
] as const satisfies readonly CirculationRefusalCode[];

/** Orders of the list, as they stand in the address. */
export const overrideSorts = ['newest', 'oldest'] as const;

/** Turns the state of the list into the filter and the order of its query. */
export function toOverrideQuery(state: ListState): {
  readonly filter: OverrideFilter;
  readonly orderBy: OverrideOrder;
} {
  return {
    filter: {
      text: state.text || null,
      branchIds: chosen(state, 'branch'),
      staffIds: chosen(state, 'staff'),
      refusals: chosenOf(state, 'rule', overridableRules),
      dates: datesOf(state, 'day'),
    },
    orderBy: { field: 'OCCURRED_AT', direction: state.sort === 'oldest' ? 'ASC' : 'DESC' },
  };
}
