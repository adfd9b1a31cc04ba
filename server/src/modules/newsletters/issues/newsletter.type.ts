import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { BlockKind, IssueState } from '../newsletter.terms';

/** States of issues in the schema. */
export const NewsletterIssueStateEnum = registered<IssueState>(
  'NewsletterIssueState',
  'How far an issue of a newsletter has come. New values may appear: treat an unknown one as `DRAFT`.',
  {
    DRAFT: 'Is being written.',
    PLANNED: 'Leaves by itself at its moment.',
    SENDING: 'Its letters are leaving.',
    SENT: 'All its letters have left; it stands in the archive.',
  },
);

/** Kinds of blocks in the schema. */
export const NewsletterBlockKindEnum = registered<BlockKind>(
  'NewsletterBlockKind',
  'What fills a part of a newsletter. New values may appear: treat an unknown one as `TEXT`.',
  {
    TEXT: 'What staff write.',
    NEW_TITLES: 'The newest titles of the collection when it leaves.',
    EVENTS: 'Events of the next three weeks when it leaves.',
    STORIES: 'The newest stories when it leaves.',
  },
);

@ObjectType('Newsletter', {
  simpleResolvers: true,
  description: 'A letter that comes again and again to whoever wants it.',
})
export class NewsletterType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'What it is about and when it comes.' })
  promise: LocalizedTextType;

  @Field(() => Boolean, { description: 'Whether new readers may come.' })
  isOpen: boolean;

  @Field(() => Boolean, { description: 'Whether it belongs to the sample library.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with the next one.' })
  version: number;
}

@ObjectType('NewsletterItem', {
  simpleResolvers: true,
  description: 'A title, an event or a story in a newsletter.',
})
export class NewsletterItemType {
  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  title: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'A line below: by whom, or when and where.' })
  note: LocalizedTextType;

  @Field(() => String, { description: 'Path of its page on the portal, without language prefix.' })
  path: string;
}

@ObjectType('NewsletterPart', { simpleResolvers: true, description: 'A part of an issue as readers see it.' })
export class NewsletterPartType {
  @Field(() => LocalizedTextType, { nullable: true, description: 'Its heading.' })
  heading: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Paragraphs, with an empty line between.' })
  text: LocalizedTextType | null;

  @Field(() => [NewsletterItemType], { description: 'What a rule put into it.' })
  items: NewsletterItemType[];
}

@ObjectType('NewsletterArchive', {
  simpleResolvers: true,
  description: 'An issue that was sent, as everybody may read it.',
})
export class NewsletterArchiveType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  subject: LocalizedTextType;

  @Field(() => DateTimeScalar, {
    description: 'When its last letter had left; when the first did, while they leave.',
  })
  sentAt: Date;

  newsletterId: string;
  slug: string;
  content: string | null;
}

@ObjectType('NewsletterBlock', {
  simpleResolvers: true,
  description: 'A part of an issue as staff write it.',
})
export class NewsletterBlockType {
  @Field(() => NewsletterBlockKindEnum, { description: 'What fills it.' })
  kind: BlockKind;

  @Field(() => LocalizedTextType, { nullable: true, description: 'Its heading.' })
  heading: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What staff wrote.' })
  text: LocalizedTextType | null;

  @Field(() => Int, { description: 'How many things its rule takes.' })
  amount: number;

  @Field(() => Boolean, { description: 'Whether its rule takes only what is for children.' })
  isForChildren: boolean;
}

@ObjectType('NewsletterIssue', { simpleResolvers: true, description: 'A letter of a newsletter, for staff.' })
export class NewsletterIssueType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  subject: LocalizedTextType;

  @Field(() => NewsletterIssueStateEnum, { description: 'How far it has come.' })
  state: IssueState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it leaves by itself.' })
  plannedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its last letter had left.' })
  sentAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it belongs to the sample library.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with the next one.' })
  version: number;

  newsletterId: string;
  slug: string | null;
}

