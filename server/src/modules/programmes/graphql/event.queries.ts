import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { badInput } from '../../../platform/graphql/errors/faults';
import { DateScalar } from '../../../platform/graphql/scalars';
import { addDays, instantOf } from '../../../shared/civil-date';
import { listEvents } from '../data/event-lists';
import type { Event } from '../data/events';
import { eventById } from '../data/events';
import type { EventSession } from '../data/sessions';
import { sessionsBetween } from '../data/sessions';
import { ifVisible, viewerOf } from '../programmes.policy';
import { EventFilterInput, EventListArgs } from './event-filter.inputs';
import { EventConnectionType, EventType } from './event.type';
import { EventSessionType } from './session.type';

const MOST_DAYS = 100;

/** Reads events and the calendar. */
@Resolver()
export class EventQueries {
  @Access({ public: true })
  @Query(() => EventConnectionType, {
    description:
      'Events, the first to begin in front unless ordered. `first` or `last` is required, 1 to 100.',
  })
  events(
    @Args(() => EventListArgs) { filter, orderBy, ...page }: EventListArgs,
    @Ctx() context: Context,
  ): Promise<Page<Event>> {
    return listEvents(context.db, viewerOf(context), {
      filter: filter ?? {},
      page: pageRequest(page),
      order: orderBy,
    });
  }

  @Access({ public: true })
  @Query(() => EventType, {
    nullable: true,
    description: 'An event by id; null if there is none or you may not see it.',
  })
  async event(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Event | null> {
    return ifVisible(context, await context.loader(eventById).load(id));
  }

  @Access({ public: true })
  @Query(() => [EventSessionType], {
    description:
      'Sessions that touch the days from `from` until before `to`, first ones first, for a week or a month at a glance: at most 100 days and 500 sessions. Exhibitions are one session over many days. Cancelled ones are among them.',
  })
  @Priced(100)
  eventCalendar(
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The day after the last.' }) to: string,
    @Arg('filter', () => EventFilterInput, {
      nullable: true,
      description: 'Which events; `from` and `to` of it are not looked at.',
    })
    filter: EventFilterInput | null,
    @Ctx() context: Context,
  ): Promise<EventSession[]> {
    if (to <= from || addDays(from, MOST_DAYS) < to)
      throw badInput(`\`to\` must be after \`from\`, at most ${MOST_DAYS} days.`);
    return sessionsBetween(context.db, viewerOf(context), {
      from: instantOf(from),
      to: instantOf(to),
      filter: { ...filter, from: null, to: null },
    });
  }
}
