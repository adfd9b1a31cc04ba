import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { Access } from '../../platform/graphql/access';
import type { Context } from '../../platform/graphql/context';
import { Priced } from '../../platform/graphql/limits/cost';
import type { Module } from '../../platform/module';
import { countWaiting } from './count-waiting';
import { WaitingSinceType } from './waiting-since.type';

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

  @Field(() => Int, {
    nullable: true,
    description: `Class sets that were asked for and not answered; ${WAITS}`,
  })
  classSetCount?: number;

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

  @Field(() => Int, { nullable: true, description: `Posts to approve; ${WAITS}` })
  postApprovalCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Posts that a person settles on a channel: held, failed, or published by hand; ${WAITS}`,
  })
  postDeliveryCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Channels that are held, or whose token ends within 14 days; ${WAITS}`,
  })
  channelCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Messages of the last 14 days that could not be sent; ${WAITS}`,
  })
  failedMessageCount?: number;

  @Field(() => Int, { nullable: true, description: `Messages that staff send by hand; ${WAITS}` })
  handMessageCount?: number;

  @Field(() => Int, { nullable: true, description: `Requests to act for partners to decide; ${WAITS}` })
  partnerRequestCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Partners whose last agreement ends within 90 days; ${WAITS}`,
  })
  endingAgreementCount?: number;

  @Field(() => Int, { nullable: true, description: `Applications to volunteer to answer; ${WAITS}` })
  volunteerApplicationCount?: number;

  @Field(() => Int, { nullable: true, description: `Letters of hours that volunteers asked for; ${WAITS}` })
  volunteerLetterCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Complaints, suggestions, praise and questions to answer; ${WAITS}`,
  })
  feedbackCaseCount?: number;

  @Field(() => Int, {
    nullable: true,
    description: `Data breaches of which the authority or the people were not told; ${WAITS}`,
  })
  dataBreachCount?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Hours until the first of their clocks ends, below zero afterwards; null when there is none, and for whoever may not see it.',
  })
  dataBreachHoursLeft?: number;

  @Field(() => Int, { nullable: true, description: `Requests about personal data to decide; ${WAITS}` })
  dataRequestCount?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'Hours until the first of them must be answered, below zero afterwards; null when there is none, and for whoever may not see it.',
  })
  dataRequestHoursLeft?: number;

  @Field(() => WaitingSinceType, { description: 'Since when the first of each queue waits.' })
  waitingSince: WaitingSinceType;
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
    if (actor.kind !== 'staff') return { waitingSince: {} };
    const request = { db, now: clock.now(), branchId: branchId ?? null };
    const { counts, waitingSince } = await countWaiting(this.modules(), actor, request);
    return { ...counts, waitingSince };
  }
}