@ObjectType('NewsletterLetters', {
  simpleResolvers: true,
  description: 'How the letters of an issue stand; kept for 30 days.',
})
export class NewsletterLettersType {
  @Field(() => Int, { description: 'Still to leave.' })
  waiting: number;

  @Field(() => Int, { description: 'Taken by a mail server.' })
  sent: number;

  @Field(() => Int, { description: 'Refused for good.' })
  refused: number;
}

@ObjectType('NewsletterPreview', { simpleResolvers: true, description: 'An issue as a letter, filled now.' })
export class NewsletterPreviewType {
  @Field(() => String, { description: 'Its subject.' })
  subject: string;

  @Field(() => String, { description: 'As HTML.' })
  html: string;

  @Field(() => String, { description: 'As plain text.' })
  text: string;
}

export const { EdgeType: NewsletterIssueEdgeType, ConnectionType: NewsletterIssueConnectionType } =
  connectionTypes('NewsletterIssue', () => NewsletterIssueType, { one: 'An issue', many: 'issues' });
export const { EdgeType: NewsletterArchiveEdgeType, ConnectionType: NewsletterArchiveConnectionType } =
  connectionTypes('NewsletterArchive', () => NewsletterArchiveType, { one: 'An issue', many: 'issues' });

@InputType({ description: 'A part of an issue.' })
export class NewsletterBlockInput {
  @Field(() => NewsletterBlockKindEnum, { description: 'What fills it.' })
  kind: BlockKind;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Its heading, at most 120 characters.' })
  heading?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What staff write, at most 4,000 characters; needed for `TEXT`.',
  })
  text?: LocalizedTextInput | null;

  @Field(() => Int, { nullable: true, description: 'How many things its rule takes, 1 to 10; 5 if absent.' })
  amount?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its rule takes only what is for children.' })
  isForChildren?: boolean | null;
}

@MutationInput()
export class SaveNewsletterInput {
  @Field(() => ID, { nullable: true, description: 'Which one is changed; absent makes one.' })
  id?: string | null;

  @Field(() => Int, { description: 'The version that you read; 0 for a new one.' })
  version: number;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 120 characters.' })
  name: LocalizedTextInput;

  @Field(() => LocalizedTextInput, {
    description: 'What it is about and when it comes, at most 300 characters.',
  })
  promise: LocalizedTextInput;

  @Field(() => Boolean, { description: 'Whether new readers may come.' })
  isOpen: boolean;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SaveNewsletterIssueInput {
  @Field(() => ID, { nullable: true, description: 'Which one is changed; absent makes one.' })
  id?: string | null;

  @Field(() => Int, { description: 'The version that you read; 0 for a new one.' })
  version: number;

  @Field(() => ID, { description: 'Of which newsletter.' })
  newsletterId: string;

  @Field(() => LocalizedTextInput, { description: 'What it is called, at most 120 characters.' })
  subject: LocalizedTextInput;

  @Field(() => [NewsletterBlockInput], { description: 'Its parts in their order, 1 to 12.' })
  blocks: NewsletterBlockInput[];

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class PlanNewsletterIssueInput {
  @Field(() => ID, { description: 'Which issue.' })
  id: string;

  @Field(() => Int, { description: 'The version that you read.' })
  version: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it leaves; absent or null takes the plan back.',
  })
  at?: Date | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class SendTestNewsletterInput {
  @Field(() => ID, { description: 'Which issue.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether in English.' })
  isEnglish: boolean;
}

export const SaveNewsletterPayload = definePayload('SaveNewsletter', {
  newsletter: unlessRefused(NewsletterType, 'The newsletter as it is now'),
});
export const SaveNewsletterIssuePayload = definePayload('SaveNewsletterIssue', {
  issue: unlessRefused(NewsletterIssueType, 'The issue as it is now'),
});
export const PlanNewsletterIssuePayload = definePayload('PlanNewsletterIssue', {
  issue: unlessRefused(NewsletterIssueType, 'The issue as it is now'),
});
export const SendTestNewsletterPayload = definePayload('SendTestNewsletter', {
  issue: unlessRefused(NewsletterIssueType, 'The issue whose letter left'),
});
