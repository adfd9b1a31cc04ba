import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';

import type { Context } from '../../../platform/graphql/context';
import type { BranchClosure } from '../../library';
import { BranchClosureType, closureById } from '../../library';
import type { Space } from '../../spaces';
import { spaceById, SpaceType } from '../../spaces';
import type { Event } from '../data/events';
import { eventById } from '../data/events';
import type { EventSession } from '../data/sessions';
import { sessionsByEvent } from '../data/sessions';
import { EventType } from './event.type';
import { EventSessionType } from './session.type';

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
    @Root() { closureId }: EventSession,
    @Ctx() context: Context,
  ): Promise<BranchClosure | null> | null {
    return closureId === null ? null : context.loader(closureById).load(closureId);
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
