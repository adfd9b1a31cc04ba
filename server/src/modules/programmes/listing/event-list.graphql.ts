import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Query, Resolver } from 'type-graphql';

import { DateRange, toDaySpan } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Term } from '../../../platform/graphql/coded-term';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { fault } from '../../../platform/graphql/errors/faults';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { toInstant } from '../../../shared/civil-date';
import {
  EventAudiences,
  EventFormatEnum,
  EventOrderFieldEnum,
  EventStatusEnum,
  PlaceKindEnum,
  ProgrammeKindEnum,
} from '../enums.graphql';
import type {
  EventAudience,
  EventFormat,
  EventStatus,
  PlaceKind,
  ProgrammeKind,
} from '../events/event.terms';
import { EventConnectionType, EventType } from '../events/event.type';
import type { Event } from '../events/event.entity';
import { eventById } from '../events/events.queries';
import { nullUnlessVisible, toEventViewer } from '../programmes.policy';
import type { EventViewer } from './event-filter.queries';
import { EventSessionType } from '../sessions/session.type';
import type { EventSession } from '../sessions/event-session.entity';
import { sessionsBetween } from '../sessions/sessions.queries';
import type { EventOrderField } from './event-lists.queries';
import { listEvents } from './event-lists.queries';

@InputType('EventFilter', {
  description: 'Narrows events; fields are ANDed, values of a list are alternatives.',
})
export class EventFilterInput {
  @Field(() => [ProgrammeKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: ProgrammeKind[] | null;

  @Field(() => [EventFormatEnum], { nullable: true, description: 'Built in any of these ways.' })
  formats?: EventFormat[] | null;

  @Field(() => [EventAudiences.Code], { nullable: true, description: 'For any of these groups.' })
  audiences?: EventAudience[] | null;

  @Field(() => Int, { nullable: true, description: 'Open to somebody of this age.' })
  age?: number | null;

  @Field(() => [ID], { nullable: true, description: 'In any of these branches.' })
  branchIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'In any of these spaces, as the event says; see `eventCalendar` for single sessions.',
  })
  spaceIds?: string[] | null;

  @Field(() => [PlaceKindEnum], { nullable: true, description: 'In the library, elsewhere or online.' })
  placeKinds?: PlaceKind[] | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      'With a session that touches these days. `from: today` leaves out what ended before today; see `isToCome`.',
  })
  dates?: DateRange | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: takes place, with a session that is not over at this minute. False: takes place no more, its last session is over.',
  })
  isToCome?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it costs nothing.' })
  isFree?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it offers something to people with disabilities.',
  })
  isAccessible?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it belongs on the page for children.' })
  isForChildren?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it belongs on the page for schools.' })
  isForSchools?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether one must register.' })
  needsRegistration?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With words that begin like these in name, summary, programme or people, in either language.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this programme.' })
  programmeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this person.' })
  personId?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Held together with any of these partners, or of a programme that is.',
  })
  partnerIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Recommending this title.' })
  titleId?: string | null;

  @Field(() => [EventStatusEnum], {
    nullable: true,
    description: 'In any of these states. The public never meets drafts.',
  })
  statuses?: EventStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Templates instead of events; staff only, FORBIDDEN to anybody else. They are left out unless asked for.',
  })
  isTemplate?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether registrations wait for staff to decide; staff only, FORBIDDEN to anybody else.',
  })
  hasPendingRegistrations?: boolean | null;
}

@InputType('EventOrder', { description: 'How to order events. Ties break on `id`.' })
export class EventOrderInput {
  @Field(() => EventOrderFieldEnum, { description: 'By what.' })
  field: EventOrderField;

  @Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which way.' })
  direction: OrderDirection;
}

@ArgsType()
export class EventListArgs extends PageArgs {
  @Field(() => EventFilterInput, { nullable: true, description: 'Which events.' })
  filter?: EventFilterInput | null;

  @Field(() => EventOrderInput, { nullable: true, description: 'In which order.' })
  orderBy?: EventOrderInput | null;
}

const MOST_DAYS = 100;

/** Reads events and the calendar. */
@Resolver()
export class EventQueries {
  @Access({ public: true })
  @Query(() => [EventAudiences.Type], { description: 'Every group of people that events are made for.' })
  eventAudiences(): readonly Term[] {
    return EventAudiences.all;
  }

  @Access({ public: true })
  @Query(() => EventConnectionType, {
    description:
      'Events, the first to begin in front unless ordered. `first` or `last` is required, 1 to 100.',
  })
  events(
    @Args(() => EventListArgs) { filter, orderBy, ...page }: EventListArgs,
    @Ctx() context: Context,
  ): Promise<Page<Event>> {
    return listEvents(context.db, viewerFor(context, filter), {
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
    return nullUnlessVisible(context, await context.loader(eventById).load(id));
  }

  @Access({ public: true })
  @Query(() => [EventSessionType], {
    description:
      'Sessions that touch the days of `dates`, first ones first, for a week or a month at a glance: at most 100 days and 500 sessions. Exhibitions are one session over many days. Cancelled ones are among them.',
  })
  @Priced(100)
  eventCalendar(
    @Arg('dates', () => DateRange, { description: 'Which days; both ends are needed.' }) dates: DateRange,
    @Arg('filter', () => EventFilterInput, {
      nullable: true,
      description: 'Which events; its `dates` are not looked at.',
    })
    filter: EventFilterInput | null,
    @Ctx() context: Context,
  ): Promise<EventSession[]> {
    const { from, to } = toDaySpan(dates, { mostDays: MOST_DAYS });
    return sessionsBetween(context.db, viewerFor(context, filter), {
      from: toInstant(from),
      to: toInstant(to),
      filter: { ...filter, dates: null },
    });
  }
}

/** Who looks. Refuses filters for staff from others: an answer as if they had not been asked would be wrong. */
function viewerFor(context: Context, filter: EventFilterInput | null | undefined): EventViewer {
  const viewer = toEventViewer(context);
  if (!viewer.canSeeAll && (filter?.isTemplate === true || filter?.hasPendingRegistrations != null))
    throw fault('FORBIDDEN', 'Only staff narrow events by `isTemplate` and `hasPendingRegistrations`.');
  return viewer;
}
