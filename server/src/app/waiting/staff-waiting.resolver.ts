import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { Priced } from '../../platform/graphql/limits/cost';
import type { Module } from '../../platform/module';
import { countWaiting } from './count-waiting';

const WAITS = 'null for whoever may not see it.';

@ObjectType('StaffWaiting', {
  simpleResolvers: true,
  description: 'What waits for a person at a branch, in numbers; each is null for whoever may not see it.',
})
export class StaffWaitingType {
  @Field(() => Int, { nullable: true, description: `Copies to fetch for holds, at most 100; ${WAITS}` })
  pullCount?: number;

  @Field(() => Int, { nullable: true, description: `Holds on the shelf; ${WAITS}` })
  readyHoldCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Holds on the shelf whose last day is today, or is over; ${WAITS}`,
  })
  endingHoldCount?: number;

  @Field(() => Int, { nullable: true, description: `Copies on their way to the branch; ${WAITS}` })
  transferCount?: number;

  @Field(() => Int, { nullable: true, description: `Open loans whose due date is over; ${WAITS}` })
  overdueLoanCount?: number;

  @Field(() => Int, { nullable: true, description: `Open loans due today; ${WAITS}` })
  dueTodayCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Open cases that staff decide: copies said to be back, and damaged ones; ${WAITS}`,
  })
  openCaseCount?: number;

  @Field(() => Int, { nullable: true, description: `Registrations for events to decide; ${WAITS}` })
  registrationCount?: number;

  @Field(() => Int, { nullable: true, description: `Proposed events to answer; ${WAITS}` })
  proposalCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Businesses handed in, and published ones with changes to check; ${WAITS}`,
  })
  businessCount?: number;

  @Field(() => Int, { nullable: true, description: `Reviews and shared reading lists to check; ${WAITS}` })
  reviewCount?: number;

  @Field(() => Int, { nullable: true, description: `Guides whose time between two checks is over; ${WAITS}` })
  guideCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Figures of the law whose time between two checks is over; ${WAITS}`,
  })
  legalFigureCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Messages of the last 14 days that could not be sent; ${WAITS}`,
  })
  failedMessageCount?: number;

  @Field(() => Int, { nullable: true, description: `Messages that staff send by hand; ${WAITS}` })
  handMessageCount?: number;

  @Field(() => Int, { nullable: true, description: `Requests about personal data to decide; ${WAITS}` })
  dataRequestCount?: number;
}

/** Tells staff what waits for them. */
@Resolver()
export class StaffWaitingResolver {
  constructor(private readonly modules: () => readonly Module[]) {}

  @Access({ staff: 'own' })
  @Query(() => StaffWaitingType, {
    description:
      'What waits for the person who asks: at a branch where it belongs to one, else wherever they may decide it.',
  })
  @Priced(20)
  async staffWaiting(
    @Arg('branchId', () => ID, { nullable: true, description: 'The branch they work for; all if absent.' })
    branchId: string | null,
    @Ctx() { db, actor, clock }: Context,
  ): Promise<StaffWaitingType> {
    if (actor.kind !== 'staff') return {};
    return countWaiting(this.modules(), actor, { db, now: clock.now(), branchId: branchId ?? null });
  }
}
