import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { SpaceItem } from '../items/space-item.entity';
import { SpaceItemType } from '../items/space-item.type';
import { spaceItemById } from '../items/space-items.queries';
import type { Booking } from './booking.entity';
import { BookingAlternativeType, toBookingErrors } from './booking-error.type';
import {
  BookingOccurrenceType,
  CancelBookingInput,
  CancelBookingPayload,
  CheckInBookingInput,
  CheckInBookingPayload,
  CreateBookingInput,
  CreateBookingPayload,
  CreateBookingSeriesInput,
  CreateBookingSeriesPayload,
  DecideBookingInput,
  DecideBookingPayload,
  ExtendBookingInput,
  ExtendBookingPayload,
  LeaveBookingInput,
  LeaveBookingPayload,
  MoveBookingInput,
  MoveBookingPayload,
} from './booking-inputs.type';
import { BookingType } from './booking.type';
import { bookSeries } from './book-series';
import type { BookingDeps } from './booking-deps';
import { bookingLink } from './booking-deps';
import { bookingById } from './bookings.queries';
import type { Changed } from './change-booking';
import { cancelBooking, decideRequestedBooking, moveBooking } from './change-booking';
import { checkInBooking, leaveBooking } from './check-in-booking';
import { createBooking } from './create-booking';
import { extendBooking } from './extend-booking';

/** Books spaces and items, changes bookings, and notes who came. */
@Resolver()
export class BookingMutations {
  constructor(private readonly deps: BookingDeps) {}

  @Access({ public: true, member: 'own', staff: 'bookings.write' })
  @Mutation(() => CreateBookingPayload, {
    description:
      'Books a space or an item of it. Of all who want one place at once, one has it. Refusals come all at once; those of the engine are `BookingError`.',
  })
  async createBooking(
    @Arg('input', () => CreateBookingInput, { description: 'What, when, for whom.' })
    input: CreateBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateBookingPayload>> {
    const result = await createBooking(this.deps, context.actor, input, context);
    const { booking, userErrors } = await payload(context, result);
    return { booking, link: result.ok ? bookingLink(this.deps, result.value.bookingId) : null, userErrors };
  }

  @Access({ member: 'own', staff: 'bookings.write', at: 'spaceId' })
  @Mutation(() => CreateBookingSeriesPayload, {
    description:
      'Books the same place on one weekday for some weeks, for partners and by staff. Each week is decided by itself.',
  })
  async createBookingSeries(
    @Arg('input', () => CreateBookingSeriesInput, { description: 'What, when, for whom, how often.' })
    input: CreateBookingSeriesInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateBookingSeriesPayload>> {
    const result = await bookSeries(this.deps, context.actor, input, context);
    if (!result.ok)
      return {
        occurrences: [],
        seriesId: null,
        userErrors: toBookingErrors(result.refusals, context.locale),
      };
    const occurrences = result.value.occurrences.map(({ refusals, startsAt, endsAt, ...occurrence }) => ({
      ...occurrence,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      userErrors: toBookingErrors(refusals, context.locale),
    }));
    return { occurrences, seriesId: result.value.seriesId, userErrors: [] };
  }

  @Access({ public: true, member: 'own', staff: 'bookings.write' })
  @Mutation(() => MoveBookingPayload, {
    description: 'Moves a booking within its space, by the rules of today. Refused, it stays as it is.',
  })
  async moveBooking(
    @Arg('input', () => MoveBookingInput, { description: 'Which one, and where to.' })
    input: MoveBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MoveBookingPayload>> {
    return payload(context, await moveBooking(this.deps, context.actor, input));
  }

  @Access({ public: true, member: 'own', staff: 'bookings.write' })
  @Mutation(() => ExtendBookingPayload, {
    description:
      'Extends a booking that runs, until whatever comes next and within the rules. Refused, it ends as before; `alternative` is the latest end that could be had.',
  })
  async extendBooking(
    @Arg('input', () => ExtendBookingInput, { description: 'Which one, until when.' })
    input: ExtendBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ExtendBookingPayload>> {
    return payload(context, await extendBooking(this.deps, context.actor, input));
  }

  @Access({ public: true, member: 'own', staff: 'bookings.write' })
  @Mutation(() => CancelBookingPayload, { description: 'Cancels a booking; its place is free at once.' })
  async cancelBooking(
    @Arg('input', () => CancelBookingInput, { description: 'Which one.' }) input: CancelBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelBookingPayload>> {
    return payload(context, await cancelBooking(this.deps, context.actor, input));
  }

  @Access({ staff: 'bookings.write', at: 'id' })
  @Mutation(() => DecideBookingPayload, { description: 'Approves or refuses a booking that was asked for.' })
  async decideBooking(
    @Arg('input', () => DecideBookingInput, { description: 'The decision.' }) input: DecideBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideBookingPayload>> {
    return payload(context, await decideRequestedBooking(this.deps, context.actor, input));
  }

  @Access({ public: true, member: 'own', staff: 'bookings.write' })
  @Mutation(() => CheckInBookingPayload, {
    description:
      'Notes that whoever booked is there: by the code at the door, or by staff. Whoever comes late has the place unless somebody else took it.',
  })
  async checkInBooking(
    @Arg('input', () => CheckInBookingInput, { description: 'Who is there.' }) input: CheckInBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CheckInBookingPayload>> {
    return payload(context, await checkInBooking(this.deps, context.actor, input));
  }

  @Access({ public: true, member: 'own', staff: 'bookings.write' })
  @Mutation(() => LeaveBookingPayload, {
    description: 'Notes that they left; what is left of their time is free at once.',
  })
  async leaveBooking(
    @Arg('input', () => LeaveBookingInput, { description: 'Which one.' }) input: LeaveBookingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LeaveBookingPayload>> {
    return payload(context, await leaveBooking(this.deps, context.actor, input));
  }
}

/** Shows the item of an alternative. */
@Resolver(() => BookingAlternativeType)
export class BookingAlternativeResolver {
  @FieldResolver(() => SpaceItemType, { nullable: true, description: 'The item; null is the whole space.' })
  item(
    @Root() { itemId }: BookingAlternativeType,
    @Ctx() context: Context,
  ): Promise<SpaceItem | null> | null {
    return itemId === null ? null : context.loader(spaceItemById).load(itemId);
  }
}

/** Shows the booking of a week. */
@Resolver(() => BookingOccurrenceType)
export class BookingOccurrenceResolver {
  @FieldResolver(() => BookingType, { nullable: true, description: 'What was booked; null if nothing was.' })
  booking(
    @Root() { bookingId }: BookingOccurrenceType,
    @Ctx() context: Context,
  ): Promise<Booking | null> | null {
    return bookingId === null ? null : context.loader(bookingById).load(bookingId);
  }
}

async function payload(context: Context, result: Awaited<Changed>) {
  if (!result.ok) return { booking: null, userErrors: toBookingErrors(result.refusals, context.locale) };
  const { bookingId: id } = result.value;
  return { booking: await context.loader(bookingById).clear(id).load(id), userErrors: [] };
}
