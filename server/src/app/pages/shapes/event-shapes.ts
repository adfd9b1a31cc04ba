import * as v from 'valibot';

import { cardShape, localizedShape } from './title-shapes';

const text = v.string();
const maybeText = v.nullable(v.string());
const maybeNumber = v.nullable(v.number());
const instant = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((value) => new Date(value)),
);
const picture = v.object({ url: text, width: v.number(), height: v.number() });

const place = v.object({
  kind: text,
  name: maybeText,
  branch: v.nullable(v.object({ name: localizedShape })),
  space: v.nullable(v.object({ name: localizedShape })),
});
const times = {
  id: text,
  status: text,
  startsAt: instant,
  endsAt: instant,
  isAllDay: v.boolean(),
  fromDate: text,
  untilDate: text,
};

const line = {
  id: text,
  path: text,
  kind: text,
  status: text,
  isSample: v.boolean(),
  name: localizedShape,
  place,
};

/** Answer to `EventsPage`. */
export const eventsShape = v.object({
  eventCalendar: v.array(v.object({ ...times, event: v.object({ ...line, picture }) })),
});

/** An event in a list. */
export const listedEventShape = v.object({
  ...line,
  startsAt: v.nullable(instant),
  endsAt: v.nullable(instant),
  picture,
  nextSession: v.nullable(v.object(times)),
});
const lists = {
  coming: v.object({ nodes: v.array(listedEventShape) }),
  past: v.object({ nodes: v.array(listedEventShape) }),
};

/** Answer to `EventPage`. */
export const eventShape = v.object({
  event: v.nullable(
    v.object({
      ...line,
      summary: v.nullable(localizedShape),
      description: v.nullable(localizedShape),
      notice: v.nullable(localizedShape),
      cost: v.number(),
      ageFrom: maybeNumber,
      ageTo: maybeNumber,
      capacity: maybeNumber,
      picture,
      sharePicture: picture,
      sessions: v.array(
        v.object({
          ...times,
          name: v.nullable(localizedShape),
          capacity: maybeNumber,
          takenCount: v.number(),
        }),
      ),
      place: v.object({
        ...place.entries,
        address: maybeText,
        onlineUrl: maybeText,
        branch: v.nullable(v.object({ name: localizedShape, address: maybeText })),
      }),
      programme: v.nullable(v.object({ path: text, name: localizedShape })),
      registrationTerms: v.object({ mode: text, isOpen: v.boolean() }),
      people: v.array(v.object({ role: text, person: v.object({ path: maybeText, name: text }) })),
      partners: v.array(v.object({ name: text, url: maybeText })),
      recommendedTitles: v.array(v.object({ title: cardShape })),
      works: v.optional(
        v.array(
          v.object({
            name: localizedShape,
            creator: maybeText,
            year: maybeText,
            caption: v.nullable(localizedShape),
            alternativeText: v.nullable(localizedShape),
            picture: v.nullable(picture),
          }),
        ),
      ),
    }),
  ),
});

/** Answer to `ProgrammePage`. */
export const programmeShape = v.object({
  programme: v.nullable(
    v.object({
      id: text,
      path: text,
      kind: text,
      isSample: v.boolean(),
      name: localizedShape,
      summary: v.nullable(localizedShape),
      description: v.nullable(localizedShape),
      ...lists,
    }),
  ),
});

/** Answer to `EventPersonPage`. */
export const eventPersonShape = v.object({
  eventPerson: v.nullable(
    v.object({
      id: text,
      path: maybeText,
      name: text,
      isPublic: v.boolean(),
      website: maybeText,
      headline: v.nullable(localizedShape),
      biography: v.nullable(localizedShape),
      photo: v.nullable(picture),
      ...lists,
    }),
  ),
});

/** Answer to `CertificatePage`. */
export const certificateShape = v.object({
  certificateCheck: v.nullable(
    v.object({
      number: text,
      isValid: v.boolean(),
      role: text,
      holderName: text,
      issuedAt: instant,
      revokedAt: v.nullable(instant),
      isSample: v.boolean(),
      event: v.nullable(v.object({ path: text, name: localizedShape })),
    }),
  ),
});

/** An event as its page shows it. */
export type FullEvent = NonNullable<v.InferOutput<typeof eventShape>['event']>;
/** One occurrence in the calendar. */
export type CalendarOccurrence = v.InferOutput<typeof eventsShape>['eventCalendar'][number];
/** An event in a list. */
export type ListedEvent = v.InferOutput<typeof listedEventShape>;
/** A programme as its page shows it. */
export type FullProgramme = NonNullable<v.InferOutput<typeof programmeShape>['programme']>;
/** Somebody who makes events, as their page shows them. */
export type FullEventPerson = NonNullable<v.InferOutput<typeof eventPersonShape>['eventPerson']>;
