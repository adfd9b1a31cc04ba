import { chosen, chosenOf, datesOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { HoldFilter, HoldOrder, OpenHoldsQuery } from './OpenHolds.generated';

/** A hold as a row shows it. */
export type HoldRow = OpenHoldsQuery['openHolds']['nodes'][number];

/** States of an open hold: what stands on the shelf in front. */
export const holdStates = ['READY', 'QUEUED', 'IN_TRANSIT'] as const;

/** The word that stands for all branches. */
export const EVERY_BRANCH = 'all';

/** Orders of the list, as they stand in the address. */
export const holdSorts = [
  'until',
  'until-desc',
  'placed',
  'placed-desc',
  'title',
  'title-desc',
  'member',
  'member-desc',
] as const;

const orders: Readonly<Record<string, HoldOrder>> = {
  until: { field: 'COLLECT_BY', direction: 'ASC' },
  'until-desc': { field: 'COLLECT_BY', direction: 'DESC' },
  placed: { field: 'CREATED_AT', direction: 'ASC' },
  'placed-desc': { field: 'CREATED_AT', direction: 'DESC' },
  title: { field: 'TITLE', direction: 'ASC' },
  'title-desc': { field: 'TITLE', direction: 'DESC' },
  member: { field: 'MEMBER_NAME', direction: 'ASC' },
  'member-desc': { field: 'MEMBER_NAME', direction: 'DESC' },
};

/**
 * Turns the state of the list into the filter and the order of its query: what stands on the shelf of a branch,
 * unless another state or branch is asked for.
 */
export function toHoldQuery(
  state: ListState,
  branchId: string,
): { readonly filter: HoldFilter; readonly orderBy: HoldOrder | null } {
  const branches = chosen(state, 'branch') ?? [branchId];
  return {
    filter: {
      text: state.text || null,
      statuses: chosenOf(state, 'state', holdStates) ?? ['READY'],
      branchIds: branches.includes(EVERY_BRANCH) ? null : branches,
      collectOn: datesOf(state, 'until'),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
