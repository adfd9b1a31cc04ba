import type { CalendarItem } from '../../../modules/programmes';
import { writeCalendar } from '../../../modules/programmes';
import type { Locale } from '../../../shared/locale';
import { localPath } from '../routes';
import { WORDS } from '../words/words';
import type { FeedOccurrence } from './feed-occurrences';

/** Writes occurrences as a calendar that people subscribe to; what was cancelled stays in it as cancelled. */
export function eventCalendarText(
  occurrences: readonly FeedOccurrence[],
  { locale, origin, path, owner }: { locale: Locale; origin: string; path: string; owner: string },
): string {
  const words = WORDS[locale];
  const items = occurrences.map((occurrence) => calendarItem(occurrence, { locale, origin }));
  return writeCalendar(items, {
    name: `${words.eventsTitle} · ${words.siteName}`,
    organiser: owner,
    words: words.eventsDescription,
    language: locale === 'ID' ? 'id' : 'en',
    address: origin + path,
    host: new URL(origin).hostname,
  });
}

/** Tells an occurrence as calendars do. Its revision grows with every change of the event and of the date. */
export function calendarItem(
  { event, ...session }: FeedOccurrence,
  { locale, origin }: { locale: Locale; origin: string },
): CalendarItem {
  const { place } = event;
  const where =
    place.kind === 'ELSEWHERE'
      ? [place.name, place.address]
      : [place.space?.name.text, place.branch?.name.text, place.branch?.address];
  const name = session.name === null ? event.name.text : `${event.name.text}: ${session.name.text}`;
  return {
    id: session.id,
    revision: session.sequence + event.sequence,
    title: name,
    address: origin + localPath(event.path, locale),
    words: [event.notice?.text, event.summary?.text, origin + localPath(event.path, locale)]
      .filter(Boolean)
      .join('\n'),
    place: place.kind === 'ONLINE' ? WORDS[locale].online : where.filter(Boolean).join(', '),
    time: session.isAllDay
      ? { kind: 'days', firstDay: session.fromDate, lastDay: session.untilDate }
      : { kind: 'instants', startsAt: session.startsAt, endsAt: session.endsAt },
    status:
      session.status === 'CANCELLED' || event.status === 'CANCELLED'
        ? 'CANCELLED'
        : event.status === 'POSTPONED'
          ? 'POSTPONED'
          : 'CONFIRMED',
    updatedAt: session.updatedAt > event.updatedAt ? session.updatedAt : event.updatedAt,
    isPersonal: false,
  };
}
