import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { connectionTypes, PageArgs } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { NodeType } from '../../../platform/graphql/node';
import { definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { TitleType } from '../../catalogue';
import { PurchaseAnswerEnum, PurchaseSuggestionStatusEnum, SchoolLevelEnum } from '../enums.graphql';
import type { PurchaseAnswer, PurchaseSuggestionStatus, SchoolLevel } from '../partner.terms';
import type { SuggestionOrderField } from './suggestions.queries';

@ObjectType('PurchaseSuggestion', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A book that a partner would like the library to buy. Staff see all; the operators and the keys of a partner see its own.',
})
export class PurchaseSuggestionType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => PurchaseSuggestionStatusEnum, { description: 'What became of it.' })
  status: PurchaseSuggestionStatus;

  @Field(() => String, { nullable: true, description: 'Its ISBN in 13 digits; null if none was given.' })
  isbn: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; null if only the ISBN was given.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Its author; null if none was given.' })
  author: string | null;

  @Field(() => SchoolLevelEnum, { nullable: true, description: 'For which level; null for any.' })
  schoolLevel: SchoolLevel | null;

  @Field(() => Int, { description: 'Copies that are wanted.' })
  copiesWanted: number;

  @Field(() => Boolean, { description: 'Whether the library had it and more copies are wanted.' })
  isMoreCopies: boolean;

  @Field(() => String, { description: 'Why it is wanted.' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'What staff answered; null while it waits.' })
  answer: string | null;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When staff answered last; null while it waits.' })
  answeredAt: Date | null;
}

/** `PurchaseSuggestionEdge` and `PurchaseSuggestionConnection`. */
export const { EdgeType: PurchaseSuggestionEdgeType, ConnectionType: PurchaseSuggestionConnectionType } =
  connectionTypes('PurchaseSuggestion', () => PurchaseSuggestionType, {
    one: 'A suggestion',
    many: 'suggestions',
  });

const PurchaseSuggestionOrderFieldEnum = registered<SuggestionOrderField>(
  'PurchaseSuggestionOrderField',
  'What suggestions to buy something can be ordered by.',
  { CREATED_AT: 'When it was sent.', COPIES_WANTED: 'How many copies are wanted.' },
);

@InputType({
  description: 'Narrows suggestions to buy something; fields are ANDed, list values are ORed.',
})
export class PurchaseSuggestionFilter {
  @Field(() => [PurchaseSuggestionStatusEnum], { nullable: true, description: 'In any of these states.' })
  statuses?: PurchaseSuggestionStatus[] | null;

  @Field(() => [ID], { nullable: true, description: 'Of any of these partners.' })
  partnerIds?: string[] | null;
}

@InputType({ description: 'How to order suggestions to buy something. Ties break on `id`.' })
export class PurchaseSuggestionOrder {
  @Field(() => PurchaseSuggestionOrderFieldEnum, { description: 'By what.' })
  field: SuggestionOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class PurchaseSuggestionListArgs extends PageArgs {
  @Field(() => PurchaseSuggestionFilter, { nullable: true, description: 'Which suggestions.' })
  filter?: PurchaseSuggestionFilter | null;

  @Field(() => PurchaseSuggestionOrder, {
    nullable: true,
    description: 'In which order; the newest first if absent.',
  })
  orderBy?: PurchaseSuggestionOrder | null;
}

@ArgsType()
export class ViewerPurchaseSuggestionListArgs extends PurchaseSuggestionListArgs {
  @Field(() => ID, { description: 'The partner whose operator asks.' })
  partnerId: string;
}

@InputType({ description: 'A book to be bought: its ISBN, or title and author.' })
export class PurchaseSuggestionDetailsInput {
  @Field(() => String, { nullable: true, description: 'ISBN in any spelling; needed without a title.' })
  isbn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Title, at most 300 characters; needed without an ISBN.',
  })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Author, at most 200 characters; needed without an ISBN.',
  })
  author?: string | null;

  @Field(() => SchoolLevelEnum, {
    nullable: true,
    description: 'For which level; that of the partner unless given.',
  })
  schoolLevel?: SchoolLevel | null;

  @Field(() => Int, { description: 'Copies that are wanted, 1 to 500.' })
  copiesWanted: number;

  @Field(() => String, { description: 'Why it is wanted, at most 600 characters.' })
  reason: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to send it although the library has it, as a wish for more copies.',
  })
  isMoreCopies: boolean;
}

@MutationInput()
export class SuggestPurchaseInput {
  @Field(() => ID, { nullable: true, description: 'Whose opinion it is; a key may leave it out.' })
  partnerId?: string | null;

  @Field(() => PurchaseSuggestionDetailsInput, { description: 'The book.' })
  suggestion: PurchaseSuggestionDetailsInput;

  @IdempotencyKey()
  idempotencyKey: string;
}

/** What `suggestPurchase` answers. */
export const SuggestPurchasePayload = definePayload('SuggestPurchase', {
  suggestion: unlessRefused(PurchaseSuggestionType, 'The suggestion'),
  ownedTitle: orNull(
    TitleType,
    'What the catalogue has of it, also after a refusal; null if nothing was found there.',
  ),
});

@MutationInput()
export class AnswerPurchaseSuggestionInput {
  @Field(() => ID, { description: 'The suggestion.' })
  id: string;

  @Field(() => PurchaseAnswerEnum, { description: 'What the library does.' })
  status: PurchaseAnswer;

  @Field(() => String, { description: 'A sentence that the partner reads, at most 600 characters.' })
  answer: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `answerPurchaseSuggestion` answers. */
export const AnswerPurchaseSuggestionPayload = definePayload('AnswerPurchaseSuggestion', {
  suggestion: unlessRefused(PurchaseSuggestionType, 'The suggestion'),
});
