import * as businesses from './1767100000000-create-businesses';
import * as parts from './1767100000010-create-business-parts';
import * as listing from './1767100000020-create-business-listing';

/** The migrations of small businesses, oldest first. */
export const BUSINESS_MIGRATIONS = [businesses, parts, listing].flatMap((made) => Object.values(made));
