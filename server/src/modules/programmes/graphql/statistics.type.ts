import { Field, Int, ObjectType } from 'type-graphql';

import type { CountedGroup } from '../../../shared/small-groups';
import type { HeldFigures } from '../data/statistics';
import type { ProgrammeKind } from '../domain/event-terms';
import { CountedGroupType } from './figures.type';
import { ProgrammeKindEnum } from './terms';

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
  byKind: KindStatisticsType[];

  @Field(() => [MonthStatisticsType], {
    description: 'By month, the first in front; months without sessions are left out.',
  })
  byMonth: MonthStatisticsType[];

  @Field(() => [CountedGroupType], { description: 'Attendances by age group; small groups are hidden.' })
  byAgeBand: CountedGroup[];

  @Field(() => [CountedGroupType], { description: 'Attendances by sex; small groups are hidden.' })
  bySex: CountedGroup[];

  @Field(() => [CountedGroupType], {
    description: 'Attendances of registered people by kelurahan; small groups are hidden.',
  })
  byKelurahan: CountedGroup[];
}
