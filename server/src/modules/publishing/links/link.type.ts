import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import {
  LocalizedTextInput,
  LocalizedTextType,
  OrderDirection,
} from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';

const FEW = 'null where it is more than none and too few to be told';

@ObjectType('LinkFigures', {
  simpleResolvers: true,
  description: 'What came of a link or a post. Numbers of people under 5 are not told.',
})
export class LinkFiguresType {
  @Field(() => Int, { description: 'How often it was followed, without programs that only look ahead.' })
  clicks: number;

  @Field(() => Int, {
    nullable: true,
    description: `Registrations for events that were not withdrawn; ${FEW}.`,
  })
  registrations: number | null;

  @Field(() => Int, { nullable: true, description: `Holds that were placed; ${FEW}.` })
  holds: number | null;

  @Field(() => Int, { nullable: true, description: `People who became members; ${FEW}.` })
  memberships: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `People of those registrations who came, once for each session; ${FEW}.`,
  })
  attendances: number | null;
}

@ObjectType('LinkDay', { simpleResolvers: true, description: 'What came of a link or a post on a day.' })
export class LinkDayType extends LinkFiguresType {
  @Field(() => DateScalar, { description: 'The day, in Asia/Jakarta.' })
  day: string;
}

@ObjectType('ShortLink', {
  simpleResolvers: true,
  description: 'A short address that leads to a page of the portal and counts who followed it.',
})
export class ShortLinkType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Seven letters and digits that nobody takes for one another.' })
  code: string;

  @Field(() => String, { description: 'Where it leads: a path of the portal.' })
  targetPath: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  label: LocalizedTextType;

  @Field(() => ID, { nullable: true, description: 'The post that it stands in; null if it stands alone.' })
  postId: string | null;

  @Field(() => String, { nullable: true, description: 'The channel of that post.' })
  channelCode: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it stands on the page of links; null when it does not.',
  })
  listedUntil: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back with the next one.' })
  version: number;
}

@ObjectType('ListedLink', {
  simpleResolvers: true,
  description: 'A link that stands on the page of links, the one page that a caption can name.',
})
export class ListedLinkType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'The short address below the portal, such as `/s/k7m2q4x`.' })
  path: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  label: LocalizedTextType;
}

export const { EdgeType: ShortLinkEdgeType, ConnectionType: ShortLinkConnectionType } = connectionTypes(
  'ShortLink',
  () => ShortLinkType,
  { one: 'A link', many: 'links' },
);

const ShortLinkOrderFieldEnum = registered<'CREATED_AT'>(
  'ShortLinkOrderField',
  'What links can be ordered by.',
  { CREATED_AT: 'When they were made.' },
);

@InputType({ description: 'Narrows links; fields are ANDed.' })
export class ShortLinkFilter {
  @Field(() => Boolean, { nullable: true, description: 'Those of posts, or those that stand alone.' })
  isOfPost?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Those that stand on the page of links now, or those that do not.',
  })
  isListed?: boolean | null;
}

@InputType({ description: 'How to order links. Ties break on `id`.' })
export class ShortLinkOrder {
  @Field(() => ShortLinkOrderFieldEnum, { description: 'By what.' })
  field: 'CREATED_AT';

  @Field(() => OrderDirection, { defaultValue: OrderDirection.DESC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class ShortLinkListArgs extends PageArgs {
  @Field(() => ShortLinkFilter, { nullable: true, description: 'Which links; all when absent.' })
  filter?: ShortLinkFilter | null;

  @Field(() => ShortLinkOrder, { nullable: true, description: 'Order; the newest first when absent.' })
  orderBy?: ShortLinkOrder | null;
}

@MutationInput()
export class CreateShortLinkInput {
  @Field(() => String, {
    description: 'A page of the portal: its whole address or its path. No link leads elsewhere.',
  })
  target: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 160 characters.' })
  label: LocalizedTextInput;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it stands on the page of links; absent for not at all.',
  })
  listedUntil?: Date | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateShortLinkInput {
  @Field(() => ID, { description: 'The link.' })
  id: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version: number;

  @Field(() => String, {
    description: 'A page of the portal: its whole address or its path. No link leads elsewhere.',
  })
  target: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 160 characters.' })
  label: LocalizedTextInput;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when it stands on the page of links; null for not at all.',
  })
  listedUntil?: Date | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const link = { link: unlessRefused(ShortLinkType, 'The link as it is now') };

export const CreateShortLinkPayload = definePayload('CreateShortLink', link);
export const UpdateShortLinkPayload = definePayload('UpdateShortLink', link);
