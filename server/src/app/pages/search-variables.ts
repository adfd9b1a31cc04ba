import type { CivilDate } from '../../shared/civil-date';
import type { Locale } from '../../shared/locale';
import type { PageArguments } from './list-page';
import { parsePageArguments } from './list-page';
import { SEARCH_PARAMETERS } from './search-parameters';

/** How many cards one page of results has. */
export const SEARCH_PAGE_SIZE = 20;

/** Variables of `SearchPage`. */
export type SearchVariables = PageArguments & {
  readonly text: string;
  readonly filter: Readonly<Record<string, unknown>>;
  readonly orderBy?: { readonly field: string };
  readonly locale: Locale;
  /** The day from which events are to come. */
  readonly today: CivilDate;
  readonly withEvents: boolean;
};

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
];
const AUDIENCES = ['CHILDREN', 'TEENS', 'ADULTS', 'GENERAL'];
const ORDERS = ['NEWEST', 'TITLE', 'YEAR'];
const LONGEST_TEXT = 200;

/**
 * Turns the address of a search into the variables of `SearchPage`. The portal makes the same variables from
 * the same address: what is not in it is absent, never null, so that the answer sent with the page is found
 * in the portal's cache.
 */
export function toSearchVariables(
  parameters: URLSearchParams,
  locale: Locale,
  today: CivilDate,
): SearchVariables {
  const text = (parameters.get(SEARCH_PARAMETERS.text) ?? '').trim().slice(0, LONGEST_TEXT);
  const page = parsePageArguments(parameters, SEARCH_PAGE_SIZE);
  const order = parameters.get(SEARCH_PARAMETERS.order) ?? '';
  return {
    text,
    filter: filterOf(parameters),
    ...(ORDERS.includes(order) ? { orderBy: { field: order } } : {}),
    ...page,
    locale,
    today,
    withEvents: text !== '' && !('after' in page) && !('before' in page),
  };
}

function filterOf(parameters: URLSearchParams): Record<string, unknown> {
  const all = (name: keyof typeof SEARCH_PARAMETERS): string[] => parameters.getAll(SEARCH_PARAMETERS[name]);
  return {
    ...(parameters.get(SEARCH_PARAMETERS.available) === '1' ? { availableNow: true } : {}),
    ...listOf('branchIds', all('branch')),
    ...listOf('materialTypes', known(MATERIAL_TYPES, all('materialType'))),
    ...listOf('languages', all('language')),
    ...listOf('audiences', known(AUDIENCES, all('audience'))),
    ...listOf('classes', all('classNotation')),
    ...yearsOf(parameters),
    ...listOf('subjectIds', all('subject')),
    ...listOf('contributorIds', all('contributor')),
  };
}

function listOf(name: string, values: readonly string[]): Record<string, readonly string[]> {
  const chosen = [...new Set(values)].filter((value) => value !== '');
  return chosen.length === 0 ? {} : { [name]: chosen };
}

function known(values: readonly string[], given: readonly string[]): readonly string[] {
  return values.filter((value) => given.includes(value));
}

function yearsOf(parameters: URLSearchParams): { years?: { from?: number; to?: number } } {
  const from = yearIn(parameters.get(SEARCH_PARAMETERS.yearFrom));
  const to = yearIn(parameters.get(SEARCH_PARAMETERS.yearTo));
  if (from === null && to === null) return {};
  return { years: { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) } };
}

function yearIn(written: string | null): number | null {
  return written !== null && /^\d{1,4}$/.test(written) ? Number(written) : null;
}
