import { Field, ID, ObjectType } from 'type-graphql';

import { registered } from '../../../platform/graphql/enum';
import { DateScalar, LocalTimeScalar } from '../../../platform/graphql/scalars';
import type { CalendarEntryKind } from './calendar-entry.entity';

@ObjectType('OpeningHoursSpan', {
  simpleResolvers: true,
  description: 'A span in which a branch is open on a day.',
})
export class OpeningHoursSpanType {
  @Field(() => LocalTimeScalar, { description: 'When it opens.' })
  opens: string;

  @Field(() => LocalTimeScalar, { description: 'When it closes.' })
  closes: string;
}

@ObjectType('CalendarDay', {
  simpleResolvers: true,
  description: 'A day of a branch: open or closed, and why.',
})
export class CalendarDayType {
  @Field(() => DateScalar, { description: 'The day.' })
  date: string;

  @Field(() => Boolean, { description: 'Whether it is open at all.' })
  isOpen: boolean;

  @Field(() => [OpeningHoursSpanType], { description: 'When it is open; empty on a closed day.' })
  spans: readonly OpeningHoursSpanType[];

  @Field(() => String, {
    nullable: true,
    description:
      'What makes the day special: a holiday, a closure, a period with hours of its own; null on an ordinary day.',
  })
  reason: string | null;
}

/** Kinds of entry in the schema. */
export const CalendarEntryKindEnum = registered<CalendarEntryKind>(
  'CalendarEntryKind',
  'What an entry of a calendar says. New values may appear.',
  {
    CLOSED_DAY: 'A holiday or cuti bersama.',
    EXCEPTION_DAY: 'A day with hours of its own.',
    PERIOD: 'Days with hours of their own, such as Ramadan.',
    CLOSURE: 'Days on which it stays shut; `reopenBranch` takes it back.',
  },
);

@ObjectType('CalendarEntry', {
  simpleResolvers: true,
  description:
    'What makes days different from the week: holidays, days and periods with hours of their own, closures.',
})
export class CalendarEntryType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  @Field(() => CalendarEntryKindEnum, { description: 'What it says.' })
  kind: CalendarEntryKind;

  from: string;

  to: string;

  @Field(() => String, { description: 'Its name, or the reason of a closure.' })
  name: string;

  /** Null means every branch; resolved as `branch`. */
  branchId: string | null;
}

@ObjectType('BranchClosure', {
  simpleResolvers: true,
  description: 'Days on which a branch, or every branch, stays shut.',
})
export class BranchClosureType {
  @Field(() => ID, { description: 'Globally unique id.' })
  id: string;

  from: string;

  to: string;

  @Field(() => String, { description: 'Why, as members read it.' })
  reason: string;

  /** Null means every branch; resolved as `branch`. */
  branchId: string | null;
}
