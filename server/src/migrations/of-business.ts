import * as businesses from './1767100000000-create-businesses';
import * as parts from './1767100000010-create-business-parts';
import * as listing from './1767100000020-create-business-listing';
import * as accepted from './1769100000000-create-accepted-businesses';
import * as decisions from './1769100000010-create-business-decisions';
import * as consulted from './1769100000020-link-consultations-to-businesses';

/** The migrations of small businesses, oldest first. */
export const BUSINESS_MIGRATIONS = [businesses, parts, listing, accepted, decisions, consulted].flatMap(
  (made) => Object.values(made),
);
