import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { Priced } from '../../../platform/graphql/limits/cost';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import { signedShiftsOf } from '../hours/hours.queries';
import type { Milestone } from './milestones.rules';
import { milestonesOf } from './milestones.rules';

@ObjectType('VolunteerMilestone', {
  simpleResolvers: true,
  description: 'Something a volunteer reached. Only they see it; no list compares people.',
})
export class VolunteerMilestoneType {
  @Field(() => Int, { description: 'After how many signed hours: 0 for the first shift, 10, 25, 50, 100.' })
  hours: number;

  @Field(() => DateTimeScalar, { description: 'The end of the shift that reached it.' })
  reachedAt: Date;
}

/** Shows volunteers what they reached. */
@Resolver()
export class VolunteerMilestoneResolver {
  @Access({ member: 'own' })
  @Query(() => [VolunteerMilestoneType], {
    description: 'What the signed-in volunteer reached by hours that were signed off, first things first.',
  })
  @Priced(10)
  async viewerVolunteerMilestones(@Ctx() { db, actor }: Context): Promise<Milestone[]> {
    return actor.kind === 'member' ? milestonesOf(await signedShiftsOf(db.read, [actor.memberId])) : [];
  }
}
