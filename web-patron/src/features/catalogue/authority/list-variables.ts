import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { toLocale } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import type { PageArguments } from '../../../lib/page-variables';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';

/** Says how many titles one page of a person or subject lists. */
export const LIST_PAGE_SIZE = 20;

/**
 * Names the orders a person's or a subject's titles can be read in; the first is the one without a parameter.
 */
export const LIST_ORDERS = ['YEAR', 'TITLE', 'CREATED_AT'] as const;

/** Is one of those orders. */
export type ListOrder = (typeof LIST_ORDERS)[number];

type ListVariables = PageArguments & {
  readonly id: string;
  readonly orderBy: { readonly field: ListOrder; readonly direction: 'ASC' | 'DESC' };
  readonly locale: 'ID' | 'EN';
};

/** Reads in which order an address lists titles. */
export function parseListOrder(parameters: URLSearchParams): ListOrder {
  return LIST_ORDERS.find((field) => field === parameters.get(SEARCH_PARAMETERS.order)) ?? LIST_ORDERS[0];
}

/**
 * Turns the address of a person or subject into the variables of its operation.
 * Years and additions run from the newest, titles from A.
 */
export function toListVariables(id: string, parameters: URLSearchParams, language: Language): ListVariables {
  const field = parseListOrder(parameters);
  return {
    id,
    orderBy: { field, direction: field === 'TITLE' ? 'ASC' : 'DESC' },
    ...parsePageArguments(parameters, LIST_PAGE_SIZE),
    locale: toLocale(language),
  };
}
