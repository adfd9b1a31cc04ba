import * as v from 'valibot';

import { addDays, toCivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import type { AppServices } from '../../app-services';
import type { PageGraphQL } from '../run-operation';
import { runText } from '../run-operation';
import { localizedShape } from '../heads/answer-parts';
import { parseEventFilter } from './event-filter';

const OCCURRENCES = /* GraphQL */ `
  query EventFeed($from: Date!, $to: Date!, $filter: EventFilter!, $locale: Locale!) {
    eventCalendar(dates: { from: $from, to: $to }, filter: $filter) {
      id
      status
      startsAt
      endsAt
      isAllDay
      fromDate
      untilDate
      sequence
      updatedAt
      capacity
      takenCount
      name {
        text(locale: $locale)
      }
      event {
        id
        path
        kind
        status
        sequence
        updatedAt
        isSample
        name {
          text(locale: $locale)
        }
        summary {
          text(locale: $locale)
        }
        notice {
          text(locale: $locale)
        }
        picture(format: PORTRAIT, locale: $locale) {
          url
          width
          height
        }
        place {
          kind
          name
          address
          branch {
            name {
              text(locale: $locale)
            }
            address
          }
          space {
            name {
              text(locale: $locale)
            }
          }
        }
      }
    }
  }
`;

const text = v.string();
const instant = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((value) => new Date(value)),
);
const SHAPE = v.object({
  eventCalendar: v.array(
    v.object({
      id: text,
      status: text,
      startsAt: instant,
      endsAt: instant,
      isAllDay: v.boolean(),
      fromDate: text,
      untilDate: text,
      sequence: v.number(),
      updatedAt: instant,
      capacity: v.nullable(v.number()),
      takenCount: v.number(),
      name: v.nullable(localizedShape),
      event: v.object({
        id: text,
        path: text,
        kind: text,
        status: text,
        sequence: v.number(),
        updatedAt: instant,
        isSample: v.boolean(),
        name: localizedShape,
        summary: v.nullable(localizedShape),
        notice: v.nullable(localizedShape),
        picture: v.object({ url: text, width: v.number(), height: v.number() }),
        place: v.object({
          kind: text,
          name: v.nullable(text),
          address: v.nullable(text),
          branch: v.nullable(v.object({ name: localizedShape, address: v.nullable(text) })),
          space: v.nullable(v.object({ name: localizedShape })),
        }),
      }),
    }),
  ),
});

/** One occurrence as feeds tell it. */
export type FeedOccurrence = v.InferOutput<typeof SHAPE>['eventCalendar'][number];

/** What a feed is about: the language, and the filters of the calendar's address. */
export type FeedRequest = {
  readonly locale: Locale;
  readonly parameters: URLSearchParams;
  readonly now: Date;
  readonly requestId: string;
  readonly daysBack: number;
  readonly daysAhead: number;
};

/**
 * Reads the occurrences of a feed, first ones first: those of the last days too, so that a change of
 * yesterday still reaches a calendar.
 */
export async function feedOccurrences(
  kernel: AppServices,
  door: PageGraphQL,
  { locale, parameters, now, requestId, daysBack, daysAhead }: FeedRequest,
): Promise<readonly FeedOccurrence[]> {
  const today = toCivilDate(now);
  const filter = parseEventFilter(parameters);
  const found: FeedOccurrence[] = [];
  // The graph gives at most a hundred days at once.
  for (let from = addDays(today, -daysBack); from < addDays(today, daysAhead); from = addDays(from, 100)) {
    const variables = { from, to: addDays(from, 100), filter, locale };
    const answer = v.parse(
      SHAPE,
      await runText(kernel, door, {
        text: OCCURRENCES,
        operationName: 'EventFeed',
        variables,
        locale,
        requestId,
      }),
    );
    found.push(...answer.eventCalendar.filter(({ id }) => !found.some((known) => known.id === id)));
  }
  return found;
}
