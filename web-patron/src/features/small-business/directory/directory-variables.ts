import { SECTORS } from '@pustaka/web-shared/business/terms.ts';

import { parsePageArguments } from '../../../lib/page-variables';
import type { BusinessFilter, BusinessSize, DirectoryPageQueryVariables } from './DirectoryPage.generated';

/** Names the parameters of the directory; the same in both languages. */
export const DIRECTORY_PARAMETERS = {
  text: 'q',
  sector: 'sektor',
  kelurahan: 'kelurahan',
  isOutside: 'luar',
  size: 'kelas',
  isVerified: 'terverifikasi',
  order: 'urut',
} as const;

/** Lists the sizes that stand in the directory. */
export const SIZES: readonly BusinessSize[] = ['MICRO', 'SMALL', 'MEDIUM'];

/** Stands among the places of the city for all others; without scripts it is sent as one of them. */
export const OUTSIDE = 'luar';

const PAGE_SIZE = 24;

/**
 * Turns the address of the directory into the variables of `DirectoryPage`. What
 * is not in the address is absent.
 */
export function toDirectoryVariables(parameters: URLSearchParams): DirectoryPageQueryVariables {
  return {
    filter: filterOf(parameters),
    ...(parameters.get(DIRECTORY_PARAMETERS.order) === 'BARU'
      ? { orderBy: { field: 'PUBLISHED_AT', direction: 'DESC' } }
      : {}),
    ...parsePageArguments(parameters, PAGE_SIZE),
  };
}

/** Tells whether the address asks for businesses outside the city. */
export function isOutsideAsked(parameters: URLSearchParams): boolean {
  const { isOutside, kelurahan } = DIRECTORY_PARAMETERS;
  return parameters.get(isOutside) === '1' || parameters.getAll(kelurahan).includes(OUTSIDE);
}

function filterOf(parameters: URLSearchParams): BusinessFilter {
  const text = (parameters.get(DIRECTORY_PARAMETERS.text) ?? '').trim().slice(0, 200);
  const sectors = SECTORS.filter((sector) => parameters.getAll(DIRECTORY_PARAMETERS.sector).includes(sector));
  const sizeClasses = SIZES.filter((size) => parameters.getAll(DIRECTORY_PARAMETERS.size).includes(size));
  const kelurahanCodes = parameters
    .getAll(DIRECTORY_PARAMETERS.kelurahan)
    .filter((code) => /^[\d.]{8,13}$/.test(code))
    .slice(0, 34);
  return {
    ...(text !== '' && { text }),
    ...(sectors.length > 0 && { sectors }),
    ...(kelurahanCodes.length > 0 && { kelurahanCodes }),
    ...(isOutsideAsked(parameters) && { isOutsideCity: true }),
    ...(sizeClasses.length > 0 && { sizeClasses }),
    ...(parameters.get(DIRECTORY_PARAMETERS.isVerified) === '1' && { isVerified: true }),
  };
}
