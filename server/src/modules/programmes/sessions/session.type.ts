import { Field, ID, Int, ObjectType } from 'type-graphql';

import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { NodeType } from '../../../platform/graphql/node';
import { DateScalar } from '../../../platform/graphql/scalars';
import type { SessionStatus } from './session.terms';
import { SessionStatusEnum } from '../enums.graphql';

@ObjectType('EventSession', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One dated occurrence of an event: what stands in the calendar.',
})
export class EventSessionType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id; the UID in calendars of readers.' })
  override id: string;

  @Field(() => SessionStatusEnum, { description: 'Whether this date holds.' })
  status: SessionStatus;

  @Field(() => Date, { description: 'When it begins; an all-day session at midnight in Pasuruan.' })
  startsAt: Date;

  @Field(() => Date, { description: 'When it ends; an all-day session at the midnight after its last day.' })
  endsAt: Date;

  @Field(() => Boolean, {
    description: 'Whether it lasts whole days, as exhibitions do: show days, no clock.',
  })
  isAllDay: boolean;

  @Field(() => DateScalar, { description: 'Its first day in Pasuruan.' })
  fromDate: string;

  @Field(() => DateScalar, {
    description: 'Its last day in Pasuruan, included; after a night of wayang the next one.',
  })
  untilDate: string;

  @Field(() => LocalizedTextType, {
    nullable: true,
    description: 'What this session is about; null if it is as the event.',
  })
  name: LocalizedTextType | null;

  @Field(() => LocalizedTextType, { nullable: true, description: 'What to know about this date only.' })
  note: LocalizedTextType | null;

  @Field(() => Int, { nullable: true, description: 'How many people it holds; null means without limit.' })
  capacity: number | null;

  @Field(() => Int, { description: 'How many places are taken, offered ones included.' })
  takenCount: number;

  @Field(() => Int, {
    description: 'Counts changes that calendars of readers must learn of (iCalendar SEQUENCE).',
  })
  sequence: number;

  @Field(() => Date, { description: 'When it was changed last.' })
  updatedAt: Date;

  @Field(() => Int, { description: 'Counts changes; send it back with an update.' })
  version: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of a space of its own; null while it follows its event.',
  })
  ownSpaceId: string | null;

  @Field(() => Int, { nullable: true, description: 'Seats of its own; null while it follows its event.' })
  ownCapacity: number | null;

  eventId: string;
  spaceId: string | null;
}
