import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { EventFormat, EventStatus, ProgrammeKind } from '../domain/event-terms';
import { EventDetailsInput } from './event-details.input';
import { EventType } from './event.type';
import { EventSessionInput, RepeatInput } from './session.inputs';
import { EventFormatEnum, EventStatusEnum, ProgrammeKindEnum } from './terms';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

@InputType({ description: 'What `createEvent` needs.' })
export class CreateEventInput {
  @Field(() => EventFormatEnum, { description: 'How it is built; it cannot be changed afterwards.' })
  format: EventFormat;

  @Field(() => ProgrammeKindEnum, { description: 'What kind of event it is.' })
  kind: ProgrammeKind;

  @Field(() => LocalizedTextInput, { description: 'Name, at most 200 characters.' })
  name: LocalizedTextInput;

  @Field(() => EventDetailsInput, {
    nullable: true,
    description: 'All the rest; `kind` and `name` of it are not looked at.',
  })
  details?: EventDetailsInput | null;

  @Field(() => [EventSessionInput], {
    nullable: true,
    description: 'Its sessions; none for an event whose date is not known.',
  })
  sessions?: EventSessionInput[] | null;

  @Field(() => RepeatInput, { nullable: true, description: 'Repeats each session.' })
  repeat?: RepeatInput | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `createEvent` did. Either `event` is set or `userErrors` is not empty.',
})
export class CreateEventPayload {
  @Field(() => EventType, { nullable: true, description: 'The draft, unless refused.' })
  event: EventType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `updateEvent` needs.' })
export class UpdateEventInput {
  @Field(() => ID, { description: 'The event.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventDetailsInput, { description: 'What changes.' })
  changes: EventDetailsInput;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateEvent` did. Either `event` is set or `userErrors` is not empty.',
})
export class UpdateEventPayload {
  @Field(() => EventType, { nullable: true, description: 'The event as it is now, unless refused.' })
  event: EventType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `changeEventStatus` needs.' })
export class ChangeEventStatusInput {
  @Field(() => ID, { description: 'The event.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventStatusEnum, { description: 'The state it is to have; see `Event.nextStatuses`.' })
  status: EventStatus;

  @Field(() => Date, {
    nullable: true,
    description: 'With `PUBLISHED`: from when the public sees it; absent means at once.',
  })
  publishAt?: Date | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With `PUBLISHED`: that an event whose dates are all over is published all the same, for the record.',
  })
  isPastMeant?: boolean | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description:
      'What everybody should know; needed for `POSTPONED` and `CANCELLED`, at most 300 characters. Absent clears it.',
  })
  notice?: LocalizedTextInput | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `changeEventStatus` did. Either `event` is set or `userErrors` is not empty.',
})
export class ChangeEventStatusPayload {
  @Field(() => EventType, { nullable: true, description: 'The event as it is now, unless refused.' })
  event: EventType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `duplicateEvent` needs.' })
export class DuplicateEventInput {
  @Field(() => ID, { description: 'The event or template.' })
  id: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day of the first session; the others follow in the same distance. Absent keeps the days.',
  })
  startsOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether to make a template instead of a draft.' })
  asTemplate?: boolean | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `duplicateEvent` did. Either `event` is set or `userErrors` is not empty.',
})
export class DuplicateEventPayload {
  @Field(() => EventType, { nullable: true, description: 'The new draft, unless refused.' })
  event: EventType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
