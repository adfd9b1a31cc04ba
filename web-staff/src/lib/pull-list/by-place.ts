import type { PullRequest } from './PullLine';

/** What is fetched at one place of the branch; the name is null where no copy says where it stands. */
export type PullPlace = { readonly name: string | null; readonly rows: readonly PullRequest[] };

/**
 * Groups copies by the place where they stand, so that each is walked to once; within a place they stay in the
 * order of the shelf.
 */
export function groupByPlace(rows: readonly PullRequest[]): readonly PullPlace[] {
  const places = new Map<string | null, PullRequest[]>();
  for (const row of rows) {
    const name = row.copy.shelvingLocation?.name.text ?? null;
    places.set(name, [...(places.get(name) ?? []), row]);
  }
  return [...places]
    .map(([name, there]) => ({ name, rows: there }))
    .toSorted((one, other) =>
      one.name === null ? 1 : other.name === null ? -1 : one.name.localeCompare(other.name),
    );
}
