import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { ProgrammeKind, ProgrammeStatus } from '../events/event.terms';
import { EventPartnerInput } from '../event-parts/event-parts-inputs.type';
import { EventPersonType, ProgrammeType } from './programme.type';
import { ProgrammeKindEnum, ProgrammeStatusEnum } from '../enums.graphql';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

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

@InputType({ description: 'What `createProgramme` needs.' })
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

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createProgramme` did. Either `programme` is set or `userErrors` is not empty.',
})
export class CreateProgrammePayload {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme, unless refused.' })
  programme: ProgrammeType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `updateProgramme` needs.' })
export class UpdateProgrammeInput {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => ProgrammeDetailsInput, { description: 'What changes.' })
  changes: ProgrammeDetailsInput;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateProgramme` did. Either `programme` is set or `userErrors` is not empty.',
})
export class UpdateProgrammePayload {
  @Field(() => ProgrammeType, { nullable: true, description: 'The programme as it is now, unless refused.' })
  programme: ProgrammeType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

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

@InputType({ description: 'What `createEventPerson` needs.' })
export class CreateEventPersonInput {
  @Field(() => EventPersonDetailsInput, { description: 'The person; the name is needed.' })
  person: EventPersonDetailsInput;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createEventPerson` did. Either `person` is set or `userErrors` is not empty.',
})
export class CreateEventPersonPayload {
  @Field(() => EventPersonType, { nullable: true, description: 'The person, unless refused.' })
  person: EventPersonType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `updateEventPerson` needs.' })
export class UpdateEventPersonInput {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventPersonDetailsInput, { description: 'What changes.' })
  changes: EventPersonDetailsInput;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateEventPerson` did. Either `person` is set or `userErrors` is not empty.',
})
export class UpdateEventPersonPayload {
  @Field(() => EventPersonType, { nullable: true, description: 'The person as it is now, unless refused.' })
  person: EventPersonType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
