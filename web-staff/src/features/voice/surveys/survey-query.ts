import { chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type {
  SurveyFilter,
  SurveyKind,
  SurveyListQuery,
  SurveyOrder,
  SurveyStatus,
} from './SurveyList.generated';

/** A survey as a row shows it. */
export type SurveyRow = SurveyListQuery['surveys']['nodes'][number];

/** What a survey can be for. */
export const surveyKinds: readonly SurveyKind[] = ['GENERAL', 'EVENT_FEEDBACK', 'OUTCOME'];
/** How far a survey can have come. */
export const surveyStatuses: readonly SurveyStatus[] = ['DRAFT', 'OPEN', 'CLOSED'];

/** Orders of the list of surveys, as they stand in the address. */
export const surveySorts = ['updated', 'newest', 'title', 'title-desc'] as const;

const orders: Readonly<Record<string, SurveyOrder>> = {
  updated: { field: 'UPDATED_AT', direction: 'DESC' },
  newest: { field: 'CREATED_AT', direction: 'DESC' },
  title: { field: 'TITLE', direction: 'ASC' },
  'title-desc': { field: 'TITLE', direction: 'DESC' },
};

/** Turns the state of the list into the filter and the order of its query. */
export function toSurveyQuery(state: ListState): {
  readonly filter: SurveyFilter;
  readonly orderBy: SurveyOrder | null;
} {
  return {
    filter: {
      text: state.text || null,
      kinds: chosenOf(state, 'kind', surveyKinds),
      statuses: chosenOf(state, 'status', surveyStatuses),
    },
    orderBy: orders[state.sort] ?? null,
  };
}
