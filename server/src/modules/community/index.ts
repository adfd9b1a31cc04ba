import type { Module } from '../../platform/module';
import { COMMUNITY_TABLES } from './personal-data';
import { ReadingListMutations } from './reading-lists/reading-list-mutations.graphql';
import { ReadingListsResolver, TitleReadingListsResolver } from './reading-lists/reading-list.graphql';
import { ReviewsResolver, TitleReviewsResolver } from './reviews/review.graphql';
import { countToCheck } from './reviews/reviews.queries';
import type { CommunityDeps } from './deps';

export { readingListById } from './reading-lists/reading-lists.queries';
export { isReadingListThere, readingListPages } from './reading-lists/list-pages.queries';
export type { ReportedContent } from './reported-content';
export { findReportedContent, hideReportedContent } from './reported-content';
export { seedSampleLists } from './sample/seed-sample-lists';
export { seedSampleReviews } from './sample/seed-sample-reviews';

/** A review is called by its title; whoever wrote it is not named. */
const TITLE_OF_REVIEW = '(SELECT t.title_proper FROM title t WHERE t.id = review.title_id)';

/** Creates the module of what readers think and collect. */
export function createCommunity(deps: CommunityDeps): Module {
  return {
    name: 'community',
    personalData: { tables: COMMUNITY_TABLES },
    resolvers: [
      new ReviewsResolver(deps),
      new TitleReviewsResolver(),
      new ReadingListsResolver(),
      new TitleReadingListsResolver(),
      new ReadingListMutations(deps),
    ],
    waiting: [
      {
        permission: 'community.moderate',
        count: async ({ db }) => ({ reviewCount: await countToCheck(db) }),
      },
    ],
    resources: [
      { prefix: 'rvw', table: 'review', nameColumn: TITLE_OF_REVIEW },
      { prefix: 'rls', table: 'reading_list', nameColumn: 'name' },
    ],
  };
}
