import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload } from '../../../platform/graphql/payload';
import { DateScalar, RupiahScalar } from '../../../platform/graphql/scalars';
import { ExchangeDirectionEnum, PartnerHistoryKindEnum } from '../enums.graphql';
import { PartnerType } from '../institutions/partner.type';
import type { ExchangeDirection, PartnerHistoryKind } from '../partner.terms';

@ObjectType('PartnerVisit', {
  simpleResolvers: true,
  description: 'That people of the library and of a partner met.',
})
export class PartnerVisitType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateScalar, { description: 'On which day.' })
  visitedOn: string;

  @Field(() => String, { nullable: true, description: 'Who met, in words.' })
  people: string | null;

  @Field(() => String, { description: 'What it was about.' })
  subject: string;

  @Field(() => String, { nullable: true, description: 'What follows from it.' })
  followUp: string | null;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;
}

@ObjectType('PartnerExchange', {
  simpleResolvers: true,
  description: 'Something that the library gave a partner, or got from it.',
})
export class PartnerExchangeType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => ExchangeDirectionEnum, { description: 'Who gave it.' })
  direction: ExchangeDirection;

  @Field(() => String, { description: 'What it is.' })
  what: string;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it is worth; null if nobody counted.' })
  amount: number | null;

  @Field(() => DateScalar, { description: 'When it was given.' })
  givenOn: string;
}

@ObjectType('PartnerHistoryEntry', {
  simpleResolvers: true,
  description: 'Something that happened with a partner, told from what is kept.',
})
export class PartnerHistoryEntryType {
  @Field(() => PartnerHistoryKindEnum, { description: 'What happened.' })
  kind: PartnerHistoryKind;

  @Field(() => ID, { description: 'The id of what it is about.' })
  aboutId: string;

  @Field(() => DateScalar, { description: 'On which day.' })
  day: string;

  @Field(() => String, { description: 'What it is about, in the language of the request.' })
  subject: string;
}

@InputType({ description: 'What can be said of a visit: absent keeps, null clears.' })
export class PartnerVisitDetailsInput {
  @Field(() => DateScalar, { nullable: true, description: 'On which day.' })
  visitedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who met, at most 300 characters.' })
  people?: string | null;

  @Field(() => String, { nullable: true, description: 'What it was about, at most 300 characters.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'What follows from it, at most 600 characters.' })
  followUp?: string | null;
}

@MutationInput()
export class CreatePartnerVisitInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId: string;

  @Field(() => PartnerVisitDetailsInput, { description: 'The visit; day and subject must be there.' })
  visit: PartnerVisitDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `createPartnerVisit` answers. */
export const CreatePartnerVisitPayload = definePayload('CreatePartnerVisit', { visit: PartnerVisitType });

@MutationInput()
export class UpdatePartnerVisitInput {
  @Field(() => ID, { description: 'The visit.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => PartnerVisitDetailsInput, { description: 'What changes.' })
  changes: PartnerVisitDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `updatePartnerVisit` answers. */
export const UpdatePartnerVisitPayload = definePayload('UpdatePartnerVisit', { visit: PartnerVisitType });

@MutationInput()
export class DeletePartnerVisitInput {
  @Field(() => ID, { description: 'The visit.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `deletePartnerVisit` answers. */
export const DeletePartnerVisitPayload = definePayload('DeletePartnerVisit', { partner: PartnerType });

@InputType({ description: 'What was given, by whom, when.' })
export class PartnerExchangeDetailsInput {
  @Field(() => ExchangeDirectionEnum, { description: 'Who gave it.' })
  direction: ExchangeDirection;

  @Field(() => String, { description: 'What it is, at most 300 characters.' })
  what: string;

  @Field(() => RupiahScalar, { nullable: true, description: 'What it is worth.' })
  amount?: number | null;

  @Field(() => DateScalar, { description: 'When it was given.' })
  givenOn: string;
}

@MutationInput()
export class CreatePartnerExchangeInput {
  @Field(() => ID, { description: 'The partner.' })
  partnerId: string;

  @Field(() => PartnerExchangeDetailsInput, { description: 'What was exchanged.' })
  exchange: PartnerExchangeDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `createPartnerExchange` answers. */
export const CreatePartnerExchangePayload = definePayload('CreatePartnerExchange', {
  exchange: PartnerExchangeType,
});

@MutationInput()
export class DeletePartnerExchangeInput {
  @Field(() => ID, { description: 'What was written down.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `deletePartnerExchange` answers. */
export const DeletePartnerExchangePayload = definePayload('DeletePartnerExchange', { partner: PartnerType });
