import { chosenOf } from '../../../../lib/list/list-state';
import type { ListState } from '../../../../lib/list/list-state';
import type { PrintJobFilter, PrintJobListQuery, PrintJobOrder } from './PrintJobList.generated';

/** A print job as a row shows it. */
export type PrintRow = PrintJobListQuery['printJobs']['nodes'][number];

/** Orders of the list, as they stand in the address. */
export const printSorts = ['recorded', 'recorded-desc'] as const;
export const printStates = ['WAITING', 'RELEASED', 'CANCELLED', 'VOIDED'] as const;

/** Turns the state of the list into the filter and the order of its query; without a choice it is who waits. */
export function toPrintQuery(
  state: ListState,
  branchId: string,
): { readonly filter: PrintJobFilter; readonly orderBy: PrintJobOrder } {
  const states = chosenOf(state, 'state', printStates) ?? [];
  return {
    filter: { branchIds: [branchId], states: states.length === 0 ? ['WAITING'] : states },
    orderBy: { field: 'RECORDED_AT', direction: state.sort === 'recorded-desc' ? 'DESC' : 'ASC' },
  };
}
