import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';

@ObjectType('SopVersion', { simpleResolvers: true, description: 'What a procedure said from a day on.' })
export class SopVersionType {
  @Field(() => Int, { description: 'From 1.' })
  number: number;

  @Field(() => String, { nullable: true, description: 'What is new in it; null if not said.' })
  changed: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came into force.' })
  publishedAt: Date;

  bodyIndonesian: string;
  bodyEnglish: string | null;
}

@ObjectType('SopPage', {
  simpleResolvers: true,
  description: 'A standard operating procedure: how something is done here.',
})
export class SopPageType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => Int, { description: 'The version in force, from 1.' })
  currentNumber: number;

  @Field(() => Boolean, { description: 'Whether it holds; one out of use is shown to the head alone.' })
  isActive: boolean;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back when saving.' })
  version: number;

  titleIndonesian: string;
  titleEnglish: string | null;
  postId: string | null;
}

@ObjectType('SopReader', { description: 'Somebody who must read a procedure.' })
export class SopReaderType {
  staffId: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When they confirmed the version in force; null until then.',
  })
  confirmedAt: Date | null;
}

@InputType({ description: 'A procedure, whole.' })
export class SopPageInput {
  @Field(() => LocalizedTextInput, { description: 'Its title, at most 160 characters.' })
  title: LocalizedTextInput;

  @Field(() => LocalizedTextInput, { description: 'What is done, in paragraphs, at most 20,000 characters.' })
  body: LocalizedTextInput;

  @Field(() => String, { nullable: true, description: 'What is new, at most 400 characters.' })
  changed?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The post whose holders must read it; absent for everybody.',
  })
  postId?: string | null;

  @Field(() => Boolean, { description: 'Whether it holds.' })
  isActive: boolean;
}

@MutationInput()
export class SaveSopPageInput {
  @Field(() => ID, { nullable: true, description: 'A known one; absent for a new one.' })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of the row that you read, of a known one.' })
  version?: number | null;

  @Field(() => SopPageInput, { description: 'What it says now.' })
  page: SopPageInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class ConfirmSopReadingInput {
  @Field(() => ID, { description: 'The procedure.' })
  sopId: string;

  @Field(() => Int, { description: 'The version that you read: the one in force.' })
  number: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const SaveSopPagePayload = definePayload('SaveSopPage', {
  page: unlessRefused(SopPageType, 'The procedure as it is now'),
});
export const ConfirmSopReadingPayload = definePayload('ConfirmSopReading', {
  page: unlessRefused(SopPageType, 'The procedure'),
});
