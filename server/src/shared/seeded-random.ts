/** A row of numbers that look like chance but are the same for the same seed. */
export type SeededRandom = {
  /** The next number, from 0 up to but not including 1. */
  readonly next: () => number;
  /** A whole number from `lowest` to `highest`, both included. */
  readonly whole: (lowest: number, highest: number) => number;
  /** True in `share` of all cases. */
  readonly isIn: (share: number) => boolean;
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
  readonly between: (low: number, high: number) => number;
};

/** Starts a row of numbers (mulberry32) from a number, or from a text by FNV-1a. */
export function seededRandom(seed: string | number): SeededRandom {
  let state = typeof seed === 'string' ? hashOf(seed) : seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    whole: (lowest, highest) => lowest + Math.floor(next() * (highest - lowest + 1)),
    isIn: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    between: (low, high) => low + next() * (high - low),
  };
}

function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < seed.length; place += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(place), 0x01000193);
  return hash >>> 0;
}
