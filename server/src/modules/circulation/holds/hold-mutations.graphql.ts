import { Arg, Ctx, Field, ID, Int, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { DateScalar } from '../../../platform/graphql/scalars';
import { definePayload, unlessRefused } from '../../../platform/graphql/payload';
import { IdempotencyKey, LinkCode, MutationInput } from '../../../platform/graphql/mutation-input';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { CirculationDeps } from '../deps';
import { RefusalAnswerInput } from '../lending/lending.type';
import { circulationErrors } from '../refusals/refusal.graphql';
import { getPolicies } from '../rules/request-policies.graphql';
import { cancelHold, resumeHold, suspendHold } from './change-hold';
import { HoldType } from './hold.type';
import { holdById } from './holds.queries';
import { moveHold } from './move-hold';
import { placeHold } from './place-hold';

@MutationInput()
export class PlaceHoldInput {
  @Field(() => ID, { description: 'The title.' })
  titleId: string;

  @Field(() => ID, { nullable: true, description: 'One copy of it; null if any will do.' })
  copyId?: string | null;

  @Field(() => ID, { description: 'Where the member collects it.' })
  pickupBranchId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'For whom: staff say it, a guardian says it for a child; absent means the member who asks.',
  })
  memberId?: string | null;

  @Field(() => [RefusalAnswerInput], { nullable: true, description: 'Answers of staff to refusals.' })
  answers?: RefusalAnswerInput[] | null;

  @LinkCode()
  linkCode?: string | null;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const PlaceHoldPayload = definePayload('PlaceHold', { hold: HoldType });

@MutationInput()
export class CancelHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Why, at most 300 characters.' })
  reason?: string | null;

  @IdempotencyKey({
    nullable: true,
    effect: 'a repeat within 24 hours has no second effect and returns the first answer',
  })
  idempotencyKey?: string | null;
}

export const CancelHoldPayload = definePayload('CancelHold', {
  hold: unlessRefused(HoldType, 'The hold as it is now'),
});

@MutationInput()
export class SuspendHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it resumes by itself; absent means until somebody resumes it.',
  })
  resumesOn?: string | null;

  @IdempotencyKey({
    nullable: true,
    effect: 'a repeat within 24 hours has no second effect and returns the first answer',
  })
  idempotencyKey?: string | null;
}

export const SuspendHoldPayload = definePayload('SuspendHold', {
  hold: unlessRefused(HoldType, 'The hold as it is now'),
});

@MutationInput()
export class ResumeHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @IdempotencyKey({
    nullable: true,
    effect: 'a repeat within 24 hours has no second effect and returns the first answer',
  })
  idempotencyKey?: string | null;
}

export const ResumeHoldPayload = definePayload('ResumeHold', {
  hold: unlessRefused(HoldType, 'The hold as it is now'),
});

@MutationInput()
export class MoveHoldInput {
  @Field(() => ID, { description: 'The hold.' })
  id: string;

  @Field(() => Int, { description: 'Its new position in the queue, from 1; beyond the end is the end.' })
  queuePosition: number;

  @Field(() => String, { description: 'Why, at most 300 characters; it stays in the audit log.' })
  reason: string;

  @IdempotencyKey({ effect: 'a repeat within 24 hours has no second effect and returns the first answer' })
  idempotencyKey: string;
}

export const MoveHoldPayload = definePayload('MoveHold', {
  hold: unlessRefused(HoldType, 'The hold as it is now'),
});

/** Places, cancels, suspends, resumes and moves holds. */
@Resolver()
export class HoldMutations {
  constructor(private readonly deps: CirculationDeps) {}

  @Access({ member: 'own', staff: 'circulation.lend', at: 'pickupBranchId' })
  @Mutation(() => PlaceHoldPayload, {
    description:
      'Places a hold at the end of the queue: for the member who asks, a child they are guardian of, or, by staff, anybody.',
  })
  async placeHold(
    @Arg('input', () => PlaceHoldInput, { description: 'The wish.' }) input: PlaceHoldInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PlaceHoldPayload>> {
    return this.payload(context, await placeHold(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'id' })
  @Mutation(() => CancelHoldPayload, {
    description: 'Cancels a hold; a copy that was kept for it goes to the next in the queue.',
  })
  async cancelHold(
    @Arg('input', () => CancelHoldInput, { description: 'The hold.' }) input: CancelHoldInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CancelHoldPayload>> {
    return this.payload(context, await cancelHold(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'id' })
  @Mutation(() => SuspendHoldPayload, {
    description: 'Suspends a hold: it keeps its place and is passed over until it resumes.',
  })
  async suspendHold(
    @Arg('input', () => SuspendHoldInput, { description: 'The hold.' }) input: SuspendHoldInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SuspendHoldPayload>> {
    return this.payload(
      context,
      await suspendHold(this.deps, context.actor, { ...input, until: input.resumesOn }),
    );
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'id' })
  @Mutation(() => ResumeHoldPayload, { description: 'Resumes a suspended hold in its old place.' })
  async resumeHold(
    @Arg('input', () => ResumeHoldInput, { description: 'The hold.' }) input: ResumeHoldInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof ResumeHoldPayload>> {
    return this.payload(context, await resumeHold(this.deps, context.actor, input));
  }

  @Access({ staff: 'circulation.resolve', at: 'id' })
  @Mutation(() => MoveHoldPayload, {
    description:
      'Moves a hold to another place of its queue; the others close up. The reason stays in the audit log.',
  })
  async moveHold(
    @Arg('input', () => MoveHoldInput, { description: 'The hold and its place.' }) input: MoveHoldInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof MoveHoldPayload>> {
    return this.payload(context, await moveHold(this.deps, context.actor, input));
  }

  private async payload(context: Context, result: Result<{ holdId: string }, Refusal>) {
    if (result.ok) return { hold: await context.loader(holdById).load(result.value.holdId), userErrors: [] };
    const { rules } = await getPolicies(context, this.deps.policies);
    return { hold: null, userErrors: circulationErrors(context, result.refusals, rules) };
  }
}
