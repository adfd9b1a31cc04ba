import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import type { SessionStatus } from './sessions.queries';
import type { Frequency } from './repeat.rules';
import { EventType } from '../events/event.type';
import { EventSessionType } from './session.type';
import { FrequencyEnum, SessionStatusEnum } from '../enums.graphql';

const KEY = 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.';

@InputType({
  description: 'A session: by the clock (`startsAt`, `endsAt`), or whole days (`fromDate`, `untilDate`).',
})
export class EventSessionInput {
  @Field(() => Date, { nullable: true, description: 'When it begins, with `endsAt`.' })
  startsAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it ends, at most 24 hours later; it may be after midnight.',
  })
  endsAt?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, for sessions of whole days.' })
  fromDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; absent means the same day.',
  })
  untilDate?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What this session is about, at most 200 characters.',
  })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What to know about this date only, at most 300 characters.',
  })
  note?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'A space of its own; null returns to that of the event.' })
  spaceId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats of its own; null returns to those of the event.' })
  capacity?: number | null;
}

@InputType({ description: 'Repeats the sessions that were given by a rule.' })
export class RepeatInput {
  @Field(() => FrequencyEnum, { description: 'How often.' })
  frequency: Frequency;

  @Field(() => Int, {
    nullable: true,
    description: 'Every how many days, weeks or months, 1 to 52; 1 unless given.',
  })
  interval?: number | null;

  @Field(() => [Int], {
    nullable: true,
    description: 'Days of the week for `WEEKLY`, 1 = Monday to 7; absent means that of the first session.',
  })
  weekdays?: number[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many in all, the first included, 1 to 120. Left-out days do not count.',
  })
  count?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day that may be used. Without it and `count` there are 120.',
  })
  until?: string | null;

  @Field(() => [DateScalar], { nullable: true, description: 'Days left out.' })
  except?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether national holidays and closures of the branch are left out; true unless given.',
  })
  skipsClosedDays?: boolean | null;
}

@InputType({ description: 'What `addEventSessions` needs.' })
export class AddEventSessionsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [EventSessionInput], { description: 'The sessions.' })
  sessions: EventSessionInput[];

  @Field(() => RepeatInput, { nullable: true, description: 'Repeats each of them.' })
  repeat?: RepeatInput | null;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `addEventSessions` did. Either `event` is set or `userErrors` is not empty.',
})
export class AddEventSessionsPayload {
  @Field(() => EventType, { nullable: true, description: 'The event with all its sessions, unless refused.' })
  event: EventType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'Changes of one session: absent keeps, null clears.' })
export class EventSessionChanges {
  @Field(() => Date, { nullable: true, description: 'When it begins, with `endsAt`.' })
  startsAt?: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it ends, at most 24 hours later; it may be after midnight.',
  })
  endsAt?: Date | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day, for sessions of whole days.' })
  fromDate?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, included; absent means the same day.',
  })
  untilDate?: string | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What this session is about, at most 200 characters.',
  })
  name?: LocalizedTextInput | null;

  @Field(() => LocalizedTextInput, {
    nullable: true,
    description: 'What to know about this date only, at most 300 characters.',
  })
  note?: LocalizedTextInput | null;

  @Field(() => ID, { nullable: true, description: 'A space of its own; null returns to that of the event.' })
  spaceId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats of its own; null returns to those of the event.' })
  capacity?: number | null;

  @Field(() => SessionStatusEnum, {
    nullable: true,
    description: '`CANCELLED` lets this date fall out, `SCHEDULED` takes that back.',
  })
  status?: SessionStatus | null;
}

@InputType({ description: 'What `updateEventSession` needs.' })
export class UpdateEventSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventSessionChanges, { description: 'What changes.' })
  changes: EventSessionChanges;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `updateEventSession` did. Either `session` is set or `userErrors` is not empty.',
})
export class UpdateEventSessionPayload {
  @Field(() => EventSessionType, { nullable: true, description: 'The session as it is now, unless refused.' })
  session: EventSessionType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `removeEventSession` needs.' })
export class RemoveEventSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string;

  @Field(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What `removeEventSession` did. Either `event` is set or `userErrors` is not empty.',
})
export class RemoveEventSessionPayload {
  @Field(() => EventType, { nullable: true, description: 'The event without the session, unless refused.' })
  event: EventType | null;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}
