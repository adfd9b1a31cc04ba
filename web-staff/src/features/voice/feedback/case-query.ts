import { chosen, chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  CaseListQuery,
  FeedbackCaseFilter,
  FeedbackCaseKind,
  FeedbackCaseOrder,
  FeedbackCaseStatus,
} from './CaseList.generated';

/** A case as a row shows it. */
export type CaseRow = CaseListQuery['feedbackCases']['nodes'][number];

/** What a case can be. */
export const caseKinds: readonly FeedbackCaseKind[] = ['COMPLAINT', 'SUGGESTION', 'PRAISE', 'QUESTION'];
/** How far a case can have come. */
export const caseStatuses: readonly FeedbackCaseStatus[] = ['OPEN', 'REOPENED', 'ANSWERED', 'CLOSED'];
/** What a case can be about. */
export const caseCategories = [
  'FACILITIES',
  'SERVICE',
  'STAFF',
  'COLLECTION',
  'RULES',
  'PROGRAMMES',
  'DIGITAL',
  'CONTENT',
  'OTHER',
] as const;
/** Who in the house can handle a case. */
export const caseUnits = ['SERVICE', 'COLLECTION', 'FACILITIES', 'PROGRAMMES', 'DIGITAL', 'HEAD'] as const;
/** By which clocks a case can be answered. */
export const caseClocks = ['QUESTION', 'NORMATIVE', 'NOT_SUPERVISORY', 'SUPERVISORY'] as const;

/** Orders of the list of cases, as they stand in the address. */
export const caseSorts = ['due', 'newest'] as const;

const orders: Readonly<Record<string, FeedbackCaseOrder>> = {
  due: { field: 'DUE_ON', direction: 'ASC' },
  newest: { field: 'CREATED_AT', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query; without a state it shows what waits. */
export function toCaseQuery(state: ListState): {
  readonly filter: FeedbackCaseFilter;
  readonly orderBy: FeedbackCaseOrder | null;
} {
  const statuses = chosenOf(state, 'status', caseStatuses);
  const isAll = chosen(state, 'all') !== null;
  return {
    filter: {
      statuses: statuses ?? (isAll ? null : ['OPEN', 'REOPENED']),
      kinds: chosenOf(state, 'kind', caseKinds),
      categories: chosenOf(state, 'category', caseCategories),
      units: chosenOf(state, 'unit', caseUnits),
      isMine: chosen(state, 'mine') === null ? null : true,
      isOverdue: chosen(state, 'overdue') === null ? null : true,
    },
    orderBy: orders[state.sort] ?? null,
  };
}
