import type { EventPageQuery } from './EventPage.generated';

/** An event as its page shows it. */
export type EventOnPage = NonNullable<EventPageQuery['event']>;
