import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { badInput } from '../../../platform/graphql/errors/faults';
import { DateScalar } from '../../../platform/graphql/scalars';
import { addDays } from '../../../shared/civil-date';
import type { Branch } from '../branches/branch.entity';
import { branchById } from '../branches/branches.queries';
import type { BranchClosure } from './calendars.queries';
import type { CalendarEntry } from './calendars.queries';
import { calendarEntries, loadCalendarParts, closuresFrom } from './calendars.queries';
import { branchCalendar, reasonOfDay } from './calendar.rules';
import { BranchType, OpeningSpanType, Weekday, WEEKDAYS } from '../branches/branch.type';
import { BranchClosureType, CalendarDayType, CalendarEntryType } from './calendar.type';

const MOST_DAYS = 100;

/** Reads calendars of branches. */
@Resolver()
export class CalendarResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [CalendarDayType], {
    description: 'The days of a branch, holidays and closures included; at most 100 at a time.',
  })
  @Priced(20)
  async branchCalendar(
    @Arg('branchId', () => ID, { description: 'The branch.' }) branchId: string,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day.' }) to: string,
    @Ctx() context: Context,
  ): Promise<CalendarDayType[]> {
    if (to < from || to > addDays(from, MOST_DAYS - 1))
      throw badInput(`\`to\` must be within ${MOST_DAYS} days from \`from\`.`);
    const parts = await loadCalendarParts(context.db.read, branchId, from);
    const calendar = branchCalendar(parts);
    const days: CalendarDayType[] = [];
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const { name } = reasonOfDay(parts, date);
      days.push({ date, isOpen: calendar.isOpenDay(date), spans: [...calendar.spansOf(date)], reason: name });
    }
    return days;
  }

  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [BranchClosureType], {
    description: 'Closures that end on a day or later, first ones first, at most 200.',
  })
  @Priced(20)
  branchClosures(
    @Arg('from', () => DateScalar, { description: 'The day.' }) from: string,
    @Ctx() context: Context,
  ): Promise<BranchClosure[]> {
    return closuresFrom(context.db.read, from);
  }
}

/** Resolves where an entry holds, and its hours. */
@Resolver(() => CalendarEntryType)
export class CalendarEntryResolver {
  @Access({ public: true, partner: 'catalogue:read' })
  @Query(() => [CalendarEntryType], {
    description:
      'What makes days of a branch different from its week, those of all branches included, at most 300.',
  })
  @Priced(20)
  calendarEntries(
    @Arg('branchId', () => ID, {
      nullable: true,
      description: 'The branch; absent means every entry of any branch.',
    })
    branchId: string | null,
    @Arg('from', () => DateScalar, { description: 'First day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'Last day.' }) to: string,
    @Ctx() context: Context,
  ): Promise<CalendarEntry[]> {
    return calendarEntries(context.db.read, { branchId: branchId ?? null, from, to });
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null means every branch.' })
  branch(@Root() entry: CalendarEntry, @Ctx() context: Context): Promise<Branch | null> | null {
    return entry.branchId === null ? null : context.loader(branchById).load(entry.branchId);
  }

  @FieldResolver(() => [OpeningSpanType], {
    description:
      'The hours of an exception day (whose weekday counts for nothing) or of a period; empty otherwise.',
  })
  spans(@Root() entry: CalendarEntry): OpeningSpanType[] {
    return entry.spans.map(({ weekday, opens, closes }) => ({
      weekday: WEEKDAYS[(weekday || 1) - 1] ?? Weekday.MONDAY,
      opens,
      closes,
    }));
  }
}

/** Resolves which branch is closed. */
@Resolver(() => BranchClosureType)
export class BranchClosureResolver {
  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null means every branch.' })
  branch(@Root() closure: BranchClosure, @Ctx() context: Context): Promise<Branch | null> | null {
    return closure.branchId === null ? null : context.loader(branchById).load(closure.branchId);
  }
}
