import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { DateScalar } from '../../../platform/graphql/scalars';
import { UserErrorType } from '../../../platform/graphql/user-error';
import { BranchClosureType, readClosure } from '../../library';
import type { CirculationDeps } from '../use-cases/circulation-deps';
import { closeBranch } from '../use-cases/close-branch';
import { reopenBranch } from '../use-cases/reopen-branch';
import { circulationErrors } from './circulation-errors';

@InputType({ description: 'What `closeBranch` needs.' })
export class CloseBranchInput {
  @Field(() => ID, { nullable: true, description: 'The branch; absent means every branch.' })
  branchId?: string | null;

  @Field(() => DateScalar, { description: 'First day; today at the earliest.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;

  @Field(() => String, { description: 'Why, as members read it; at most 200 characters.' })
  reason: string;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only tells what would move, and changes nothing.' })
  isPreview?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.' })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `closeBranch` did, or would do.' })
export class CloseBranchPayload {
  @Field(() => BranchClosureType, { nullable: true, description: 'The closure; null for a preview or if refused.' })
  closure: BranchClosureType | null;

  @Field(() => Int, { description: 'Loans whose due date moves.' })
  movedLoanCount: number;

  @Field(() => Int, { description: 'Holds whose last day on the shelf moves.' })
  movedHoldCount: number;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

@InputType({ description: 'What `reopenBranch` needs.' })
export class ReopenBranchInput {
  @Field(() => ID, { description: 'The closure to take back.' })
  closureId: string;

  @Field(() => String, { nullable: true, description: 'Any unique string of 8 to 80 characters; a repeat within 24 hours returns the first answer.' })
  idempotencyKey?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What `reopenBranch` did.' })
export class ReopenBranchPayload {
  @Field(() => Int, { description: 'Loans whose due date moved back.' })
  restoredLoanCount: number;

  @Field(() => Int, { description: 'Holds whose last day on the shelf moved back.' })
  restoredHoldCount: number;

  @Field(() => [UserErrorType], { description: 'Why it was refused.' })
  userErrors: UserErrorType[];
}

/** Closes branches for some days and takes it back. */
@Resolver()
export class ClosureMutations {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ staff: 'library.edit', at: 'branchId' })
  @Mutation(() => CloseBranchPayload, { description: 'Closes a branch for some days: what is due on them moves to the next open day, and no fine counts them. `reopenBranch` takes it back.' })
  async closeBranch(@Arg('input', () => CloseBranchInput, { description: 'The days.' }) input: CloseBranchInput, @Ctx() context: Context): Promise<unknown> {
    const result = await closeBranch(this.deps, context.actor, input);
    if (!result.ok) return { closure: null, movedLoanCount: 0, movedHoldCount: 0, userErrors: circulationErrors(context, result.refusals) };
    const { closureId, loans, holds } = result.value;
    return { closure: closureId === null ? null : await readClosure(context.db.read, closureId), movedLoanCount: loans, movedHoldCount: holds, userErrors: [] };
  }

  @Access({ staff: 'library.edit', at: 'closureId' })
  @Mutation(() => ReopenBranchPayload, { description: 'Takes a closure back: dates return to where they were, unless somebody set others since. Of one that has begun the days that are over stay closed, and nothing becomes due before today.' })
  async reopenBranch(@Arg('input', () => ReopenBranchInput, { description: 'The closure.' }) input: ReopenBranchInput, @Ctx() context: Context): Promise<unknown> {
    const result = await reopenBranch(this.deps, context.actor, input);
    if (!result.ok) return { restoredLoanCount: 0, restoredHoldCount: 0, userErrors: circulationErrors(context, result.refusals) };
    return { restoredLoanCount: result.value.loans, restoredHoldCount: result.value.holds, userErrors: [] };
  }
}
