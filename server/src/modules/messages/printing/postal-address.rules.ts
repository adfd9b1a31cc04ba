/** Where a letter on paper goes, line by line, without the name. */
export type PostalAddress = readonly string[];

/** The parts of an address. */
export type AddressParts = {
  readonly street: string | null;
  readonly rt: string | null;
  readonly rw: string | null;
  readonly kelurahan: { readonly name: string; readonly district: string } | null;
};

/**
 * Writes an address as it stands on a letter; null when a postman could not find it: neither a street nor a
 * neighbourhood in a kelurahan is known.
 */
export function toPostalAddress({ street, rt, rw, kelurahan }: AddressParts): PostalAddress | null {
  const road = street?.trim() ?? '';
  if (road === '' && (rt === null || kelurahan === null)) return null;
  const neighbourhood = [rt === null ? '' : `RT ${rt}`, rw === null ? '' : `RW ${rw}`]
    .filter((part) => part !== '')
    .join(' ');
  return [
    road,
    neighbourhood,
    ...(kelurahan === null ? [] : [`Kel. ${kelurahan.name}, Kec. ${kelurahan.district}`, 'Kota Pasuruan']),
  ].filter((line) => line !== '');
}
