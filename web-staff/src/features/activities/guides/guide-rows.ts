import { GUIDE_SECTORS, NEEDS, STAGES } from '@pustaka/web-shared/business/terms.ts';

import { GUIDE_STATUSES } from '../../../lib/guides/terms';
import { chosenOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { GuideFilter } from './GuideList.generated';
import type { ListedGuide } from './listed-guide';
import { withWords } from './with-words';

/** Orders of the list, as they stand in the address. */
export const guideSorts = ['usual', 'name', 'due'] as const;

/** Turns the state of the list into what its query is asked: drafts and published ones unless asked for. */
export function toGuideFilter(state: ListState, isDueOnly: boolean): GuideFilter {
  return {
    statuses: chosenOf(state, 'status', GUIDE_STATUSES) ?? ['DRAFT', 'PUBLISHED'],
    ...(isDueOnly && { isReviewDue: true }),
  };
}

/** Keeps the guides that fit the words and the filters, in the order asked for; a library has at most 200. */
export function selectGuides(guides: readonly ListedGuide[], state: ListState): readonly ListedGuide[] {
  const needs = chosenOf(state, 'need', NEEDS);
  const stages = chosenOf(state, 'stage', STAGES);
  const sectors = chosenOf(state, 'sector', GUIDE_SECTORS);
  const found = withWords(guides, state.text).filter(
    (guide) =>
      (needs === null || needs.some((need) => need === guide.need)) &&
      isForSome(guide.stages, stages) &&
      isForSome(guide.sectors, sectors),
  );
  if (state.sort === 'name')
    return found.toSorted((one, other) => one.name.indonesian.localeCompare(other.name.indonesian));
  if (state.sort === 'due')
    return found.toSorted((one, other) =>
      (one.reviewDueOn ?? '9999').localeCompare(other.reviewDueOn ?? '9999'),
    );
  return found;
}

/** A guide that names none is for all. */
function isForSome(named: readonly string[], wanted: readonly string[] | null): boolean {
  return wanted === null || named.length === 0 || wanted.some((word) => named.includes(word));
}
