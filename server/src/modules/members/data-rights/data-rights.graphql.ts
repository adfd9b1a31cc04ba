import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';

import { Access, isAllowed } from '../../../platform/graphql/access';
import type { Page } from '../../../platform/graphql/connection';
import { PageArgs, pageRequest } from '../../../platform/graphql/connection';
import type { Context } from '../../../platform/graphql/context';
import { DateTimeScalar } from '../../../platform/graphql/scalars';
import type { DataRequest } from './data-request.entity';
import { dataRequestById, listDataRequestsByMember, listDataRequests } from './data-requests.queries';
import { listMemberViews } from './member-views.queries';
import type { Member } from '../profile/member.entity';
import { memberById } from '../profile/members.queries';
import type { DataRequestStatus } from './data-request.rules';
import { erasureAt, isAnswerOverdue } from './data-request.rules';
import { canSeeMember } from '../members.policy';
import type { DataRightsDeps } from './data-rights-deps';
import { listErasureObstacles } from './erase-member';
import { MemberType } from '../profile/member.type';
import { signedInMember } from '../sign-in/signed-in-member.graphql';
import {
  DataRequestConnectionType,
  DataRequestStatusEnum,
  DataRequestType,
  MemberViewType,
} from './data-rights.type';

const WHOSE = 'A child one answers for; absent means oneself.';

/** Reads requests about data, and who looked. */
@Resolver(() => DataRequestType)
export class DataRightsResolver {
  constructor(private readonly deps: DataRightsDeps) {}

  @Access({ member: 'own' })
  @Query(() => [DataRequestType], {
    description: 'What the caller asked about their own data, newest first, at most 100.',
  })
  async ownDataRequests(
    @Arg('memberId', () => ID, { nullable: true, description: WHOSE }) memberId: string | null,
    @Ctx() context: Context,
  ): Promise<DataRequest[]> {
    const id = memberId ?? signedInMember(context.actor).memberId;
    return (await canSeeMember(context, id)) ? listDataRequestsByMember(context.db, id) : [];
  }

  @Access({ member: 'own' })
  @Query(() => [MemberViewType], {
    description: 'Which roles of staff looked at the caller, newest first, at most 200; kept for a year.',
  })
  async memberViews(
    @Arg('memberId', () => ID, { nullable: true, description: WHOSE }) memberId: string | null,
    @Ctx() context: Context,
  ): Promise<{ role: string; viewedAt: Date }[]> {
    const id = memberId ?? signedInMember(context.actor).memberId;
    if (!(await canSeeMember(context, id))) return [];
    const views = await listMemberViews(context.db, id);
    const staffIds = [...new Set(views.map(({ staffId }) => staffId))];
    const roles = new Map(
      await Promise.all(
        staffIds.map(async (staffId) => [staffId, await this.deps.roleOf(staffId, context.locale)] as const),
      ),
    );
    return views.map(({ staffId, viewedAt }) => ({ role: roles.get(staffId) ?? '', viewedAt }));
  }

  @Access({ staff: 'members.data' })
  @Query(() => DataRequestConnectionType, {
    description:
      'Requests about data in a state, the most urgent first. `first` or `last` is required, 1 to 100.',
  })
  dataRequests(
    @Arg('status', () => DataRequestStatusEnum, {
      nullable: true,
      description: 'The state; absent means `OPEN`.',
    })
    status: DataRequestStatus | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<DataRequest>> {
    return listDataRequests(context.db, status ?? 'OPEN', pageRequest(page));
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description: 'Whose data; null once they are erased, or to who may not see the member.',
  })
  async member(@Root() { memberId }: DataRequest, @Ctx() context: Context): Promise<Member | null> {
    const member = (await canSeeMember(context, memberId))
      ? await context.loader(memberById).load(memberId)
      : null;
    return member?.isActive ? member : null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description:
      'When everything is erased, if nobody withdraws and nothing stands in the way; null unless an erasure is open.',
  })
  erasesAt(@Root() { kind, status, requestedAt }: DataRequest): Date | null {
    return kind === 'ERASE' && status === 'OPEN' ? erasureAt(requestedAt) : null;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it has waited for an answer longer than the law allows.',
  })
  isOverdue(@Root() request: DataRequest, @Ctx() { clock }: Context): boolean {
    return isAnswerOverdue(request, clock.now());
  }

  @FieldResolver(() => [String], {
    description:
      "What stands in the way of an open erasure today and what to do about it, in the request's language; it would be refused.",
  })
  async obstacles(
    @Root() { kind, status, memberId }: DataRequest,
    @Ctx() context: Context,
  ): Promise<string[]> {
    if (kind !== 'ERASE' || status !== 'OPEN') return [];
    return (await listErasureObstacles(this.deps.personalData(), context.db.read, memberId)).map(
      (message) => message[context.locale],
    );
  }
}

/** Loads a request for who may see it: the member, their guardian, staff with the permission. */
export async function visibleDataRequest(context: Context, id: string): Promise<DataRequest | null> {
  const request = await context.loader(dataRequestById).load(id);
  if (!request) return null;
  const { actor } = context;
  const isVisible =
    actor.kind === 'member'
      ? await canSeeMember(context, request.memberId)
      : isAllowed(actor, { staff: 'members.data' });
  return isVisible ? request : null;
}
