import type { Module } from '../../platform/module';
import { COMMUNITY_TABLES } from './data/personal-data';
import { ReadingListMutations } from './graphql/reading-list.mutations';
import { ReadingListsResolver, TitleReadingListsResolver } from './graphql/reading-lists.resolver';
import { ReviewsResolver, TitleReviewsResolver } from './graphql/reviews.resolver';
import type { CommunityDeps } from './use-cases/community-deps';

export { readingListPages } from './data/list-pages';
export { seedSampleLists } from './sample/seed-sample-lists';
export { seedSampleReviews } from './sample/seed-sample-reviews';

/** Opens the room of what readers think and collect. */
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
    things: [
      { prefix: 'rvw', table: 'review' },
      { prefix: 'rls', table: 'reading_list' },
    ],
  };
}
