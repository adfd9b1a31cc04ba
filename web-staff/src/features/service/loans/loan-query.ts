import { chosen, chosenOf, numberOf, spanOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { LoanFilter, LoanOrder, MaterialType, OverdueListQuery } from './OverdueList.generated';

/** A loan as a row shows it. */
export type LoanRow = OverdueListQuery['overdueLoans']['nodes'][number];

/** The kinds of material that are lent. */
export const materialTypes: readonly MaterialType[] = [
  'BOOK',
  'SERIAL',
  'MAP',
  'MUSIC',
  'SOUND_RECORDING',
  'VIDEO',
  'EBOOK',
  'AUDIOBOOK',
  'KIT',
  'MANUSCRIPT',
  'OTHER',
];

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
  const [due, late] = [spanOf(state, 'due'), spanOf(state, 'late')];
  return {
    filter: {
      branchIds: chosen(state, 'branch'),
      materialTypes: chosenOf(state, 'material', materialTypes),
      memberCategories: chosen(state, 'category'),
      dueFrom: due.from,
      dueUntil: due.to,
      daysLateFrom: numberOf(late.from),
      daysLateUntil: numberOf(late.to),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
