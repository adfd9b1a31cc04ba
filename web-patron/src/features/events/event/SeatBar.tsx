import type { ReactElement } from 'react';

const MOST_SEATS = 60;

/**
 * Draws the seats as on a plan, the taken ones filled; a hall too large to count shows none. The words beside
 * it say it too.
 */
export function SeatBar({
  capacity,
  taken,
}: {
  readonly capacity: number | null;
  readonly taken: number;
}): ReactElement | null {
  if (capacity === null || capacity > MOST_SEATS) return null;
  return (
    <div className="seat-bar" aria-hidden="true">
      {Array.from({ length: capacity }, (_, seat) => (
        <i key={seat} className={seat < taken ? undefined : 'free'} />
      ))}
    </div>
  );
}
