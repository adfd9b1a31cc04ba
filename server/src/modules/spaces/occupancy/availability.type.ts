import { Field, Int, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { BookableParts } from '../booking-rules/booking-rules.rules';
import type { SpaceItemKind } from '../items/space-item.terms';
import { SpaceItemKindEnum, SpaceItemType } from '../items/space-item.type';
import { SpaceType } from '../space.type';

/** What can be booked, in the schema. */
export const BookablePartsEnum = registered<Uppercase<BookableParts>>(
  'BookableParts',
  'What of a space can be booked.',
  {
    NONE: 'Nothing.',
    ITEMS: 'Single seats, tables, computers and kits.',
    SPACE: 'The whole space, or a place in it for a party.',
    ALL: 'Both.',
  },
);

@ObjectType('TimeSpan', { simpleResolvers: true, description: 'From a moment until just before another.' })
export class TimeSpanType {
  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;
}

@ObjectType('ItemAvailability', {
  simpleResolvers: true,
  description: 'When an item is taken on a day, padding included; never by whom.',
})
export class ItemAvailabilityType {
  @Field(() => SpaceItemType, { description: 'The item.' })
  item: object;

  @Field(() => [TimeSpanType], { description: 'When it cannot be had, in order.' })
  busy: readonly TimeSpanType[];
}

@ObjectType('SpaceDay', {
  simpleResolvers: true,
  description: 'A day of a space: when it is open, and taken.',
})
export class SpaceDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  date: string;

  @Field(() => [TimeSpanType], { description: 'When the branch is open; empty on a closed day.' })
  openings: readonly TimeSpanType[];

  @Field(() => [TimeSpanType], {
    description: 'When the whole space, or a place in it for one person, cannot be had, in order.',
  })
  busy: readonly TimeSpanType[];

  @Field(() => [ItemAvailabilityType], { description: 'Its items that work, in their order.' })
  items: readonly ItemAvailabilityType[];
}

@ObjectType('BookingTerms', {
  simpleResolvers: true,
  description: 'The rules by which whoever asks books a space: those of their category, or of guests.',
})
export class BookingTermsType {
  @Field(() => BookablePartsEnum, { description: 'What can be booked.' })
  bookable: Uppercase<BookableParts>;

  @Field(() => Int, { description: 'The shortest booking.' })
  minMinutes: number;

  @Field(() => Int, { description: 'The longest booking.' })
  maxMinutes: number;

  @Field(() => Int, { description: 'Bookings begin and last by such steps, counted from midnight.' })
  stepMinutes: number;

  @Field(() => Int, { description: 'How long before it begins a booking must be made.' })
  noticeMinutes: number;

  @Field(() => Int, { description: 'How many days ahead it may be booked.' })
  horizonDays: number;

  @Field(() => Int, { description: 'The fewest people.' })
  minParty: number;

  @Field(() => Int, { nullable: true, description: 'The most people; null if only the space limits them.' })
  maxParty: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes a day; null if unlimited.' })
  minutesPerDay: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes a week; null if unlimited.' })
  minutesPerWeek: number | null;

  @Field(() => Int, { nullable: true, description: 'Bookings to come at once; null if unlimited.' })
  openBookings: number | null;

  @Field(() => Int, { nullable: true, description: 'How long a place waits; null if no check-in is asked.' })
  graceMinutes: number | null;

  @Field(() => Int, { description: 'Until how long before it begins it is cancelled freely.' })
  cancelMinutes: number;

  @Field(() => Boolean, { description: 'Whether staff decide about each booking.' })
  needsApproval: boolean;
}

@ObjectType('SpaceAvailability', {
  simpleResolvers: true,
  description: 'When a space and its items can be had; never who has them.',
})
export class SpaceAvailabilityType {
  @Field(() => SpaceType, { description: 'The space.' })
  space: object;

  @Field(() => BookingTermsType, { description: 'The rules for whoever asks.' })
  terms: BookingTermsType;

  @Field(() => [SpaceDayType], { description: 'The days that were asked for.' })
  days: readonly SpaceDayType[];
}

@ObjectType('FreeItems', {
  simpleResolvers: true,
  description: 'How many items of a kind are free just now.',
})
export class FreeItemsType {
  @Field(() => SpaceItemKindEnum, { description: 'The kind.' })
  kind: SpaceItemKind;

  @Field(() => Int, { description: 'How many are free.' })
  freeCount: number;

  @Field(() => Int, { description: 'How many work.' })
  count: number;
}

@ObjectType('SpaceNow', {
  simpleResolvers: true,
  description: 'How a space stands just now, for one person who comes.',
})
export class SpaceNowType {
  @Field(() => Boolean, { description: 'Whether the branch is open.' })
  isOpen: boolean;

  @Field(() => Boolean, { description: 'Whether the whole space, or a place in it, is free.' })
  isSpaceFree: boolean;

  @Field(() => Int, { description: 'How many of its items that work are free; kits are not counted.' })
  freeItemCount: number;

  @Field(() => Int, { description: 'How many of its items work; kits are not counted.' })
  itemCount: number;

  @Field(() => [FreeItemsType], { description: 'The same for each kind of item that works; no kits.' })
  itemsByKind: readonly FreeItemsType[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When this changes next today; null if it stays so until closing.',
  })
  changesAt: Date | null;
}
