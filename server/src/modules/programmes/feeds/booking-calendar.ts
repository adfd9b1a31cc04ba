import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Database } from '../../../platform/db/database';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import type { BookingDate } from '../../spaces';
import { bookingDateByLink } from '../../spaces';
import type { CalendarItem } from './write-calendar';
import { writeCalendar } from './write-calendar';

type CalendarDeps = { readonly db: Database; readonly dataKey: DataKey; readonly origin: string };

const WORDS = {
  ID: {
    name: 'Pesanan tempat · Pustaka Pasuruan',
    words: (library: string) => `Tempat yang Anda pesan di ${library}.`,
    hoped: 'Belum pasti: menunggu keputusan petugas.',
    page: '/pesanan-saya',
  },
  EN: {
    name: 'Booked places · Pustaka Pasuruan',
    words: (library: string) => `Places that you booked at ${library}.`,
    hoped: 'Not certain yet: staff have not decided.',
    page: '/en/my-bookings',
  },
} as const;

/** Writes the calendar file of one booking, to whoever has its secret link; null when there is none. */
export async function bookingCalendar(
  deps: CalendarDeps,
  { link, locale, now }: { readonly link: string; readonly locale: Locale; readonly now: Date },
): Promise<string | null> {
  const date = await bookingDateByLink(deps, link, now);
  if (date === null) return null;
  const library = textIn((await readLibraryIdentity(deps.db)).name, locale);
  return writeCalendar([toBookingItem(date, { locale, origin: deps.origin })], {
    name: WORDS[locale].name,
    organiser: library,
    words: WORDS[locale].words(library),
    language: locale === 'ID' ? 'id' : 'en',
    address: null,
    host: new URL(deps.origin).hostname,
  });
}

/** Turns a booking into an entry of a calendar. It says what and where, never by whom or what for. */
export function toBookingItem(
  date: BookingDate,
  { locale, origin }: { readonly locale: Locale; readonly origin: string },
): CalendarItem {
  const pick = (indonesian: string, english: string | null): string =>
    locale === 'EN' ? (english ?? indonesian) : indonesian;
  const space = pick(date.space, date.spaceEn);
  const address = `${origin}${WORDS[locale].page}`;
  return {
    id: `booking-${date.id}`,
    revision: date.revision,
    title: date.itemCode === null ? space : `${space}: ${date.itemCode}`,
    words: [date.state === 'HOPED' ? WORDS[locale].hoped : '', address]
      .filter((line) => line !== '')
      .join('\n'),
    address,
    place: [space, pick(date.branch, date.branchEn), date.branchAddress]
      .filter((part) => part !== null)
      .join(', '),
    time: { kind: 'instants', startsAt: date.startsAt, endsAt: date.endsAt },
    status: date.state === 'OFF' ? 'CANCELLED' : date.state === 'HOPED' ? 'POSTPONED' : 'CONFIRMED',
    updatedAt: date.updatedAt,
    isPersonal: true,
  };
}
