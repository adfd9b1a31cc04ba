import type { BookingLetterFacts, PlaceNames } from '../../spaces';
import { bookingLink, findBookingFacts, listLaterDates } from '../../spaces';
import { toCivilDate, toLocalTime } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { BookingFacts, LetterFacts } from '../letters/facts.terms';
import { momentInWords, timeInWords } from '../letters/words.rules';
import type { FactsDeps, FactsWanted } from './facts-request';

type Load = (deps: FactsDeps, wanted: FactsWanted) => Promise<BookingFacts | null>;

const OWN_PAGES = { ID: '/pesanan-saya', EN: '/en/my-bookings' } as const;
const LINK_PAGES = { ID: '/pesanan-ruang', EN: '/en/room-booking' } as const;
const SPACE_PAGES = { ID: '/ruang', EN: '/en/rooms' } as const;

const toCome: Load = (deps, wanted) =>
  loadBookingFacts(
    deps,
    wanted,
    ({ status, startsAt }) => status === 'CONFIRMED' && startsAt > deps.clock.now(),
  );

/** What letters about bookings say, each as long as it is still true. */
export const BOOKING_LETTERS = {
  BOOKING_CONFIRMED: toCome,
  // What was moved again since then is told by another letter.
  BOOKING_MOVED: (deps, wanted) =>
    loadBookingFacts(
      deps,
      wanted,
      ({ status, startsAt, movedAt }) =>
        (status === 'CONFIRMED' || status === 'REQUESTED') &&
        startsAt > deps.clock.now() &&
        movedAt !== null &&
        movedAt <= wanted.message.createdAt,
    ),
  BOOKING_REMINDER: toCome,
  BOOKING_OFF: (deps, wanted) =>
    loadBookingFacts(deps, wanted, ({ status }) => status === 'CANCELLED' || status === 'REFUSED'),
  BOOKING_RELEASED: (deps, wanted) =>
    loadBookingFacts(
      deps,
      wanted,
      ({ status, checkedInAt, endsAt }) =>
        status === 'CONFIRMED' && checkedInAt === null && endsAt > deps.clock.now(),
    ),
} as const satisfies Record<string, Load>;

/** Reads what a letter about a place that became free says; null when it is not kept for the reader any more. */
export async function loadOfferedPlace(
  { placeOffers }: FactsDeps,
  { message: { aboutId, locale }, recipient }: FactsWanted,
): Promise<LetterFacts['BOOKING_OFFERED'] | null> {
  const found = await placeOffers.findOffer(aboutId ?? '');
  if (!found) return null;
  const { spaceId, itemId, startsAt, endsAt } = found;
  const chosen = new URLSearchParams({
    hari: toCivilDate(startsAt),
    mulai: toLocalTime(startsAt),
    selesai: toLocalTime(endsAt),
    ...(itemId !== null && { tempat: itemId }),
  });
  return {
    childName: recipient.childName,
    ...placeInWords(found, locale),
    when: momentInWords(startsAt, locale),
    end: timeInWords(endsAt, locale),
    keptUntil: momentInWords(found.keptUntil, locale),
    path: `${SPACE_PAGES[locale]}/${spaceId}?${chosen.toString()}`,
  };
}

/** Reads what a letter about a booking says, as long as that is still true. */
async function loadBookingFacts(
  deps: FactsDeps,
  { message: { aboutId, locale, template }, recipient }: FactsWanted,
  isStillTrue: (facts: BookingLetterFacts) => boolean,
): Promise<BookingFacts | null> {
  const id = aboutId ?? '';
  const found = await findBookingFacts(deps.db, id);
  if (!found || !isStillTrue(found)) return null;
  const waitsUntil = found.releaseAt === null ? null : toLocalTime(found.releaseAt);
  const { startsAt, movedFrom } = found;
  const isLater = movedFrom !== null && movedFrom.getTime() !== startsAt.getTime();
  return {
    childName: recipient.childName,
    ...placeInWords(found, locale),
    when: momentInWords(startsAt, locale),
    waitsUntil: locale === 'ID' ? (waitsUntil?.replace(':', '.') ?? null) : waitsUntil,
    reason: found.status === 'REFUSED' ? found.decisionReason : found.cancelReason,
    isClosed: found.status === 'CANCELLED' && found.closureId !== null,
    isByHours: found.isByHours,
    isBack: found.restoredAt !== null,
    isRefused: found.status === 'REFUSED',
    isRequested: found.status === 'REQUESTED',
    movedFrom: isLater ? momentInWords(movedFrom, locale) : null,
    laterDates: template === 'BOOKING_CONFIRMED' ? await laterDates(deps, found, locale) : [],
    path: found.memberId === null ? `${LINK_PAGES[locale]}#${bookingLink(deps, id)}` : OWN_PAGES[locale],
  };
}

/**
 * The other dates of a series that was made as a whole: its first letter speaks for all. One that was moved,
 * given back or decided by itself speaks for itself.
 */
async function laterDates(
  { db }: FactsDeps,
  { seriesId, startsAt, movedAt, restoredAt, decidedAt }: BookingLetterFacts,
  locale: Locale,
): Promise<readonly string[]> {
  const isAlone = movedAt !== null || restoredAt !== null || decidedAt !== null;
  if (seriesId === null || isAlone) return [];
  const dates = await listLaterDates(db, { seriesId, startsAt });
  return dates.map((date) => momentInWords(date, locale));
}

function placeInWords({ space, branch, itemCode }: PlaceNames, locale: Locale) {
  return {
    place: [textIn(space, locale), itemCode].filter((part) => part !== null).join(', '),
    branch: textIn(branch, locale),
  };
}
