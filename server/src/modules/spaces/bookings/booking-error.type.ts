import { Field, ObjectType } from 'type-graphql';

import type { Permission } from '../../../platform/auth/permission.terms';
import { registered } from '../../../platform/graphql/enum';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors, UserErrorCode, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { PermissionEnum } from '../../../platform/graphql/permission-enum';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { Locale } from '../../../shared/locale';
import type { Alternative } from '../occupancy/alternatives.rules';
import { isBookingRefused } from './booking-refusals';
import type { BookingRefusalReason } from './decide-booking.rules';

/** Why the engine refuses, in the schema. */
export const BookingRefusalReasonEnum = registered<BookingRefusalReason>(
  'BookingRefusalReason',
  'Why a booking is refused. New values may appear: fall back to `message`.',
  {
    PAST: 'The time is over.',
    WRONG_SPAN: 'It ends before it begins.',
    ACROSS_MIDNIGHT: 'It ends on another day.',
    CLOSED: 'The branch is closed on that day.',
    OUTSIDE_HOURS: 'Outside opening hours, or across a break.',
    NOT_BOOKABLE: 'It cannot be booked by this category.',
    NOT_IN_USE: 'The space or item is no longer used.',
    OUT_OF_ORDER: 'The item is broken.',
    TOO_SHORT: 'Shorter than `minMinutes`.',
    TOO_LONG: 'Longer than `maxMinutes`.',
    WRONG_STEP: 'It does not begin or last by `stepMinutes`.',
    SPENT_DAY: 'What is left of `minutesPerDay` is not enough.',
    SPENT_WEEK: 'What is left of `minutesPerWeek` is not enough.',
    OFTEN_IN_WEEK: '`bookingsPerWeek` are booked already.',
    TOO_MANY_OPEN: '`openBookings` are to come already.',
    NOTICE: 'Later than `noticeMinutes` before it begins.',
    HORIZON: 'More than `horizonDays` ahead.',
    FEW_PEOPLE: 'Fewer people than `minParty`.',
    MANY_PEOPLE: 'More people than `maxParty`, or than the space holds.',
    TOO_YOUNG: 'Younger than `minAge`.',
    TOO_OLD: 'Older than `maxAge`.',
    AGE_UNKNOWN: 'The date of birth is not known, and ages matter.',
    STAYED_AWAY: 'More than `noShowsAllowed` in 30 days: only bookings of the same day.',
    TAKEN: 'Somebody else has it.',
    EVENT: 'An event takes place there.',
    BLOCKED: 'Staff blocked it.',
    FULL: 'Not enough room for so many people.',
    KEPT_FOR_OTHERS: 'It is kept for somebody who waited.',
    NOT_ELIGIBLE: 'The card cannot be used for booking.',
  },
);

@ObjectType('BookingAlternative', {
  simpleResolvers: true,
  description:
    'What could be had instead: another item of the kind at that time, or the place at another time.',
})
export class BookingAlternativeType {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;

  /** Null stands for the whole space; resolved as `item`. */
  itemId: string | null;
}

@ObjectType('BookingError', {
  implements: UserErrorType,
  simpleResolvers: true,
  description: 'A booking is refused: why, by which rule, who may pass it, and what is nearest.',
})
export class BookingErrorType extends UserErrorType {
  @Field(() => BookingRefusalReasonEnum, { description: 'Why.' })
  reason: BookingRefusalReason;

  @Field(() => String, { nullable: true, description: 'The rule that decided; null if none did.' })
  rule: string | null;

  @Field(() => String, { nullable: true, description: 'What the rule says, or how many the space holds.' })
  value: string | null;

  @Field(() => PermissionEnum, {
    nullable: true,
    description: 'The permission with which staff pass it, with a reason; null if nobody may.',
  })
  overridableBy: Permission | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When what is in the way ends; null if nothing is.',
  })
  until: Date | null;

  @Field(() => BookingAlternativeType, {
    nullable: true,
    description:
      'The nearest that could be had; null if there is none within a week, or another wish would not help.',
  })
  alternative: Alternative | null;
}

/** Turns refusals into user errors; those of the engine say what it decided by. */
export function toBookingErrors(refusals: readonly Refusal[], locale: Locale): UserErrorType[] {
  return refusals.flatMap((refusal) => {
    if (!isBookingRefused(refusal)) return toUserErrors([refusal], locale);
    const { reason, rule, value, isOverridable, until, alternative } = refusal.booking;
    return Object.assign(new BookingErrorType(), {
      code: UserErrorCode[refusal.code],
      message: refusal.message[locale],
      field: refusal.field ? [...refusal.field] : null,
      reason,
      rule,
      value,
      overridableBy: isOverridable ? ('bookings.override' as const) : null,
      // What a repeat of a series reads from its first answer are texts.
      until: until && new Date(until),
      alternative: alternative && {
        itemId: alternative.itemId,
        startsAt: new Date(alternative.startsAt),
        endsAt: new Date(alternative.endsAt),
      },
    });
  });
}
