import { Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import type { PendingRegistrations } from './pending-registrations.queries';
import { pendingRegistrations } from './pending-registrations.queries';
import { EventType } from '../events/event.type';

/** Registrations of one event that wait for staff. */
@ObjectType('PendingRegistrations', {
  simpleResolvers: true,
  description: 'Registrations of one event that wait for staff to decide.',
})
export class PendingRegistrationsType {
  @Field(() => Int, { description: 'How many.' })
  registrationCount: number;

  @Field(() => Date, { description: 'Since when the first of them waits.' })
  waitingSince: Date;

  eventId: string;
}

/** Tells staff where registrations wait for them. */
@Resolver(() => PendingRegistrationsType)
export class PendingRegistrationsResolver {
  @Access({ staff: 'programmes.register' })
  @Query(() => [PendingRegistrationsType], {
    description:
      'Coming events with registrations that wait for staff to decide, the longest waiting first, at most 20. Who may decide at some branches only sees events there.',
  })
  @Priced(20)
  pendingRegistrations(@Ctx() { db, actor, clock }: Context): Promise<PendingRegistrations[]> {
    const branches = actor.kind === 'staff' ? actor.limitedTo?.get('programmes.register') : undefined;
    return pendingRegistrations(db, {
      branchIds: branches === undefined ? null : [...branches],
      now: clock.now(),
    });
  }

  @FieldResolver(() => EventType, { nullable: true, description: 'The event.' })
  event(@Root() { eventId }: PendingRegistrations, @Ctx() context: Context): Promise<Event | null> {
    return context.loader(eventById).load(eventId);
  }
}
