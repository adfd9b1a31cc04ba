import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { defineFullUrl } from '../../../platform/graphql/full-url';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { SitePageDraftType, SitePageType } from '../../feedback';
import type { PhotoConsent } from '../../programmes';
import { PhotoConsentEnum } from '../../programmes';
import type { StorySection } from './story.terms';

/** The sections of the news page, in the schema. */
export const StorySectionEnum = registered<StorySection>(
  'StorySection',
  'What a story is. New values may appear: treat an unknown one as `NEWS`.',
  {
    NEWS: 'What happened, or will.',
    TIP: 'Something to use at once.',
    NEW_COLLECTION: 'What is new on the shelves.',
    INTERVIEW: 'A conversation, or a longer read.',
    DESK: 'A few lines from the desk of a librarian.',
  },
);

@ObjectType('StoryTag', { simpleResolvers: true, description: 'A word by which stories are found.' })
export class StoryTagType {
  @Field(() => String, { description: 'The word as it stands in addresses.' })
  tag: string;

  @Field(() => String, { description: 'The word as it was written.' })
  name: string;
}

@ObjectType('StoryCover', { simpleResolvers: true, description: 'The picture of a story.' })
export class StoryCoverType {
  @Field(() => ID, { description: 'The upload, to send it back unchanged.' })
  uploadId: string;

  @Field(() => String, { description: 'Path of the picture.' })
  url: string;

  @Field(() => Int, { description: 'Width in pixels.' })
  width: number;

  @Field(() => Int, { description: 'Height in pixels.' })
  height: number;

  @Field(() => LocalizedTextType, { description: 'What it shows, for those who do not see it.' })
  alt: LocalizedTextType;

  @Field(() => String, { nullable: true, description: 'Who made it, or from where it is.' })
  credit: string | null;

  @Field(() => PhotoConsentEnum, { description: 'Why it may be shown.' })
  consent: PhotoConsent;
}

/** Gives pictures of stories whole addresses. */
export const StoryCoverUrlResolver = defineFullUrl(StoryCoverType);

@ObjectType('Story', {
  simpleResolvers: true,
  description: 'News, a tip, an interview: what the library tells, as it is published.',
})
export class StoryType {
  @Field(() => ID, { description: 'The id of its page.' })
  id: string;

  @Field(() => SitePageType, {
    description: 'Its words: title, text, address, when they were last published.',
  })
  page: SitePageType;

  @Field(() => DateTimeScalar, { description: 'When it was published for the first time.' })
  firstPublishedAt: Date;
}

@ObjectType('StoryFacts', {
  simpleResolvers: true,
  description: 'What staff note of a story beside its words.',
})
export class StoryFactsType {
  @Field(() => StorySectionEnum, { description: 'What it is.' })
  section: StorySection;

  @Field(() => String, { nullable: true, description: 'Who signs it, in words; null for the library.' })
  author: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back with the next one.' })
  version: number;

  pageId: string;
}

export const { EdgeType: StoryEdgeType, ConnectionType: StoryConnectionType } = connectionTypes(
  'Story',
  () => StoryType,
  { one: 'A story', many: 'stories' },
);
export const { EdgeType: SitePageDraftEdgeType, ConnectionType: SitePageDraftConnectionType } =
  connectionTypes('SitePageDraft', () => SitePageDraftType, { one: 'A page', many: 'pages' });

@InputType({ description: 'The picture of a story.' })
export class StoryCoverInput {
  @Field(() => ID, { description: 'A picture from `createUpload`, or the one that the story shows.' })
  uploadId: string;

  @Field(() => LocalizedTextInput, { description: 'What it shows, at most 300 characters.' })
  alt: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'Who made it, at most 160 characters.' })
  credit?: string | null;

  @Field(() => PhotoConsentEnum, { description: 'Why it may be shown.' })
  consent: PhotoConsent;
}

@MutationInput()
export class SaveStoryInput {
  @Field(() => ID, { description: 'The page of the story, of kind `STORY`.' })
  pageId: string;

  @Field(() => Int, { description: 'The version of its facts that you read; 0 while there are none.' })
  version: number;

  @Field(() => StorySectionEnum, { description: 'What it is.' })
  section: StorySection;

  @Field(() => String, { nullable: true, description: 'Who signs it, at most 120 characters.' })
  author?: string | null;

  @Field(() => [String], { nullable: true, description: 'Tags, at most 8 of 40 characters.' })
  tags?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Titles, people, events and guides that it names, in their order, at most 12.',
  })
  mentionIds?: string[] | null;

  @Field(() => StoryCoverInput, { nullable: true, description: 'Its picture; null for none.' })
  cover?: StoryCoverInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveStoryPayload = definePayload('SaveStory', {
  page: unlessRefused(SitePageDraftType, 'The page as it is now'),
});
