import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { badInput } from '../../../platform/graphql/errors/faults';
import { DateScalar } from '../../../platform/graphql/scalars';
import { addDays, instantOf } from '../../../shared/civil-date';
import type { ProgrammeStatistics } from '../data/statistics';
import { programmeStatistics } from '../data/statistics';
import { ProgrammeStatisticsType } from './statistics.type';

const MOST_DAYS = 1_100;

/** Tells what the programmes of a year or a quarter came to. */
@Resolver()
export class StatisticsResolver {
  @Access({ staff: 'programmes.read' })
  @Query(() => ProgrammeStatisticsType, {
    description:
      'What was held from a day until before another, at most 1,100 days, and who came; sessions that have not begun do not count.',
  })
  @Priced(100)
  programmeStatistics(
    @Arg('from', () => DateScalar, { description: 'The first day.' }) from: string,
    @Arg('to', () => DateScalar, { description: 'The day after the last.' }) to: string,
    @Arg('branchId', () => ID, {
      nullable: true,
      description: 'Events of this branch; absent means of all, and elsewhere.',
    })
    branchId: string | null | undefined,
    @Ctx() { db, clock }: Context,
  ): Promise<ProgrammeStatistics> {
    if (to <= from || addDays(from, MOST_DAYS) < to)
      throw badInput(`\`to\` must be after \`from\`, at most ${MOST_DAYS} days.`);
    const [end, now] = [instantOf(to), clock.now()];
    return programmeStatistics(db, {
      from: instantOf(from),
      until: end < now ? end : now,
      branchId: branchId ?? null,
    });
  }
}
