import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { badInput } from '../../../platform/graphql/errors/faults';
import { reachOf } from '../data/impact';
import { outcomesOf, storyCountOf, trainingOf } from '../data/outcomes';
import { daysOfPeriod, periodProblem, smallestGroup } from '../domain/impact-period';
import { BusinessImpactType } from './impact.types';

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
  ): Promise<unknown> {
    const period = { year, quarter: quarter ?? null };
    const problem = periodProblem(period, isForPublication);
    if (problem !== null) throw badInput(problem);
    const counting = { days: daysOfPeriod(period), smallest: smallestGroup(isForPublication) };
    const [reach, outcomes, training, storyCount] = await Promise.all([
      reachOf(db, counting),
      outcomesOf(db, counting),
      trainingOf(db, counting),
      storyCountOf(db, counting),
    ]);
    return { ...counting.days, smallestGroup: counting.smallest, reach, outcomes, training, storyCount };
  }
}
