import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage, PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { assertForward, DateTimeRange } from '../../../platform/graphql/date-time-range';
import type { Branch } from '../../library';
import { branchById, BranchType } from '../../library';
import type { Member } from '../../members';
import { canReadMembers, memberById, MemberType } from '../../members';
import type { Partner } from '../../partners';
import { partnerById, PartnerType, requireDuty } from '../../partners';
import { BOOKING_CALENDAR_FOLDERS } from '../file-paths';
import type { SpaceItem } from '../items/space-item.entity';
import { SpaceItemType } from '../items/space-item.type';
import { spaceItemById } from '../items/space-items.queries';
import type { Space } from '../space.entity';
import { SpaceType } from '../space.type';
import { spaceById } from '../spaces.queries';
import type { Booking } from './booking.entity';
import { bookingsOfMember, bookingsOfPartner, searchBookings } from './booking-list.queries';
import type { BookingState } from './booking.terms';
import { BookingConnectionType, BookingStateEnum, BookingType } from './booking.type';
import type { BookingDeps } from './booking-deps';
import { bookingLink, isBooker, isStaffAt, readBookingLink } from './booking-deps';
import { bookingState } from './booking-state.rules';
import { isRunning } from './extend-booking';
import { bookingById } from './bookings.queries';

@InputType({ description: 'Which bookings.' })
export class BookingFilter {
  @Field(() => DateTimeRange, { nullable: true, description: 'When they begin.' })
  startsAt?: DateTimeRange | null;

  @Field(() => ID, { nullable: true, description: 'Of this space.' })
  spaceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this member.' })
  memberId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this partner.' })
  partnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of this series.' })
  seriesId?: string | null;

  @Field(() => [BookingStateEnum], { nullable: true, description: 'How they stand now.' })
  states?: BookingState[] | null;
}

@ArgsType()
class BookingsArgs extends PageArgs {
  @Field(() => ID, { description: 'The branch.' })
  branchId: string;

  @Field(() => BookingFilter, { nullable: true, description: 'Which ones; all if absent.' })
  filter?: BookingFilter | null;
}

@ArgsType()
class BookingArgs {
  @Field(() => ID, { nullable: true, description: 'Its id. Either this or `link`.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The secret link of whoever booked.' })
  link?: string | null;
}

/** Gives a booking back if the caller may see it; null otherwise. */
export async function bookingIfVisible(
  deps: BookingDeps,
  { actor, db }: Pick<Context, 'actor' | 'db'>,
  booking: Booking | null,
): Promise<Booking | null> {
  if (booking === null) return null;
  if (isStaffAt(actor, 'bookings.read', booking.branchId)) return booking;
  return (await isBooker(deps, db.read, actor, { booking })) ? booking : null;
}

/** Reads bookings for those who made them, and for staff. */
@Resolver(() => BookingType)
export class BookingResolver {
  constructor(private readonly deps: BookingDeps) {}

  @Access({ public: true, member: 'own', staff: 'bookings.read' })
  @Query(() => BookingType, {
    nullable: true,
    description: 'A booking by id or by the secret link; null if there is none or you may not see it.',
  })
  async booking(
    @Args(() => BookingArgs) { id, link }: BookingArgs,
    @Ctx() context: Context,
  ): Promise<Booking | null> {
    context.setNoStore();
    const linked = link == null ? null : readBookingLink(this.deps, link);
    if (linked !== null) return context.loader(bookingById).load(linked);
    return id == null
      ? null
      : bookingIfVisible(this.deps, context, await context.loader(bookingById).load(id));
  }

  @Access({ member: 'own' })
  @Query(() => BookingConnectionType, {
    description:
      'The bookings of the member who is signed in, or of a partner of which they are an operator, the latest in front.',
  })
  async viewerBookings(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('partnerId', () => ID, { nullable: true, description: 'The partner; absent means the member.' })
    partnerId: string | null | undefined,
    @Ctx() { db, actor }: Context,
  ): Promise<Page<Booking>> {
    const page = pageRequest(args);
    if (actor.kind !== 'member') return NONE;
    if (partnerId == null) return bookingsOfMember(db, actor.memberId, page);
    const lacks = await requireDuty(db.read, actor, partnerId, 'OPERATOR');
    return lacks ? NONE : bookingsOfPartner(db, partnerId, page);
  }

