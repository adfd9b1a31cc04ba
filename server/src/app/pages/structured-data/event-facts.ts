import { localPath } from '../routes';
import type { FullEvent } from '../heads/full-answers';
import type { PageContext } from '../heads/page-head';
import { momentOf } from './moment';

const TYPES: Readonly<Record<string, string>> = {
  EXHIBITION: 'ExhibitionEvent',
  PERFORMANCE: 'TheaterEvent',
  DIGITAL_LITERACY: 'EducationEvent',
  LITERACY: 'EducationEvent',
  WORKSHOP: 'EducationEvent',
  BUSINESS_TRAINING: 'BusinessEvent',
  STORYTELLING: 'ChildrensEvent',
  BOOK_CLUB: 'LiteraryEvent',
  READING_WRITING: 'LiteraryEvent',
  CULTURE_SEMINAR: 'EducationEvent',
};
const STATUSES: Readonly<Record<string, string>> = {
  CANCELLED: 'EventCancelled',
  POSTPONED: 'EventPostponed',
};

/** Describes an event with each of its dates (schema.org Event); an event without dates is not described. */
export function eventFacts(event: FullEvent, scene: PageContext): object | null {
  const sessions = event.sessions.filter(({ status }) => status !== 'CANCELLED');
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (!first || !last) return null;
  const { origin, locale } = scene;
  return {
    '@context': 'https://schema.org',
    '@type': TYPES[event.kind] ?? 'Event',
    '@id': `${origin}${event.path}#event`,
    url: origin + localPath(event.path, locale),
    name: event.name.text,
    description: (event.summary ?? event.description ?? event.name).text,
    startDate: timeOf(first, first.startsAt),
    endDate: first.isAllDay ? last.untilDate : timeOf(last, last.endsAt),
    eventStatus: `https://schema.org/${STATUSES[event.status] ?? 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${event.place.kind === 'ONLINE' ? 'Online' : 'Offline'}EventAttendanceMode`,
    location: locationOf(event, scene),
    image: [origin + event.sharePicture.url.replace(/svg$/, 'png')],
    isAccessibleForFree: event.cost === 0,
    inLanguage: locale.toLowerCase(),
    organizer: { '@type': 'Organization', name: scene.words.owner, url: origin },
    offers: {
      '@type': 'Offer',
      price: event.cost,
      priceCurrency: 'IDR',
      url: origin + localPath(event.path, locale),
      availability: `https://schema.org/${isFull(event) ? 'SoldOut' : 'InStock'}`,
    },
    ...(event.people.length > 0
      ? { performer: event.people.map(({ person }) => ({ '@type': 'Person', name: person.name })) }
      : {}),
    ...(sessions.length > 1
      ? {
          subEvent: sessions.map((session) => ({
            '@type': 'Event',
            name: session.name?.text ?? event.name.text,
            startDate: timeOf(session, session.startsAt),
            endDate: timeOf(session, session.endsAt),
            location: locationOf(event, scene),
          })),
        }
      : {}),
  };
}

type Session = FullEvent['sessions'][number];

function timeOf(session: Session, instant: Date): string {
  return session.isAllDay ? session.fromDate : momentOf(instant);
}

function isFull(event: FullEvent): boolean {
  return event.sessions.every(({ capacity, takenCount }) => capacity !== null && takenCount >= capacity);
}

function locationOf({ place, path }: FullEvent, { origin, locale }: PageContext): object {
  if (place.kind === 'ONLINE')
    return { '@type': 'VirtualLocation', url: place.onlineUrl ?? origin + localPath(path, locale) };
  const street = place.kind === 'ELSEWHERE' ? place.address : (place.branch?.address ?? null);
  const name =
    place.kind === 'ELSEWHERE'
      ? (place.name ?? '')
      : [place.space?.name.text, place.branch?.name.text].filter((part) => part !== undefined).join(', ');
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(street !== null ? { streetAddress: street } : {}),
      addressLocality: 'Pasuruan',
      addressRegion: 'Jawa Timur',
      addressCountry: 'ID',
    },
  };
}
