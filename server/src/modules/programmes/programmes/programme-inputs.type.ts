import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { ProgrammeKind, ProgrammeStatus } from '../events/event.terms';
import { EventPartnerInput } from '../event-parts/event-parts-inputs.type';
import { EventPersonType, ProgrammeType } from './programme.type';
import { ProgrammeKindEnum, ProgrammeStatusEnum } from '../enums.graphql';

@InputType({ description: 'What can be said of a programme: absent keeps, null clears.' })
export class ProgrammeDetailsInput {
  @Field(() => ProgrammeKindEnum, { nullable: true, description: 'What kind of programme it is.' })
  kind?: ProgrammeKind | null;

  @Field(() => ProgrammeStatusEnum, {
    nullable: true,
    description: 'Whether the public sees it; `DRAFT` unless given.',
  })
  status?: ProgrammeStatus | null;

  @Field(() => LocalizedTextInput, { nullable: true, description: 'Name, at most 160 characters.' })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'One or two sentences for lists, at most 400 characters.',
  })
  summary?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'All about it, in paragraphs of plain text, at most 20,000 characters.',
  })
  description?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'The goal of the city that it serves, at most 300 characters.',
  })
  policyGoal?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'A poster, from `createUpload`.' })
  posterUploadId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the list.' })
  position?: number | null;

  @Field(() => [EventPartnerInput], {
    nullable: true,
    description: 'Who holds it together with the library; the list replaces the old one.',
  })
  partners?: EventPartnerInput[] | null;
}

@MutationInput()
export class CreateProgrammeInput {
  @Field(() => ProgrammeKindEnum, { description: 'What kind of programme it is.' })
  kind: ProgrammeKind;

  @Field(() => LocalizedTextInput, { description: 'Name, at most 160 characters.' })
  name: LocalizedTextInput;

  @Field(() => ProgrammeDetailsInput, {
    nullable: true,
    description: 'All the rest; `kind` and `name` of it are not looked at.',
  })
  details?: ProgrammeDetailsInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateProgrammePayload = definePayload('CreateProgramme', { programme: ProgrammeType });

@MutationInput()
export class UpdateProgrammeInput {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => ProgrammeDetailsInput, { description: 'What changes.' })
  changes: ProgrammeDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateProgrammePayload = definePayload('UpdateProgramme', {
  programme: unlessRefused(ProgrammeType, 'The programme as it is now'),
});

@InputType({ description: 'What can be said of somebody who makes events: absent keeps, null clears.' })
export class EventPersonDetailsInput {
  @Field(() => String, { nullable: true, description: 'Name, as on the poster, at most 160 characters.' })
  name?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Who they are in a few words, at most 160 characters.',
  })
  headline?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'Who they are, in paragraphs of plain text, at most 10,000 characters.',
  })
  biography?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: 'Their page, beginning with https://.' })
  website?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Their photograph, from `createUpload`; only with their consent.',
  })
  photoUploadId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they have a page of their own; true unless given.',
  })
  isPublic?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Their library card; never shown.' })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Their account, if they work here; never shown.' })
  staffId?: string | null;
}

@MutationInput()
export class CreateEventPersonInput {
  @Field(() => EventPersonDetailsInput, { description: 'The person; the name is needed.' })
  person: EventPersonDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateEventPersonPayload = definePayload('CreateEventPerson', { person: EventPersonType });

@MutationInput()
export class UpdateEventPersonInput {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventPersonDetailsInput, { description: 'What changes.' })
  changes: EventPersonDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateEventPersonPayload = definePayload('UpdateEventPerson', {
  person: unlessRefused(EventPersonType, 'The person as it is now'),
});
