import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { SitePageKind } from './site-page.terms';

const SitePageKindEnum = registered<SitePageKind>(
  'SitePageKind',
  'Pages that staff write. New values may appear: treat an unknown one as `OTHER`.',
  {
    LENDING: 'How lending works; stands in place of the words that the portal says by itself.',
    PRIVACY: 'What is kept about people; stands in place of the words that the portal says by itself.',
    ACCESSIBILITY:
      'How far everybody can use the portal; stands in place of the words that the portal says by itself.',
    SERVICE_CHARTER: 'What the library promises of its services (maklumat pelayanan).',
    FAQ: 'Questions that people often ask.',
    ABOUT: 'What the library is.',
    STORY: 'News, a tip, an interview: see `Story`.',
    OTHER: 'Any other page.',
  },
);

@ObjectType('SitePage', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A page of the portal that staff wrote, as it is published.',
})
export class SitePageType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => SitePageKindEnum, { description: 'What it is about.' })
  kind: SitePageKind;

  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => String, { description: 'Its path in the portal, without language prefix.' })
  path: string;

  @Field(() => Int, { description: 'The number of its version, from 1.' })
  number: number;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title: LocalizedTextType;

  @Field(() => DateTimeScalar, { description: 'When this version was published.' })
  publishedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;
}

@ObjectType('RichText', {
  simpleResolvers: true,
  description: 'A text with headings, lists and links, as the editor of the back office writes it.',
})
export class RichTextType {
  @Field(() => String, { description: 'The JSON of the editor in Bahasa Indonesia.' })
  indonesian: string;

  @Field(() => String, { nullable: true, description: 'The JSON of the editor in English, if there is one.' })
  english: string | null;
}

@ObjectType('SitePageVersion', { simpleResolvers: true, description: 'A page as it was published once.' })
export class SitePageVersionType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'Counts the versions of a page from 1.' })
  number: number;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title: LocalizedTextType;

  @Field(() => Int, {
    nullable: true,
    description: 'The older version that was taken back with it; null if it was newly written.',
  })
  restoredNumber: number | null;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  createdAt: Date;

  pageId: string;
  createdBy: string;
}

@ObjectType('SitePageDraft', {
  simpleResolvers: true,
  description: 'A page as staff are writing it, with its history.',
})
export class SitePageDraftType {
  @Field(() => ID, { description: 'The id of the page.' })
  id: string;

  @Field(() => SitePageKindEnum, { description: 'What it is about.' })
  kind: SitePageKind;

  @Field(() => String, { description: 'The word in its address.' })
  slug: string;

  @Field(() => String, { description: 'Its path in the portal, without language prefix.' })
  path: string;

  @Field(() => LocalizedTextType, { description: 'Its title.' })
  title: LocalizedTextType;

  @Field(() => RichTextType, { description: 'Its text.' })
  document: RichTextType;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that the public reads; null while it reads none.',
  })
  publishedNumber: number | null;

  @Field(() => Boolean, { description: 'Whether it was changed since its newest version.' })
  isChanged: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what is written is published by itself; null while nothing is planned.',
  })
  publishAt: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  updatedBy: string;
}

@InputType({ description: 'Changes to a page: absent keeps, null clears.' })
export class SitePageChangesInput {
  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its title, at most 160 characters.' })
  title?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Its text as the JSON of the editor, at most 45,000 bytes in each language.',
  })
  document?: LocalizedTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The word in its address: lower case letters, digits, hyphens.',
  })
  slug?: string | null;
}

@MutationInput()
export class CreateSitePageInput {
  @Field(() => SitePageKindEnum, { description: 'What it is about.' })
  kind: SitePageKind;

  @Field(() => LocalizedTextInput, { description: 'Its title, at most 160 characters.' })
  title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Its text as the JSON of the editor, at most 45,000 bytes in each language.',
  })
  document?: LocalizedTextInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The word in its address; made of the title if absent.',
  })
  slug?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateSitePageInput {
  @Field(() => ID, { description: 'The page.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => SitePageChangesInput, { description: 'What changes.' })
  changes: SitePageChangesInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class PublishSitePageInput {
  @Field(() => ID, { description: 'The page.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class WithdrawSitePageInput {
  @Field(() => ID, { description: 'The page.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class RestoreSitePageInput {
  @Field(() => ID, { description: 'The page.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => Int, { description: 'The number of the version that is taken back.' })
  number: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class ScheduleSitePageInput {
  @Field(() => ID, { description: 'The page.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is published, within a year; null takes the plan back.',
  })
  publishAt?: Date | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const page = { page: unlessRefused(SitePageDraftType, 'The page as it is now') };

export const CreateSitePagePayload = definePayload('CreateSitePage', page);
export const UpdateSitePagePayload = definePayload('UpdateSitePage', page);
export const PublishSitePagePayload = definePayload('PublishSitePage', page);
export const WithdrawSitePagePayload = definePayload('WithdrawSitePage', page);
export const ScheduleSitePagePayload = definePayload('ScheduleSitePage', page);
export const RestoreSitePagePayload = definePayload('RestoreSitePage', page);
