import { useTranslation } from '../../../../i18n/use-translation';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { Board } from './board-times';
import { shapeOf, shownState } from './booking-state';
import type { Chosen } from './use-board-keys';
import { useBookingWords } from './use-booking-words';

type ListProps = {
  readonly board: Board;
  readonly now: number;
  readonly onChoose: (next: Chosen) => void;
};

/** So many are shown at once; the board shows the others. */
const MOST_SHOWN = 8;

/** Counts the bookings of the day by how they stand, and leads to those that need somebody. */
export function WaitingList({ board, now, onChoose }: ListProps) {
  const { t } = useTranslation();
  const words = useBookingWords();
  const all = board.rows.flatMap(({ space, bookings }) =>
    bookings.map((booking) => ({ space, booking, state: shownState(booking, now) })),
  );
  const waiting = [
    ...all.filter(({ state }) => state === 'REQUESTED'),
    ...all.filter(({ state }) => state === 'LATE'),
  ].slice(0, MOST_SHOWN);
  const counted = (['CONFIRMED', 'CHECKED_IN', 'LATE', 'REQUESTED'] as const).map((state) => ({
    state,
    n: all.filter((one) => one.state === state).length,
  }));
  return (
    <div className="row wrap room-waiting">
      {counted.map(({ state, n }) => (
        <span key={state} className="status">
          <StateShape state={shapeOf(state)} /> {`${n} ${t(`rooms.state.${state}`)}`}
        </span>
      ))}
      {waiting.length > 0 && (
        <ul className="row wrap" aria-label={t('rooms.waiting')}>
          {waiting.map(({ space, booking }) => (
            <li key={booking.id}>
              <button
                type="button"
                className="button button-small"
                onClick={() => onChoose({ spaceId: space.id, bookingId: booking.id })}
              >
                {`${space.name.text}, ${words.span(booking)}: ${words.state(booking, now)}`}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
