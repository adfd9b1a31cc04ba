import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { MemberFilter, MemberListQuery, MemberOrder, MemberStanding } from './MemberList.generated';

/** A member as a row shows them. */
export type MemberRow = MemberListQuery['members']['nodes'][number];

/** The ways a membership can stand. */
export const standings: readonly MemberStanding[] = ['ACTIVE', 'PROVISIONAL', 'EXPIRED', 'BLOCKED'];

/** Orders of the list of members, as they stand in the address. */
export const memberSorts = [
  'name',
  'name-desc',
  'expires',
  'expires-desc',
  'registered',
  'registered-desc',
] as const;

const orders: Readonly<Record<string, MemberOrder>> = {
  name: { field: 'NAME', direction: 'ASC' },
  'name-desc': { field: 'NAME', direction: 'DESC' },
  expires: { field: 'EXPIRES_ON', direction: 'ASC' },
  'expires-desc': { field: 'EXPIRES_ON', direction: 'DESC' },
  registered: { field: 'REGISTERED_ON', direction: 'DESC' },
  'registered-desc': { field: 'REGISTERED_ON', direction: 'ASC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toMemberQuery(state: ListState): {
  readonly filter: MemberFilter;
  readonly orderBy: MemberOrder | null;
} {
  return {
    filter: {
      text: state.text || null,
      categoryCodes: chosen(state, 'category'),
      standings: chosenOf(state, 'standing', standings),
      homeBranchIds: chosen(state, 'branch'),
      kelurahanCodes: chosen(state, 'kelurahan'),
      expiresOn: datesOf(state, 'expires'),
      registeredOn: datesOf(state, 'registered'),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
