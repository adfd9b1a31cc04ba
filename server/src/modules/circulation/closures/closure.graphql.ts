import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { registered } from '../../../platform/graphql/enum';
import { LocalizedTextType } from '../../../platform/graphql/localized-text';
import { DateScalar } from '../../../platform/graphql/scalars';
import { always, definePayload, orNull } from '../../../platform/graphql/payload';
import { IdempotencyKey, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { CalledOff, ClosureDeps } from '../../library';
import { BranchClosureType, closeBranch, readClosure, reopenBranch } from '../../library';
import { circulationErrors } from '../refusals/refusal.graphql';

@MutationInput()
export class CloseBranchInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => DateScalar, { description: 'First day; today at the earliest.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;

  @Field(() => String, { description: 'Why, as members read it; at most 200 characters.' })
  reason: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Only tells what would move, and changes nothing.',
  })
  isPreview?: boolean | null;

  @IdempotencyKey({ nullable: true })
  idempotencyKey?: string | null;
}

/** Kinds of what a closure calls off, in the schema. */
export const CalledOffKindEnum = registered<CalledOff['kind']>(
  'CalledOffKind',
  'What a closure calls off. New values may appear.',
  { SESSION: 'A date of an event.', CONSULTATION: 'An hour with a mentor that somebody booked.' },
);

@ObjectType('CalledOff', {
  simpleResolvers: true,
  description: 'Something with a date that a closure calls off.',
})
export class CalledOffType {
  @Field(() => CalledOffKindEnum, { description: 'What it is.' })
  kind: CalledOff['kind'];

  @Field(() => ID, { description: 'The session or the consultation.' })
  id: string;

  @Field(() => LocalizedTextType, { description: 'The name of the event, or of the mentor.' })
  name: LocalizedTextType;

  @Field(() => Date, { description: 'When it was to begin.' })
  startsAt: Date;

  @Field(() => Int, { description: 'How many people have a place.' })
  peopleCount: number;
}

export const CloseBranchPayload = definePayload(
  'CloseBranch',
  {
    closure: orNull(BranchClosureType, 'The closure; null for a preview or if refused.'),
    movedLoanCount: always(Int, 'Loans whose due date moves.'),
    movedHoldCount: always(Int, 'Holds whose last day on the shelf moves.'),
    eventCount: always(Int, 'Events with dates on these days.'),
    sessionCount: always(Int, 'Dates of events that fall out; whoever has a place is told.'),
    consultationCount: always(Int, 'Consultations that are cancelled; their members are told.'),
    freeHourCount: always(Int, 'Free hours of mentors that are taken back.'),
    calledOff: always([CalledOffType], 'The dates and consultations by name, first ones first, at most 50.'),
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
});

const NOTHING_CLOSED = {
  movedLoanCount: 0,
  movedHoldCount: 0,
  eventCount: 0,
  sessionCount: 0,
  consultationCount: 0,
  freeHourCount: 0,
  calledOff: [],
};
const NOTHING_RESTORED = {
  restoredLoanCount: 0,
  restoredHoldCount: 0,
  restoredSessionCount: 0,
  restoredConsultationCount: 0,
  restoredFreeHourCount: 0,
};

/** Closes branches for some days and takes it back. */
@Resolver()
export class ClosureMutations {
  constructor(private readonly deps: ClosureDeps) {}

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => CloseBranchPayload, {
    description:
      'Closes a branch for some days: what is due on them moves to the next open day, no fine counts them, dates of events and consultations on them fall out, and whoever they concern is told. `reopenBranch` takes it back.',
  })
  async closeBranch(
    @Arg('input', () => CloseBranchInput, { description: 'The days.' }) input: CloseBranchInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CloseBranchPayload>> {
    const result = await closeBranch(this.deps, context.actor, input);
    if (!result.ok)
      return { closure: null, ...NOTHING_CLOSED, userErrors: circulationErrors(context, result.refusals) };
    const { closureId, loans, holds, events, sessions, consultations, hours, calledOff } = result.value;
    const closure = closureId === null ? null : await readClosure(context.db.read, closureId);
    return {
      closure,
      movedLoanCount: loans,
      movedHoldCount: holds,
      eventCount: events,
      sessionCount: sessions,
      consultationCount: consultations,
      freeHourCount: hours,
      calledOff,
      userErrors: [],
    };
  }

  @Access({ staff: 'library.edit', at: 'closureId' })
  @Mutation(() => ReopenBranchPayload, {
    description:
      'Takes a closure back: dates return to where they were, unless somebody set others since; dates of events and consultations that it called off take place after all. Of one that has begun the days that are over stay closed, and nothing becomes due before today.',
  })
  async reopenBranch(
    @Arg('input', () => ReopenBranchInput, { description: 'The closure.' }) input: ReopenBranchInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ReopenBranchPayload>> {
    const result = await reopenBranch(this.deps, context.actor, input);
    if (!result.ok) return { ...NOTHING_RESTORED, userErrors: circulationErrors(context, result.refusals) };
    const { loans, holds, sessions, consultations, hours } = result.value;
    return {
      restoredLoanCount: loans,
      restoredHoldCount: holds,
      restoredSessionCount: sessions,
      restoredConsultationCount: consultations,
      restoredFreeHourCount: hours,
      userErrors: [],
    };
  }
}
