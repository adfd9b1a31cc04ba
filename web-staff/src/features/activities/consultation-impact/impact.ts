import type { BusinessImpactQuery } from './BusinessImpact.generated';

/** What the library did for small businesses in a period. */
export type Impact = BusinessImpactQuery['businessImpact'];
