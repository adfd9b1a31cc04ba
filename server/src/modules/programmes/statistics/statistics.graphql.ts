import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { DateRange, toDaySpan } from '../../../platform/graphql/date-range';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { toInstant } from '../../../shared/civil-date';
import type { CountedGroup } from '../../../shared/small-groups';
import { ProgrammeKindEnum } from '../enums.graphql';
import type { ProgrammeKind } from '../events/event.terms';
import { CountedGroupType } from './figures.graphql';
import type { HeldFigures, ProgrammeStatistics } from './statistics.queries';
import { programmeStatistics } from './statistics.queries';

/** What was held of a kind. */
@ObjectType('KindStatistics', {
  simpleResolvers: true,
  description: 'What was held of one kind, and how many came.',
})
export class KindStatisticsType implements HeldFigures {
  @Field(() => ProgrammeKindEnum, { description: 'The kind.' })
  kind: ProgrammeKind;

  @Field(() => Int, { description: 'Events with a session in the span.' })
  eventCount: number;

  @Field(() => Int, { description: 'Sessions.' })
  sessionCount: number;

  @Field(() => Int, { description: 'Attendances: a person counts once for each session.' })
  attendanceCount: number;
}

/** What was held in a month. */
@ObjectType('MonthStatistics', {
  simpleResolvers: true,
  description: 'What was held in one month, and how many came.',
})
export class MonthStatisticsType implements HeldFigures {
  @Field(() => String, { description: 'The month, for example `2026-11`.' })
  month: string;

  @Field(() => Int, { description: 'Events with a session in the month.' })
  eventCount: number;

  @Field(() => Int, { description: 'Sessions.' })
  sessionCount: number;

  @Field(() => Int, { description: 'Attendances: a person counts once for each session.' })
  attendanceCount: number;
}

/** What the programmes of a span came to. */
@ObjectType('ProgrammeStatistics', {
  simpleResolvers: true,
  description:
    'What the programmes of a span came to. Attendances count a person once for each session, and include who was counted at the door.',
})
export class ProgrammeStatisticsType implements HeldFigures {
  @Field(() => Int, { description: 'Events with a session in the span.' })
  eventCount: number;

  @Field(() => Int, { description: 'Sessions that were not cancelled and have begun.' })
  sessionCount: number;

  @Field(() => Int, { description: 'Attendances.' })
  attendanceCount: number;

  @Field(() => Int, { description: 'Confirmed places, one for each session.' })
  registeredCount: number;

  @Field(() => Int, { description: 'Of them, places of people who did not come.' })
  noShowCount: number;

  @Field(() => Int, { description: 'People counted at the door without a registration.' })
  walkInCount: number;

  @Field(() => Int, {
    description:
      'Of the sessions, those of made-up sample data: with any of them, none of these figures is for a report.',
  })
  sampleSessionCount: number;

  @Field(() => [KindStatisticsType], {
    description: 'By kind of programme; kinds without sessions are left out.',
  })
  byKind: readonly KindStatisticsType[];

  @Field(() => [MonthStatisticsType], {
    description: 'By month, the first in front; months without sessions are left out.',
  })
  byMonth: readonly MonthStatisticsType[];

  @Field(() => [CountedGroupType], { description: 'Attendances by age group; small groups are hidden.' })
  byAgeBand: readonly CountedGroup[];

  @Field(() => [CountedGroupType], { description: 'Attendances by sex; small groups are hidden.' })
  bySex: readonly CountedGroup[];

  @Field(() => [CountedGroupType], {
    description: 'Attendances of registered people by kelurahan; small groups are hidden.',
  })
  byKelurahan: readonly CountedGroup[];
}

const MOST_DAYS = 1_100;

/** Tells what the programmes of a year or a quarter came to. */
@Resolver()
export class StatisticsResolver {
  @Access({ staff: 'programmes.read' })
  @Query(() => ProgrammeStatisticsType, {
    description:
      'What was held on some days, at most 1,100 days, and who came; sessions that have not begun do not count.',
  })
  @Priced(100)
  programmeStatistics(
    @Arg('dates', () => DateRange, { description: 'Which days; both ends are needed.' }) dates: DateRange,
    @Arg('branchId', () => ID, {
      nullable: true,
      description: 'Events of this branch; absent means of all, and elsewhere.',
    })
    branchId: string | null | undefined,
    @Ctx() { db, clock }: Context,
  ): Promise<ProgrammeStatistics> {
    const { from, to } = toDaySpan(dates, { mostDays: MOST_DAYS });
    const [end, now] = [toInstant(to), clock.now()];
    return programmeStatistics(db, {
      from: toInstant(from),
      until: end < now ? end : now,
      branchId: branchId ?? null,
    });
  }
}
