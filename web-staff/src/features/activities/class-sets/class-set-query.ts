import { chosen, chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  ClassSetFilter,
  ClassSetListQuery,
  ClassSetOrder,
  ClassSetStatus,
} from './ClassSetList.generated';

/** A class set as a row shows it. */
export type ClassSetRow = ClassSetListQuery['classSets']['nodes'][number];

/** How far a set can have come, in its order. */
export const classSetStatuses: readonly ClassSetStatus[] = [
  'REQUESTED',
  'PREPARING',
  'READY',
  'LENT',
  'RETURNED',
  'DECLINED',
  'CANCELLED',
];

/** Orders of the list, as they stand in the address. */
export const classSetSorts = ['newest', 'needed-from', 'due'] as const;

const orders: Readonly<Record<string, ClassSetOrder>> = {
  newest: { field: 'CREATED_AT', direction: 'DESC' },
  'needed-from': { field: 'NEEDED_FROM', direction: 'ASC' },
  due: { field: 'DUE_ON', direction: 'ASC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toClassSetQuery(state: ListState): {
  readonly filter: ClassSetFilter;
  readonly orderBy: ClassSetOrder | null;
} {
  return {
    filter: {
      text: state.text || null,
      statuses: chosenOf(state, 'status', classSetStatuses),
      isOverdue: chosen(state, 'overdue') === null ? null : true,
    },
    orderBy: orders[state.sort] ?? null,
  };
}
