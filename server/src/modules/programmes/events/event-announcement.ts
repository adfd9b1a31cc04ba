import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import type { Locale, LocalizedText } from '../../../shared/locale';
import type { OpenPlaces } from './event-announcement.queries';
import { listOpenPlaces } from './event-announcement.queries';
import { loadEventVenue, placeInWords, toEventSpan } from './event-poster';
import { isPublicAt } from './event-status.rules';
import type { EventStatus, ProgrammeKind } from './event.terms';
import { daysInWords, hoursInWords, kindName } from './event-words';
import { eventById } from './events.queries';

/** What is told of an event elsewhere, as it is now: its words, and how far it can still be come to. */
export type EventAnnouncement = {
  readonly name: LocalizedText;
  readonly path: string;
  readonly kind: ProgrammeKind;
  readonly kindName: LocalizedText;
  readonly status: EventStatus;
  readonly isPublic: boolean;
  /** When its last date ends; null without dates. */
  readonly endsAt: Date | null;
  /** Whether its last date is over. */
  readonly isOver: boolean;
  readonly when: LocalizedText;
  readonly place: LocalizedText;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly cost: number;
  /** Places that are left; null where there is no limit. */
  readonly placesLeft: number | null;
};

/** Reads what is told of an event; null when there is none. */
export async function findEventAnnouncement(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  eventId: string,
): Promise<EventAnnouncement | null> {
  const [event] = await eventById.batch({ db, locale: 'ID' }, [eventId]);
  if (!event || event instanceof Error) return null;
  const now = clock.now();
  const venue = await loadEventVenue(db, event);
  const span = toEventSpan(event);
  const when = (locale: Locale): string =>
    span === null
      ? ''
      : [daysInWords(span, locale), hoursInWords(span, locale)].filter((part) => part !== '').join(', ');
  return {
    name: event.name,
    path: event.path,
    kind: event.kind,
    kindName: inBoth((locale) => kindName(event.kind, locale)),
    status: event.status,
    isPublic: isPublicAt(now, event),
    endsAt: event.endsAt,
    isOver: event.endsAt !== null && event.endsAt <= now,
    when: inBoth(when),
    place: inBoth((locale) => placeInWords(event, venue, locale)),
    ageFrom: event.ageFrom,
    ageTo: event.ageTo,
    cost: event.cost,
    placesLeft: countPlaces(await listOpenPlaces(db, eventId, now), event.registrationScope === 'SERIES'),
  };
}

/** A registration for all dates needs a place on each of them; one for a date needs one on any. */
function countPlaces(dates: readonly OpenPlaces[], isForAll: boolean): number | null {
  const left = dates.flatMap(({ capacity, taken }) =>
    capacity === null ? [] : [Math.max(0, capacity - taken)],
  );
  if (left.length === 0 || left.length < dates.length) return null;
  return isForAll ? Math.min(...left) : left.reduce((sum, places) => sum + places, 0);
}

function inBoth(write: (locale: Locale) => string): LocalizedText {
  return { indonesian: write('ID'), english: write('EN') };
}
