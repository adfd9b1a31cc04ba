import { SEARCH_PARAMETERS } from './search-parameters';

/** A page of a connection as the graph takes it: forwards or backwards, never both. */
export type PageArguments =
  { readonly first: number; readonly after?: string } | { readonly last: number; readonly before: string };

/** Reads which page of a list an address shows; without a cursor it is the first one. */
export function parsePageArguments(parameters: URLSearchParams, size: number): PageArguments {
  const before = parameters.get(SEARCH_PARAMETERS.before) ?? '';
  const after = parameters.get(SEARCH_PARAMETERS.after) ?? '';
  if (before !== '') return { last: size, before };
  return after === '' ? { first: size } : { first: size, after };
}
