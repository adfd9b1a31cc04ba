/**
 * The hash of an identifier: the bucket names the piece of the file where it is, sign and mark tell it from
 * the others there.
 */
export type IdentifierHash = { readonly bucket: number; readonly sign: number; readonly mark: number };

/** One bucket fills about a page of the file when the catalogue has a million titles. */
export const BUCKETS = 2 ** 13;

/**
 * Hashes an identifier to 53 bits (cyrb53). There are more identifiers than titles, so the file keeps hashes
 * in their place: among three million of them a number that no title has is taken for another's once in three
 * billion searches.
 */
export function hashIdentifier(key: string): IdentifierHash {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < key.length; index++) {
    const code = key.charCodeAt(index);
    one = Math.imul(one ^ code, 2_654_435_761);
    other = Math.imul(other ^ code, 1_597_334_677);
  }
  const low = mixed(one, other);
  const high = mixed(other, low);
  return { bucket: high & (BUCKETS - 1), sign: high >>> 24, mark: low >>> 0 };
}

function mixed(part: number, by: number): number {
  return Math.imul(part ^ (part >>> 16), 2_246_822_507) ^ Math.imul(by ^ (by >>> 13), 3_266_489_909);
}
