import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { DateRange, toDaySpan } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
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
const LONGEST_LIST_DAYS = 3_700;

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
    @Arg('dates', () => DateRange, { description: 'Which days; both ends are needed.' }) dates: DateRange,
    @Ctx() context: Context,
  ): Promise<CalendarDayType[]> {
    const { from, to } = toDaySpan(dates, { mostDays: MOST_DAYS });
    const parts = await loadCalendarParts(context.db.read, branchId, from);
    const calendar = branchCalendar(parts);
    const days: CalendarDayType[] = [];
    for (let date = from; date < to; date = addDays(date, 1)) {
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
    @Arg('dates', () => DateRange, { description: 'Which days, at most ten years; both ends are needed.' })
    dates: DateRange,
    @Ctx() context: Context,
  ): Promise<CalendarEntry[]> {
    const { from, to } = toDaySpan(dates, { mostDays: LONGEST_LIST_DAYS });
    return calendarEntries(context.db.read, { branchId: branchId ?? null, from, to: addDays(to, -1) });
  }

  @FieldResolver(() => DateScalar, { description: 'First day.' })
  fromDate(@Root() entry: CalendarEntry): string {
    return entry.from;
  }

  @FieldResolver(() => DateScalar, { description: 'Last day.' })
  untilDate(@Root() entry: CalendarEntry): string {
    return entry.to;
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
  @FieldResolver(() => DateScalar, { description: 'First day.' })
  fromDate(@Root() closure: BranchClosure): string {
    return closure.from;
  }

  @FieldResolver(() => DateScalar, { description: 'Last day.' })
  untilDate(@Root() closure: BranchClosure): string {
    return closure.to;
  }

  @FieldResolver(() => BranchType, { nullable: true, description: 'The branch; null means every branch.' })
  branch(@Root() closure: BranchClosure, @Ctx() context: Context): Promise<Branch | null> | null {
    return closure.branchId === null ? null : context.loader(branchById).load(closure.branchId);
  }
}
