import { useTranslation } from '../../../../i18n/use-translation';
import { useSession } from '../../../../lib/session/session-context';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { useRoomActs } from '../acts/use-room-acts';
import type { RoomBooking, Row } from './board-times';
import { canEnter, shapeOf, shownState } from './booking-state';
import type { OpenDialog } from './BoardDialogs';
import { useBookingWords } from './use-booking-words';

type PanelProps = {
  readonly row: Row;
  readonly booking: RoomBooking;
  readonly now: number;
  readonly acts: ReturnType<typeof useRoomActs>;
  readonly onExtend: () => void;
  readonly onOpen: (dialog: OpenDialog) => void;
};

/** Tells all about the chosen booking, and what can be done with it. */
export function BookingPanel({ row, booking, now, acts, onExtend, onOpen }: PanelProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const words = useBookingWords();
  const state = shownState(booking, now);
  const release =
    state === 'LATE' && booking.releaseAt !== null
      ? t('rooms.releasedAt', { time: words.clock(booking.releaseAt) })
      : null;
  return (
    <>
      <header>
        <h2>{words.who(booking)}</h2>
      </header>
      <div className="panel-body stack">
        <p className="status">
          <StateShape state={shapeOf(state)} /> {words.state(booking, now)}
          {release !== null && `. ${release}`}
        </p>
        <BookingFacts row={row} booking={booking} />
        {can('BOOKINGS_WRITE') && (
          <div className="row wrap">
            {booking.state === 'REQUESTED' && (
              <>
                <Button weight="primary" busy={acts.isBusy} onClick={() => acts.approve(booking)}>
                  {t('rooms.approve')}
                </Button>
                <Button onClick={() => onOpen({ kind: 'refuse', row, booking })}>{t('rooms.refuse')}</Button>
              </>
            )}
            {canEnter(booking) && (
              <Button weight="primary" keys="C" busy={acts.isBusy} onClick={() => acts.checkIn(booking)}>
                {t('rooms.checkIn')}
              </Button>
            )}
            {booking.state === 'CHECKED_IN' && (
              <Button weight="primary" keys="L" busy={acts.isBusy} onClick={() => acts.leave(booking)}>
                {t('rooms.leave')}
              </Button>
            )}
            {(booking.canMove || booking.canExtend) && (
              <Button keys="+" busy={acts.isBusy} onClick={onExtend}>
                {t('rooms.extend')}
              </Button>
            )}
            {booking.canMove && (
              <Button onClick={() => onOpen({ kind: 'move', row, booking })}>{t('rooms.move')}</Button>
            )}
            {booking.canCancel && (
              <Button onClick={() => onOpen({ kind: 'cancel', row, booking })}>{t('rooms.cancel')}</Button>
            )}
          </div>
        )}
      </div>
    </>
  );
}

function BookingFacts({ row, booking }: Pick<PanelProps, 'row' | 'booking'>) {
  const { t } = useTranslation();
  const words = useBookingWords();
  const { item, partySize, purpose, guestPhone, guestEmail, overrideReason } = booking;
  const facts = [
    ['place', [row.space.name.text, item?.code].filter((word) => word !== undefined).join(', ')],
    ['time', words.span(booking)],
    ['people', String(partySize)],
    ['purpose', purpose],
    ['contact', guestPhone ?? guestEmail],
    ['override', overrideReason],
  ] as const;
  return (
    <dl className="room-facts">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{t(`rooms.fact.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
