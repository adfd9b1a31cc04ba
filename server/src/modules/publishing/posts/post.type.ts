import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { DateRange } from '../../../platform/graphql/date-range';
import { registered } from '../../../platform/graphql/enum';
import {
  LocaleEnum,
  LocalizedTextInput,
  LocalizedTextType,
  OrderDirection,
} from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import type { Locale } from '../../../shared/locale';
import { PostCardSizeEnum, PostChannelEnum } from '../channels/channel.type';
import type { ChannelCode } from '../channels/channel.terms';
import type { CardSize } from '../channels/limits';
import type { PostOrderField } from './post-lists.queries';
import type { DeliveryState, Fact, PostState, PostSubjectKind } from './post.terms';

/** What posts are made of, in the schema. */
export const PostSubjectKindEnum = registered<PostSubjectKind>(
  'PostSubjectKind',
  'What a post is made of. New values may appear.',
  {
    EVENT: 'An event.',
    TITLE: 'A title.',
    READING_LIST: 'A reading list that everybody may see.',
    GUIDE: 'A guide for small businesses.',
    STORY: 'A story.',
  },
);

/** How far a post has come, in the schema. */
export const PostStateEnum = registered<PostState>(
  'PostState',
  'How far a post has come. New values may appear.',
  {
    DRAFT: 'It is being written.',
    WAITING: 'It waits for a colleague to approve it.',
    APPROVED: 'It is approved, and published when its time comes; some channels may wait for a person.',
    PUBLISHED: 'It is published on all its channels.',
    WITHDRAWN: 'It was taken off the plan; what was published stays.',
  },
);

/** How a post stands on a channel, in the schema. */
export const PostDeliveryStateEnum = registered<DeliveryState>(
  'PostDeliveryState',
  'How a post stands on a channel. New values may appear.',
  {
    PLANNED: 'It is to be published, or tried again.',
    SENDING: 'It is being published.',
    SENT: 'It is published.',
    FAILED: 'The network refused it, or was tried many times.',
    HELD: 'A person sets something right first.',
    BY_HAND: 'A person is to publish it.',
    DONE_BY_HAND: 'A person published it, or found it published.',
  },
);

@ObjectType('PostFact', { simpleResolvers: true, description: 'What a fact says now.' })
export class PostFactType {
  @Field(() => String, {
    description: 'Which: `judul`, `kapan`, `tempat`, `sisa`, `usia`, `biaya` or `tautan`.',
  })
  name: Fact;

  @Field(() => LocalizedTextType, { description: 'What it says.' })
  value: LocalizedTextType;
}

@ObjectType('PostText', {
  simpleResolvers: true,
  description: 'The words of a post for a channel in one language.',
})
export class PostTextType {
  @Field(() => PostChannelEnum, { description: 'The channel.' })
  channel: ChannelCode;

  @Field(() => LocaleEnum, { description: 'The language.' })
  locale: Locale;

  @Field(() => String, { description: 'The words, with facts between braces.' })
  text: string;
}

@ObjectType('PostPreview', {
  simpleResolvers: true,
  description: 'A post on a channel as it would be published now.',
})
export class PostPreviewType {
  @Field(() => PostChannelEnum, { description: 'The channel.' })
  channel: ChannelCode;

  @Field(() => String, { description: 'Both languages together, facts filled in.' })
  text: string;

  @Field(() => Int, { description: 'How many letters the channel counts.' })
  letters: number;

  @Field(() => Int, { description: 'How many it takes.' })
  mostLetters: number;
}

@ObjectType('PostReach', { simpleResolvers: true, description: 'What a channel told of a post on a day.' })
export class PostReachType {
  @Field(() => DateScalar, { description: 'The day.' })
  day: CivilDate;

  @Field(() => Int, { description: 'How many saw it.' })
  seen: number;

  @Field(() => Int, { description: 'How many replied.' })
  replies: number;
}