  @Access({ staff: 'bookings.read', at: 'branchId' })
  @Query(() => BookingConnectionType, { description: 'The bookings of a branch, in the order of time.' })
  bookings(
    @Args(() => BookingsArgs) { branchId, filter, ...args }: BookingsArgs,
    @Ctx() { db, clock }: Context,
  ): Promise<Page<Booking>> {
    assertForward(filter?.startsAt, 'filter.startsAt');
    const search = {
      branchId,
      from: filter?.startsAt?.from ?? null,
      to: filter?.startsAt?.to ?? null,
      spaceId: filter?.spaceId ?? null,
      memberId: filter?.memberId ?? null,
      partnerId: filter?.partnerId ?? null,
      seriesId: filter?.seriesId ?? null,
      states: filter?.states ?? null,
    };
    return searchBookings(db, search, { page: pageRequest(args), now: clock.now() });
  }

  @FieldResolver(() => BookingStateEnum, { description: 'How it stands now.' })
  state(@Root() booking: Booking, @Ctx() { clock }: Context): BookingState {
    return bookingState(booking, clock.now());
  }

  @FieldResolver(() => SpaceType, { description: 'The space.' })
  space(@Root() { spaceId }: Booking, @Ctx() context: Context): Promise<Space | null> {
    return context.loader(spaceById).load(spaceId);
  }

  @FieldResolver(() => SpaceItemType, { nullable: true, description: 'The item; null is the whole space.' })
  item(@Root() { itemId }: Booking, @Ctx() context: Context): Promise<SpaceItem | null> | null {
    return itemId === null ? null : context.loader(spaceItemById).load(itemId);
  }

  @FieldResolver(() => BranchType, { description: 'At which branch.' })
  branch(@Root() { branchId }: Booking, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(branchId);
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      'Who booked; null for guests and partners, once forgotten, and to anyone without `members.read`.',
  })
  member(@Root() { memberId }: Booking, @Ctx() context: Context): Promise<Member | null> | null {
    return memberId === null || !canReadMembers(context.actor)
      ? null
      : context.loader(memberById).load(memberId);
  }

  @FieldResolver(() => PartnerType, { nullable: true, description: 'Which partner booked; null if none.' })
  partner(@Root() { partnerId }: Booking, @Ctx() context: Context): Promise<Partner | null> | null {
    return partnerId === null ? null : context.loader(partnerById).load(partnerId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the guest; null if it is none.' })
  guestName(@Root() { guestName }: Booking): string | null {
    return guestName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'E-mail of the guest.' })
  guestEmail(@Root() { guestEmail }: Booking): string | null {
    return guestEmail;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Telephone of the guest.' })
  guestPhone(@Root() { guestPhone }: Booking): string | null {
    return guestPhone;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why staff passed rules; null if none was passed, and to anyone but staff.',
  })
  overrideReason(@Root() { overrideReason, branchId }: Booking, @Ctx() { actor }: Context): string | null {
    return isStaffAt(actor, 'bookings.read', branchId) ? overrideReason : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The secret link of whoever booked: shown as QR it is the ticket at the desk. Null to staff without `bookings.write`.',
  })
  link(@Root() { id, branchId }: Booking, @Ctx() { actor }: Context): string | null {
    const isReader = actor.kind === 'staff' && !isStaffAt(actor, 'bookings.write', branchId);
    return isReader ? null : bookingLink(this.deps, id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Path of its calendar file (iCalendar) in the language of the request; as secret as `link`, and null to the same.',
  })
  calendarPath(@Root() booking: Booking, @Ctx() context: Context): string | null {
    const link = this.link(booking, context);
    return link === null ? null : `${BOOKING_CALENDAR_FOLDERS[context.locale]}/${link}.ics`;
  }

  @FieldResolver(() => Boolean, { description: 'Whether whoever booked can cancel it now.' })
  canCancel(@Root() booking: Booking, @Ctx() { clock }: Context): boolean {
    return ['REQUESTED', 'CONFIRMED', 'CHECKED_IN'].includes(bookingState(booking, clock.now()));
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be extended now: it runs.' })
  canExtend(@Root() booking: Booking, @Ctx() { clock }: Context): boolean {
    return isRunning(booking, clock.now());
  }

  @FieldResolver(() => Boolean, { description: 'Whether it can be moved now: it has not begun.' })
  canMove(@Root() booking: Booking, @Ctx() { clock }: Context): boolean {
    const now = clock.now();
    return booking.startsAt > now && ['REQUESTED', 'CONFIRMED'].includes(bookingState(booking, now));
  }
}

const NONE = buildPage<Booking>([], { hasNextPage: false, hasPreviousPage: false }, 0);
