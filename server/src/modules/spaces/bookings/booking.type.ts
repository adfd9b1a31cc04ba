import { Field, ID, Int, ObjectType } from 'type-graphql';

import { connectionTypes } from '../../../platform/graphql/connection';
import { registered } from '../../../platform/graphql/enum';
import { NodeType } from '../../../platform/graphql/node';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { BookingState } from './booking.terms';

/** How a booking stands, in the schema. */
export const BookingStateEnum = registered<BookingState>(
  'BookingState',
  'How a booking stands now. New values may appear.',
  {
    REQUESTED: 'It waits for the decision of staff and holds its place.',
    LAPSED: 'Nobody decided before it began.',
    CONFIRMED: 'It is booked.',
    CHECKED_IN: 'They are there.',
    RELEASED: 'Nobody came in time; the place is free for others.',
    ENDED: 'It is over, or they left.',
    CANCELLED: 'It was cancelled.',
    REFUSED: 'Staff refused it.',
  },
);

@ObjectType('Booking', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A span in which somebody has a space or an item of it. Only whoever booked, the holder of the link and staff see it.',
})
export class BookingType extends NodeType {
  @Field(() => ID, { description: 'Globally unique id.' })
  override id: string;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  @Field(() => Int, { description: 'How many people come.' })
  partySize: number;

  @Field(() => String, { nullable: true, description: 'What for, if they said.' })
  purpose: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the place is given free if nobody checks in; null if it waits until the end.',
  })
  releaseAt: Date | null;

  @Field(() => DateTimeScalar, {
    description: 'Until when it is cancelled freely; later counts like not coming.',
  })
  freeUntil: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they checked in; null until then.' })
  checkedInAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they left early; null if they did not.' })
  leftAt: Date | null;

  @Field(() => ID, { nullable: true, description: 'The series it belongs to; null if it stands alone.' })
  seriesId: string | null;

  @Field(() => String, { nullable: true, description: 'What staff said with their decision.' })
  decisionReason: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was cancelled; null if it was not.' })
  cancelledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled, if somebody said.' })
  cancelReason: string | null;

  @Field(() => String, {
    description: 'The category by whose rules it was made: a member category, `GUEST` or `PARTNER`.',
  })
  categoryCode: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => Boolean, { description: 'Whether it is made-up sample data.' })
  isSample: boolean;

  @Field(() => Int, { description: 'Counts changes; send it back with a decision.' })
  version: number;
}

/** `BookingEdge` and `BookingConnection`. */
export const { EdgeType: BookingEdgeType, ConnectionType: BookingConnectionType } = connectionTypes(
  'Booking',
  () => BookingType,
  { one: 'A booking', many: 'bookings' },
);
