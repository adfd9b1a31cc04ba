import type { EventOnPage } from '../shown-event';

/** A session as the page of its event shows it. */
export type SessionOnPage = EventOnPage['sessions'][number];