@ObjectType('PostDelivery', { simpleResolvers: true, description: 'A post on one channel.' })
export class PostDeliveryType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => PostChannelEnum, { description: 'The channel.' })
  channel: ChannelCode;

  @Field(() => PostDeliveryStateEnum, { description: 'How it stands.' })
  state: DeliveryState;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is published or tried again; null while it is not approved.',
  })
  nextTryAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was published.' })
  sentAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Its address there, as far as it is known.' })
  remoteAddress: string | null;

  @Field(() => String, { nullable: true, description: 'What the network said last, in its words.' })
  lastAnswer: string | null;
}

@ObjectType('PostPicture', { simpleResolvers: true, description: 'The picture of a post.' })
export class PostPictureType {
  @Field(() => PostCardSizeEnum, {
    nullable: true,
    description: 'The drawn card; null for one that was uploaded.',
  })
  cardSize: CardSize | null;

  @Field(() => ID, { nullable: true, description: 'The upload, to send it back unchanged.' })
  uploadId: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be seen; null while there is none.' })
  url: string | null;

  @Field(() => LocalizedTextType, { description: 'What it shows, for those who do not see it.' })
  alt: LocalizedTextType;
}

@ObjectType('Post', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that the library tells on its channels.',
})
export class PostType extends NodeType {
  @Field(() => PostSubjectKindEnum, { description: 'What it is made of.' })
  subjectKind: PostSubjectKind;

  @Field(() => ID, { description: 'What it tells of.' })
  subjectId: string;

  @Field(() => LocalizedTextType, { description: 'What that was called when it was saved last.' })
  name: LocalizedTextType;

  @Field(() => PostStateEnum, { description: 'How far it has come.' })
  state: PostState;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is published by itself; null for once it is approved.',
  })
  plannedAt: Date | null;

  @Field(() => DateTimeScalar, {
    description: 'Where it stands in lists: when it is planned, else when it was made.',
  })
  listedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When approval was asked for.' })
  askedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was approved.' })
  approvedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why a colleague gave it back; null once it was handed in again.',
  })
  declineNote: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back with the next one.' })
  version: number;
}

/** `PostEdge` and `PostConnection`. */
export const { EdgeType: PostEdgeType, ConnectionType: PostConnectionType } = connectionTypes(
  'Post',
  () => PostType,
  { one: 'A post', many: 'posts' },
);

const PostOrderFieldEnum = registered<PostOrderField>('PostOrderField', 'What posts can be ordered by.', {
  LISTED_AT: 'When they are planned, or were made.',
});

@InputType({ description: 'Narrows posts; fields are ANDed, list values are ORed.' })
export class PostFilter {
  @Field(() => [PostStateEnum], { nullable: true, description: 'In any of these states.' })
  states?: PostState[] | null;

  @Field(() => ID, { nullable: true, description: 'Made of this.' })
  subjectId?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'Planned, or made, on these days.' })
  days?: DateRange | null;
}

@InputType({ description: 'How to order posts. Ties break on `id`.' })
export class PostOrder {
  @Field(() => PostOrderFieldEnum, { description: 'By what.' })
  field: PostOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class PostListArgs extends PageArgs {
  @Field(() => PostFilter, { nullable: true, description: 'Which posts; all when absent.' })
  filter?: PostFilter | null;

  @Field(() => PostOrder, { nullable: true, description: 'Order; the latest first when absent.' })
  orderBy?: PostOrder | null;
}

@InputType({ description: 'The words of a post for a channel in one language.' })
export class PostTextInput {
  @Field(() => PostChannelEnum, { description: 'The channel.' })
  channel: ChannelCode;

  @Field(() => LocaleEnum, { description: 'The language; each channel needs `ID`.' })
  locale: Locale;

  @Field(() => String, { description: 'The words, at most 5,000 characters; none leaves the channel out.' })
  text: string;
}

@InputType({ description: 'The picture of a post: a drawn card, or one that was uploaded.' })
export class PostPictureInput {
  @Field(() => PostCardSizeEnum, { nullable: true, description: 'The drawn card.' })
  cardSize?: CardSize | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A picture from `createUpload`, or the one that the post shows.',
  })
  uploadId?: string | null;

  @Field(() => LocalizedTextInput, { description: 'What it shows, at most 300 characters.' })
  alt: LocalizedTextInput;
}
