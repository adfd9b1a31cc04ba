import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';

import { EVERYWHERE } from '../../../platform/auth/rights';
import { sqlInstant } from '../../../platform/db/columns';
import { Access } from '../../../platform/graphql/access';
import type { Context } from '../../../platform/graphql/context';
import type { Refusal } from '../../../platform/graphql/errors/user-error';
import { toUserErrors } from '../../../platform/graphql/errors/user-error';
import { Priced } from '../../../platform/graphql/limits/cost';
import type { PayloadOf } from '../../../platform/graphql/payload';
import type { Result } from '../../../shared/result';
import type { Title } from '../../catalogue';
import { titleById, TitleType } from '../../catalogue';
import type { PartnersDeps } from '../deps';
import type { Partner } from '../institutions/partner.entity';
import { PartnerType } from '../institutions/partner.type';
import { partnerById } from '../institutions/partners.queries';
import { canReadPartners } from '../partners.policy';
import { heldDutiesByMember } from '../people/people.queries';
import type { CommunityName } from './communities.queries';
import {
  belongsToCommunity,
  listCommunitiesOf,
  listCommunityNames,
  meetingById,
  memberCountByCommunity,
  nextMeetingsByCommunity,
} from './communities.queries';
import type { CommunityMeeting } from './community.entity';
import {
  CommunityMeetingType,
  CommunityNameType,
  CommunityType,
  CreateCommunityMeetingInput,
  CreateCommunityMeetingPayload,
  DeleteCommunityMeetingInput,
  DeleteCommunityMeetingPayload,
  JoinCommunityInput,
  JoinCommunityPayload,
  LeaveCommunityInput,
  LeaveCommunityPayload,
} from './community.type';
import {
  createCommunityMeeting,
  deleteCommunityMeeting,
  joinCommunity,
  leaveCommunity,
} from './save-community';

/** The public reads no number below this: few people could be told apart. */
const FEWEST_TOLD = 10;

/** Lets members join communities, and those who organise one plan its meetings. */
@Resolver(() => PartnerType)
export class CommunityOfPartnerResolver {
  constructor(private readonly deps: PartnersDeps) {}

  @FieldResolver(() => CommunityType, {
    nullable: true,
    description: 'Its people and meetings if it is a community; null for others.',
  })
  community(@Root() partner: Partner): Partner | null {
    return partner.kind === 'COMMUNITY' ? partner : null;
  }

  @Access({ member: 'own' })
  @Query(() => [PartnerType], {
    description:
      'Communities the signed-in member belongs to, by name, at most 50; those that the portal no longer shows too.',
  })
  @Priced(10)
  async viewerCommunities(@Ctx() { db, actor, loader }: Context): Promise<readonly Partner[]> {
    const ids = actor.kind === 'member' ? await listCommunitiesOf(db, actor.memberId) : [];
    const found = await Promise.all(ids.map((id) => loader(partnerById).load(id)));
    return found.filter((partner) => partner !== null);
  }

