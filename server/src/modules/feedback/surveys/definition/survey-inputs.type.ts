import { Field, ID, InputType, Int } from 'type-graphql';

import { registered } from '../../../../platform/graphql/enum';
import { OrderDirection } from '../../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../../platform/graphql/mutation-input';
import { definePayload } from '../../../../platform/graphql/payload';
import { DateScalar } from '../../../../platform/graphql/scalars';
import { SurveyKindEnum, SurveyStatusEnum } from '../surveys-enums.graphql';
import { SurveyDefinitionInput } from './definition-inputs.type';
import type { SurveyKind, SurveyStatus } from './definition.terms';
import { SurveyType } from './survey.type';
import type { SurveyOrderField } from './surveys.queries';

@InputType({ description: 'Narrows surveys; fields are ANDed, list values are ORed.' })
export class SurveyFilter {
  @Field(() => [SurveyKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: SurveyKind[] | null;

  @Field(() => [SurveyStatusEnum], { nullable: true, description: 'Any of these states.' })
  statuses?: SurveyStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Words in the title, at most 100 characters.' })
  text?: string | null;
}

const SurveyOrderFieldEnum = registered<SurveyOrderField>(
  'SurveyOrderField',
  'What surveys can be ordered by.',
  {
    TITLE: 'The title in Bahasa Indonesia.',
    UPDATED_AT: 'When it was changed last.',
    CREATED_AT: 'When it was made.',
  },
);

@InputType({ description: 'How to order surveys. Ties break on `id`.' })
export class SurveyOrder {
  @Field(() => SurveyOrderFieldEnum, { description: 'By what.' })
  field: SurveyOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@MutationInput()
export class CreateSurveyInput {
  @Field(() => SurveyKindEnum, { description: 'What it is for; it stays so.' })
  kind: SurveyKind;

  @Field(() => String, {
    nullable: true,
    description: 'The word in its address; made of the title unless given.',
  })
  slug?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day; absent for at once. None for feedback on events.',
  })
  opensOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; absent until it is closed. None for feedback on events.',
  })
  closesOn?: string | null;

  @Field(() => SurveyDefinitionInput, { description: 'What it asks; sections may still be missing.' })
  definition: SurveyDefinitionInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateSurveyInput {
  @Field(() => ID, { description: 'The survey.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'The word in its address; absent keeps it.' })
  slug?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; absent keeps it, null clears it.' })
  opensOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; absent keeps it, null clears it.' })
  closesOn?: string | null;

  @Field(() => SurveyDefinitionInput, { nullable: true, description: 'What it asks; absent keeps it.' })
  definition?: SurveyDefinitionInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class PublishSurveyInput {
  @Field(() => ID, { description: 'The survey.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class CloseSurveyInput {
  @Field(() => ID, { description: 'The survey.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class CopySurveyInput {
  @Field(() => ID, { description: 'The survey.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** What `createSurvey` answers. */
export const CreateSurveyPayload = definePayload('CreateSurvey', { survey: SurveyType });
/** What `updateSurvey` answers. */
export const UpdateSurveyPayload = definePayload('UpdateSurvey', { survey: SurveyType });
/** What `publishSurvey` answers. */
export const PublishSurveyPayload = definePayload('PublishSurvey', { survey: SurveyType });
/** What `closeSurvey` answers. */
export const CloseSurveyPayload = definePayload('CloseSurvey', { survey: SurveyType });
/** What `copySurvey` answers. */
export const CopySurveyPayload = definePayload('CopySurvey', { survey: SurveyType });
