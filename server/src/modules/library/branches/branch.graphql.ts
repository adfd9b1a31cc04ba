import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Branch, ShelvingLocation } from './branch.entity';
import { allBranches, branchById, openingSpansByBranch, shelvingLocationsByBranch } from './branches.queries';
import { toCivilDate } from '../../../shared/civil-date';
import { calendarByBranch } from '../calendar/calendars.queries';
import type { OpeningState } from './opening-hours.rules';
import { openingStateIn } from '../calendar/calendar-state.rules';
import {
  BranchType,
  OpeningSpanType,
  OpeningStateType,
  ShelvingLocationType,
  Weekday,
  WEEKDAYS,
} from './branch.type';

/** Reads branches. */
@Resolver(() => BranchType)
export class BranchResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [BranchType], { description: 'All branches, main library first.' })
  branches(@Ctx() context: Context): Promise<Branch[]> {
    return allBranches(context.db);
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => BranchType, { nullable: true, description: 'A branch by id; null if there is none.' })
  branch(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Branch | null> {
    return context.loader(branchById).load(id);
  }

  @FieldResolver(() => [OpeningSpanType], { description: 'Opening hours in the order of the week.' })
  async openingHours(@Root() branch: Branch, @Ctx() context: Context): Promise<OpeningSpanType[]> {
    const spans = await context.loader(openingSpansByBranch).load(branch.id);
    return spans.map((span) => ({
      weekday: WEEKDAYS[span.weekday - 1] ?? Weekday.MONDAY,
      opens: span.opens,
      closes: span.closes,
    }));
  }

  @FieldResolver(() => OpeningStateType, {
    description: 'Whether the branch is open now and what comes next.',
  })
  async openingState(@Root() branch: Branch, @Ctx() context: Context): Promise<OpeningState> {
    const now = context.clock.now();
    return openingStateIn(
      await context.loader(calendarByBranch).load(JSON.stringify([branch.id, toCivilDate(now)])),
      now,
    );
  }

  @FieldResolver(() => [ShelvingLocationType], { description: 'Places where its copies stand, by code.' })
  shelvingLocations(@Root() branch: Branch, @Ctx() context: Context): Promise<ShelvingLocation[]> {
    return context.loader(shelvingLocationsByBranch).load(branch.id);
  }
}

/** Resolves the branch of a shelving location. */
@Resolver(() => ShelvingLocationType)
export class ShelvingLocationResolver {
  @FieldResolver(() => BranchType, { description: 'The branch it is in.' })
  branch(@Root() location: ShelvingLocation, @Ctx() context: Context): Promise<Branch | null> {
    return context.loader(branchById).load(location.branchId);
  }
}
