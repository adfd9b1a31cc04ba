import { Arg, Ctx, FieldResolver, Field, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { DateScalar, DateTimeScalar } from '../../../platform/graphql/scalars';
import type { CivilDate } from '../../../shared/civil-date';
import { addDays, toInstant } from '../../../shared/civil-date';
import { calendarByBranch } from '../../library';
import { blocksOfBranch } from '../blocks/blocks.queries';
import { SpaceBlockType } from '../blocks/block.type';
import { bookingsOfDay, readBoardVersion } from '../bookings/booking-list.queries';
import { BookingType } from '../bookings/booking.type';
import type { BookingDeps } from '../bookings/booking-deps';
import { TimeSpanType } from '../occupancy/availability.type';
import { openSpans } from '../occupancy/opening.rules';
import { SpaceType } from '../space.type';
import { spacesByBranch } from '../spaces.queries';

@ObjectType('SpaceUse', {
  simpleResolvers: true,
  description: 'What else fills a space: the session of an event.',
})
class SpaceUseType {
  @Field(() => ID, { description: 'The session.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'What it is called.' })
  name: LocalizedTextType;

  @Field(() => DateTimeScalar, { description: 'When it begins.' })
  startsAt: Date;

  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  endsAt: Date;
}

@ObjectType('SpaceBoardRow', {
  simpleResolvers: true,
  description: 'A space on a day, with all that fills it.',
})
class SpaceBoardRowType {
  @Field(() => SpaceType, { description: 'The space, with its items.' })
  space: object;

  @Field(() => [BookingType], { description: 'Its bookings that were not refused or cancelled, in order.' })
  bookings: readonly object[];

  @Field(() => [SpaceUseType], { description: 'Sessions of events under review or published, in order.' })
  uses: readonly SpaceUseType[];

  @Field(() => [SpaceBlockType], { description: 'Blocks that hold on the day, in order.' })
  blocks: readonly object[];
}

@ObjectType('SpaceBoard', {
  simpleResolvers: true,
  description: 'A branch on a day: its spaces with their items, bookings, events and blocks.',
})
export class SpaceBoardType {
  @Field(() => DateScalar, { description: 'The day.' })
  date: string;

  @Field(() => [TimeSpanType], { description: 'When the branch is open.' })
  openings: readonly TimeSpanType[];

  @Field(() => [SpaceBoardRowType], { description: 'Its spaces in use, in their order.' })
  rows: readonly SpaceBoardRowType[];

  branchId: string;
}

/** Shows a branch on a day to staff. */
@Resolver(() => SpaceBoardType)
export class SpaceBoardResolver {
  constructor(private readonly deps: BookingDeps) {}

  @Access({ staff: 'bookings.read', at: 'branchId' })
  @Query(() => SpaceBoardType, {
    description: 'The board of a branch on a day, in a fixed number of statements.',
  })
  @Priced(50)
  async spaceBoard(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('date', () => DateScalar, { description: 'The day.' }) date: CivilDate,
    @Ctx() context: Context,
  ): Promise<SpaceBoardType> {
    const day = { from: toInstant(date), to: toInstant(addDays(date, 1)) };
    const { read } = context.db;
    const spaces = await context.loader(spacesByBranch).load(branchId);
    const spaceIds = spaces.map(({ id }) => id);
    const bookings = await bookingsOfDay(read, { branchId, ...day });
    const blocks = await blocksOfBranch(read, { branchId, ...day });
    // Sessions at single computers have a board of their own.
    const uses = (await this.deps.clashes.findUses(read, { spaceIds, ...day })).filter(
      ({ itemId }) => itemId === undefined,
    );
    const calendar = await context.loader(calendarByBranch).load(JSON.stringify([branchId, date]));
    const rows = spaces.map((space) => ({
      space,
      bookings: bookings.filter(({ spaceId }) => spaceId === space.id),
      uses: uses.filter(({ spaceId }) => spaceId === space.id) as unknown as SpaceUseType[],
      blocks: blocks.filter(({ spaceId }) => spaceId === space.id),
    }));
    return { branchId, date, openings: openSpans(calendar, date), rows };
  }

  @Access({ staff: 'bookings.read', at: 'branchId' })
  @Query(() => String, {
    description:
      'A short text that changes with the bookings, blocks and items of the board; one statement, for asking every few seconds. Events are not in it: read the board again each minute.',
  })
  boardVersion(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('date', () => DateScalar, { description: 'The day.' }) date: CivilDate,
    @Ctx() { db, clock }: Context,
  ): Promise<string> {
    return this.readVersion(db, { branchId, date, now: clock.now() });
  }

  @FieldResolver(() => String, { description: 'What `boardVersion` says of it.' })
  version(@Root() { branchId, date }: SpaceBoardType, @Ctx() { db, clock }: Context): Promise<string> {
    return this.readVersion(db, { branchId, date, now: clock.now() });
  }

  private readVersion(
    db: Context['db'],
    { branchId, date, now }: { branchId: string; date: CivilDate; now: Date },
  ): Promise<string> {
    return readBoardVersion(db.read, {
      branchId,
      from: toInstant(date),
      to: toInstant(addDays(date, 1)),
      now,
    });
  }
}
