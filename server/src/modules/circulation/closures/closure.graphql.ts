import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateScalar } from '../../../platform/graphql/scalars';
import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CalledOff, ClosureDeps } from '../../library';
import {
  BranchClosureType,
  CalledOffKindEnum,
  closeBranch,
  NOTHING_REACHED,
  REACH_FIELDS,
  readClosure,
  reopenBranch,
  toReachFields,
} from '../../library';
import { circulationErrors } from '../refusals/refusal.graphql';

@MutationInput()
export class CloseBranchInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => DateScalar, { description: 'First day; today at the earliest.' })
  fromDate: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  untilDate: string;

  @Field(() => String, { description: 'Why, as members read it; at most 200 characters.' })
  reason: string;

  @Field(() => [CalledOffKindEnum], {
    nullable: true,
    description:
      'Kinds of what is moved rather than called off: each to the first day of the two weeks after the closure on which it fits at its time, a consultation to the next free hour of its mentor. What finds no day is called off.',
  })
  movedKinds?: CalledOff['kind'][] | null;

  @Field(() => [ID], { nullable: true, description: 'What of these kinds is called off nonetheless.' })
  exceptIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only tells what would move, and changes nothing.',
  })
  isPreview?: boolean | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const CloseBranchPayload = definePayload(
  'CloseBranch',
  {
    closure: orNull(BranchClosureType, 'The closure; null for a preview or if refused.'),
    ...REACH_FIELDS,
  },
  { description: 'What `closeBranch` did, or would do.' },
);

@MutationInput()
export class ReopenBranchInput {
  @Field(() => ID, { description: 'The closure to take back.' })
  closureId: string;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

export const ReopenBranchPayload = definePayload('ReopenBranch', {
  restoredLoanCount: always(Int, 'Loans whose due date moved back.'),
  restoredHoldCount: always(Int, 'Holds whose last day on the shelf moved back.'),
  restoredSessionCount: always(
    Int,
    'Dates of events that take place after all; whoever has a place is told.',
  ),
  restoredConsultationCount: always(Int, 'Consultations that are booked again; their members are told.'),
  restoredFreeHourCount: always(Int, 'Free hours of mentors that can be booked again.'),
  restoredBookingCount: always(Int, 'Bookings of spaces that hold again; whoever booked is told.'),
  movedBackCount: always(
    Int,
    'Dates of events, consultations and bookings that are back on their day; people are told.',
  ),
});

const NOTHING_RESTORED = {
  restoredLoanCount: 0,
  restoredHoldCount: 0,
  restoredSessionCount: 0,
  restoredConsultationCount: 0,
  restoredFreeHourCount: 0,
  restoredBookingCount: 0,
  movedBackCount: 0,
};

/** Closes branches for some days and takes it back. */
@Resolver()
export class ClosureMutations {
  constructor(private readonly deps: ClosureDeps) {}

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => CloseBranchPayload, {
    description:
      'Closes a branch for some days: what is due on them moves to the next open day, no fine counts them, dates of events, consultations and bookings on them fall out or move to a later day, and whoever they concern is told. `reopenBranch` takes it back.',
  })
  async closeBranch(
    @Arg('input', () => CloseBranchInput, { description: 'The days.' }) input: CloseBranchInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseBranchPayload>> {
    const result = await closeBranch(this.deps, context.actor, {
      ...input,
      from: input.fromDate,
      to: input.untilDate,
    });
    if (!result.ok)
      return { closure: null, ...NOTHING_REACHED, userErrors: circulationErrors(context, result.refusals) };
    const { closureId } = result.value;
    const closure = closureId === null ? null : await readClosure(context.db.read, closureId);
    return { closure, ...toReachFields(result.value), userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: 'closureId' })
  @Mutation(() => ReopenBranchPayload, {
    description:
      'Takes a closure back: dates return to where they were, unless somebody set others since; dates of events and consultations that it called off take place after all, and those it moved go back to their day. Of one that has begun the days that are over stay closed, and nothing becomes due before today.',
  })
  async reopenBranch(
    @Arg('input', () => ReopenBranchInput, { description: 'The closure.' }) input: ReopenBranchInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReopenBranchPayload>> {
    const result = await reopenBranch(this.deps, context.actor, input);
    if (!result.ok) return { ...NOTHING_RESTORED, userErrors: circulationErrors(context, result.refusals) };
    const { loans, holds, sessions, consultations, hours, bookings, moved } = result.value;
    return {
      restoredLoanCount: loans,
      restoredHoldCount: holds,
      restoredSessionCount: sessions,
      restoredConsultationCount: consultations,
      restoredFreeHourCount: hours,
      restoredBookingCount: bookings,
      movedBackCount: moved,
      userErrors: [],
    };
  }
}
