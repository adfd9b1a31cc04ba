import { rankAt } from './cards';

/** Counts by code, with a note of the codes that were met: a small result never pays for a large vocabulary. */
export type CodeCounts = { counts: Uint32Array; met: Uint32Array; size: number };

/** A code and its count. */
export type CodeCount = { readonly code: number; readonly count: number };

/** Starts counts for codes below a number. */
export function createCodeCounts(length: number): CodeCounts {
  return { counts: new Uint32Array(length), met: new Uint32Array(length), size: 0 };
}

/** Makes counts ready for the next search: empty, and long enough for codes below a number. */
export function prepareCounts(kept: CodeCounts, length: number): void {
  if (kept.counts.length < length) Object.assign(kept, createCodeCounts(length + (length >> 2)));
  else takeAll(kept);
}

/** Adds to the count of a code. */
export function countCode(kept: CodeCounts, code: number, by = 1): void {
  const count = kept.counts[code] ?? 0;
  if (count === 0) kept.met[kept.size++] = code;
  kept.counts[code] = count + by;
}

/** Takes the codes counted most, highest first, equal ones by code, and leaves the counts empty. */
export function takeMost(kept: CodeCounts, limit: number): CodeCount[] {
  const all = takeAll(kept);
  const some = all.length > limit ? withoutRare(all, limit) : all;
  return some.sort((a, b) => b.count - a.count || a.code - b.code).slice(0, limit);
}

function takeAll(kept: CodeCounts): CodeCount[] {
  const taken: CodeCount[] = [];
  for (let index = 0; index < kept.size; index++) {
    const code = kept.met[index] ?? 0;
    taken.push({ code, count: kept.counts[code] ?? 0 });
    kept.counts[code] = 0;
  }
  kept.size = 0;
  return taken;
}

/** Sorting thousands of names to show thirty would cost more than counting them. */
function withoutRare(all: readonly CodeCount[], limit: number): CodeCount[] {
  const least = rankAt(Float64Array.from(all, ({ count }) => count), limit);
  return all.filter(({ count }) => count >= least);
}
