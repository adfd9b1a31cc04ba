import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import { fault } from '../../../platform/graphql/errors/faults';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { guideById } from './guides.queries';
import type { GuidesDeps } from '../deps';
import { createGuide, updateGuide } from './save-guide';
import { tickStep } from './tick-step';
import {
  CreateGuideInput,
  CreateGuidePayload,
  TickGuideStepInput,
  TickGuideStepPayload,
  UpdateGuideInput,
  UpdateGuidePayload,
} from './guide-inputs.type';

/** Writes guides, and the ticks of members. */
@Resolver()
export class GuideMutations {
  constructor(private readonly deps: GuidesDeps) {}

  @Access({ staff: 'guides.write' })
  @Mutation(() => CreateGuidePayload, { description: 'Creates a guide.' })
  async createGuide(
    @Arg('input', () => CreateGuideInput, { description: 'The guide.' }) input: CreateGuideInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateGuidePayload>> {
    return payload(context, await createGuide(this.deps, context.actor, input));
  }

  @Access({ staff: 'guides.write' })
  @Mutation(() => UpdateGuidePayload, {
    description: 'Changes a guide, publishes it, or says that it was compared with its sources.',
  })
  async updateGuide(
    @Arg('input', () => UpdateGuideInput, { description: 'The change.' }) input: UpdateGuideInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof UpdateGuidePayload>> {
    return payload(context, await updateGuide(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => TickGuideStepPayload, {
    description: 'Ticks a step of a guide for yourself, or takes the tick away. Nobody else sees it.',
  })
  async tickGuideStep(
    @Arg('input', () => TickGuideStepInput, { description: 'Which step.' }) input: TickGuideStepInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof TickGuideStepPayload>> {
    const { actor } = context;
    if (actor.kind !== 'member') throw fault('FORBIDDEN', 'Only a member ticks steps.');
    return payload(context, await tickStep(this.deps, actor.memberId, input));
  }
}

async function payload(context: Context, result: Result<{ guideId: string }, Refusal>) {
  if (!result.ok) return { guide: null, userErrors: toUserErrors(result.refusals, context.locale) };
  return {
    guide: await context.loader(guideById).clear(result.value.guideId).load(result.value.guideId),
    userErrors: [],
  };
}
