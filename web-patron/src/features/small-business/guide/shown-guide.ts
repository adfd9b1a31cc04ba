import type { GuidePageQuery } from './GuidePage.generated';

/** Is a guide as its page shows it. */
export type ShownGuide = NonNullable<GuidePageQuery['guide']>;
/** Is the coming events for businesses as the page lists them. */
export type BusinessEvents = GuidePageQuery['events']['nodes'];
