import type { Language } from '@pustaka/web-shared/i18n/language.ts';

import { toLocale } from '../../../lib/language';
import type { BrowsePageQueryVariables } from './BrowsePage.generated';

/**
 * Names the parameters of the browse page: first letters or words of a name, and the place a list goes on
 * from.
 */
export const BROWSE_PARAMETERS = {
  people: 'nama',
  peopleAfter: 'nama-setelah',
  subjects: 'topik',
  subjectsAfter: 'topik-setelah',
} as const;

/**
 * Turns the address of the browse page into the variables of `BrowsePage`; what is not in the address is
 * absent.
 */
export function toBrowseVariables(parameters: URLSearchParams, language: Language): BrowsePageQueryVariables {
  const given = Object.entries(BROWSE_PARAMETERS)
    .map(([variable, parameter]) => [variable, parameters.get(parameter) ?? ''] as const)
    .filter(([, value]) => value !== '');
  return { ...Object.fromEntries(given), locale: toLocale(language) };
}
