import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { toLocale } from '../../../lib/language';
import { parsePageArguments } from '../../../lib/page-variables';
import type { PageArguments } from '../../../lib/page-variables';
import { SEARCH_PARAMETERS } from '../../../lib/search-parameters';
import type {
  CatalogueFilter,
  CatalogueOrderField,
  SearchPageQueryVariables,
  YearRange,
} from './SearchPage.generated';

/** Says how many cards one page of results has. */
export const SEARCH_PAGE_SIZE = 20;

const MATERIAL_TYPES = [
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
] as const;
const AUDIENCES = ['CHILDREN', 'TEENS', 'ADULTS', 'GENERAL'] as const;
const ORDERS: readonly CatalogueOrderField[] = ['RELEVANCE', 'NEWEST', 'TITLE', 'YEAR'];
const LONGEST_TEXT = 200;

/**
 * Turns the address of a search into the variables of `SearchPage`: what is not in the address is absent, never null,
 * and values that the API does not know are dropped.
 */
export function toSearchVariables(
  parameters: URLSearchParams,
  language: Language,
  today: string,
): SearchPageQueryVariables & PageArguments {
  const text = (parameters.get(SEARCH_PARAMETERS.text) ?? '').trim().slice(0, LONGEST_TEXT);
  const page = parsePageArguments(parameters, SEARCH_PAGE_SIZE);
  const order = ORDERS.find((field) => field === parameters.get(SEARCH_PARAMETERS.order));
  return {
    text,
    filter: parseFilter(parameters),
    ...(order === undefined || order === 'RELEVANCE' ? {} : { orderBy: { field: order } }),
    ...page,
    locale: toLocale(language),
    today,
    // Events stand before the first page of what was found for words.
    withEvents: text !== '' && !('after' in page) && !('before' in page),
  };
}

/** Reads the filter of an address; fields that narrow nothing are absent. */
export function parseFilter(parameters: URLSearchParams): CatalogueFilter {
  const years = yearsOf(parameters);
  return {
    ...(parameters.get(SEARCH_PARAMETERS.available) === '1' ? { availableNow: true } : {}),
    ...chosen(parameters.getAll(SEARCH_PARAMETERS.branch), (branchIds) => ({ branchIds })),
    ...chosen(known(MATERIAL_TYPES, parameters.getAll(SEARCH_PARAMETERS.materialType)), (materialTypes) => ({
      materialTypes,
    })),
    ...chosen(parameters.getAll(SEARCH_PARAMETERS.language), (languages) => ({ languages })),
    ...chosen(known(AUDIENCES, parameters.getAll(SEARCH_PARAMETERS.audience)), (audiences) => ({
      audiences,
    })),
    ...chosen(parameters.getAll(SEARCH_PARAMETERS.classNotation), (classes) => ({ classes })),
    ...(years === undefined ? {} : { years }),
    ...chosen(parameters.getAll(SEARCH_PARAMETERS.subject), (subjectIds) => ({ subjectIds })),
    ...chosen(parameters.getAll(SEARCH_PARAMETERS.contributor), (contributorIds) => ({ contributorIds })),
  };
}

/** A list without values narrows nothing and stays out of the filter. */
function chosen<Value extends string>(
  values: readonly Value[],
  put: (values: readonly Value[]) => CatalogueFilter,
): CatalogueFilter {
  const distinct = [...new Set(values)].filter((value) => value !== '');
  return distinct.length === 0 ? {} : put(distinct);
}

function known<Value extends string>(values: readonly Value[], given: readonly string[]): readonly Value[] {
  return values.filter((value) => given.includes(value));
}

function yearsOf(parameters: URLSearchParams): YearRange | undefined {
  const fromYear = yearOf(parameters.get(SEARCH_PARAMETERS.yearFrom));
  const untilYear = yearOf(parameters.get(SEARCH_PARAMETERS.yearTo));
  if (fromYear === undefined && untilYear === undefined) return undefined;
  return {
    ...(fromYear === undefined ? {} : { fromYear }),
    ...(untilYear === undefined ? {} : { untilYear }),
  };
}

function yearOf(written: string | null): number | undefined {
  return written !== null && /^\d{1,4}$/.test(written) ? Number(written) : undefined;
}
