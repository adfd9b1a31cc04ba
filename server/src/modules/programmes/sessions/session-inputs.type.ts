import { Field, ID, InputType, Int } from 'type-graphql';

import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { SessionStatus } from './session.terms';
import type { Frequency } from './repeat.rules';
import { EventType } from '../events/event.type';
import { EventSessionType } from './session.type';
import { FrequencyEnum, SessionStatusEnum } from '../enums.graphql';

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

@MutationInput()
export class AddEventSessionsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [EventSessionInput], { description: 'The sessions.' })
  sessions: EventSessionInput[];

  @Field(() => RepeatInput, { nullable: true, description: 'Repeats each of them.' })
  repeat?: RepeatInput | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const AddEventSessionsPayload = definePayload('AddEventSessions', {
  event: unlessRefused(EventType, 'The event with all its sessions'),
});

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

@MutationInput()
export class UpdateEventSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventSessionChanges, { description: 'What changes.' })
  changes: EventSessionChanges;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateEventSessionPayload = definePayload('UpdateEventSession', {
  session: unlessRefused(EventSessionType, 'The session as it is now'),
});

@MutationInput()
export class RemoveEventSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const RemoveEventSessionPayload = definePayload('RemoveEventSession', {
  event: unlessRefused(EventType, 'The event without the session'),
});
