import { rankAt } from '../cards';

/**
 * Counts by code, with a note of the codes that were met: a small result never pays for a large vocabulary.
 */
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
  else takeFrom(kept, Infinity);
}

/** Adds to the count of a code. */
export function countCode(kept: CodeCounts, code: number, by = 1): void {
  const count = kept.counts[code] ?? 0;
  if (count === 0) kept.met[kept.size++] = code;
  kept.counts[code] = count + by;
}

/** Takes the codes counted most, highest first, equal ones by code, and leaves the counts empty. */
export function takeMostCounted(kept: CodeCounts, limit: number): CodeCount[] {
  // Sorting thousands of names to show thirty would cost more than counting them.
  const taken = takeFrom(kept, kept.size > limit ? rankAt(countsMet(kept), limit) : 1);
  return taken.sort((a, b) => b.count - a.count || a.code - b.code).slice(0, limit);
}

function countsMet({ counts, met, size }: CodeCounts): Float64Array {
  const found = new Float64Array(size);
  for (let index = 0; index < size; index++) found[index] = counts[met[index] ?? 0] ?? 0;
  return found;
}

function takeFrom(kept: CodeCounts, least: number): CodeCount[] {
  const taken: CodeCount[] = [];
  for (let index = 0; index < kept.size; index++) {
    const code = kept.met[index] ?? 0;
    const count = kept.counts[code] ?? 0;
    if (count >= least) taken.push({ code, count });
    kept.counts[code] = 0;
  }
  kept.size = 0;
  return taken;
}
