import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { eventById } from '../data/events';
import { changeEventStatus } from '../use-cases/change-event-status';
import { duplicateEvent } from '../use-cases/duplicate-event';
import type { ProgrammesDeps } from '../use-cases/programmes-deps';
import { createEvent, updateEvent } from '../use-cases/save-event';
import {
  ChangeEventStatusInput,
  ChangeEventStatusPayload,
  CreateEventInput,
  CreateEventPayload,
  DuplicateEventInput,
  DuplicateEventPayload,
  UpdateEventInput,
  UpdateEventPayload,
} from './event.inputs';

/** Writes events. */
@Resolver()
export class EventMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write', at: 'details.branchId, details.spaceId?, sessions.spaceId?' })
  @Mutation(() => CreateEventPayload, { description: 'Creates an event as a draft, with its sessions.' })
  async createEvent(
    @Arg('input', () => CreateEventInput, { description: 'The event.' }) input: CreateEventInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return eventPayload(context, await createEvent(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id, changes.branchId?, changes.spaceId?' })
  @Mutation(() => UpdateEventPayload, {
    description: 'Changes an event. Sessions without a space or seats of their own follow it.',
  })
  async updateEvent(
    @Arg('input', () => UpdateEventInput, { description: 'The change.' }) input: UpdateEventInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
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
  ): Promise<unknown> {
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
  ): Promise<unknown> {
    return eventPayload(context, await duplicateEvent(this.deps, context.actor, input));
  }
}

/** Answers with the event as it is now, or with the reasons of refusal. */
export async function eventPayload(
  context: Context,
  result: Result<{ eventId: string }, Refusal>,
): Promise<unknown> {
  if (!result.ok) return { event: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    event: await context.loader(eventById).clear(result.value.eventId).load(result.value.eventId),
    userErrors: [],
  };
}
