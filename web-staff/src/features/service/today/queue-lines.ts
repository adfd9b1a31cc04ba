import type { LibraryTodayQuery } from './LibraryToday.generated';

/** The figures that Today reads. */
export type LibraryOverview = LibraryTodayQuery['libraryOverview'];

/** What can wait for a person: a kind of copy, a title without copies, a number that cannot be right. */
export type QueueName =
  'wrongCheckDigit' | 'withoutCopies' | LibraryOverview['copiesByStatus'][number]['status'];

/** One line of the queue. */
export type QueueLine = { readonly name: QueueName; readonly count: number };

/** Lists what waits, most first, and then what is at peace: a zero is said quietly rather than left out. */
export function queueLines(overview: LibraryOverview): readonly QueueLine[] {
  const lines: QueueLine[] = [
    ...overview.copiesByStatus.map(({ status, count }) => ({ name: status, count })),
    { name: 'withoutCopies', count: overview.titlesWithoutCopies },
    { name: 'wrongCheckDigit', count: overview.identifiersWithWrongCheckDigit },
  ];
  return lines.sort((left, right) => right.count - left.count);
}
