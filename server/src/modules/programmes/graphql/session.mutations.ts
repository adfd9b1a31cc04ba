import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { sessionById } from '../data/sessions';
import type { ProgrammesDeps } from '../use-cases/programmes-deps';
import { addEventSessions, removeEventSession, updateEventSession } from '../use-cases/save-sessions';
import { eventPayload } from './event.mutations';
import {
  AddEventSessionsInput,
  AddEventSessionsPayload,
  RemoveEventSessionInput,
  RemoveEventSessionPayload,
  UpdateEventSessionInput,
  UpdateEventSessionPayload,
} from './session.inputs';

/** Writes sessions of events. */
@Resolver()
export class SessionMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write', at: 'eventId, sessions.spaceId?' })
  @Mutation(() => AddEventSessionsPayload, { description: 'Adds sessions to an event.' })
  async addEventSessions(
    @Arg('input', () => AddEventSessionsInput, { description: 'The sessions.' }) input: AddEventSessionsInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return eventPayload(context, await addEventSessions(this.deps, context.actor, input));
  }

  @Access({ staff: 'programmes.write', at: 'id, changes.spaceId?' })
  @Mutation(() => UpdateEventSessionPayload, {
    description: 'Changes one session of an event: its time, space, seats, or whether it takes place.',
  })
  async updateEventSession(
    @Arg('input', () => UpdateEventSessionInput, { description: 'The change.' })
    input: UpdateEventSessionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    const result = await updateEventSession(this.deps, context.actor, input);
    if (!result.ok) return { session: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { session: await context.loader(sessionById).clear(input.id).load(input.id), userErrors: [] };
  }

  @Access({ staff: 'programmes.write', at: 'id' })
  @Mutation(() => RemoveEventSessionPayload, {
    description:
      'Removes a session that was never announced; others are cancelled with `updateEventSession`.',
  })
  async removeEventSession(
    @Arg('input', () => RemoveEventSessionInput, { description: 'The session.' })
    input: RemoveEventSessionInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return eventPayload(context, await removeEventSession(this.deps, context.actor, input));
  }
}
