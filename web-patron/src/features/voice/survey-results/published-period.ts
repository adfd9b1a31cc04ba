import type { SurveyResultsQuery } from './SurveyResults.generated';

/** A published period, as the page shows it. */
export type PublishedPeriod = SurveyResultsQuery['publishedSatisfactionPeriods'][number];
