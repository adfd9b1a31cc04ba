import type { Database } from '../../../platform/db/database';
import type { Clock } from '../../../shared/clock';
import { toLocalTime } from '../../../shared/civil-date';
import type { Locale, LocalizedText } from '../../../shared/locale';
import { textIn } from '../../../shared/locale';
import type { PosterFormat, PosterRecord, PosterSubject } from '../../../libs/artwork/posters';
import { drawPoster, posterHash } from '../../../libs/artwork/posters';
import type { Branch } from '../../library';
import { branchById } from '../../library';
import type { Space } from '../../spaces';
import { spaceById } from '../../spaces';
import type { Event } from './event.entity';
import { eventById } from './events.queries';
import { isPublicAt } from './event-status.rules';
import type { ProgrammeKind } from './event.terms';
import type { EventSpan } from './event-words';
import { daysInWords, hoursInWords, kindName } from './event-words';

/** The drawn poster of an event today, its address, and whether everybody may see it. */
export type EventPoster = { readonly path: string; readonly isPublic: boolean; readonly draw: () => string };

/** Which poster is asked for. */
export type PosterRequest = {
  readonly eventId: string;
  readonly locale: Locale;
  readonly format: PosterFormat;
};

/** Where an event takes place, as modules below know it. */
export type EventVenue = { readonly branch: Branch | null; readonly space: Space | null };

/** The picture that suits each kind of event. */
const SUBJECTS: Readonly<Record<ProgrammeKind, PosterSubject>> = {
  STORYTELLING: 'storytelling',
  LITERACY: 'workshop',
  READING_WRITING: 'workshop',
  DIGITAL_LITERACY: 'digital',
  BOOK_CLUB: 'bookClub',
  WORKSHOP: 'workshop',
  SCHOOL_PARTNERSHIP: 'bookClub',
  BUSINESS_TRAINING: 'business',
  EXHIBITION: 'exhibition',
  PERFORMANCE: 'performance',
  CULTURE_SEMINAR: 'culture',
  TALK: 'culture',
  COMMUNITY: 'bookClub',
  OTHER: 'bookClub',
};

/** Gives the picture that suits a kind of event. */
export function posterSubjectOf(kind: ProgrammeKind): PosterSubject {
  return SUBJECTS[kind];
}

/** Finds the drawn poster of an event; null if there is no such event. */
export async function eventPoster(
  { db, clock }: { db: Database; clock: Clock },
  request: PosterRequest,
): Promise<EventPoster | null> {
  const event = await loadOne(eventById.batch({ db, locale: request.locale }, [request.eventId]));
  if (!event) return null;
  const record = toPosterRecord(event, await loadEventVenue(db, event), request.locale);
  return {
    path: posterPath(request, record),
    isPublic: isPublicAt(clock.now(), event),
    draw: () => drawPoster(record, request.format),
  };
}

/** Gives what the poster of an event is drawn from, in the language of the poster. */
export function toPosterRecord(event: Event, house: EventVenue, locale: Locale): PosterRecord {
  const when = toEventSpan(event);
  return {
    subject: SUBJECTS[event.kind],
    kindName: kindName(event.kind, locale),
    title: textIn(event.name, locale),
    date: when === null ? '' : daysInWords(when, locale),
    time: when === null ? '' : hoursInWords(when, locale),
    place: placeInWords(event, house, locale),
  };
}

/** Gives when an event takes place; null while it has no sessions. */
export function toEventSpan({
  startsAt,
  endsAt,
  sessionCount,
}: Pick<Event, 'startsAt' | 'endsAt' | 'sessionCount'>): EventSpan | null {
  return startsAt === null || endsAt === null
    ? null
    : { startsAt, endsAt, sessionCount, isAllDay: isWholeDays(startsAt, endsAt) };
}

/** Finds the branch and the space of an event, or of one session of it. */
export async function loadEventVenue(
  db: Database,
  { branchId, spaceId }: Pick<Event, 'branchId' | 'spaceId'>,
): Promise<EventVenue> {
  const scope = { db, locale: 'ID' as const };
  const branch = branchId === null ? null : await loadOne(branchById.batch(scope, [branchId]));
  const space = spaceId === null ? null : await loadOne(spaceById.batch(scope, [spaceId]));
  return { branch, space };
}

/** Gives the path of a drawn poster; it changes with everything the poster is drawn from. */
export function posterPath({ eventId, locale, format }: PosterRequest, record: PosterRecord): string {
  return `/posters/${eventId}-${posterHash(record)}-${format}-${locale.toLowerCase()}.svg`;
}

/** Writes where an event takes place: the space with its branch, or the place elsewhere. */
export function placeInWords(
  event: Pick<Event, 'placeKind' | 'venueName'>,
  { branch, space }: EventVenue,
  locale: Locale,
): string {
  if (event.placeKind === 'ONLINE') return locale === 'ID' ? 'Daring' : 'Online';
  const parts: readonly (LocalizedText | undefined)[] = [space?.name, branch?.name];
  const names = parts.filter((name) => name !== undefined).map((name) => textIn(name, locale));
  return event.placeKind === 'ELSEWHERE' ? (event.venueName ?? '') : names.join(', ');
}

function isWholeDays(startsAt: Date, endsAt: Date): boolean {
  return toLocalTime(startsAt) === '00:00' && toLocalTime(endsAt) === '00:00' && endsAt > startsAt;
}

/** Gives the one thing a batch of one was asked for. */
export async function loadOne<Thing>(batch: Promise<readonly (Thing | Error)[]>): Promise<Thing | null> {
  const [found] = await batch;
  if (found instanceof Error) throw found;
  return found ?? null;
}
