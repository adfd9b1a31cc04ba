import { materialTypes } from '../../../lib/titles/title-terms';
import { chosen, chosenOf, datesOf, numberOf, spanOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { LoanFilter, LoanOrder, OverdueListQuery } from './OverdueList.generated';

/** A loan as a row shows it. */
export type LoanRow = OverdueListQuery['overdueLoans']['nodes'][number];

/** Orders of lists of loans, as they stand in the address. */
export const loanSorts = ['due', 'due-desc', 'title', 'title-desc', 'member', 'member-desc'] as const;

const orders: Readonly<Record<string, LoanOrder>> = {
  due: { field: 'DUE_AT', direction: 'ASC' },
  'due-desc': { field: 'DUE_AT', direction: 'DESC' },
  title: { field: 'TITLE', direction: 'ASC' },
  'title-desc': { field: 'TITLE', direction: 'DESC' },
  member: { field: 'MEMBER_NAME', direction: 'ASC' },
  'member-desc': { field: 'MEMBER_NAME', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toLoanQuery(state: ListState): {
  readonly filter: LoanFilter;
  readonly orderBy: LoanOrder | null;
} {
  const late = spanOf(state, 'late');
  return {
    filter: {
      text: state.text || null,
      branchIds: chosen(state, 'branch'),
      materialTypes: chosenOf(state, 'material', materialTypes),
      memberCategories: chosen(state, 'category'),
      dueOn: datesOf(state, 'due'),
      daysLateFrom: numberOf(late.from),
      daysLateUntil: numberOf(late.to),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
