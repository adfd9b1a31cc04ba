import { useSearchParams } from 'react-router';

import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';

/** Names the parameters that narrow a search; the rest are text, order, view and page. */
export const FILTER_PARAMETERS = [
  SEARCH_PARAMETERS.available,
  SEARCH_PARAMETERS.branch,
  SEARCH_PARAMETERS.materialType,
  SEARCH_PARAMETERS.language,
  SEARCH_PARAMETERS.audience,
  SEARCH_PARAMETERS.classNotation,
  SEARCH_PARAMETERS.yearFrom,
  SEARCH_PARAMETERS.yearTo,
  SEARCH_PARAMETERS.subject,
  SEARCH_PARAMETERS.contributor,
] as const;

/** Is one change of the address; every change returns to the first page of results. */
export type SearchAddress = {
  readonly parameters: URLSearchParams;
  readonly toggle: (parameter: string, value: string) => void;
  readonly put: (changes: Readonly<Record<string, string>>) => void;
  readonly clearFilters: () => void;
};

/** Reads and changes the address of the search page; it alone holds the state of the search. */
export function useSearchAddress(): SearchAddress {
  const [parameters, setParameters] = useSearchParams();
  const change = (edit: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(parameters);
    next.delete(SEARCH_PARAMETERS.after);
    next.delete(SEARCH_PARAMETERS.before);
    edit(next);
    setParameters(next);
  };
  return {
    parameters,
    toggle: (parameter, value) => change((next) => toggleValue(next, parameter, value)),
    put: (changes) => change((next) => putValues(next, changes)),
    clearFilters: () => change((next) => FILTER_PARAMETERS.forEach((parameter) => next.delete(parameter))),
  };
}

function toggleValue(parameters: URLSearchParams, parameter: string, value: string): void {
  if (parameters.has(parameter, value)) parameters.delete(parameter, value);
  else parameters.append(parameter, value);
}

function putValues(parameters: URLSearchParams, changes: Readonly<Record<string, string>>): void {
  for (const [parameter, value] of Object.entries(changes)) {
    if (value === '') parameters.delete(parameter);
    else parameters.set(parameter, value);
  }
}
