import type { EventsPageQuery } from './EventsPage.generated';

/** Is one occurrence in the calendar. */
export type Occurrence = EventsPageQuery['eventCalendar'][number];
