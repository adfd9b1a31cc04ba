/** Inside the house groups of fewer people are not told apart (decisions on privacy). */
export const SMALLEST_GROUP = 5;

/** A group of people and how many they are; null when they are too few to be told. */
export type CountedGroup = { readonly value: string; readonly count: number | null };

/**
 * Hides groups that are too small. If only one is hidden, it could be worked out from the sum, so the next smallest is hidden
 * with it.
 */
export function hideSmallGroups(groups: readonly { readonly value: string; readonly count: number }[]): CountedGroup[] {
  const present = groups.filter(({ count }) => count > 0);
  const hidden = new Set(present.filter(({ count }) => count < SMALLEST_GROUP).map(({ value }) => value));
  if (hidden.size === 1) {
    const [next] = present.filter(({ value }) => !hidden.has(value)).sort((one, other) => one.count - other.count);
    if (next) hidden.add(next.value);
  }
  return present.map(({ value, count }) => ({ value, count: hidden.has(value) ? null : count }));
}
