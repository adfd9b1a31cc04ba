/** Adds to one place of an array of counts. */
export function increase(counts: Uint32Array | Uint16Array, place: number, by = 1): void {
  counts[place] = (counts[place] ?? 0) + by;
}
