import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';

import { PageArgs } from '../../../platform/graphql/connection';
import { OrderDirection } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { EventOrderField } from '../data/event-lists';
import type {
  EventAudience,
  EventFormat,
  EventStatus,
  PlaceKind,
  ProgrammeKind,
} from '../domain/event-terms';
import {
  EventAudienceEnum,
  EventFormatEnum,
  EventOrderFieldEnum,
  EventStatusEnum,
  PlaceKindEnum,
  ProgrammeKindEnum,
} from './terms';

@InputType('EventFilter', {
  description: 'Narrows events; fields are ANDed, values of a list are alternatives.',
})
export class EventFilterInput {
  @Field(() => [ProgrammeKindEnum], { nullable: true, description: 'Any of these kinds.' })
  kinds?: ProgrammeKind[] | null;

  @Field(() => [EventFormatEnum], { nullable: true, description: 'Built in any of these ways.' })
  formats?: EventFormat[] | null;

  @Field(() => [EventAudienceEnum], { nullable: true, description: 'For any of these groups.' })
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

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'With a session on this day or later. `from: today` leaves out what ended before today; see `isToCome`.',
  })
  from?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True: takes place, with a session that is not over at this minute. False: takes place no more, its last session is over.',
  })
  isToCome?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'With a session before this day.' })
  to?: string | null;

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

  @Field(() => ID, { nullable: true, description: 'Recommending this title.' })
  titleId?: string | null;

  @Field(() => [EventStatusEnum], {
    nullable: true,
    description: 'In any of these states. The public never meets drafts.',
  })
  statuses?: EventStatus[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Templates instead of events; staff only. They are left out unless asked for.',
  })
  isTemplate?: boolean | null;
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
