import type { CSSProperties } from 'react';

import { useTranslation } from '../../../../i18n/use-translation';
import { Button } from '../../../../lib/ui/Button';
import { StateShape } from '../../../../lib/ui/StateShape';
import type { Hours, RoomBooking, Row } from './board-times';
import { countBusyItems, isAllDay, listHours, packLanes, placeOf } from './board-times';
import { shapeOf, shownState } from './booking-state';
import type { Chosen } from './use-board-keys';
import { useBookingWords } from './use-booking-words';

type RowProps = {
  readonly row: Row;
  readonly hours: Hours;
  readonly now: number;
  /** How much of the day has passed, in percent; null on another day. */
  readonly passed: number | null;
  readonly chosen: Chosen | null;
  readonly isOpened: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (next: Chosen) => void;
};

/** Draws one space: bookings of its items are folded to counts until they are asked for. */
export function BoardRow({ row, hours, now, passed, chosen, isOpened, onToggle, onChoose }: RowProps) {
  const { t } = useTranslation();
  const { clock } = useBookingWords();
  const { space, bookings } = row;
  const ofItems = bookings.filter(({ item }) => item !== null);
  const isOpen = isOpened || ofItems.some(({ id }) => id === chosen?.bookingId);
  const shown = isOpen ? bookings : bookings.filter(({ item }) => item === null);
  const packed = packLanes([
    ...shown.map((booking) => ({ ...booking, kind: 'booking' as const, booking })),
    ...row.uses.map((use) => ({ ...use, kind: 'use' as const, words: use.name.text })),
    ...row.blocks.map((block) => ({ ...block, kind: 'block' as const, words: wordsOfBlock(block) })),
  ]);
  const lanes = Math.max(1, ...packed.map(({ lane }) => lane + 1));
  const isFolded = ofItems.length > 0 && !isOpen;
  const total = space.items.length;
  return (
    <li className="room-row" data-chosen={chosen !== null || undefined}>
      <RowHead row={row} isOpen={isOpen} onToggle={onToggle} onChoose={onChoose} isChosen={chosen !== null} />
      <div className="room-track" style={styleOf({ '--lanes': lanes + (isFolded ? 1 : 0) })}>
        {isFolded && (
          <p className="room-counts">
            {listHours(hours).map((hour) => (
              <span key={hour}>
                <span className="visually-hidden">{t('rooms.busyAt', { time: clock(hour) })} </span>
                {`${countBusyItems(ofItems, hour)}/${total}`}
              </span>
            ))}
          </p>
        )}
        {packed.map(({ entry, lane }) => {
          const style = spanStyle(entry, hours, lane + (isFolded ? 1 : 0));
          return entry.kind === 'booking' ? (
            <BookingBar
              key={entry.id}
              booking={entry.booking}
              now={now}
              style={style}
              isChosen={chosen?.bookingId === entry.id}
              onChoose={() => onChoose({ spaceId: space.id, bookingId: entry.id })}
            />
          ) : (
            <TakenBar key={entry.id} entry={entry} isAllDay={isAllDay(entry, hours)} style={style} />
          );
        })}
        {passed !== null && <span className="room-now" style={{ left: `${passed}%` }} aria-hidden="true" />}
      </div>
    </li>
  );
}

type HeadProps = Pick<RowProps, 'row' | 'onToggle' | 'onChoose'> & {
  readonly isOpen: boolean;
  readonly isChosen: boolean;
};

function RowHead({ row, isOpen, isChosen, onToggle, onChoose }: HeadProps) {
  const { t } = useTranslation();
  const words = useBookingWords();
  const { space, bookings } = row;
  const itemBookings = bookings.filter(({ item }) => item !== null).length;
  const notes = [
    space.capacity === null ? '' : t('rooms.holds', { n: space.capacity }),
    words.item(row),
    t('rooms.booked', { n: bookings.length }),
  ];
  return (
    <div className="room-head">
      <button
        type="button"
        className="room-name"
        data-board={space.id}
        aria-pressed={isChosen}
        onClick={() => onChoose({ spaceId: space.id, bookingId: null })}
      >
        {space.name.text}
      </button>
      <span className="cell-note">{notes.filter((note) => note !== '').join(' · ')}</span>
      {itemBookings > 0 && (
        <Button small weight="link" aria-expanded={isOpen} onClick={onToggle}>
          {t(isOpen ? 'rooms.fold' : 'rooms.unfold', { n: itemBookings })}
          <span className="visually-hidden"> {space.name.text}</span>
        </Button>
      )}
    </div>
  );
}

type BarProps = {
  readonly booking: RoomBooking;
  readonly now: number;
  readonly style: CSSProperties;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
};

function BookingBar({ booking, now, style, isChosen, onChoose }: BarProps) {
  const words = useBookingWords();
  const state = shownState(booking, now);
  const place = booking.item === null ? '' : `${booking.item.code} · `;
  return (
    <button
      type="button"
      className="room-bar"
      data-board={booking.id}
      data-state={state}
      aria-pressed={isChosen}
      style={style}
      onClick={onChoose}
    >
      <StateShape state={shapeOf(state)} />
      <span className="room-bar-words">
        <b>{`${place}${words.who(booking)}`}</b>{' '}
        <span>{`${words.state(booking, now)}, ${words.span(booking)}`}</span>
      </span>
    </button>
  );
}

type Taken = {
  readonly kind: 'use' | 'block';
  readonly startsAt: string;
  readonly endsAt: string;
  readonly words: string;
};

type TakenProps = {
  readonly entry: Taken;
  readonly isAllDay: boolean;
  readonly style: CSSProperties;
};

function TakenBar({ entry, isAllDay: lastsAllDay, style }: TakenProps) {
  const { t } = useTranslation();
  const { span } = useBookingWords();
  return (
    <p className="room-bar" data-state={entry.kind === 'use' ? 'EVENT' : 'BLOCK'} style={style}>
      <span className="room-bar-words">
        <b>{t(entry.kind === 'use' ? 'rooms.event' : 'rooms.blocked', { name: entry.words })}</b>{' '}
        <span>{lastsAllDay ? t('rooms.allDay') : span(entry)}</span>
      </span>
    </p>
  );
}

function wordsOfBlock({ item, reason }: Row['blocks'][number]): string {
  return item === null ? reason : `${item.code}, ${reason}`;
}

function spanStyle(
  entry: { readonly startsAt: string; readonly endsAt: string },
  hours: Hours,
  lane: number,
): CSSProperties {
  const { left, width } = placeOf(entry, hours);
  return styleOf({ '--left': `${left}%`, '--width': `${width}%`, '--lane': lane });
}

/** Hands numbers to the style sheet, which places bars on wide screens and lists them on narrow ones. */
function styleOf(properties: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return properties;
}
