import { Field, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { ChannelCode, ChannelKind } from './channel.terms';
import type { CardSize } from './limits';

/** The channels, in the schema. */
export const PostChannelEnum = registered<ChannelCode>(
  'PostChannel',
  'Where posts are published. New values may appear.',
  {
    PORTAL: 'The portal: it stands on the page of links.',
    TELEGRAM: 'A channel of Telegram.',
    FACEBOOK: 'A page of Facebook.',
    INSTAGRAM: 'A professional account of Instagram.',
    WEBHOOK: 'An address that gets each post, signed as Standard Webhooks asks.',
    WHATSAPP: 'A channel of WhatsApp; published by hand.',
    TIKTOK: 'TikTok; published by hand.',
    X: 'X; published by hand.',
  },
);

/** Who publishes, in the schema. */
export const PostChannelKindEnum = registered<ChannelKind>('PostChannelKind', 'Who publishes on a channel.', {
  AUTOMATIC: 'The server.',
  BY_HAND: 'A person, with text and picture that the server prepared.',
});

/** The sizes of cards, in the schema. */
export const PostCardSizeEnum = registered<CardSize>('PostCardSize', 'The size of a drawn card.', {
  SQUARE: '1080 by 1080 pixels.',
  PORTRAIT: '1080 by 1350 pixels.',
  STORY: '1080 by 1920 pixels.',
  WIDE: '1200 by 630 pixels.',
});

@ObjectType('Channel', {
  simpleResolvers: true,
  description: 'A channel as the library set it up. Its token is never given back.',
})
export class ChannelType {
  @Field(() => PostChannelEnum, { description: 'Which.' })
  code: ChannelCode;

  @Field(() => PostChannelKindEnum, { description: 'Who publishes on it.' })
  kind: ChannelKind;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  isOn: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is published: a chat, a page, an account, an address.',
  })
  target: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where people find it, and where staff publish by hand.',
  })
  openUrl: string | null;

  @Field(() => Boolean, { description: 'Whether it has a token.' })
  hasToken: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its token ends; null if that is not known.',
  })
  tokenExpiresAt: Date | null;

  @Field(() => Boolean, { description: 'Whether its token ends within 14 days, or has ended.' })
  isTokenEnding: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing leaves by it, and what to do; null while all is well.',
  })
  trouble: string | null;

  @Field(() => Int, { description: 'The most letters of a text without a picture.' })
  longest: number;

  @Field(() => Int, { description: 'The most letters of a text with a picture.' })
  longestWithPicture: number;

  @Field(() => Int, { nullable: true, description: 'The most hashtags; null without a limit.' })
  mostHashtags: number | null;

  @Field(() => Boolean, { description: 'Whether nothing goes without a picture.' })
  needsPicture: boolean;

  @Field(() => Int, {
    description: 'Counts changes, 0 while it was never set up; send it back with the next one.',
  })
  version: number;
}

@ObjectType('ChannelTest', { simpleResolvers: true, description: 'What a test of a channel found.' })
export class ChannelTestType {
  @Field(() => Boolean, { description: 'Whether token and target are accepted.' })
  isOk: boolean;

  @Field(() => String, { description: 'What was found, and what to do.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What the network said, in its words.' })
  answer: string | null;
}

@MutationInput()
export class SaveChannelInput {
  @Field(() => PostChannelEnum, { description: 'Which.' })
  code: ChannelCode;

  @Field(() => Int, { description: 'The version that you read; 0 while it was never set up.' })
  version: number;

  @Field(() => Boolean, { description: 'Whether it is in use.' })
  isOn: boolean;

  @Field(() => String, { nullable: true, description: 'Where it is published, at most 300 characters.' })
  target?: string | null;

  @Field(() => String, { nullable: true, description: 'Where people find it, at most 300 characters.' })
  openUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'A new token; absent keeps the one it has.' })
  token?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the token ends.' })
  tokenExpiresAt?: Date | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class TestChannelInput {
  @Field(() => PostChannelEnum, { description: 'Which.' })
  code: ChannelCode;
}

export const SaveChannelPayload = definePayload('SaveChannel', {
  channel: unlessRefused(ChannelType, 'The channel as it is now'),
});
export const TestChannelPayload = definePayload('TestChannel', {
  test: always(ChannelTestType, 'What was found.'),
});
