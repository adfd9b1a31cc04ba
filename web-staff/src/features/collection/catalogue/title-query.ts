import { audiences, materialTypes } from '../../../lib/titles/title-terms';
import { chosen, chosenOf, numberOf, spanOf } from '../../../lib/list/list-state';
import type { ListState } from '../../../lib/list/list-state';
import type { CatalogueFilter, CatalogueListQuery, CatalogueOrder } from './CatalogueList.generated';

type Hit = CatalogueListQuery['searchCatalogue']['edges'][number]['node'];

/** A title as a row shows it, and the words of the search that it lacks. */
export type TitleRow = Hit['title'] & Pick<Hit, 'withoutWords'>;

/** Orders that the list offers, as they stand in the address. */
export const titleSorts = ['relevance', 'newest', 'title', 'title-desc', 'year', 'year-desc'] as const;

const orders: Readonly<Record<string, CatalogueOrder>> = {
  relevance: { field: 'RELEVANCE', direction: 'DESC' },
  newest: { field: 'NEWEST', direction: 'DESC' },
  title: { field: 'TITLE', direction: 'ASC' },
  'title-desc': { field: 'TITLE', direction: 'DESC' },
  year: { field: 'YEAR', direction: 'ASC' },
  'year-desc': { field: 'YEAR', direction: 'DESC' },
};

/** Turns the state of the list into what its search is asked. */
export function toTitleQuery(state: ListState): {
  readonly text: string;
  readonly filter: CatalogueFilter | null;
  readonly orderBy: CatalogueOrder | null;
} {
  return { text: state.text, filter: toTitleFilter(state), orderBy: orders[state.sort] ?? null };
}

/** Turns the chosen filters into the contract's filter; null when nothing is chosen. */
export function toTitleFilter(state: ListState): CatalogueFilter | null {
  const years = spanOf(state, 'years');
  const filter: CatalogueFilter = {
    availableNow: chosen(state, 'available') === null ? null : true,
    isWithoutCopies: chosen(state, 'copyless') === null ? null : true,
    hasWrongNumber: chosen(state, 'number') === null ? null : true,
    branchIds: chosen(state, 'branch'),
    materialTypes: chosenOf(state, 'material', materialTypes),
    languages: chosen(state, 'language'),
    audiences: chosenOf(state, 'audience', audiences),
    classes: chosen(state, 'class'),
    years:
      years.from === null && years.to === null
        ? null
        : { fromYear: numberOf(years.from), untilYear: numberOf(years.to) },
    subjectIds: chosen(state, 'subject'),
    contributorIds: chosen(state, 'contributor'),
  };
  return Object.values(filter).every((value) => value === null) ? null : filter;
}

/** Returns the name to show below a title: its main entry, else the statement of responsibility. */
export function mainName({
  contributions,
  responsibility,
}: Pick<TitleRow, 'contributions' | 'responsibility'>): string {
  const main = contributions.find(({ isMain }) => isMain) ?? contributions[0];
  return main?.contributor.preferredName ?? responsibility ?? '';
}
