import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { Access } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import { memberById, signedInMember } from '../../members';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import { declinePartnerRequest, grantPartnerRequest } from './decide-request';
import type { PartnerRequest } from './request.entity';
import {
  DeclinePartnerRequestInput,
  DeclinePartnerRequestPayload,
  GrantPartnerRequestInput,
  GrantPartnerRequestPayload,
  PartnerRequestConnectionType,
  PartnerRequestListArgs,
  PartnerRequestType,
  SendPartnerRequestInput,
  SendPartnerRequestPayload,
} from './request.type';
import { listOwnPartnerRequests, listPartnerRequests, partnerRequestById } from './requests.queries';
import { sendPartnerRequest } from './send-request';

/** Takes requests of members to act for partners, and lets staff decide them. */
@Resolver(() => PartnerRequestType)
export class PartnerRequestResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @Access({ member: 'own' })
  @Query(() => [PartnerRequestType], {
    description: 'What the signed-in member asked for, the newest first, at most 20.',
  })
  async viewerPartnerRequests(@Ctx() { db, actor }: Context): Promise<readonly PartnerRequest[]> {
    return actor.kind === 'member' ? listOwnPartnerRequests(db, actor.memberId) : [];
  }

  @Access({ staff: 'partners.read' })
  @Query(() => PartnerRequestConnectionType, {
    description: 'Requests to act for partners, the oldest first.',
  })
  partnerRequests(
    @Args(() => PartnerRequestListArgs) { filter, ...page }: PartnerRequestListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<PartnerRequest>> {
    return listPartnerRequests(db, { filter: filter ?? {}, page: pageRequest(page) });
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner they chose or staff gave them; null while it is only a name.',
  })
  async partner(@Root() { partnerId }: PartnerRequest, @Ctx() context: Context): Promise<Partner | null> {
    return partnerId === null ? null : context.loader(partnerById).load(partnerId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of the member who asks.' })
  async memberName(@Root() { memberId }: PartnerRequest, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(memberById).load(memberId))?.name ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Number of their library card.' })
  async cardNumber(@Root() { memberId }: PartnerRequest, @Ctx() context: Context): Promise<string | null> {
    return (await context.loader(memberById).load(memberId))?.cardNumber ?? null;
  }

  @Access({ member: 'own' })
  @Mutation(() => SendPartnerRequestPayload, {
    description: 'Asks to act for an institution; staff decide. At most 3 may wait, and 5 are sent in a day.',
  })
  async sendPartnerRequest(
    @Arg('input', () => SendPartnerRequestInput, { description: 'The wish.' }) input: SendPartnerRequestInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof SendPartnerRequestPayload>> {
    return payload(context, await sendPartnerRequest(this.deps, signedInMember(context.actor), input));
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => GrantPartnerRequestPayload, {
    description: 'Lets a member act for a partner: their card is named among its people.',
  })
  async grantPartnerRequest(
    @Arg('input', () => GrantPartnerRequestInput, { description: 'What is granted.' })
    input: GrantPartnerRequestInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof GrantPartnerRequestPayload>> {
    return payload(context, await grantPartnerRequest(this.deps, context.actor, input));
  }

  @Access({ staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => DeclinePartnerRequestPayload, { description: 'Declines a request and says why.' })
  async declinePartnerRequest(
    @Arg('input', () => DeclinePartnerRequestInput, { description: 'What is declined.' })
    input: DeclinePartnerRequestInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeclinePartnerRequestPayload>> {
    return payload(context, await declinePartnerRequest(this.deps, context.actor, input));
  }
}

async function payload(context: Context, result: Result<{ requestId: string }, Refusal>) {
  if (!result.ok) return { request: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { requestId } = result.value;
  return {
    request: await context.loader(partnerRequestById).clear(requestId).load(requestId),
    userErrors: [],
  };
}
