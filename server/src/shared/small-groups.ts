/** Inside the house groups of fewer people are not told apart (decisions on privacy). */
export const SMALLEST_GROUP = 5;
/** In what is published, groups of fewer people are not told apart. */
export const SMALLEST_PUBLISHED_GROUP = 10;

/** A group of people and how many they are; null when they are too few to be told. */
export type CountedGroup = { readonly value: string; readonly count: number | null };

/**
 * Hides groups that are too small, and so many others, the smallest first, that what is hidden cannot be
 * worked out from the sum: at least two groups, who together are not too few either.
 */
export function hideSmallGroups(
  groups: readonly { readonly value: string; readonly count: number }[],
  smallest = SMALLEST_GROUP,
): CountedGroup[] {
  const present = groups.filter(({ count }) => count > 0);
  const bySize = [...present].sort((one, other) => one.count - other.count);
  const tooSmall = bySize.filter(({ count }) => count < smallest).length;
  const isSafe = (hidden: number): boolean =>
    hidden >= 2 && bySize.slice(0, hidden).reduce((sum, { count }) => sum + count, 0) >= smallest;
  let hidden = tooSmall;
  while (hidden > 0 && hidden < bySize.length && !isSafe(hidden)) hidden++;
  const names = new Set(bySize.slice(0, hidden).map(({ value }) => value));
  return present.map(({ value, count }) => ({ value, count: names.has(value) ? null : count }));
}

/** Hides a figure of people who are too few; nobody at all may be told. */
export function hideSmallCount(count: number, smallest = SMALLEST_GROUP): number | null {
  return count > 0 && count < smallest ? null : count;
}
