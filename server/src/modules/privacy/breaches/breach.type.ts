import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextInput, LocalizedTextType } from '../../../platform/graphql/localized-text';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { always, definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { BreachStatus } from './breach.rules';

const BreachStatusEnum = registered<BreachStatus>(
  'DataBreachStatus',
  'How far the handling of a data breach has come.',
  {
    NOTICED: 'Noticed; the authority was not told yet.',
    REPORTED: 'The authority was told.',
    TOLD: 'The authority was told, and a letter to everybody who was chosen left.',
    CLOSED: 'Closed, with a reason.',
  },
);

@ObjectType('DataBreach', {
  simpleResolvers: true,
  description: 'A breach of personal data (UU 27/2022 art. 46). Nothing of it is ever deleted.',
})
export class DataBreachType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'What staff call it.' })
  title: string;

  @Field(() => BreachStatusEnum, { description: 'How far its handling has come.' })
  status: BreachStatus;

  @Field(() => DateTimeScalar, { description: 'When it was noticed.' })
  noticedAt: Date;

  @Field(() => DateTimeScalar, { description: 'Until when the authority and people must be told.' })
  dueAt: Date;

  @Field(() => LocalizedTextType, { nullable: true, description: 'When and how it happened.' })
  event: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What is done about it.' })
  measures: LocalizedTextType | null;

  tableNames: readonly string[];

  @Field(() => Int, { nullable: true, description: 'How many people it concerns; null while not known.' })
  peopleCount: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the authority was told.' })
  reportedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The number of that report.' })
  reportNumber: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first letter to somebody left.' })
  toldAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was closed.' })
  closedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was closed, or opened again.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When it changed last.' })
  updatedAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with an act.' })
  version: number;
}

@ObjectType('DataBreachClockChange', {
  simpleResolvers: true,
  description: 'A change of when a data breach was noticed.',
})
export class DataBreachClockChangeType {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it was said to have been noticed before.' })
  noticedAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it is said to have been noticed since.' })
  movedTo: Date;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When that was changed.' })
  movedAt: Date;
}

@InputType({ description: 'What is said of a data breach: absent keeps, null clears.' })
export class DataBreachDetailsInput {
  @Field(() => String, { nullable: true, description: 'What staff call it, at most 160 characters.' })
  title?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was noticed; not in the future.' })
  noticedAt?: Date | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'When and how it happened, as the letter says it, at most 4,000 characters.',
  })
  event?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is done about it, as the letter says it, at most 4,000 characters.',
  })
  measures?: LocalizedTextInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Tables of the register of processing that it touched, at most 200.',
  })
  tables?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many people it concerns.' })
  peopleCount?: number | null;
}

@InputType({ description: 'A data breach as it is written down first.' })
export class NewDataBreachInput {
  @Field(() => String, { description: 'What staff call it, at most 160 characters.' })
  title: string;

  @Field(() => DateTimeScalar, { description: 'When it was noticed; the clock begins then.' })
  noticedAt: Date;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'When and how it happened, at most 4,000 characters.',
  })
  event?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is done about it, at most 4,000 characters.',
  })
  measures?: LocalizedTextInput | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Tables of the register of processing that it touched, at most 200.',
  })
  tables?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many people it concerns.' })
  peopleCount?: number | null;
}

@MutationInput()
export class RecordDataBreachInput {
  @Field(() => NewDataBreachInput, { description: 'The breach.' })
  breach: NewDataBreachInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class UpdateDataBreachInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => DataBreachDetailsInput, { description: 'What changes.' })
  changes: DataBreachDetailsInput;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was noticed at another moment, at most 600 characters; needed where that changes.',
  })
  noticedReason?: string | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class ReportDataBreachInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => DateTimeScalar, { description: 'When the authority was told.' })
  reportedAt: Date;

  @Field(() => String, { description: 'The number of the report, at most 80 characters.' })
  number: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

@MutationInput()
export class TellDataBreachInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => [String], { nullable: true, description: 'Numbers of cards; with ids at most 250.' })
  cardNumbers?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Ids of members; with cards at most 250.' })
  memberIds?: string[] | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class TellDataBreachAgainInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class CloseDataBreachInput {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => String, { description: 'Why, at most 600 characters.' })
  reason: string;

  @Field(() => Boolean, { nullable: true, description: 'True: opens a closed one again.' })
  isReopened?: boolean | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

const breach = { breach: unlessRefused(DataBreachType, 'The breach as it is now') };

export const RecordDataBreachPayload = definePayload('RecordDataBreach', breach);
export const UpdateDataBreachPayload = definePayload('UpdateDataBreach', breach);
export const ReportDataBreachPayload = definePayload('ReportDataBreach', breach);
export const CloseDataBreachPayload = definePayload('CloseDataBreach', breach);
export const TellDataBreachPayload = definePayload('TellDataBreach', {
  ...breach,
  toldCount: always(Int, 'How many people were chosen now; whoever was chosen before is not counted.'),
  unknown: always([String], 'Cards and ids that lead to nobody who can be told.'),
});
export const TellDataBreachAgainPayload = definePayload('TellDataBreachAgain', {
  ...breach,
  chosenCount: always(Int, 'How many people are written to once more.'),
});
