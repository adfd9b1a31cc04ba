import type { TodayQuery } from './Today.generated';

/** The figures that Today reads. */
export type LibraryOverview = NonNullable<TodayQuery['libraryOverview']>;

/** What can wait for a person: a kind of copy, a title without copies, a number that cannot be right. */
export type CopyStateName =
  'wrongCheckDigit' | 'withoutCopies' | LibraryOverview['copiesByStatus'][number]['status'];

/** One line of the states of copies. */
export type CopyStateLine = { readonly name: CopyStateName; readonly count: number };

/** Lists what waits, most first, and then what is at peace: a zero is said quietly rather than left out. */
export function listCopyStates(overview: LibraryOverview): readonly CopyStateLine[] {
  const lines: CopyStateLine[] = [
    ...overview.copiesByStatus.map(({ status, count }) => ({ name: status, count })),
    { name: 'withoutCopies', count: overview.titlesWithoutCopies },
    { name: 'wrongCheckDigit', count: overview.identifiersWithWrongCheckDigit },
  ];
  return lines.sort((left, right) => right.count - left.count);
}
