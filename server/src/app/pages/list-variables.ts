import type { Locale } from '../../shared/locale';
import type { PageArguments } from './list-page';
import { parsePageArguments } from './list-page';
import { BROWSE_PARAMETERS, SEARCH_PARAMETERS } from './search-parameters';

/** Variables of `ContributorPage` and `SubjectPage`. */
export type ListVariables = PageArguments & {
  readonly id: string;
  readonly orderBy: { readonly field: string; readonly direction: 'ASC' | 'DESC' };
  readonly locale: Locale;
};

const TITLES_ON_A_PAGE = 20;
const LIST_ORDERS = ['YEAR', 'TITLE', 'ADDED_AT'] as const;

/** Turns the address of a person or subject into the variables of its operation, as the portal does. */
export function toListVariables(id: string, parameters: URLSearchParams, locale: Locale): ListVariables {
  const field =
    LIST_ORDERS.find((order) => order === parameters.get(SEARCH_PARAMETERS.order)) ?? LIST_ORDERS[0];
  return {
    id,
    orderBy: { field, direction: field === 'TITLE' ? 'ASC' : 'DESC' },
    ...parsePageArguments(parameters, TITLES_ON_A_PAGE),
    locale,
  };
}

/**
 * Turns the address of the browse page into the variables of `BrowsePage`, as the portal does; what is not in
 * it is absent.
 */
export function toBrowseVariables(
  parameters: URLSearchParams,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  const given = Object.entries(BROWSE_PARAMETERS).map(
    ([variable, parameter]) => [variable, parameters.get(parameter) ?? ''] as const,
  );
  return { ...Object.fromEntries(given.filter(([, value]) => value !== '')), locale };
}
