/** Is a run of cards that lack the same words of the search; none for those that have all. */
export type FoundPart<Hit> = { readonly withoutWords: readonly string[]; readonly hits: readonly Hit[] };

type Relaxed = { readonly withoutWords: readonly string[]; readonly totalCount: number };

/** Parts a page of the list where other words are lacking; the list comes in this order. */
export function toParts<Hit extends { readonly withoutWords: readonly string[] }>(
  hits: readonly Hit[],
): readonly FoundPart<Hit>[] {
  const parts: { withoutWords: readonly string[]; hits: Hit[] }[] = [];
  for (const hit of hits) {
    const last = parts.at(-1);
    if (last !== undefined && isSame(last.withoutWords, hit.withoutWords)) last.hits.push(hit);
    else parts.push({ withoutWords: hit.withoutWords, hits: [hit] });
  }
  return parts;
}

/** Finds how many cards lack just these words, on all pages together. */
export function countWithout(relaxed: readonly Relaxed[], words: readonly string[]): number {
  return relaxed.find(({ withoutWords }) => isSame(withoutWords, words))?.totalCount ?? 0;
}

/** Counts all cards that the list shows. */
export function listedCount({
  totalCount,
  relaxed,
}: {
  readonly totalCount: number;
  readonly relaxed: readonly Relaxed[];
}): number {
  return relaxed.reduce((sum, part) => sum + part.totalCount, totalCount);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, place) => word === right[place]);
}
