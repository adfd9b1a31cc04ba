import type { DataKey } from '../../../platform/auth/keys/data-key';
import type { Database } from '../../../platform/db/database';
import { toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import { readLibraryIdentity } from '../../library';
import { dependantsByGuardian, isChildOn } from '../../members';
import { servingAddress } from './calendar-addresses.queries';
import { bookingDatesOf } from '../../spaces';
import { toBookingItem } from './booking-calendar';
import type { OwnDate } from './own-dates.queries';
import { ownDates } from './own-dates.queries';
import { portalPath } from '../file-paths';
import type { CalendarItem } from './write-calendar';
import { writeCalendar } from './write-calendar';
import { findCalendarIdByLink } from './calendar-address';
import { loadOne } from '../events/event-poster';

/** What an address leads to: a calendar, nothing any more, or it was never made here. */
export type OwnCalendar =
  | { readonly kind: 'calendar'; readonly text: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

type CalendarDeps = {
  readonly db: Database;
  readonly dataKey: DataKey;
  readonly origin: string;
  /** Lists what modules above know of a family, such as shifts of volunteers. */
  readonly moreDates?: (wanted: {
    readonly memberIds: readonly string[];
    readonly since: Date;
    readonly locale: Locale;
    readonly origin: string;
  }) => Promise<readonly CalendarItem[]>;
};

const DAY_MS = 86_400_000;
const DAYS_BACK = 60;
const WORDS = {
  ID: {
    name: 'Acara keluarga · Pustaka Pasuruan',
    words: (library: string) => `Acara yang Anda dan keluarga ikuti, dan tempat yang dipesan, di ${library}.`,
    hoped: 'Belum pasti: daftar tunggu, menunggu persetujuan, atau ditunda.',
  },
  EN: {
    name: 'Family events · Pustaka Pasuruan',
    words: (library: string) =>
      `Events at ${library} that you and your family joined, and places you booked.`,
    hoped: 'Not certain yet: on the waiting list, waiting for approval, or postponed.',
  },
} as const;

/**
 * Writes the calendar of a family behind its secret address. It names events, never who comes: an address may
 * be passed on by mistake.
 */
export async function ownCalendar(deps: CalendarDeps, link: string, now: Date): Promise<OwnCalendar> {
  const id = findCalendarIdByLink(deps, link);
  if (id === null) return { kind: 'unknown' };
  const address = await servingAddress(deps.db, id);
  if (address === null || address.memberId === null) return { kind: 'gone' };
  const family = await familyOf(deps.db, address.memberId, now);
  const since = new Date(now.getTime() - DAYS_BACK * DAY_MS);
  const dates = await ownDates(deps.db, { family, since });
  const bookings = await bookingDatesOf(deps.db, { memberIds: family, since, now });
  const { locale } = address;
  const page = { locale, origin: deps.origin };
  const more = (await deps.moreDates?.({ memberIds: family, since, ...page })) ?? [];
  const library = textIn((await readLibraryIdentity(deps.db)).name, locale);
  const facts = {
    name: WORDS[locale].name,
    organiser: library,
    words: WORDS[locale].words(library),
    language: locale === 'ID' ? 'id' : 'en',
    address: null,
    host: new URL(deps.origin).hostname,
  } as const;
  return {
    kind: 'calendar',
    text: writeCalendar(
      [
        ...dates.map((date) => itemOf(date, page)),
        ...bookings.map((date) => toBookingItem(date, page)),
        ...more,
      ],
      facts,
    ),
  };
}

/** The member and the children they answer for; who came of age has a calendar of their own. */
async function familyOf(db: Database, memberId: string, now: Date): Promise<string[]> {
  const dependants = await loadOne(dependantsByGuardian.batch({ db, locale: 'ID' }, [memberId]));
  const children = (dependants ?? []).filter(
    ({ birthDate, isActive }) => isActive && isChildOn(birthDate, toCivilDate(now)),
  );
  return [memberId, ...children.map(({ id }) => id)];
}

function itemOf(date: OwnDate, { locale, origin }: { locale: Locale; origin: string }): CalendarItem {
  const pick = (indonesian: string, english: string | null): string =>
    locale === 'EN' ? (english ?? indonesian) : indonesian;
  const address = `${origin}${locale === 'EN' ? `/en/events/${date.eventId}` : portalPath.event(date.eventId)}`;
  const name = pick(date.name, date.nameEn);
  return {
    id: `own-${date.sessionId}`,
    revision: date.revision,
    title: date.sessionName === null ? name : `${name}: ${pick(date.sessionName, date.sessionNameEn)}`,
    address,
    words: [date.state === 'HOPED' ? WORDS[locale].hoped : '', address]
      .filter((line) => line !== '')
      .join('\n'),
    place: (locale === 'EN' ? date.placeEn : date.place).filter((part) => part !== null).join(', '),
    time: date.isAllDay
      ? { kind: 'days', firstDay: date.fromDate, lastDay: date.untilDate }
      : { kind: 'instants', startsAt: date.startsAt, endsAt: date.endsAt },
    status: date.state === 'OFF' ? 'CANCELLED' : date.state === 'HOPED' ? 'POSTPONED' : 'CONFIRMED',
    updatedAt: date.updatedAt,
    isPersonal: true,
  };
}
