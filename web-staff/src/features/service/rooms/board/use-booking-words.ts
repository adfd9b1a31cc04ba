import { useTranslation } from '../../../../i18n/use-translation';
import { useDisplay } from '../../../../lib/ui/use-display';
import type { RoomBooking, Row } from './board-times';
import { shownState } from './booking-state';

/** Returns how the board words bookings, spaces and times. */
export function useBookingWords() {
  const { t, wordOf } = useTranslation();
  const { language, shortTime } = useDisplay();
  const clock = (instant: string | number) => {
    const time = new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
    return shortTime(time);
  };
  const who = ({ member, partner, guestName }: RoomBooking) =>
    member?.name ?? partner?.name ?? guestName ?? t('rooms.someone');
  const state = (booking: RoomBooking, now: number) =>
    wordOf('rooms.state', shownState(booking, now)) ?? booking.state;
  const span = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }) =>
    `${clock(startsAt)}–${clock(endsAt)}`;
  const item = (row: Row) => {
    const kinds = [...new Set(row.space.items.map(({ kind }) => kind))];
    return kinds
      .map((kind) =>
        t(`rooms.items.${kind}`, { n: row.space.items.filter((one) => one.kind === kind).length }),
      )
      .join(', ');
  };
  return { language, clock, who, state, span, item };
}
