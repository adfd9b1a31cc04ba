import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import type { Result } from '../../../shared/result';
import { holdById } from '../data/holds';
import { cancelHold, resumeHold, suspendHold } from '../use-cases/change-hold';
import type { CirculationDeps } from '../use-cases/circulation-deps';
import { moveHold } from '../use-cases/move-hold';
import { placeHold } from '../use-cases/place-hold';
import { circulationErrors } from './circulation-errors';
import {
  CancelHoldInput,
  CancelHoldPayload,
  MoveHoldInput,
  MoveHoldPayload,
  PlaceHoldInput,
  PlaceHoldPayload,
  ResumeHoldInput,
  ResumeHoldPayload,
  SuspendHoldInput,
  SuspendHoldPayload,
} from './hold.inputs';
import { policiesOf } from './policies-of';

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
  ): Promise<unknown> {
    return this.payload(context, await placeHold(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'id' })
  @Mutation(() => CancelHoldPayload, {
    description: 'Cancels a hold; a copy that was kept for it goes to the next in the queue.',
  })
  async cancelHold(
    @Arg('input', () => CancelHoldInput, { description: 'The hold.' }) input: CancelHoldInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return this.payload(context, await cancelHold(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'id' })
  @Mutation(() => SuspendHoldPayload, {
    description: 'Suspends a hold: it keeps its place and is passed over until it resumes.',
  })
  async suspendHold(
    @Arg('input', () => SuspendHoldInput, { description: 'The hold.' }) input: SuspendHoldInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
    return this.payload(context, await suspendHold(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'circulation.lend', at: 'id' })
  @Mutation(() => ResumeHoldPayload, { description: 'Resumes a suspended hold in its old place.' })
  async resumeHold(
    @Arg('input', () => ResumeHoldInput, { description: 'The hold.' }) input: ResumeHoldInput,
    @Ctx() context: Context,
  ): Promise<unknown> {
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
  ): Promise<unknown> {
    return this.payload(context, await moveHold(this.deps, context.actor, input));
  }

  private async payload(context: Context, result: Result<{ holdId: string }, Refusal>): Promise<unknown> {
    if (result.ok) return { hold: await context.loader(holdById).load(result.value.holdId), userErrors: [] };
    const { rules } = await policiesOf(context, this.deps.policies);
    return { hold: null, userErrors: circulationErrors(context, result.refusals, rules) };
  }
}
