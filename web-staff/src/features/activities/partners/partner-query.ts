import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  PartnerFilter,
  PartnerKind,
  PartnerListQuery,
  PartnerOrder,
  SchoolLevel,
} from './PartnerList.generated';

/** A partner as a row shows it. */
export type PartnerRow = PartnerListQuery['partners']['nodes'][number];

/** What a partner can be. */
export const partnerKinds: readonly PartnerKind[] = [
  'SCHOOL',
  'UNIVERSITY',
  'GOVERNMENT',
  'BUSINESS',
  'COMMUNITY',
  'OTHER',
];

/** Levels of schools, the youngest pupils first. */
export const schoolLevels: readonly SchoolLevel[] = [
  'EARLY_CHILDHOOD',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'SPECIAL',
  'NON_FORMAL',
  'PESANTREN',
];

/** Orders of the list of partners, as they stand in the address. */
export const partnerSorts = ['name', 'name-desc', 'ends', 'changed'] as const;

const orders: Readonly<Record<string, PartnerOrder>> = {
  name: { field: 'NAME', direction: 'ASC' },
  'name-desc': { field: 'NAME', direction: 'DESC' },
  ends: { field: 'AGREEMENT_ENDS_ON', direction: 'ASC' },
  changed: { field: 'UPDATED_AT', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toPartnerQuery(state: ListState): {
  readonly filter: PartnerFilter;
  readonly orderBy: PartnerOrder | null;
} {
  return {
    filter: {
      text: state.text || null,
      kinds: chosenOf(state, 'kind', partnerKinds),
      schoolLevels: chosenOf(state, 'level', schoolLevels),
      isActive: chosen(state, 'past') === null ? true : null,
      isPublic: chosen(state, 'public') === null ? null : true,
      agreementEndsOn: datesOf(state, 'ends'),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
