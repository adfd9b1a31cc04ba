import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { buildPage, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal, UserErrorType } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { Partner } from '../../partners';
import { partnerById, PartnerType, refuseForeigner } from '../../partners';
import type { ProgrammesDeps } from '../deps';
import type { EventProposal } from './proposal.entity';
import { EventProposalConnectionType, EventProposalType } from './proposal.type';
import { proposalById, proposalsByTwinKey, proposalsOfPartner } from './proposals.queries';
import { acceptOfferedTime, requestVisit, withdrawPartnerProposal } from './request-visit';
import {
  AcceptOfferedTimeInput,
  AcceptOfferedTimePayload,
  PartnerProposalArgs,
  RequestVisitInput,
  RequestVisitPayload,
  WithdrawPartnerProposalInput,
  WithdrawPartnerProposalPayload,
} from './visit.type';

/** Lets partners ask for visits and follow what became of them, and tells staff whose a proposal is. */
@Resolver(() => EventProposalType)
export class VisitResolver {
  constructor(private readonly deps: ProgrammesDeps) {}

  @Access({ member: 'own', partner: 'proposals:write' })
  @Query(() => EventProposalConnectionType, {
    description:
      'What a partner proposed and asked for, newest first, for its operators and its keys; empty for anybody else.',
  })
  async partnerProposals(
    @Args(() => PartnerProposalArgs) { partnerId, filter, ...page }: PartnerProposalArgs,
    @Ctx() { actor, db }: Context,
  ): Promise<Page<EventProposal>> {
    const request = pageRequest(page);
    const id = partnerId ?? (actor.kind === 'partner' ? actor.partnerId : '');
    return (await refuseForeigner(db, actor, id)) === null
      ? proposalsOfPartner(db, { partnerId: id, ...filter }, request)
      : buildPage<EventProposal>([], { hasNextPage: false, hasPreviousPage: false }, 0);
  }

  @Access({ member: 'own', partner: 'proposals:write' })
  @Mutation(() => RequestVisitPayload, {
    description:
      'Asks for a visit of a class to the library, or a stop of the mobile library at the school; staff answer by letter.',
  })
  async requestVisit(
    @Arg('input', () => RequestVisitInput, { description: 'The visit.' }) input: RequestVisitInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof RequestVisitPayload>> {
    return answer(context, await requestVisit(this.deps, context.actor, input, context));
  }

  @Access({ member: 'own', partner: 'proposals:write' })
  @Mutation(() => WithdrawPartnerProposalPayload, {
    description: 'Takes back what a partner asked for or proposed, while staff have not decided.',
  })
  async withdrawPartnerProposal(
    @Arg('input', () => WithdrawPartnerProposalInput, { description: 'Which one.' })
    input: WithdrawPartnerProposalInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof WithdrawPartnerProposalPayload>> {
    return answer(context, await withdrawPartnerProposal(this.deps, context.actor, input));
  }

  @Access({ member: 'own', partner: 'proposals:write' })
  @Mutation(() => AcceptOfferedTimePayload, {
    description: 'Agrees to the hour that staff offered; the request comes back to them with it.',
  })
  async acceptOfferedTime(
    @Arg('input', () => AcceptOfferedTimeInput, { description: 'Which one.' }) input: AcceptOfferedTimeInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof AcceptOfferedTimePayload>> {
    return answer(context, await acceptOfferedTime(this.deps, context.actor, input));
  }

  @FieldResolver(() => PartnerType, {
    nullable: true,
    description: 'The partner in whose name it was made; null for everybody else.',
  })
  partner(@Root() { partnerId }: EventProposal, @Ctx() { loader }: Context): Promise<Partner | null> | null {
    return partnerId === null ? null : loader(partnerById).load(partnerId);
  }

  @FieldResolver(() => [EventProposalType], {
    description:
      'For staff: the same title at the same place and hour from somebody else, at most 5; empty for anybody else.',
  })
  async twins(@Root() proposal: EventProposal, @Ctx() { actor, loader }: Context): Promise<EventProposal[]> {
    const { id, twinKey } = proposal;
    if (twinKey === null || !isAllowed(actor, { staff: 'programmes.write' })) return [];
    const same = await loader(proposalsByTwinKey).load(twinKey);
    return same.filter((one) => one.id !== id && isOfSomebodyElse(one, proposal)).slice(0, 5);
  }
}

function isOfSomebodyElse(one: EventProposal, other: EventProposal): boolean {
  if (one.partnerId !== null || other.partnerId !== null) return one.partnerId !== other.partnerId;
  return one.contactEmail !== other.contactEmail;
}

async function answer(
  { db, locale }: Context,
  result: Result<{ proposalId: string }, Refusal>,
): Promise<{ proposal: EventProposal | null; userErrors: UserErrorType[] }> {
  return result.ok
    ? { proposal: await proposalById(db, result.value.proposalId), userErrors: [] }
    : { proposal: null, userErrors: toUserErrors(result.refusals, locale) };
}
