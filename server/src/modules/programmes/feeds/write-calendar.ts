import ical, { ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';

/** When something happens: two instants, or civil days in Pasuruan of which the last is included. */
export type CalendarTime =
  | { readonly kind: 'instants'; readonly startsAt: Date; readonly endsAt: Date }
  | { readonly kind: 'days'; readonly firstDay: string; readonly lastDay: string };

/**
 * One occurrence in a calendar. `id` and `revision` let a subscriber see that an occurrence was moved or
 * cancelled: the id stays, the revision grows.
 */
export type CalendarItem = {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly words: string;
  readonly address: string;
  readonly place: string;
  readonly time: CalendarTime;
  readonly status: 'CONFIRMED' | 'POSTPONED' | 'CANCELLED';
  readonly updatedAt: Date;
  /** Whether it is about one person: calendar programs then do not share it. */
  readonly isPersonal: boolean;
};

/**
 * What a calendar says of itself. `address` is where it can be subscribed to; null when that is a secret,
 * which must not travel with the file.
 */
export type CalendarFacts = {
  readonly name: string;
  /** Who holds all that is in it: the library, as it calls itself. */
  readonly organiser: string;
  readonly words: string;
  readonly language: 'id' | 'en';
  readonly address: string | null;
  readonly host: string;
};

const DAY_MS = 86_400_000;
const REFRESH_SECONDS = 3600;

/**
 * Writes an iCalendar file (RFC 5545) that people subscribe to. Instants are given in UTC, so that no program
 * needs a table of time zones; whole days end on the day after the last, as the format wants. Subscribers ask
 * again every hour.
 */
export function writeCalendar(items: readonly CalendarItem[], facts: CalendarFacts): string {
  const calendar = ical({
    name: facts.name,
    description: facts.words,
    ...(facts.address === null ? {} : { url: facts.address, source: facts.address }),
    ttl: REFRESH_SECONDS,
    method: ICalCalendarMethod.PUBLISH,
    prodId: {
      company: facts.organiser,
      product: 'Pustaka Pasuruan',
      language: facts.language.toUpperCase(),
    },
    x: [{ key: 'X-WR-TIMEZONE', value: 'Asia/Jakarta' }],
  });
  for (const item of items) {
    calendar.createEvent({
      id: `${item.id}@${facts.host}`,
      sequence: item.revision,
      stamp: item.updatedAt,
      lastModified: item.updatedAt,
      summary: item.title,
      description: item.words,
      url: item.address,
      location: item.place,
      organizer: { name: facts.organiser, email: `noreply@${facts.host}` },
      status: statusOf(item),
      class: item.isPersonal ? ICalEventClass.PRIVATE : ICalEventClass.PUBLIC,
      ...timesOf(item.time),
    });
  }
  return calendar.toString();
}

function statusOf({ status }: CalendarItem): ICalEventStatus {
  if (status === 'CANCELLED') return ICalEventStatus.CANCELLED;
  return status === 'POSTPONED' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function timesOf(time: CalendarTime): { start: Date; end: Date; allDay: boolean } {
  if (time.kind === 'instants') return { start: time.startsAt, end: time.endsAt, allDay: false };
  return { start: dayOf(time.firstDay), end: new Date(dayOf(time.lastDay).getTime() + DAY_MS), allDay: true };
}

// The writer reads the date of an all-day event in the time zone of the process, which is UTC everywhere.
function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
