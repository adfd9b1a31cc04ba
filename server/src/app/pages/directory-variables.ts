import { parsePageArguments } from './list-page';

const SECTORS = [
  'FOOD',
  'FURNITURE',
  'METAL',
  'POTTERY',
  'TEXTILE',
  'SEAFOOD',
  'CRAFT',
  'FASHION',
  'FARMING',
  'TRADE',
  'SERVICES',
  'OTHER',
];
const SIZES = ['MIKRO', 'KECIL', 'MENENGAH'];
const PAGE_SIZE = 24;

/**
 * Turns the address of the directory into the variables of `DirectoryPage`, as the portal does; what is not
 * in the address is absent.
 */
export function toDirectoryVariables(parameters: URLSearchParams): Readonly<Record<string, unknown>> {
  return {
    filter: filterOf(parameters),
    ...(parameters.get('urut') === 'BARU' ? { orderBy: { field: 'PUBLISHED_AT', direction: 'DESC' } } : {}),
    ...parsePageArguments(parameters, PAGE_SIZE),
  };
}

function filterOf(parameters: URLSearchParams): object {
  const text = (parameters.get('q') ?? '').trim().slice(0, 200);
  const sectors = SECTORS.filter((sector) => parameters.getAll('sektor').includes(sector));
  const sizeClasses = SIZES.filter((size) => parameters.getAll('kelas').includes(size));
  const kelurahanCodes = parameters
    .getAll('kelurahan')
    .filter((code) => /^[\d.]{8,13}$/.test(code))
    .slice(0, 34);
  return {
    ...(text !== '' && { text }),
    ...(sectors.length > 0 && { sectors }),
    ...(kelurahanCodes.length > 0 && { kelurahanCodes }),
    ...(parameters.get('luar') === '1' && { isOutsideCity: true }),
    ...(sizeClasses.length > 0 && { sizeClasses }),
    ...(parameters.get('terverifikasi') === '1' && { isVerified: true }),
  };
}
