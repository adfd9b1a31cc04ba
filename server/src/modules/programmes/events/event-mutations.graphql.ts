import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { LocalizedTextInput } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { ProgrammesDeps } from '../deps';
import { EventFormatEnum, EventStatusEnum, ProgrammeKindEnum } from '../enums.graphql';
import { EventSessionInput, RepeatInput } from '../sessions/session-inputs.type';
import { changeEventStatus } from './change-event-status';
import { duplicateEvent } from './duplicate-event';
import { EventDetailsInput } from './event-details.type';
import type { EventFormat, EventStatus, ProgrammeKind } from './event.terms';
import { EventType } from './event.type';
import { eventById } from './events.queries';
import { createEvent, updateEvent } from './save-event';

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CreateEventPayload = definePayload('CreateEvent', {
  event: unlessRefused(EventType, 'The draft'),
});

@MutationInput()
export class UpdateEventInput {
  @Field(() => ID, { description: 'The event.' })
  id: string;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @Field(() => EventDetailsInput, { description: 'What changes.' })
  changes: EventDetailsInput;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const UpdateEventPayload = definePayload('UpdateEvent', {
  event: unlessRefused(EventType, 'The event as it is now'),
});

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const ChangeEventStatusPayload = definePayload('ChangeEventStatus', {
  event: unlessRefused(EventType, 'The event as it is now'),
});

@MutationInput()
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

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const DuplicateEventPayload = definePayload('DuplicateEvent', {
  event: unlessRefused(EventType, 'The new draft'),
});

/** Writes events. */
@Resolver()
export class EventMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write', at: 'details.branchId, details.spaceId?, sessions.spaceId?' })
  @Mutation(() => CreateEventPayload, { description: 'Creates an event as a draft, with its sessions.' })
  async createEvent(
    @Arg('input', () => CreateEventInput, { description: 'The event.' }) input: CreateEventInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateEventPayload>> {
    return eventPayload(context, await createEvent(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id, changes.branchId?, changes.spaceId?' })
  @Mutation(() => UpdateEventPayload, {
    description: 'Changes an event. Sessions without a space or seats of their own follow it.',
  })
  async updateEvent(
    @Arg('input', () => UpdateEventInput, { description: 'The change.' }) input: UpdateEventInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateEventPayload>> {
    return eventPayload(context, await updateEvent(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id' })
  @Mutation(() => ChangeEventStatusPayload, {
    description:
      'Leads an event to another state. All but drafts and reviews need the permission `programmes.publish`.',
  })
  async changeEventStatus(
    @Arg('input', () => ChangeEventStatusInput, { description: 'The state.' }) input: ChangeEventStatusInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ChangeEventStatusPayload>> {
    return eventPayload(context, await changeEventStatus(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id' })
  @Mutation(() => DuplicateEventPayload, {
    description:
      "Makes a draft from an event or a template, for example from last year's. Registrations stay behind.",
  })
  async duplicateEvent(
    @Arg('input', () => DuplicateEventInput, { description: 'What to copy.' }) input: DuplicateEventInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DuplicateEventPayload>> {
    return eventPayload(context, await duplicateEvent(this.deps, context.actor, input));
  }
}

/** Answers with the event as it is now, or with the reasons of refusal. */
export async function eventPayload(
  context: Context,
  result: Result<{ eventId: string }, Refusal>,
): Promise<PayloadOf<typeof UpdateEventPayload>> {
  if (!result.ok) return { event: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    event: await context.loader(eventById).clear(result.value.eventId).load(result.value.eventId),
    userErrors: [],
  };
}
