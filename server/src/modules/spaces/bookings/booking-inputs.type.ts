import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';

import { UserErrorType } from '../../../platform/graphql/errors/user-error';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import { OneOf } from '../../../platform/graphql/one-of';
import { always, definePayload, orNull, unlessRefused } from '../../../platform/graphql/payload';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { SpaceItemKind } from '../items/space-item.terms';
import { SpaceItemKindEnum } from '../items/space-item.type';
import { BookingType } from './booking.type';

const BOOKING = unlessRefused(BookingType, 'The booking');

@InputType({ description: 'Somebody without a card, with one way at least to reach them.' })
export class BookingGuestInput {
  @Field(() => String, { description: 'Their name, at most 160 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone, for staff; guests themselves book with an e-mail address that they prove.',
  })
  phone?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The six digits that `sendBookingCode` sent to the e-mail address; staff need none.',
  })
  code?: string | null;
}

@InputType({ description: 'What is booked, and for whom.' })
class WantedBookingInput {
  @Field(() => ID, { description: 'The space.' })
  spaceId: string;

  @Field(() => ID, { nullable: true, description: 'The item; absent books the whole space.' })
  itemId?: string | null;

  @Field(() => SpaceItemKindEnum, {
    nullable: true,
    description: 'Instead of `itemId`: any free item of this kind.',
  })
  itemKind?: SpaceItemKind | null;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends, on the same day.' })
  endsAt: Date;

  @Field(() => Int, { nullable: true, description: 'How many people come; 1 if absent.' })
  partySize?: number | null;

  @Field(() => String, { nullable: true, description: 'What for, at most 300 characters.' })
  purpose?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The member, for staff; members book for themselves without it.',
  })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner, for its operators and staff.' })
  partnerId?: string | null;

  @Field(() => BookingGuestInput, { nullable: true, description: 'A guest, for guests and staff.' })
  guest?: BookingGuestInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Why rules are passed, for staff with `bookings.override`, at most 200 characters. What has no `overridableBy` stays refused.',
  })
  overrideReason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

@MutationInput()
export class CreateBookingInput extends WantedBookingInput {}

export const CreateBookingPayload = definePayload('CreateBooking', {
  booking: BOOKING,
  link: orNull(
    String,
    'The secret link with which whoever booked sees, moves and cancels it; null if refused. Guests must keep it.',
  ),
});

@MutationInput()
export class CreateBookingSeriesInput extends WantedBookingInput {
  @Field(() => Int, { description: 'How many weeks, the first included, 2 to 26.' })
  weekCount: number;
}

@ObjectType('BookingOccurrence', {
  simpleResolvers: true,
  description: 'A week of a series: what was booked, or why not.',
})
export class BookingOccurrenceType {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  /** Resolved as `booking`. */
  bookingId: string | null;

  @Field(() => [UserErrorType], { description: 'Why it was not made; empty if it was.' })
  userErrors: readonly UserErrorType[];
}

export const CreateBookingSeriesPayload = definePayload('CreateBookingSeries', {
  occurrences: always([BookingOccurrenceType], 'The weeks in their order; empty if refused as a whole.'),
  seriesId: orNull(String, 'The series; null if refused.'),
});

@OneOf()
@InputType({ description: 'A booking: by its id, or by the secret link of whoever booked.' })
export class BookingReferenceInput {
  @Field(() => ID, { nullable: true, description: 'Its id, for its account and for staff.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Its secret link.' })
  link?: string | null;
}

@MutationInput()
export class MoveBookingInput {
  @Field(() => BookingReferenceInput, { description: 'The booking.' })
  booking: BookingReferenceInput;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it begins now; absent keeps.' })
  startsAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends now; absent keeps its length.' })
  endsAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'Another item of the space; absent keeps.' })
  itemId?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people come; absent keeps.' })
  partySize?: number | null;

  @Field(() => String, { nullable: true, description: 'Why rules are passed, as in `createBooking`.' })
  overrideReason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const MoveBookingPayload = definePayload('MoveBooking', { booking: BOOKING });

@MutationInput()
export class ExtendBookingInput {
  @Field(() => BookingReferenceInput, { description: 'The booking.' })
  booking: BookingReferenceInput;

  @Field(() => DateTimeScalar, { description: 'When it ends now, after the present end.' })
  endsAt: Date;

  @Field(() => String, { nullable: true, description: 'Why rules are passed, as in `createBooking`.' })
  overrideReason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const ExtendBookingPayload = definePayload('ExtendBooking', { booking: BOOKING });

@MutationInput()
export class CancelBookingInput {
  @Field(() => BookingReferenceInput, { description: 'The booking.' })
  booking: BookingReferenceInput;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 300 characters; staff must say it, and whoever booked reads it.',
  })
  reason?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CancelBookingPayload = definePayload('CancelBooking', { booking: BOOKING });

@MutationInput()
export class DecideBookingInput {
  @Field(() => ID, { description: 'The booking that was asked for.' })
  id: string;

  @Field(() => Boolean, { description: 'Whether it is approved; else refused.' })
  isApproved: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why, at most 300 characters; a refusal needs it. Whoever asked reads it.',
  })
  reason?: string | null;

  @Field(() => Int, { description: 'The version you read.' })
  version: number;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const DecideBookingPayload = definePayload('DecideBooking', { booking: BOOKING });

@MutationInput()
export class CheckInBookingInput {
  @Field(() => BookingReferenceInput, {
    nullable: true,
    description: 'The booking; absent, it is the one of the member who stands there now.',
  })
  booking?: BookingReferenceInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code at the door of the space; members and guests need it, staff do not.',
  })
  doorCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The card of the member, scanned by staff.' })
  cardNumber?: string | null;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const CheckInBookingPayload = definePayload('CheckInBooking', { booking: BOOKING });

@MutationInput()
export class LeaveBookingInput {
  @Field(() => BookingReferenceInput, { description: 'The booking.' })
  booking: BookingReferenceInput;

  @IdempotencyKey()
  idempotencyKey: string;
}

export const LeaveBookingPayload = definePayload('LeaveBooking', { booking: BOOKING });
