import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import { sqlInstant } from '../../../platform/db/columns';
import { Priced } from '../../../platform/graphql/limits/cost';
import { nextSessionsBySpace } from './sessions-in-space.queries';
import type { Context } from '../../../platform/graphql/context';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { BranchClosure } from '../../library';
import { BranchClosureType, closureById } from '../../library';
import type { Space } from '../../spaces';
import { SpaceType, spaceById } from '../../spaces';
import type { ProgrammesDeps } from '../deps';
import { eventPayload } from '../events/event-mutations.graphql';
import { EventType } from '../events/event.type';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import { addEventSessions, removeEventSession, updateEventSession } from './save-sessions';
import {
  AddEventSessionsInput,
  AddEventSessionsPayload,
  RemoveEventSessionInput,
  RemoveEventSessionPayload,
  UpdateEventSessionInput,
  UpdateEventSessionPayload,
} from './session-inputs.type';
import { EventSessionType } from './session.type';
import type { EventSession } from './event-session.entity';
import { sessionById, sessionsByEvent } from './sessions.queries';

/** Writes sessions of events. */
@Resolver()
export class SessionMutations {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ staff: 'programmes.write', at: 'eventId, sessions.spaceId?' })
  @Mutation(() => AddEventSessionsPayload, { description: 'Adds sessions to an event.' })
  async addEventSessions(
    @Arg('input', () => AddEventSessionsInput, { description: 'The sessions.' }) input: AddEventSessionsInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AddEventSessionsPayload>> {
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
  ): Promise<PayloadOf<typeof UpdateEventSessionPayload>> {
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
  ): Promise<PayloadOf<typeof RemoveEventSessionPayload>> {
    return eventPayload(context, await removeEventSession(this.deps, context.actor, input));
  }
}

/** Shows what takes place in a space. */
@Resolver(() => SpaceType)
export class SpaceSessionsResolver {
  @Priced(5)
  @FieldResolver(() => [EventSessionType], {
    description: 'The next sessions of public events in it, at most five; one that goes on now comes first.',
  })
  nextSessions(@Root() { id }: Space, @Ctx() { loader, clock }: Context): Promise<EventSession[]> {
    return loader(nextSessionsBySpace).load(`${id} ${sqlInstant(clock.now())}`);
  }
}

/** Shows what belongs to a session. */
@Resolver(() => EventSessionType)
export class SessionResolver {
  @FieldResolver(() => EventType, { description: 'The event it is a date of.' })
  event(@Root() session: EventSession, @Ctx() context: Context): Promise<Event | null> {
    return context.loader(eventById).load(session.eventId);
  }

  @FieldResolver(() => SpaceType, {
    nullable: true,
    description: 'The space it takes place in; null if the event is elsewhere or all over the house.',
  })
  space(@Root() session: EventSession, @Ctx() context: Context): Promise<Space | null> | null {
    return session.spaceId === null ? null : context.loader(spaceById).load(session.spaceId);
  }

  @FieldResolver(() => BranchClosureType, {
    nullable: true,
    description:
      'The closure of the branch that called it off; null while it takes place, and when staff called it off.',
  })
  closure(
    @Root() { closureId, status }: EventSession,
    @Ctx() context: Context,
  ): Promise<BranchClosure | null> | null {
    return closureId === null || status !== 'CANCELLED' ? null : context.loader(closureById).load(closureId);
  }

  @FieldResolver(() => Int, { description: 'Its number among the sessions of the event, from 1.' })
  async number(@Root() session: EventSession, @Ctx() context: Context): Promise<number> {
    const sessions = await context.loader(sessionsByEvent).load(session.eventId);
    return sessions.findIndex(({ id }) => id === session.id) + 1;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many places are free; null without limit. Free places may be fewer than the first waiting party needs, and then wait for it.',
  })
  freeCount(@Root() { capacity, takenCount }: EventSession): number | null {
    return capacity === null ? null : Math.max(0, capacity - takenCount);
  }
}
