import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { badInput } from '../../../platform/graphql/errors/faults';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateScalar } from '../../../platform/graphql/scalars';
import { daysOfPeriod, periodProblem, smallestGroup } from './impact-period.rules';
import { loadReach } from './impact.queries';
import { loadOutcomes, countPublishedStories, loadTrainingFigures } from './outcomes.queries';

@ObjectType('ImpactGroup', { simpleResolvers: true, description: 'A group of people and how many they are.' })
export class ImpactGroupType {
  @Field(() => String, {
    description: 'What they have in common: a value of the enum, a code of a kelurahan, or `UNKNOWN`.',
  })
  value: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null when they are too few to be told, or would tell of others who are.',
  })
  count: number | null;
}

@ObjectType('ImpactReach', { simpleResolvers: true, description: 'Who was reached by consultations.' })
export class ImpactReachType {
  @Field(() => Int, { description: 'Consultations that took place.' })
  heldCount: number;

  @Field(() => Int, { description: 'Consultations to which nobody came.' })
  noShowCount: number;

  @Field(() => Int, { description: 'Consultations that were given back.' })
  cancelledCount: number;

  @Field(() => Int, { nullable: true, description: 'People, each once; null when they are too few.' })
  peopleCount: number | null;

  @Field(() => Int, { description: 'Hours of advice, rounded.' })
  hourCount: number;

  @Field(() => Int, { description: 'Mentors who gave them.' })
  mentorCount: number;

  @Field(() => [ImpactGroupType], {
    description: 'People by what their business does (`ConsultationSector`).',
  })
  bySector: readonly ImpactGroupType[];

  @Field(() => [ImpactGroupType], { description: 'People by kelurahan.' })
  byKelurahan: readonly ImpactGroupType[];

  @Field(() => [ImpactGroupType], { description: 'People by topic (`ConsultationTopic`).' })
  byTopic: readonly ImpactGroupType[];

  @Field(() => [ImpactGroupType], { description: 'People by stage (`ConsultationStage`).' })
  byStage: readonly ImpactGroupType[];

  @Field(() => [ImpactGroupType], { description: 'People by sex, as on identity papers.' })
  bySex: readonly ImpactGroupType[];

  @Field(() => [ImpactGroupType], { description: 'People by where their mentor comes from (`MentorKind`).' })
  byMentorKind: readonly ImpactGroupType[];
}

@ObjectType('ImpactOutcome', {
  simpleResolvers: true,
  description: 'What had come of consultations some days later.',
})
export class ImpactOutcomeType {
  @Field(() => Int, { description: 'How many days later: 30 or 90.' })
  days: number;

  @Field(() => Int, { description: 'How many were to be asked in the period.' })
  askedCount: number;

  @Field(() => Int, { nullable: true, description: 'How many told; null when they are too few.' })
  answeredCount: number | null;

  @Field(() => Int, { nullable: true, description: 'How many had got a permit; null when they are too few.' })
  permitCount: number | null;

  @Field(() => [ImpactGroupType], {
    description: 'How many had got which permit (`ObtainedPermit`); one business may have several.',
  })
  byPermit: readonly ImpactGroupType[];

  @Field(() => [ImpactGroupType], {
    description: 'How takings had changed since the consultation: `UP`, `SAME`, `DOWN`.',
  })
  turnover: readonly ImpactGroupType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many more people work in the businesses that told both times; null when they are too few.',
  })
  newJobCount: number | null;
}

@ObjectType('ImpactTraining', {
  simpleResolvers: true,
  description: 'Trainings for small businesses (`BUSINESS_TRAINING`).',
})
export class ImpactTrainingType {
  @Field(() => Int, { description: 'Trainings.' })
  eventCount: number;

  @Field(() => Int, { description: 'Sessions that are over.' })
  sessionCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'People who came, each once; null when they are too few.',
  })
  participantCount: number | null;

  @Field(() => [ImpactGroupType], { description: 'Those by sex: a value of `Sex`, or `UNKNOWN`.' })
  bySex: readonly ImpactGroupType[];

  @Field(() => Int, { description: 'Partners of these trainings.' })
  partnerCount: number;
}

@ObjectType('BusinessImpact', {
  simpleResolvers: true,
  description:
    'What the library did for small businesses in a period, and what came of it. Small groups are hidden.',
})
export class BusinessImpactType {
  @Field(() => DateScalar, { description: 'First day.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  untilDate: string;

  @Field(() => Int, { description: 'The fewest people that are told apart: 5 inside, 10 in publications.' })
  smallestGroup: number;

  @Field(() => ImpactReachType, { description: 'Who was reached.' })
  reach: ImpactReachType;

  @Field(() => [ImpactOutcomeType], { description: 'What came of it after 30 and after 90 days.' })
  outcomes: readonly ImpactOutcomeType[];

  @Field(() => ImpactTrainingType, { description: 'Trainings.' })
  training: ImpactTrainingType;

  @Field(() => Int, { description: 'Stories that members agreed to in the period.' })
  storyCount: number;
}

/** Shows what the library did for small businesses and what came of it. */
@Resolver()
export class ImpactResolver {
  @Access({ staff: 'consultations.impact', at: 'everywhere' })
  @Priced(150)
  @Query(() => BusinessImpactType, {
    description:
      'What the library did for small businesses in a year or a quarter. For publications more is hidden, and only whole years are told.',
  })
  async businessImpact(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('quarter', () => Int, {
      nullable: true,
      description: 'A quarter of it, 1 to 4; the whole year when absent.',
    })
    quarter: number | null,
    @Arg('isForPublication', () => Boolean, {
      defaultValue: false,
      description: 'Whether people outside will read it.',
    })
    isForPublication: boolean,
    @Ctx() { db }: Context,
  ): Promise<BusinessImpactType> {
    const period = { year, quarter: quarter ?? null };
    const problem = periodProblem(period, isForPublication);
    if (problem !== null) throw badInput(problem);
    const counting = { days: daysOfPeriod(period), smallest: smallestGroup(isForPublication) };
    const [reach, outcomes, training, storyCount] = await Promise.all([
      loadReach(db, counting),
      loadOutcomes(db, counting),
      loadTrainingFigures(db, counting),
      countPublishedStories(db, counting),
    ]);
    return {
      fromDate: counting.days.from,
      untilDate: counting.days.until,
      smallestGroup: counting.smallest,
      reach,
      outcomes,
      training,
      storyCount,
    };
  }
}
