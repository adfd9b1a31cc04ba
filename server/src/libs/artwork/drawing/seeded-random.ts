/** A row of choices that is always the same for the same seed. */
export type SeededRandom = {
  /** Gives the next number from 0 up to 1. */
  readonly next: () => number;
  readonly pick: <Item>(list: readonly [Item, ...Item[]]) => Item;
  readonly between: (low: number, high: number) => number;
};

const FNV_START = 2_166_136_261;
const FNV_PRIME = 16_777_619;

/** Turns a text into one number, by FNV-1a with a final mix so that near titles land far apart. */
export function hashToSeed(text: string): number {
  let seed = FNV_START;
  for (const character of text) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), FNV_PRIME);
  seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_519);
  return (seed ^ (seed >>> 13)) >>> 0;
}

/**
 * Starts a row of choices from a seed (mulberry32): no clock and no randomness, so a cover never changes by
 * itself.
 */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
    between: (low, high) => low + next() * (high - low),
  };
}
