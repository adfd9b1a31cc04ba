import type { Module } from '../../platform/module';
import { countLinksJob } from './links/count-links.job';
import { linkListSource } from './links/link-list-source';
import { LinkResolver } from './links/link.graphql';
import type { LinkDeps } from './links/save-short-link';
import { PUBLISHING_PERSONAL_DATA } from './personal-data';
import { PUBLISHING_PICTURES } from './published-pictures';
import { StoryDraftResolver, StoryFactsResolver, StoryResolver } from './stories/story.graphql';
import { StoryCoverUrlResolver } from './stories/story.type';

export type { CardSize } from '../../libs/artwork/cards';
export { CARD_SIZES } from '../../libs/artwork/cards';
export type { CardSubject } from './cards/card-subject';
export { loadCardSubject } from './cards/card-subject';
export type { CardChoice } from './cards/draw-card';
export { CARD_KINDS, cardKey, cardPath, cardPicture, cardWords, drawCard } from './cards/draw-card';
export { ensureShortLink } from './links/ensure-short-link';
export type { LinkRequest } from './links/follow-link';
export { followLink } from './links/follow-link';
export { createLinkResults } from './links/link-results';
export { LINK_PARAMETER, readLinkCode } from './links/link.terms';
export { figuresOfPosts } from './links/link-figures';
export type { PostsSetup } from './posts/posts-module';
export { createPosts } from './posts/posts-module';
export { seedSamplePosts } from './sample/seed-sample-posts';
export { seedSampleStories } from './sample/seed-sample-stories';
export { storyEntries } from './stories/stories.queries';

/** Creates what the library tells: stories, and the short links that lead to them. */
export function createPublishing(deps: LinkDeps): Module {
  return {
    name: 'publishing',
    resolvers: [
      new StoryResolver(),
      new StoryCoverUrlResolver(),
      new StoryDraftResolver(deps),
      new StoryFactsResolver(),
      new LinkResolver(deps),
    ],
    lists: [linkListSource],
    jobs: [countLinksJob(deps)],
    personalData: PUBLISHING_PERSONAL_DATA,
    publishedPictures: PUBLISHING_PICTURES,
  };
}