  @Access({ member: 'own' })
  @Mutation(() => JoinCommunityPayload, {
    description: 'Lets the signed-in member, who must be an adult, into a community that the portal shows.',
  })
  async joinCommunity(
    @Arg('input', () => JoinCommunityInput, { description: 'The community.' }) input: JoinCommunityInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof JoinCommunityPayload>> {
    return answerWithPartner(context, await joinCommunity(this.deps, context.actor, input));
  }

  @Access({ member: 'own' })
  @Mutation(() => LeaveCommunityPayload, { description: 'Lets the signed-in member out of a community.' })
  async leaveCommunity(
    @Arg('input', () => LeaveCommunityInput, { description: 'The community.' }) input: LeaveCommunityInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof LeaveCommunityPayload>> {
    return answerWithPartner(context, await leaveCommunity(this.deps, context.actor, input));
  }

  @Access({ member: 'own', staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => CreateCommunityMeetingPayload, {
    description: 'Plans a meeting of a community: one of its operators, or staff.',
  })
  async createCommunityMeeting(
    @Arg('input', () => CreateCommunityMeetingInput, { description: 'The meeting.' })
    input: CreateCommunityMeetingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof CreateCommunityMeetingPayload>> {
    const result = await createCommunityMeeting(this.deps, context.actor, input);
    if (!result.ok) return { meeting: null, userErrors: toUserErrors(result.refusals, context.locale) };
    return { meeting: await context.loader(meetingById).load(result.value.meetingId), userErrors: [] };
  }

  @Access({ member: 'own', staff: 'partners.write', at: EVERYWHERE })
  @Mutation(() => DeleteCommunityMeetingPayload, {
    description: 'Takes a meeting from the plan: one of the community’s operators, or staff.',
  })
  async deleteCommunityMeeting(
    @Arg('input', () => DeleteCommunityMeetingInput, { description: 'The meeting.' })
    input: DeleteCommunityMeetingInput,
    @Ctx() context: Context,
  ): Promise<PayloadOf<typeof DeleteCommunityMeetingPayload>> {
    return answerWithPartner(context, await deleteCommunityMeeting(this.deps, context.actor, input));
  }
}

/** Shows a community: how many belong to it, who they are to its organisers, and when it meets. */
@Resolver(() => CommunityType)
export class CommunityResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'How many belong to it; null below ten, except to its operators and staff.',
  })
  async memberCount(@Root() { id }: Partner, @Ctx() context: Context): Promise<number | null> {
    const count = await context.loader(memberCountByCommunity).load(id);
    if (count >= FEWEST_TOLD) return count;
    return (await seesNames(context, id)) ? count : null;
  }

  @Priced(1)
  @FieldResolver(() => Boolean, { description: 'Whether the signed-in member belongs to it.' })
  async isViewerMember(@Root() { id }: Partner, @Ctx() { loader, actor }: Context): Promise<boolean> {
    return actor.kind === 'member' && loader(belongsToCommunity).load(`${actor.memberId} ${id}`);
  }

  @Priced(10)
  @FieldResolver(() => [CommunityNameType], {
    nullable: true,
    description: 'Who belongs to it, by name, at most 200; null to all but its operators and staff.',
  })
  async members(@Root() { id }: Partner, @Ctx() context: Context): Promise<CommunityName[] | null> {
    return (await seesNames(context, id)) ? listCommunityNames(context.db, id) : null;
  }

  @Priced(6)
  @FieldResolver(() => [CommunityMeetingType], { description: 'The next meetings, at most six.' })
  nextMeetings(@Root() { id }: Partner, @Ctx() { loader, clock }: Context): Promise<CommunityMeeting[]> {
    return loader(nextMeetingsByCommunity).load(`${id} ${sqlInstant(clock.now())}`);
  }
}

/** Shows what a community reads. */
@Resolver(() => CommunityMeetingType)
export class CommunityMeetingResolver {
  @FieldResolver(() => TitleType, { nullable: true, description: 'The title that is read; null if none.' })
  title(@Root() { titleId }: CommunityMeeting, @Ctx() context: Context): Promise<Title | null> | null {
    return titleId === null ? null : context.loader(titleById).load(titleId);
  }
}

async function seesNames({ actor, loader }: Context, partnerId: string): Promise<boolean> {
  if (canReadPartners(actor)) return true;
  if (actor.kind !== 'member') return false;
  const held = await loader(heldDutiesByMember).load(actor.memberId);
  return held.some((one) => one.partnerId === partnerId && one.duties.includes('OPERATOR'));
}

async function answerWithPartner(context: Context, result: Result<{ partnerId: string }, Refusal>) {
  if (!result.ok) return { partner: null, userErrors: toUserErrors(result.refusals, context.locale) };
  const { partnerId } = result.value;
  context.loader(memberCountByCommunity).clear(partnerId);
  context.loader(belongsToCommunity).clearAll();
  return { partner: await context.loader(partnerById).load(partnerId), userErrors: [] };
}
