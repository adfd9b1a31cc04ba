import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { languageName, spokenName } from '../../../../lib/catalogue/names';
import { SEARCH_PARAMETERS } from '../../../../lib/search-parameters';
import type { SearchPageQuery } from '../SearchPage.generated';

type Facets = SearchPageQuery['searchCatalogue']['facets'];
type FacetValue = Facets['branches'][number];

/** Names the filters whose values are ticked. */
export type FacetName =
  'branches' | 'materialTypes' | 'audiences' | 'classes' | 'languages' | 'subjects' | 'contributors';

/** Is one filter with its values, in the reader's words. */
export type FacetGroup = {
  readonly name: FacetName;
  readonly parameter: string;
  readonly values: readonly FacetValue[];
};

/** Orders the filters as people need them and says which parameter each one writes. */
export const FACETS: readonly { readonly name: FacetName; readonly parameter: string }[] = [
  { name: 'branches', parameter: SEARCH_PARAMETERS.branch },
  { name: 'materialTypes', parameter: SEARCH_PARAMETERS.materialType },
  { name: 'audiences', parameter: SEARCH_PARAMETERS.audience },
  { name: 'classes', parameter: SEARCH_PARAMETERS.classNotation },
  { name: 'languages', parameter: SEARCH_PARAMETERS.language },
  { name: 'subjects', parameter: SEARCH_PARAMETERS.subject },
  { name: 'contributors', parameter: SEARCH_PARAMETERS.contributor },
];

/** Prepares the filters to show: empty ones are left out, names are said in the reader's language. */
export function facetGroups(facets: Facets, language: Language): readonly FacetGroup[] {
  return FACETS.map(({ name, parameter }) => ({
    name,
    parameter,
    values: (name === 'classes' ? openClasses(facets.classes) : facets[name]).map((value) => ({
      ...value,
      label: labelOf(name, value, language),
    })),
  })).filter(({ values }) => values.length > 0);
}

function labelOf(name: FacetName, value: FacetValue, language: Language): string {
  if (name === 'languages') return languageName(value.value, language, value.label);
  if (name === 'classes') return `${classDisplay(value.value)} ${value.label}`;
  return name === 'contributors' ? spokenName(value.label) : value.label;
}

/**
 * Shows the hundreds in shelf order, and the tens only below a hundred that was chosen, as a tree unfolds.
 */
export function openClasses<Value extends Pick<FacetValue, 'value' | 'isSelected'>>(
  classes: readonly Value[],
): readonly Value[] {
  const isOpen = (hundred: string) =>
    classes.some(({ value, isSelected }) => isSelected && hundredOf(value) === hundred);
  return classes
    .filter(({ value, isSelected }) => isSelected || value === hundredOf(value) || isOpen(hundredOf(value)))
    .sort((left, right) => (left.value < right.value ? -1 : 1));
}

/** Writes a class as it is printed: `8` is `800`, `89` is `890`, `2X4` stays. */
export function classDisplay(notation: string): string {
  return /^\d{1,2}$/.test(notation) ? notation.padEnd(3, '0') : notation;
}

function hundredOf(notation: string): string {
  return notation.startsWith('2X') ? '2X' : notation.slice(0, 1);
}
