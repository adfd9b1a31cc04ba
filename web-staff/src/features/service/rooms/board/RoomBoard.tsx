import { useRef, useState } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Keys } from '../../../../lib/ui/Keys';
import { RefusalNotes } from '../acts/RefusalNotes';
import { useRoomActs } from '../acts/use-room-acts';
import type { Board, RoomBooking, Row } from './board-times';
import { canEnter } from './booking-state';
import { BoardDialogs } from './BoardDialogs';
import type { OpenDialog } from './BoardDialogs';
import { BoardGrid } from './BoardGrid';
import { BookingPanel } from './BookingPanel';
import { nextHour } from './first-values';
import { SpacePanel } from './SpacePanel';
import { findChosen, useBoardKeys } from './use-board-keys';
import type { Chosen, LetterActs } from './use-board-keys';
import { useNow } from './use-room-board';
import { TicketScan } from './TicketScan';
import { WaitingList } from './WaitingList';

/** The panel stands below the board on screens up to this width, as the style sheet has it. */
const STACKED = '(max-width: 1180px)';

type BoardProps = { readonly board: Board; readonly onChanged: () => void };

/** Draws the board of a day beside what is chosen on it, and acts by buttons and by letters. */
export function RoomBoard({ board, onChanged }: BoardProps) {
  const { t } = useTranslation();
  const now = useNow();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const panel = useRef<HTMLElement>(null);
  const acts = useRoomActs(onChanged);
  const pick = (next: Chosen) => {
    acts.forget();
    setChosen(next);
  };
  const choose = (next: Chosen) => {
    pick(next);
    // Where the panel stands below the board, what was touched would change out of sight.
    if (matchMedia(STACKED).matches)
      requestAnimationFrame(() => panel.current?.scrollIntoView({ block: 'nearest' }));
  };
  const { can } = useSession();
  const { row, booking } = findChosen(board, chosen);
  const chosenId = booking?.id ?? row?.space.id ?? '';
  const openNew = (kind: 'book' | 'block') =>
    row !== undefined && setDialog({ kind, row, first: nextHour(board.date, now) });
  const letters = useLetters({ row, booking, acts, openNew });
  const onKeyDown = useBoardKeys(board, chosen, { choose: pick, acts: letters });
  return (
    <>
      {can('BOOKINGS_WRITE') && <TicketScan board={board} onFound={choose} onChanged={onChanged} />}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- letters work wherever the board has focus */}
      <div className="room-day" onKeyDown={onKeyDown}>
        <WaitingList board={board} now={now} onChoose={choose} />
        <BoardGrid board={board} now={now} chosen={chosen} onChoose={choose} />
        <section ref={panel} className="panel room-chosen" aria-label={t('rooms.chosen')}>
          {booking === undefined && row !== undefined && (
            <SpacePanel
              row={row}
              acts={acts}
              onBook={() => openNew('book')}
              onBlock={() => openNew('block')}
            />
          )}
          {booking !== undefined && row !== undefined && (
            <BookingPanel
              row={row}
              booking={booking}
              now={now}
              acts={acts}
              onExtend={() => acts.extend(booking)}
              onOpen={setDialog}
            />
          )}
          <div className="panel-body">
            <RefusalNotes
              error={acts.errorOf(chosenId)}
              refusals={acts.refusalsOf(chosenId)}
              onTake={booking === undefined ? null : (alternative) => acts.take(booking, alternative)}
            />
          </div>
          <p className="panel-body quiet small">
            <Keys of="J K ← →" /> {t('rooms.keys')}
          </p>
        </section>
      </div>
      {dialog !== null && <BoardDialogs dialog={dialog} onClose={() => setDialog(null)} onDone={onChanged} />}
    </>
  );
}

type Letters = {
  readonly row: Row | undefined;
  readonly booking: RoomBooking | undefined;
  readonly acts: ReturnType<typeof useRoomActs>;
  readonly openNew: (kind: 'book' | 'block') => void;
};

/** Returns what the letters do now; one that would do nothing is left alone. */
function useLetters({ row, booking, acts, openNew }: Letters): LetterActs {
  const { can } = useSession();
  if (!can('BOOKINGS_WRITE') || row === undefined) return {};
  const ofRow = { n: () => openNew('book'), b: () => openNew('block') };
  if (booking === undefined) return ofRow;
  return {
    ...ofRow,
    ...(canEnter(booking) ? { c: () => acts.checkIn(booking) } : {}),
    ...(booking.state === 'CHECKED_IN' ? { l: () => acts.leave(booking) } : {}),
    ...(booking.canMove || booking.canExtend ? { '+': () => acts.extend(booking) } : {}),
  };
}
