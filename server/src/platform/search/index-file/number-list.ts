/** A list of whole numbers below 2^32 that grows to many millions without ever being copied. */
export type NumberList = { push(number: number): void; at(place: number): number; length(): number };

const SEGMENT_BITS = 18;
const SEGMENT = 2 ** SEGMENT_BITS;

/** Starts an empty list. */
export function createNumberList(): NumberList {
  const segments: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let used = SEGMENT;
  return {
    push: (number) => {
      if (used === SEGMENT) {
        last = new Uint32Array(SEGMENT);
        segments.push(last);
        used = 0;
      }
      last[used++] = number;
    },
    at: (place) => segments[place >>> SEGMENT_BITS]?.[place & (SEGMENT - 1)] ?? 0,
    length: () => segments.length * SEGMENT - (SEGMENT - used),
  };
}
