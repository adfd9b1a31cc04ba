/** Draws numbers from 0 up to 1; the same seed gives the same numbers. */
export type Random = () => number;

/** Starts a small generator (mulberry32) for one seed. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Makes a chooser of places 0 to `size - 1` where the first are far the most frequent (Zipf's law). */
export function createZipf(size: number, exponent = 1): (draw: number) => number {
  const cumulative = new Float64Array(size);
  let total = 0;
  for (let place = 0; place < size; place++) cumulative[place] = total += 1 / (place + 3.7) ** exponent;
  return (draw) => {
    const wanted = draw * total;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cumulative[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Takes an element of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const element = list[Math.floor(random() * list.length)];
  if (element === undefined) throw new Error('Cannot pick from an empty list');
  return element;
}
