import { formatClockTime, longDate, toCivilDate } from '@pustaka/web-shared/format/index.ts';

import { useTranslation } from '../i18n/use-translation';
import { useLanguage } from '../language';
import type { Alternative, ShownBooking } from './booking';

type Span = { readonly startsAt: string; readonly endsAt: string };
type Item = Alternative['item'];

type BookingSentences = {
  /** A day with two times: `Kamis, 3 Desember 2026, 10.00–11.30`. */
  readonly span: (span: Span) => string;
  /** `Kursi J07`. */
  readonly item: (item: NonNullable<Item>) => string;
  /** `Kursi J07, Ruang Baca`. */
  readonly place: (booking: Pick<ShownBooking, 'item' | 'space'>) => string;
  /** What somebody waits for: as above, or any item of a kind. */
  readonly wanted: (
    wait: Pick<ShownBooking, 'item' | 'space'> & { readonly itemKind: string | null },
  ) => string;
  /** What could be had instead, with its item if it is one. */
  readonly alternative: (alternative: Alternative) => string;
  /** How long something lasts, in hours where they are whole. */
  readonly duration: (minutes: number) => string;
  readonly time: (instant: string) => string;
};

/** Returns how to say when and where something is booked. */
export function useBookingWords(): BookingSentences {
  const { t, wordOf } = useTranslation('booking');
  const language = useLanguage();
  const time = (instant: string): string => formatClockTime(instant, language, { withZone: false });
  const span = ({ startsAt, endsAt }: Span): string =>
    `${longDate(toCivilDate(startsAt), language)}, ${time(startsAt)}–${time(endsAt)}`;
  const item = ({ kind, code }: NonNullable<Item>): string =>
    kind === 'EQUIPMENT' ? code : `${wordOf('item', kind) ?? kind} ${code}`;
  const place = (booking: Pick<ShownBooking, 'item' | 'space'>): string =>
    booking.item === null ? booking.space.name.text : `${item(booking.item)}, ${booking.space.name.text}`;
  return {
    time,
    span,
    item,
    place,
    wanted: ({ itemKind, ...wait }) =>
      wait.item !== null || itemKind === null
        ? place(wait)
        : `${t('anyOf', { kind: wordOf('item', itemKind) ?? itemKind })}, ${wait.space.name.text}`,
    alternative: (one) => (one.item === null ? span(one) : `${item(one.item)}, ${span(one)}`),
    duration: (minutes) => {
      if (minutes % 1440 === 0) return t('days', { count: minutes / 1440 });
      return minutes % 60 === 0 ? t('hours', { count: minutes / 60 }) : t('minutes', { count: minutes });
    },
  };
}
