import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';

import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { dataRequestById } from './data-requests.queries';
import type { DataRightsDeps } from './data-rights-deps';
import { decideDataRequest } from './decide-data-request';
import { prepareOwnData } from './prepare-own-data';
import { requestCorrection } from './request-correction';
import { requestErasure, withdrawErasure } from './request-erasure';
import { signedInMember } from '../sign-in/signed-in-member.graphql';
import {
  DecideDataRequestInput,
  PrepareOwnDataInput,
  RequestCorrectionInput,
  RequestErasureInput,
  WithdrawErasureInput,
} from './data-rights.type';
import {
  DecideDataRequestPayload,
  PrepareOwnDataPayload,
  RequestCorrectionPayload,
  RequestErasurePayload,
  WithdrawErasurePayload,
} from './data-rights.type';

/** The rights of members over their data. */
@Resolver()
export class DataRightsMutations {
  constructor(private readonly deps: DataRightsDeps) {}

  @Access({ member: 'own' })
  @Mutation(() => PrepareOwnDataPayload, {
    description:
      'Gives the caller a copy of everything the library keeps about them. Each copy is noted; at most five a day.',
  })
  async prepareOwnData(
    @Arg('input', () => PrepareOwnDataInput, { description: 'Whose.' })
    { memberId = null }: PrepareOwnDataInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof PrepareOwnDataPayload>> {
    const result = await prepareOwnData(this.deps, signedInMember(context.actor), {
      memberId,
      locale: context.locale,
    });
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { fileName: null, json: null, userErrors: toUserErrors(result.refusals, context.locale) };
  }

  @Access({ member: 'own' })
  @Mutation(() => RequestErasurePayload, {
    description:
      'Asks to be forgotten. Use stops at once: sessions end and lending is blocked. After seven days everything personal is erased, unless it is withdrawn or something stands in the way.',
  })
  async requestErasure(
    @Arg('input', () => RequestErasureInput, { description: 'Whose.' })
    { memberId = null }: RequestErasureInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RequestErasurePayload>> {
    const actor = signedInMember(context.actor);
    const result = await requestErasure(this.deps, actor, { memberId });
    if (result.ok && (memberId ?? actor.memberId) === actor.memberId) context.setSession(null, 'member');
    return answer(context, result);
  }

  @Access({ member: 'own' })
  @Mutation(() => WithdrawErasurePayload, {
    description: 'Takes an open request for erasure back; lending is free again.',
  })
  async withdrawErasure(
    @Arg('input', () => WithdrawErasureInput, { description: 'Whose.' })
    { memberId = null }: WithdrawErasureInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawErasurePayload>> {
    return answer(context, await withdrawErasure(this.deps, signedInMember(context.actor), { memberId }));
  }

  @Access({ member: 'own' })
  @Mutation(() => RequestCorrectionPayload, {
    description: 'Asks staff to correct what a member cannot change themselves.',
  })
  async requestCorrection(
    @Arg('input', () => RequestCorrectionInput, { description: 'What.' })
    { wanted, memberId = null }: RequestCorrectionInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RequestCorrectionPayload>> {
    return answer(
      context,
      await requestCorrection(this.deps, signedInMember(context.actor), { wanted, memberId }),
    );
  }

  @Access({ staff: 'members.data', fresh: true })
  @Mutation(() => DecideDataRequestPayload, {
    description: 'Answers a request of a member about their data.',
  })
  async decideDataRequest(
    @Arg('input', () => DecideDataRequestInput, { description: 'The answer.' }) input: DecideDataRequestInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DecideDataRequestPayload>> {
    return answer(
      context,
      await decideDataRequest(this.deps, context.actor, { ...input, reason: input.reason ?? null }),
    );
  }
}

async function answer(context: Context, result: Result<{ readonly requestId: string }, Refusal>) {
  if (!result.ok) return { request: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const requests = context.loader(dataRequestById);
  requests.clear(result.value.requestId);
  return { request: await requests.load(result.value.requestId), userErrors: [] };
}
