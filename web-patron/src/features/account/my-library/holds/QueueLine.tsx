import type { ReactElement } from 'react';

const MOST_MARKS = 10;

/**
 * Draws a queue as a row of marks, those ahead first; a long queue has no room and needs none: the words say
 * it.
 */
export function QueueLine({
  place,
  length,
}: {
  readonly place: number;
  readonly length: number;
}): ReactElement | null {
  const count = Math.max(length, place);
  if (count > MOST_MARKS) return null;
  return (
    <span className="queue" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <i key={index} className={index + 1 < place ? 'gone' : index + 1 === place ? 'now' : ''} />
      ))}
    </span>
  );
}
